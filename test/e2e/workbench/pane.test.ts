import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { isFormula } from "#core/workbook/cell.ts";
import { contents, values } from "#test/conformance/helpers.ts";
import { findBarriers, PANE_WIDTHS, patient, takePicture } from "#test/e2e/browser.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { openBytes, openOver, outlineOf, paneOf, saved, shown, useWorkbench } from "./bench.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { richWorkbooks } from "./rich-workbooks.ts";

const bench = useWorkbench();

const pane = () => bench.page.frameLocator("#pane");

/** The sample again, from the beginning. */
async function beginAgain(): Promise<void> {
  const { page } = bench;
  await openOver(page, () => page.getByRole("button", { name: "Sample", exact: true }).click());
  await pane().getByRole("button", { name: "Yes, score them" }).waitFor();
}

/** What was read is right; then the ranked list. */
async function scoreOnly(): Promise<void> {
  const accept = pane().getByRole("button", { name: "Yes, score them" });
  const doubt = pane().locator("button.answer").first();
  await accept.or(doubt).first().waitFor();
  if (await doubt.isVisible()) await doubt.click();
  await accept.click();
  await pane().getByRole("button", { name: "Investments" }).first().click();
  await pane().getByRole("button", { name: "Write", exact: true }).waitFor();
}

/** Goes through the pane to the end: what was read is right, and the results are written. */
async function scoreAndWrite(way: string): Promise<void> {
  await scoreOnly();
  await pane().getByRole("button", { name: "Write", exact: true }).click();
  await pane().getByText(way, { exact: true }).click();
  await pane().getByRole("button", { name: "Write", exact: true }).click();
  await pane().getByRole("button", { name: "Undo" }).and(pane().locator(":enabled")).first().waitFor();
}

