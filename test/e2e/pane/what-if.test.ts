import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage, type PaneSize } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function whatIf(sheets: readonly SheetData[] = SAMPLE_BUSINESS, size?: PaneSize): Promise<PanePage> {
  const pane = await PanePage.open(browser, { sheets }, size);
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await pane.press("What-if");
  await pane.waitForHeading("If things were different");
  return pane;
}

/** The line of an investment in the ranking, as it reads. */
function row({ page }: PanePage, name: string) {
  return page.locator("[data-what-if]").filter({ hasText: name });
}

describe("what-if in the pane", () => {
  test("a rating and a readiness by keyboard: the rank moves, a scenario is kept, all is put back, then written", async () => {
    const pane = await whatIf();
    const { page } = pane;
    const kitchen = row(pane, "Kitchen display screens");
    await kitchen.focus();
    await page.keyboard.press("Enter");
    // What was chosen below is brought up, and Escape leads back to its line.
    await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.textContent.includes("Kitchen display"));
    const before = Number(await kitchen.locator(".rank").textContent());
    await page.getByRole("radiogroup", { name: "Repeat customers" }).getByLabel("0, No effect").focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await page.getByRole("slider", { name: "People ready" }).focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowLeft");
    await page.getByText("2 changes", { exact: true }).waitFor();
    expect(Number(await kitchen.locator(".rank").textContent())).toBeLessThan(before);
    expect(await kitchen.textContent()).toMatch(/up \d+ places?/);
    await kitchen.getByText(/^(Firm|Leaning|Toss-up) \d+%, place \d/).waitFor();
    // Nothing is written yet.
    expect((await pane.values("Pipeline!E8:I8"))[0]).toEqual([0, 2, 2, 0, 1]);

    await pane.press("Keep as scenario");
    await page.getByLabel("Name of this future").fill("Regulars first");
    await page.getByRole("button", { name: "Keep as scenario" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Kept: Regulars first.").waitFor();
    await page.locator(".scenarios").getByText("2 changes").waitFor();
    await pane.press("Put all back");
    await page.getByText("No changes", { exact: true }).waitFor();
    expect(Number(await kitchen.locator(".rank").textContent())).toBe(before);

    await pane.press("Try Regulars first");
    await page.locator("summary").getByText("2 changes", { exact: true }).waitFor();
    await pane.press("Write to sheet");
    await page.getByText("2 changes written.").waitFor();
    await page.getByText("No changes", { exact: true }).waitFor();
    expect((await pane.values("Pipeline!E8:I8"))[0]).toEqual([3, 2, 2, 0, 0.5]);
    await page.getByRole("button", { name: "Undo: Write what was tried" }).first().click();
    await page.getByText("Undone: Write what was tried.").waitFor();
    expect((await pane.values("Pipeline!E8:I8"))[0]).toEqual([0, 2, 2, 0, 1]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("each change is listed and taken back; clearing a rating is not rating it 0", async () => {
    const pane = await whatIf();
    const { page } = pane;
    await page.getByLabel("What to change").selectOption("Ratings of Loyalty app");
    await pane.press("Clear Repeat customers: Not assessed yet");
    await page.getByText("Not assessed yet").first().waitFor();
    await page.getByRole("radiogroup", { name: "Faster delivery" }).getByLabel("2, Helps clearly").check();
    await page.getByText("2 changes", { exact: true }).click();
    const list = page.locator(".changes");
    expect(await list.getByRole("listitem").allTextContents()).toEqual([
      "Loyalty app, Repeat customers: 3 → not assessedPut back",
      "Loyalty app, Faster delivery: 0 → 2Put back",
    ]);
    await list.getByRole("button", { name: "Put back Loyalty app, Faster delivery: 0" }).click();
    await page.getByText("1 change", { exact: true }).waitFor();
    await pane.press("Write to sheet");
    await page.getByText("1 change written.").waitFor();
    expect((await pane.values("Pipeline!E5:F5"))[0]).toEqual([null, 0]);
    await pane.close();
  });

  test("a cell with a formula is named before and after, and stays", async () => {
    const [strategy, pipeline] = SAMPLE_BUSINESS;
    const cells = pipeline!.cells!.map((line) => [...line]);
    cells[4]![4] = { formula: "=1+2", cached: 3 };
    const pane = await whatIf([strategy!, { ...pipeline!, cells }]);
    const { page } = pane;
    await row(pane, "Loyalty app").click();
    await page.getByText("Holds a formula: try it here, change it in").waitFor();
    await page.getByRole("radiogroup", { name: "Repeat customers" }).getByLabel("1, Helps a little").check();
    await pane.press("Write to sheet");
    await page.getByText(/^Pipeline!E5 holds a formula, which is not overwritten/).waitFor();
    await page.getByText("1 change", { exact: true }).waitFor();
    const formula = await page.evaluate(async () => {
      const range = { sheet: "Pipeline", row: 4, column: 4, rows: 1, columns: 1 };
      return (await window.paneOnPage.workbook.read([range]))[0]!.formulas[0]![0];
    });
    expect(formula).toBe("=1+2");
    await pane.close();
  });

  test.each([270, 350])(
    "at %i px: no barrier, nothing sticks out, and the rows below do not jump",
    async (width) => {
      const pane = await whatIf(SAMPLE_BUSINESS, { width });
      const { page } = pane;
      const top = (): Promise<number> =>
        page.locator(".ranking").evaluate((list: HTMLElement) => list.offsetTop);
      await page.getByRole("slider").first().waitFor();
      const before = await top();
      await page.getByRole("slider", { name: "Faster delivery" }).fill("90");
      await page.getByText("1 change", { exact: true }).waitFor();
      expect(await top()).toBe(before);
      // What is only read out must not give the page a scrollbar beside the pane's own.
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
      ).toBeLessThanOrEqual(0);
      await pane.press("Keep as scenario");
      await page.getByLabel("Name of this future").fill("Speed");
      expect(await findBarriers(page.mainFrame())).toEqual([]);
      await pane.press("Keep as scenario");
      await page.getByText("Kept: Speed.").waitFor();
      await page.getByText("Side by side").click();
      await page.getByRole("columnheader", { name: "Speed" }).waitFor();
      expect(await page.getByRole("row").filter({ hasText: "Loyalty app" }).textContent()).toMatch(
        /Hold|Fund/,
      );
      await takePicture(page, `pane-what-if-scenarios-${width}`);
      expect(await findBarriers(page.mainFrame())).toEqual([]);
      await row(pane, "Voice ordering").click();
      await page.getByRole("radiogroup").first().waitFor();
      // The list that it was chosen from cuts names; here it stands whole.
      await page.locator(".stands-now").getByText("Voice ordering", { exact: true }).waitFor();
      const ranking = await top();
      await page.getByRole("radiogroup", { name: "Lower costs" }).getByLabel("3, Delivers").check();
      await page.getByText("2 changes", { exact: true }).waitFor();
      // Tops are told in whole pixels; the line above may round the other way.
      expect(Math.abs((await top()) - ranking)).toBeLessThanOrEqual(1);
      expect(await pane.sidewaysOverflow()).toBe(0);
      expect(await findBarriers(page.mainFrame())).toEqual([]);
      await takePicture(page, `pane-what-if-investment-${width}`);
      expect(pane.faults).toEqual([]);
      await pane.close();
    },
  );
});
