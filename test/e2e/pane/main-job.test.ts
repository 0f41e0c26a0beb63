import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { launchBrowser } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (): Promise<PanePage> => PanePage.open(browser, { sheets: SAMPLE_BUSINESS });

describe("the main job in the pane", () => {
  test("from what was understood to scores beside the table, and back with undo", async () => {
    const pane = await open();
    expect(await pane.heading()).toBe("Is this right?");
    await pane.press("Yes, score them");
    await pane.waitForHeading("Overview");
    await pane.press("Investments");
    await pane.press("Write");
    await pane.waitForHeading("Write to the sheet");
    await pane.page.getByRole("radio", { name: /^Values/ }).check();
    await pane.press("Write");
    await pane.waitForHeading("Investments");
    // Delivery routing: weights 35/25/20/15 of 95, ratings 1, 3, 2, 0 of 3.
    const [header, routing] = await pane.values("Pipeline!J1:M2");
    expect(header?.[0]).toBe("Alignment");
    expect(routing?.[0]).toBeCloseTo((100 * (35 + 3 * 25 + 2 * 20)) / 3 / 95, 9);
    await pane.page.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.page.getByText(/^Undone/).waitFor();
    expect((await pane.values("Pipeline!J1:M2")).flat()).toEqual([]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("a wrong guess is corrected: the cost column is another one, and the weights are all the same", async () => {
    const pane = await open();
    await pane.page.getByRole("button", { name: /^Weights/ }).click();
    await pane.press("Change Weights");
    await pane.page.getByRole("combobox", { name: "Weights" }).selectOption("equal");
    await pane.page
      .getByText(/^All the same/)
      .first()
      .waitFor();
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await pane.page.getByRole("button", { name: /^Delivery routing/ }).click();
    await pane.waitForHeading("Delivery routing");
    expect(await pane.page.locator(".effect-head .muted").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("25%")]),
    );
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("every number of a breakdown leads to its cell", async () => {
    const pane = await open();
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await pane.page.getByRole("button", { name: /^Delivery routing/ }).click();
    await pane.page.getByRole("button", { name: "F2", exact: true }).click();
    expect(await pane.selection()).toEqual({ sheet: "Pipeline", row: 1, column: 5, rows: 1, columns: 1 });
    // Going back puts the focus on the row that was opened.
    await pane.press("Back");
    await pane.waitForHeading("Investments");
    // The focus follows the drawing of the list, so it may come a moment after the heading.
    await pane.page.waitForFunction(() => {
      const focused = document.activeElement;
      return focused?.matches(".row") === true && focused.textContent.includes("Delivery routing");
    });
    await pane.close();
  });

  test("a colleague's change in between is named, nothing is written, and reading again mends it", async () => {
    const pane = await open();
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await pane.press("Write");
    await pane.page.evaluate(() => {
      const { workbook } = window.paneOnPage;
      const apply = workbook.apply.bind(workbook);
      workbook.apply = (changes) => {
        workbook.apply = apply;
        workbook.edit({ sheet: "Pipeline", row: 0, column: 9 }, "Notes");
        return apply(changes);
      };
    });
    await pane.press("Write");
    const alert = pane.page.getByRole("alert").filter({ hasText: "Someone changed the sheet" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Pipeline!J1");
    expect(await pane.values("Pipeline!J1:J2")).toEqual([["Notes"], []]);
    await pane.press("Read again");
    await alert.waitFor({ state: "detached" });
    await pane.close();
  });

  test("someone edits a rating and the scores follow by themselves", async () => {
    const pane = await open();
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await pane.edit("Pipeline!E7", 3);
    await pane.page
      .getByRole("button", { name: /^Drone survey/ })
      .filter({ hasText: "37" })
      .waitFor();
    await pane.close();
  });

  test("nothing found: says what was looked for, and a way to point at it", async () => {
    const pane = await PanePage.open(browser, {
      sheets: [{ name: "Notes", cells: [["Call the baker"], ["Buy milk"]] }],
    });
    await pane.page.getByRole("textbox").first().waitFor();
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("a table that may be one to score is asked about first, and why it is doubtful", async () => {
    const cells = [
      ["Tool", "Speed", "Ease", "Fit", "Reach"],
      ["Atlas", 4, 3, 5, 2],
      ["Birch", 3, 5, 2, 4],
      [null, 4, 4, 4, 3],
      ["Cedar", 5, 2, 3, 5],
      ["Dune", 2, 4, 4, 3],
    ];
    const pane = await PanePage.open(browser, { sheets: [{ name: "Tools", cells }] });
    await pane.waitForHeading("Is the table in Tools!A1:E6 one to score?");
    await pane.page.getByText("Tools!A4:E4 is rated like the others, but would not count.").waitFor();
    await pane.page.getByRole("button", { name: "Decide later" }).click();
    await pane.waitForHeading("Where do we begin?");
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("text from cells is data: markup in a name is shown, not run", async () => {
    const [strategy, pipeline] = SAMPLE_BUSINESS;
    const cells = pipeline!.cells!.map((row, index) =>
      index === 1 ? ["<img src=x onerror='window.harmed=1'>", ...row.slice(1)] : row,
    );
    const pane = await PanePage.open(browser, { sheets: [strategy!, { ...pipeline!, cells }] });
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await pane.page.getByText("<img src=x onerror").first().waitFor();
    expect(await pane.page.evaluate(() => "harmed" in window)).toBe(false);
    await pane.close();
  });
});
