import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { CellValue } from "#core/workbook/cell.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const open = (): Promise<PanePage> => PanePage.open(browser, { sheets: SAMPLE_BUSINESS });

async function list(): Promise<PanePage> {
  const pane = await open();
  await pane.press("Yes, score them");
  await pane.press("Investments");
  await pane.waitForHeading("Investments");
  return pane;
}

describe("what was read, at a glance", () => {
  test("a part leads to its cells, and opens what else it could be", async () => {
    const pane = await open();
    const { page } = pane;
    await page.getByRole("img", { name: /small picture of Pipeline!A1:I11/ }).waitFor();
    await page.getByText("Delivery routing: 1, 3, 2, 0").waitFor();
    await page.getByRole("button", { name: /^Investments A2:A11/ }).click();
    expect(await pane.selection()).toMatchObject({ sheet: "Pipeline", row: 1, column: 0, rows: 10 });
    await page.getByText("10 found").waitFor();
    // Opened, the last one stands lower than the pane is high: it is brought into view.
    const last = page.locator(".part-row").last();
    await last.locator(".part").click();
    const [below, end] = await Promise.all([
      last.evaluate((row) => row.getBoundingClientRect().bottom),
      page.locator(".actions").evaluate((actions) => actions.getBoundingClientRect().top),
    ]);
    expect(below).toBeLessThanOrEqual(end);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.close();
  }, 60_000);

  test("is outlined on the sheet in the pane's colours, as long as one looks at it", async () => {
    const pane = await open();
    const { page } = pane;
    const outlined = (): Promise<readonly { range: object; color: string }[]> =>
      page.evaluate(() => window.paneOnPage.workbook.highlighted);
    await page.waitForFunction(() => window.paneOnPage.workbook.highlighted.length > 0);
    const found = await outlined();
    expect(found[0]).toMatchObject({ range: { sheet: "Pipeline" } });
    const names = { sheet: "Pipeline", row: 1, column: 0, rows: 10, columns: 1 };
    const accent = await page
      .locator(".swatch.investments")
      .evaluate((swatch) => getComputedStyle(swatch).getPropertyValue("--accent").trim());
    expect(found).toContainEqual({ range: names, color: accent });
    expect(found).toContainEqual({
      range: { sheet: "Strategy", row: 3, column: 0, rows: 4, columns: 1 },
      color: expect.stringMatching(/^#/),
    });
    await pane.press("Yes, score them");
    await page.waitForFunction(() => window.paneOnPage.workbook.highlighted.length === 0);
    await pane.close();
  });

  test("a question is answered by a key, remembered, and answered otherwise in the same place", async () => {
    const cells: CellValue[][] = [
      ["Hosting", "Fit", "Effort", "Uptime"],
      ["Weight", 45, 20, 35],
      ["Azure", 4, 2, 4],
      ["AWS", 4, 4, 5],
      ["Own server", 3, 5, 2],
    ];
    const pane = await PanePage.open(browser, { sheets: [{ name: "Hosting", cells }] });
    const { page } = pane;
    const answers = (): Promise<unknown> =>
      page.evaluate(async () => {
        const { settings } = await window.paneOnPage.workbook.outline();
        return (JSON.parse(settings.corrections ?? "{}") as { answers?: unknown }).answers ?? null;
      });
    const asked = "Is a high “Effort” good or bad?";
    await pane.waitForHeading(asked);
    await page.getByRole("row", { name: "Own server 5" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith("High is bad"));
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await page.keyboard.press("2");
    await pane.waitForHeading("Is this right?");
    await page.locator(".answered", { hasText: asked }).getByText("High is bad").waitFor();
    await pane.press("Yes, score them");
    await pane.waitForHeading("Overview");
    expect(await answers()).toMatchObject({ "direction:effort": "bad" });
    // It is not asked again, and stands where it was asked.
    await pane.press("What was read");
    await page
      .locator(".answered", { hasText: asked })
      .getByRole("button", { name: /^Change/ })
      .click();
    await pane.waitForHeading(asked);
    await page.keyboard.press("1");
    await page.locator(".answered", { hasText: asked }).getByText("High is good").waitFor();
    await pane.press("Yes, score them");
    await pane.waitForHeading("Overview");
    expect(await answers()).toMatchObject({ "direction:effort": "good" });
    // What was assumed without a question can be told otherwise too; from then on it is options that are spoken of.
    await pane.press("What was read");
    await page
      .locator(".answered", { hasText: "Options to choose one from" })
      .getByRole("button", { name: /^Change/ })
      .click();
    await page.locator(".answer:not(.taken)").click();
    await pane.press("Yes, score them");
    await page.getByRole("button", { name: "Write the result" }).waitFor();
    await pane.press("New option");
    await page.getByLabel("Name").fill("Green host");
    await pane.press("Next: what it moves");
    await page.getByLabel("3, Delivers").first().check();
    await page.locator(".so-far .chip").waitFor();
    for (const next of ["Next: in place first", "Next: responsible use", "See the answer"])
      await pane.press(next);
    await page
      .getByText(/^(Choose|Leaning|Close behind|Too close|Not this)/)
      .first()
      .waitFor();
    expect(await page.locator(".middle").textContent()).not.toMatch(/Fund|Say no|budget/);
    expect(pane.faults).toEqual([]);
    await page.close();
  }, 60_000);

  test("while nobody has said whether one is chosen there are places and the question, and no verdicts", async () => {
    const cells: CellValue[][] = [
      ["Criterion", "Weight", "Azure", "AWS", "Own server"],
      ["Fit", 45, 3, 5, 4],
      ["Support", 20, 4, 4, 2],
      ["Uptime", 35, 4, 5, 2],
    ];
    const pane = await PanePage.open(browser, { sheets: [{ name: "Hosting", cells }] });
    const { page } = pane;
    const later = page.getByRole("button", { name: "Decide later" });
    if (await later.isVisible()) await later.click();
    // Options stand in columns: what their table is made of is called by its names, not by numbers of rows.
    await pane.press("Correct");
    const lines = await page.locator(".column-role > span").allTextContents();
    expect(lines).toEqual(expect.arrayContaining(["Fit", "Support", "Uptime"]));
    expect(lines.filter((line) => /^\d+$/.test(line))).toEqual([]);
    await pane.press("Yes, score them");
    for (const place of ["Overview", "What-if", "Options"]) {
      await pane.press(place);
      await page.getByText("AWS").first().waitFor();
      expect(await page.locator(".middle").textContent()).not.toMatch(/Fund|Fix first|Hold|Say no|Choose/);
    }
    await page.getByText(/^AWS is first, [\d.]+ points? ahead/).waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-undecided-300");
    await pane.press("One is chosen");
    await page.locator(".ranking .chip", { hasText: "Choose" }).waitFor();
    const kept = await page.evaluate(
      async () => (await window.paneOnPage.workbook.outline()).settings.corrections ?? "",
    );
    expect(kept).toContain("choose-one");
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 60_000);

  test("what is not used is told what it is, and another table by its picture or its address", async () => {
    const [strategy, pipeline] = SAMPLE_BUSINESS;
    const before = [8000, 7000, 15000, 6000, 14000, 9000, 5000, 2000, 3000, 8000];
    const cells = pipeline!.cells!.map((row, index) => [
      ...row,
      index === 0 ? "Last year (€)" : before[index - 1]!,
    ]);
    const old = cells
      .slice(0, 7)
      .map(([name, ...row], index) => [index === 0 ? name! : `Old ${index}`, ...row]);
    const pane = await PanePage.open(browser, {
      sheets: [strategy!, { ...pipeline!, cells }, { name: "Old plan", cells: old }],
    });
    const { page } = pane;
    await page.locator("button.answer.taken").click();
    await pane.waitForHeading("Is this right?");
    const unused = page.getByRole("region", { name: /^Not used/ });
    await unused.locator("b", { hasText: "Last year" }).waitFor();
    await unused.getByRole("combobox").first().selectOption({ label: "Cost, once" });
    await unused.locator("b", { hasText: "Last year" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Investments A2:A11/ }).click();
    await pane.press("Change Table");
    await page.locator(".table-preview", { hasText: "'Old plan'!A1:J7" }).getByText("Old 1").waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await page.getByLabel("Or type its address").fill("pipeline!a1:i6");
    await page.keyboard.press("Enter");
    const table = page.locator(".fact").first().locator("button.cell");
    await table.and(page.getByText("Pipeline!A1:I6")).waitFor();
    await page.locator(".table-preview").first().waitFor({ state: "detached" });
    await pane.press("Change Table");
    await page.locator(".table-preview", { hasText: "'Old plan'!A1:J7" }).click();
    await table.and(page.getByText("'Old plan'!A1:J7")).waitFor();
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 60_000);

  test("less is better for one objective, and what that moves is seen at once", async () => {
    const pane = await open();
    const { page } = pane;
    await page.getByRole("button", { name: /^Ratings/ }).click();
    const first = page.getByText(/^Now first:/);
    const before = await first.textContent();
    await page.getByText("For each objective").click();
    await page.getByRole("checkbox", { name: "Less is better: Faster delivery" }).check();
    await page.waitForFunction(
      (text) =>
        document.body.textContent.includes("Now first:") && !document.body.textContent.includes(text!),
      before,
    );
    expect(await first.textContent()).not.toBe(before);
    await pane.close();
  }, 60_000);

  test("any two numbers are a scale, and the lowest can be the best: what that moves is seen at once", async () => {
    const pane = await open();
    const { page } = pane;
    await page.getByRole("button", { name: /^Ratings/ }).click();
    const first = page.getByText(/^Now first:/);
    const before = await first.textContent();
    await page.getByLabel("Scale of all ratings").selectOption("Another scale…");
    await page.getByLabel("From").fill("-4");
    await page.getByLabel("To", { exact: true }).fill("4");
    await page.getByText("−4 to 4, 0 is no effect").first().waitFor();
    await page.getByRole("checkbox", { name: /^-4 is best|^−4 is best/ }).check();
    await page.waitForFunction((text) => !document.body.textContent.includes(text!), before);
    // Where no effect is, for all and for one of them.
    await page.getByLabel("No effect at").first().fill("5");
    await page.getByText("Please type a number from −4 to 4.").waitFor();
    await page.getByLabel("No effect at").first().fill("2");
    await page.getByText("For each objective").click();
    const ends = page.locator(".scale-of").first().locator("p.small");
    await ends.and(page.getByText("−4 is best, 2 is no effect.")).waitFor();
    await page.getByText("−4 to 4, 2 is no effect").first().waitFor();
    await page.locator(".scale-of").first().getByLabel("No effect at").fill("-1,5");
    await ends.and(page.getByText("−4 is best, −1.5 is no effect.")).waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-scale-300");
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 60_000);
});

describe("the list, at a glance", () => {
  test("a limit moved by keyboard is kept, verdicts follow, and undo takes it back", async () => {
    const pane = await list();
    const { page } = pane;
    const fund = page.getByRole("slider", { name: "Fund from this score" });
    const before = await fund.getAttribute("aria-valuenow");
    const footer = (): Promise<number> =>
      page.locator(".actions").evaluate((actions) => actions.getBoundingClientRect().top);
    const foot = await footer();
    await fund.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText("Limits of the verdicts set.").waitFor();
    // What is said takes its room from the list: nobody presses another button than the one they aimed at.
    expect(await footer()).toBe(foot);
    expect(Number(await fund.getAttribute("aria-valuenow"))).toBeGreaterThan(Number(before));
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone/).waitFor();
    expect(await fund.getAttribute("aria-valuenow")).toBe(before);
    await pane.close();
  }, 60_000);

  test("a count shows only those, and what was searched for is still there when one comes back", async () => {
    const pane = await list();
    const { page } = pane;
    await page.keyboard.press("/");
    await page.getByLabel("Name of an investment").fill("app");
    const names = (): Promise<string[]> => page.locator(".ranking .row-name").allTextContents();
    await page.getByRole("button", { name: /^Loyalty app/ }).click();
    await pane.waitForHeading("Loyalty app");
    await pane.press("Back");
    await pane.waitForHeading("Investments");
    expect(await page.getByLabel("Name of an investment").inputValue()).toBe("app");
    expect(await names()).toEqual(["Loyalty app"]);
    await pane.press("End the search");
    await page.getByRole("button", { name: /^4 Fund$/ }).click();
    await page.waitForFunction(() => document.querySelectorAll(".ranking > li").length === 4);
    // So are the order and the filter.
    await page.getByLabel("Sort by").selectOption("name");
    const chosen = await names();
    expect(chosen).toEqual([...chosen].sort());
    await page.getByRole("button", { name: chosen[1]! }).click();
    await pane.press("Back");
    await pane.waitForHeading("Investments");
    expect(await names()).toEqual(chosen);
    await pane.close();
  }, 60_000);

  test("the row that is selected in the sheet is opened, wherever in it one stands", async () => {
    const pane = await list();
    const { page } = pane;
    await pane.press("Open what is selected in the sheet");
    await page.getByText("Select the row of an investment in the sheet first.").waitFor();
    await page.evaluate(() =>
      window.paneOnPage.workbook.select({ sheet: "Pipeline", row: 5, column: 3, rows: 1, columns: 1 }),
    );
    await pane.press("Open what is selected in the sheet");
    await pane.waitForHeading("New CRM for key accounts");
    // Nothing that says "throw away" stands beside what is in the sheet.
    await pane.press("Edit");
    await pane.press("Discard changes");
    await pane.waitForHeading("New CRM for key accounts");
    await pane.close();
  }, 60_000);

  test("pane and sheet follow each other until the pin is taken out, and the keys stay with whoever has them", async () => {
    const pane = await list();
    const { page } = pane;
    const choose = (row: number): Promise<void> =>
      page.evaluate(
        (at) =>
          window.paneOnPage.workbook.choose({ sheet: "Pipeline", row: at, column: 2, rows: 1, columns: 1 }),
        row,
      );
    await choose(5);
    await pane.waitForHeading("New CRM for key accounts");
    await pane.press("The one before in the list");
    const before = await pane.heading();
    expect(await pane.values(`Pipeline!A${((await pane.selection()) as { row: number }).row + 1}`)).toEqual([
      [before],
    ]);
    await pane.press("Pane and sheet follow each other");
    await choose(1);
    await page.waitForTimeout(100);
    expect(await pane.heading()).toBe(before);
    // Escape goes back from wherever in the view the focus is, its heading line too.
    await page.getByRole("button", { name: "Pane and sheet follow each other" }).focus();
    await page.keyboard.press("Escape");
    await pane.waitForHeading("Investments");
    await pane.close();
  }, 60_000);

  test("a rating is changed where it stands, by a digit: the verdict follows, and it is written and undone as one", async () => {
    const pane = await list();
    const { page } = pane;
    // The focus goes to the heading with the next picture: keys that come before are the button's.
    await page.locator("h2:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.activeElement?.textContent.includes("Delivery routing"));
    await page.keyboard.press("Enter");
    await pane.waitForHeading("Delivery routing");
    const score = (): Promise<string | null> => page.locator(".big-score").textContent();
    const before = await score();
    await page.getByRole("radiogroup", { name: "Repeat customers" }).getByRole("radio").first().focus();
    await page.keyboard.press("3");
    await page.waitForFunction((old) => document.querySelector(".big-score")?.textContent !== old, before);
    // Every other key that Help lists for a rating.
    const meaning = page.getByRole("radiogroup", { name: "Repeat customers" }).locator("xpath=..");
    await page.keyboard.press("Backspace");
    await meaning.getByText("Not assessed yet").waitFor();
    await page.keyboard.type("-2");
    await page
      .getByRole("radiogroup", { name: "Repeat customers" })
      .getByLabel(/^−2/)
      .and(page.locator(":checked"))
      .waitFor();
    await page.keyboard.press("3");
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([1]);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Write 1 change");
    await page.getByText("1 change written.").waitFor();
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([3]);
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone/).waitFor();
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([1]);
    await pane.close();
  }, 60_000);

  test("of a thousand rows only those in sight are drawn, in the list and in what-if", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Goal ${index + 1}`);
    const plans = Array.from({ length: 1000 }, (_, row): CellValue[] => [
      `Plan ${row + 1}`,
      1000 + row,
      ...names.map((_name, column) => ((row * 7 + column * 13 + row * column) % 7) - 3),
    ]);
    const pane = await PanePage.open(browser, {
      sheets: [
        { name: "Goals", cells: [["Objective", "Weight"], ...names.map((name, index) => [name, 5 + index])] },
        { name: "Plans", cells: [["Investment", "Yearly cost", ...names], ...plans] },
      ],
    });
    const { page } = pane;
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await page.locator(".ranking > li").first().waitFor();
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll("#pane *").length);
    expect(await elements()).toBeLessThan(1500);
    // The last ones are there once one has scrolled to them.
    await page.locator(".middle").evaluate((middle) => middle.scrollTo(0, middle.scrollHeight));
    await page.locator('.ranking > li[aria-posinset="1000"]').waitFor();
    await pane.press("What-if");
    await page.locator("[data-what-if]").first().waitFor();
    expect(await elements()).toBeLessThan(1500);
    await pane.close();
  }, 120_000);
});

describe("the overview and its help", () => {
  test("a figure opens to what it is made of, and help leads back to where one was", async () => {
    const pane = await open();
    const { page } = pane;
    await pane.press("Yes, score them");
    await page.getByRole("button", { name: /of spend serves the strategy/ }).click();
    await page.locator(".made-of").getByRole("button", { name: "Delivery routing" }).waitFor();
    await pane.press("What is this? Help");
    await pane.waitForHeading("Help");
    await takePicture(page, "pane-help-300");
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Back");
    await pane.waitForHeading("Overview");
    // What was opened from a place has its page too, by a key, and one comes back to the same step.
    await pane.press("New investment");
    await page.getByLabel("Name").fill("Table reservations");
    await pane.press("Next: what it moves");
    await pane.waitForHeading("What will it move?");
    await page.keyboard.press("?");
    await pane.waitForHeading("Help");
    await page.getByText("Five short steps").waitFor();
    await page.keyboard.press("Escape");
    await pane.waitForHeading("What will it move?");
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 60_000);
});
