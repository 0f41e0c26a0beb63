import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { planRater } from "#core/workflow/after/raters/plan-raters.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { lookAt } from "#core/workflow/look.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply, at, contents, write } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { documentOf } from "./document-of.ts";
import { excelOf, triggerChange, workbookOn } from "./excel-of.ts";

describe("One step of Excel's own undo", () => {
  const set = [
    { kind: "add-sheet", sheet: "New" },
    { kind: "mark", key: "sheet.new", range: at("New!A1"), expect: null },
    write("New!A1", [["x"]], null),
  ] as const;

  test("is asked for where all can be undone, and never for reading", async () => {
    const { excel, workbook } = excelOf(sampleData());
    await understand(workbook);
    expect(excel.stepsMade).toBe(0);
    await apply(workbook, ...set);
    expect(excel.stepsMade).toBe(1);
  });

  test("is not asked for where a sheet goes, hides or gets its place, nor of an older Excel", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const { inverse } = await apply(workbook, ...set);
    excel.stepsMade = 0;
    await apply(workbook, ...inverse.changes);
    await apply(workbook, { ...set[0], index: 0 }, set[1], set[2]);
    expect((await workbook.outline()).sheets[0]?.name).toBe("New");
    await apply(workbook, { kind: "add-sheet", sheet: "Behind", hidden: true });
    expect((await workbook.outline()).sheets.at(-1)).toMatchObject({ name: "Behind", hidden: true });
    expect(excel.stepsMade).toBe(0);
    const older = excelOf(sampleData()).excel;
    await apply(workbookOn(older, "1.19"), ...set);
    expect(older.stepsMade).toBe(0);
  });

  test.each(["GeneralException", "UndoNotSupported"])(
    "refused by %s half way, all is written without it, and undo still puts everything back",
    async (code) => {
      const { excel, workbook } = excelOf(sampleData());
      const before = documentOf(excel);
      excel.refuseStepAt = { action: 12, code };
      const { changes } = planResults(await understand(workbook), "values", "sheet", workbook.capabilities);
      const written = await workbook.apply(changes);
      if (!written.ok) throw new Error(JSON.stringify(written.conflicts));
      expect(excel.stepsMade).toBe(1);
      expect(documentOf(excel)).not.toEqual(before);
      expect(await workbook.apply(written.inverse)).toMatchObject({ ok: true });
      expect(documentOf(excel)).toEqual(before);
    },
  );

  test("thousands of formulas, which Excel makes no one step of, are written all the same", async () => {
    const { workbook } = excelOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    const formulas = Array.from({ length: 2000 }, (_, i) => [{ formula: `=1+${i}` }]);
    await apply(
      workbook,
      write(
        "Plan!B1:B2000",
        formulas,
        formulas.map(() => [null]),
      ),
    );
    expect(await contents(workbook, "Plan!B2000")).toEqual([[{ formula: "=1+1999", cached: 2000 }]]);
  });
});

test("a scorecard with its map and charts, and a rater's sheet, come back as they were laid out", async () => {
  const { excel, workbook } = excelOf(sampleData());
  const dollars = (amount: number): string => `$${amount}`;
  const card = planScorecard(await understand(workbook), dollars, true);
  await apply(workbook, ...card.changes.changes);
  await apply(workbook, ...planRater(await understand(workbook), "Mara", en).changes);
  const results = planResults(await understand(workbook), "plain", "sheet", workbook.capabilities);
  await apply(workbook, ...results.changes.changes);
  const laidOut = documentOf(excel);
  const marks = Object.entries((await workbook.outline()).marks);
  const sheets = new Set(marks.flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])));
  expect(sheets.size).toBeGreaterThanOrEqual(6);
  // Whichever of two comes back first, no formula names a sheet that is not there yet.
  for (const order of [[...sheets], [...sheets].reverse()]) {
    const gone = await apply(workbook, ...order.map((sheet) => ({ kind: "remove-sheet", sheet }) as const));
    expect(documentOf(excel)).not.toEqual(laidOut);
    await apply(workbook, ...gone.inverse.changes);
    expect(documentOf(excel)).toEqual(laidOut);
  }
});

describe("While someone types", () => {
  const data = () => ({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Name", "Cost", "Twice"],
          ["CRM", 10, { formula: "=B2*2" }],
          ["ERP", 20, { formula: "=B3*2" }],
        ],
        merges: ["E1:F2"],
      },
    ],
  });
  const idOf = (excel: ReturnType<typeof excelOf>["excel"]) => excel.book.sheets[0]!.id;

  test("their undo is left alone, and what they typed is read", async () => {
    const { excel, workbook } = excelOf(data());
    const first = await lookAt(workbook);
    expect(excel.book.undoIsLeft).toBe(false);
    excel.book.undoIsLeft = true;
    excel.edit({ sheet: "Plan", row: 1, column: 1 }, 11);
    await triggerChange("Unknown", { worksheetId: idOf(excel), address: "B2" });
    const quiet = await lookAt(workbook, { quietly: true });
    expect(excel.book.undoIsLeft).toBe(true);
    expect(quiet.outline).toEqual(first.outline);
    expect(quiet.cells[0]!.values).toEqual([
      ["Name", "Cost", "Twice"],
      ["CRM", 11, 22],
      ["ERP", 20, 40],
    ]);
    expect(quiet.cells[0]!.formulas).toEqual(first.cells[0]!.formulas);
  });

  test("a value typed over a formula is no formula any more", async () => {
    const { excel, workbook } = excelOf(data());
    await lookAt(workbook);
    excel.edit({ sheet: "Plan", row: 1, column: 2 }, 7);
    await triggerChange("Unknown", { worksheetId: idOf(excel), address: "C2" });
    const { cells } = await lookAt(workbook, { quietly: true });
    expect(cells[0]!.formulas.map((line) => line[2])).toEqual(["", "", "=B3*2"]);
  });

  test("rows that came or went, and sheets not seen before, are read anew", async () => {
    const { excel, workbook } = excelOf(data());
    const first = await lookAt(workbook);
    excel.book.undoIsLeft = true;
    await triggerChange("Unknown", { worksheetId: idOf(excel), address: "2:2", changeType: "RowInserted" });
    expect(await lookAt(workbook, { quietly: true })).toEqual(first);
    expect(excel.book.undoIsLeft).toBe(false);
    const other = excelOf(data());
    expect(await lookAt(other.workbook, { quietly: true })).toEqual(first);
  });
});
