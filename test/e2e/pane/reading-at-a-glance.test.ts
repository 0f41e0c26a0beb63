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
