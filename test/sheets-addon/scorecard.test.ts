import { expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { planRater } from "#core/workflow/after/raters/plan-raters.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply, snapshot } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";

/** All that the document holds of how its sheets look; identities count for nothing. */
function laidOut({ sheets }: FakeDocument): unknown {
  // A size that is set to what it is without being set makes no difference.
  const own = (sizes: ReadonlyMap<number, number>, usual: number) =>
    [...sizes].filter(([, size]) => size !== usual).sort(([a], [b]) => a - b);
  return sheets.map(({ rules, charts, cells, widths, heights, ...sheet }) => ({
    ...sheet,
    widths: own(widths, 100),
    heights: own(heights, 21),
    cells: [...cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([at, { looks, ...content }]) => {
        // No script can ask for a cell's borders, and wrapping that nobody set reads as overflowing.
        const { validation, borders: _, wrap, ...others } = looks;
        return [
          at,
          content,
          others,
          wrap ?? "OVERFLOW",
          validation?.getCriteriaType(),
          validation?.getCriteriaValues(),
        ];
      }),
    rules: rules.map(({ text, background, color, points, ranges }) => ({
      ...{ text, background, color, points },
      areas: ranges.map(({ area }) => area),
    })),
    charts: charts.map(({ parts: { ranges, options, ...parts } }) => ({
      ...parts,
      options: Object.fromEntries(options),
      areas: ranges.map(({ area, on }) => [on.name, area]),
    })),
  }));
}

test("a scorecard with its map and charts, and a rater's sheet, come back as they were laid out", async () => {
  const document = new FakeDocument(sampleData());
  const workbook = asWorkbook(workbookOn(document).workbook);
  const card = planScorecard(await understand(workbook), String, workbook.capabilities.charts);
  await apply(workbook, ...card.changes.changes);
  await apply(workbook, ...planRater(await understand(workbook), "Mara", en).changes);
  const before = laidOut(document);
  const marks = Object.entries((await workbook.outline()).marks);
  const sheets = new Set(marks.flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])));
  expect(sheets.size).toBeGreaterThanOrEqual(4);
  const gone = await apply(
    workbook,
    ...[...sheets].map((sheet) => ({ kind: "remove-sheet", sheet }) as const),
  );
  expect(laidOut(document)).not.toEqual(before);
  await apply(workbook, ...gone.inverse.changes);
  expect(laidOut(document)).toEqual(before);
});

test("the scorecard's native charts come, go with undo, and come again", async () => {
  const document = new FakeDocument(sampleData());
  const workbook = asWorkbook(workbookOn(document).workbook);
  const before = await snapshot(workbook);
  const plan = planScorecard(await understand(workbook), String, workbook.capabilities.charts);
  const kinds = () =>
    document
      .sheetNamed(plan.where.sheet)
      ?.charts.map(({ parts }) => [parts.type, parts.options.get("title")]);

  const first = await workbook.apply(plan.changes);
  if (!first.ok) throw new Error("not written");
  const drawn = kinds();
  expect(drawn?.map(([type]) => type)).toEqual(["BAR", "SCATTER"]);
  const written = await snapshot(workbook);

  const undone = await workbook.apply(first.inverse);
  if (!undone.ok) throw new Error("not undone");
  expect(await snapshot(workbook)).toEqual(before);

  expect(await workbook.apply(undone.inverse)).toMatchObject({ ok: true });
  expect(await snapshot(workbook)).toEqual(written);
  expect(kinds()).toEqual(drawn);
});