describe("the pane in the workbench", () => {
  test("says what it understood of the sample", async () => {
    await pane().getByRole("button", { name: "Correct" }).click();
    await pane().getByText("5 found").waitFor();
    await pane().getByText("16 found").waitFor();
    const text = await pane().locator("body").innerText();
    expect(text).toContain("add up to 95");
  });

  test("outlines on the grid what it read, and brings up its sheet", async () => {
    const outlined = (): Promise<string[]> =>
      bench.page.evaluate(() =>
        window.alignscore.desk.file!.workbook.highlights.highlights.map(
          ({ range: { zone }, color }) => `${color} ${zone.left},${zone.top} ${zone.right},${zone.bottom}`,
        ),
      );
    await bench.page.waitForFunction(
      () => window.alignscore.desk.file!.workbook.highlights.highlights.length > 3,
    );
    expect(new Set(await outlined()).size).toBe((await outlined()).length);
    const active = await bench.page.evaluate(() => {
      const { getters } = window.alignscore.desk.file!.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
    expect(active).toBe("Technology");
    await takePicture(bench.page, "workbench-outlined");
  });

  test("scores, writes beside the table, and takes it back", async () => {
    const before = await outlineOf(bench.page);
    await scoreAndWrite("Live formulas");
    const marks = (await outlineOf(bench.page)).marks;
    const score = marks["results.score"]!;
    const cells = await shown(bench.page, score.sheet, score.row, score.column, score.rows, 1);
    expect(cells[0]).toEqual(["Alignment"]);
    const numbers = cells.slice(1).map(([value]) => value);
    expect(numbers).toHaveLength(16);
    for (const value of numbers) expect(typeof value).toBe("number");
    const verdict = marks["results.verdict"]!;
    const verdicts = (await shown(bench.page, verdict.sheet, verdict.row + 1, verdict.column, 16, 1)).flat();
    expect(new Set(verdicts)).toEqual(new Set(["Fund", "Fix first", "Hold", "Say no", "Stop"]));
    await pane().getByRole("button", { name: "Undo" }).first().click();
    // Undo takes a moment; a predicate that returns a promise would not be waited for in the page.
    for (;;) {
      const { marks: left, sheets } = await outlineOf(bench.page);
      if (Object.keys(left).length === 0 && sheets.length === before.sheets.length) break;
      await bench.page.waitForTimeout(50);
    }
    expect((await outlineOf(bench.page)).sheets).toEqual(before.sheets);
  });

  test("writes formulas that follow a change of the ratings", async () => {
    await beginAgain();
    await scoreAndWrite("Live formulas");
    const { row, column, sheet } = (await outlineOf(bench.page)).marks["results.score"]!;
    const [[before]] = (await shown(bench.page, sheet, row + 1, column)) as [[number]];
    await bench.page.evaluate(() => {
      const { model } = window.alignscore.desk.file!;
      const sheetId = model.getters.getSheetIdByName("Technology")!;
      model.dispatch("UPDATE_CELL", { sheetId, row: 4, col: 5, content: "3" });
    });
    const [[after]] = (await shown(bench.page, sheet, row + 1, column)) as [[number]];
    expect(after).toBeGreaterThan(before);
  });

  test("leaves a file that has the results and everything that was in it", async () => {
    await beginAgain();
    await scoreAndWrite("Live formulas");
    const marks = (await outlineOf(bench.page)).marks;
    const onScreen = await shown(bench.page, "Technology", 0, 0, 21, 19);
    const book = openXlsx(await saved(bench.page));
    expect((await book.outline()).marks).toEqual(marks);
    const inFile = await values(book, "Technology!A1:S21");
    inFile.forEach((line, row) => {
      line.forEach((value, column) => expect(value).toEqual(onScreen[row]?.[column] ?? null));
    });
    const score = marks["results.score"]!;
    const [[first]] = (await contents(book, `Technology!P${score.row + 2}`)) as [[unknown]];
    expect(isFormula(first)).toBe(true);
    // Saved and opened again it is understood again, results and all.
    await openBytes(bench.page, "again.xlsx", book.file);
    await bench.page.locator("#file-name", { hasText: "again.xlsx" }).waitFor();
    expect((await outlineOf(bench.page)).marks).toEqual(marks);
  });

  test("writes a scorecard sheet, which a file keeps with its charts", async () => {
    await beginAgain();
    await pane().getByRole("button", { name: "Yes, score them" }).click();
    await pane().getByRole("button", { name: "Scorecard" }).click();
    await pane().getByRole("button", { name: "Undo" }).and(pane().locator(":enabled")).first().waitFor();
    const { sheets } = await outlineOf(bench.page);
    const scorecard = sheets[sheets.length - 1]!;
    const book = openXlsx(await saved(bench.page));
    expect(
      Object.keys(unzipSync(book.file)).filter((part) => part.startsWith("xl/charts/chart")),
    ).not.toEqual([]);
    const again = (await book.outline()).sheets.find(({ name }) => name === scorecard.name);
    expect(again).toMatchObject({ rows: scorecard.rows, columns: scorecard.columns });
  });

  test("takes a correction: another scale changes the scores", async () => {
    await beginAgain();
    await pane()
      .getByRole("button", { name: /^Ratings/ })
      .click();
    const scales = pane().getByRole("combobox", { name: "Scale of all ratings" });
    await scales.selectOption("-5..5");
    await pane()
      .getByText(/^Now first:/)
      .waitFor();
    await scoreOnly();
    await pane().getByRole("button", { name: "Write", exact: true }).click();
    await pane().getByRole("button", { name: "Write", exact: true }).click();
    await pane().getByRole("button", { name: "Undo" }).and(pane().locator(":enabled")).first().waitFor();
    const { sheet, row, column } = (await outlineOf(bench.page)).marks["results.score"]!;
    // "Stock in real time" has 54 points on -3 … 3, and three fifths of that on -5 … 5.
    const [[score]] = (await shown(bench.page, sheet, row + 2, column)) as [[number]];
    expect(score).toBeCloseTo(54.4 * 0.6, 0);
  });

  test.each(Object.values(richWorkbooks).map((workbook) => [workbook.name, workbook] as const))(
    "understands %s",
    async (name, { bytes }) => {
      await openOver(bench.page, () => openBytes(bench.page, name, bytes));
      await bench.page.locator("#file-name", { hasText: name }).waitFor();
      await scoreOnly();
    },
  );

  test("takes in the copies that several people rated, all at once", async () => {
    const copy = (...ratings: readonly (readonly number[])[]): Buffer =>
      Buffer.from(
        buildXlsx(
          partsOf({
            sheets: [
              {
                name: "Plan",
                cells: [
                  ["Project", "Cost", "Growth", "Savings"],
                  ["Weight", null, 60, 40],
                  ...["Shop", "Till", "Robot"].map((name, i) => [name, 1000 * (i + 1), ...ratings[i]!]),
                ],
              },
            ],
          }),
        ),
      );
    const [ours, mara, tim] = [
      copy([3, 1], [1, -2], [-3, 2]),
      copy([3, 1], [1, -2], [-3, 2]),
      copy([1, 1], [1, -2], [1, -3]),
    ];
    await openOver(bench.page, () => openBytes(bench.page, "plan.xlsx", ours));
    await scoreOnly();
    await pane().getByRole("button", { name: "Overview" }).first().click();
    await pane()
      .getByRole("button", { name: /^Raters/ })
      .click();
    const file = (name: string, buffer: Buffer) => ({ name, buffer, mimeType: "application/octet-stream" });
    const input = pane().locator('input[type="file"]');
    await input.setInputFiles([file("empty.xlsx", Buffer.from("no workbook"))]);
    await pane().getByText("Nothing that could be read as ratings: empty.xlsx.").waitFor();
    await input.setInputFiles([file("Mara.xlsx", mara), file("Tim.xlsx", tim)]);
    // Growth of Shop lies two grades apart, Robot four and five.
    await pane().getByText("They agree on 3 of 6").waitFor();
    await pane()
      .getByText(/^Mara, Tim rated blind/)
      .waitFor();
  });

  test("has no barriers for people with disabilities", async () => {
    await beginAgain();
    const frame = await paneOf(bench.page);
    expect(await findBarriers(frame)).toEqual([]);
    await scoreOnly();
    expect(await findBarriers(await paneOf(bench.page))).toEqual([]);
  });

  test.each(PANE_WIDTHS)("fits into %i pixels, light and dark", async (width) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await bench.page.emulateMedia({ colorScheme });
      await bench.page.locator("#pane").evaluate((frame, wide) => {
        frame.style.width = `${wide}px`;
      }, width);
      const frame = await paneOf(bench.page);
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await takePicture(bench.page, `workbench-${width}-${colorScheme}`);
    }
  });
});

test("the workbench and its pane speak the browser's language", async () => {
  const context = await bench.browser.newContext({ locale: "de-DE", viewport: { width: 1440, height: 860 } });
  const page = patient(await context.newPage());
  await page.goto(bench.url);
  await page.frameLocator("#pane").getByRole("heading", { level: 2, name: "Stimmt das?" }).waitFor();
  expect(await page.getByRole("button", { name: "Speichern" }).count()).toBe(1);
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  await context.close();
});
