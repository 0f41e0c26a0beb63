import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import type { Fault, FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import type { SavedSheet } from "#excel/workbook/saved-sheet.ts";
import { documentOf } from "./document-of.ts";
import { excelOf } from "./excel-of.ts";
import { saidOf } from "#test/support/said.ts";

/** What is to be written: results on a sheet of their own, formulas, colours and all: a set with every kind of step in it. */
let changes: ChangeSet;
beforeAll(async () => {
  const { workbook } = excelOf(sampleData());
  changes = planResults(await understand(workbook), "plain", "sheet", workbook.capabilities).changes;
});

async function expectAllOrNothing(at: number, what: Fault): Promise<boolean> {
  const { excel, workbook } = excelOf(sampleData());
  const before = documentOf(excel);
  excel.failAt(at, what);
  const failure = await workbook.apply(changes).then(
    () => null,
    (error: unknown) => error as Error,
  );
  if (failure === null) return excel.faultHappened;
  expect(failure).toMatchObject({ name: "WorkbookError" });
  expect(documentOf(excel)).toEqual(before);
  await expectHealed(excel, workbook, before);
  return true;
}

async function expectHealed(
  excel: FakeExcel,
  workbook: ReturnType<typeof excelOf>["workbook"],
  before: unknown,
): Promise<void> {
  const again = await workbook.apply(changes);
  if (!again.ok) throw new Error(JSON.stringify(again.conflicts));
  expect(documentOf(excel)).not.toEqual(before);
  expect(await workbook.apply(again.inverse)).toMatchObject({ ok: true });
  expect(documentOf(excel)).toEqual(before);
}

test("sheets that take more than one answer to read, and more than one request to bring back", async () => {
  const { excel, workbook } = excelOf(sampleData());
  const written = await workbook.apply(changes);
  if (!written.ok) throw new Error(JSON.stringify(written.conflicts));
  const after = documentOf(excel);
  const undone = await workbook.apply(written.inverse);
  if (!undone.ok) throw new Error(JSON.stringify(undone.conflicts));
  const again = await workbook.apply(undone.inverse);
  if (!again.ok) throw new Error(JSON.stringify(again.conflicts));
  expect(documentOf(excel)).toEqual(after);
  const kept = undone.inverse.changes.flatMap((change) =>
    change.kind === "add-sheet" && change.saved ? [change.saved as SavedSheet] : [],
  );
  expect(kept.some(({ rows, columns }) => rows * columns > 8_000)).toBe(true);
  for (const { rows, contents } of kept) expect(contents).toHaveLength(rows);
});

/** Excel on the web takes five megabytes at a time. */
test("cells that are too much for one request come to stand each in its row, also where rows are hidden", async () => {
  const long = (row: number): string => `${row} ${"long ".repeat(5_000)}`;
  const { excel, workbook } = excelOf({ sheets: [{ name: "Notes" }] });
  excel.book.sheets[0]!.hiddenRows.add(7);
  const contents = Array.from({ length: 240 }, (_, row) => [long(row)]);
  const range = { sheet: "Notes", row: 0, column: 0, rows: 240, columns: 1 };
  const write: Change = { kind: "write", range, contents, expect: contents.map(() => [null]) };
  const written = await workbook.apply({ label: "Write", changes: [write] });
  expect(written).toMatchObject({ ok: true, remarks: [{}] });
  const values = [...excel.book.sheets[0]!.rows].map(([row, line]) => [row, line.get(0)?.value]);
  expect(values).toEqual(contents.map(([text], row) => [row, text]));
});

describe("A fault while ExcelWorkbook writes", () => {
  test.each(["request-lost", "answer-lost"] as const)("%s, at every sync in turn", async (what) => {
    let sync = 1;
    while (await expectAllOrNothing(sync, what)) sync++;
    expect(sync).toBeGreaterThan(2);
  });

  test("Excel gives up at any action: all is taken back, and a second try heals", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const start = excel.syncs;
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    const last = excel.syncs - start;
    for (let action = 0; action < excel.lastActions; action += 19) {
      expect(await expectAllOrNothing(last, { atAction: action })).toBe(true);
    }
  });

  test("says so when it could not be taken back either", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const start = excel.syncs;
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    const writing = excel.syncs - start;
    const { excel: other, workbook: again } = excelOf(sampleData());
    other.failAt(writing, { atAction: 40 });
    other.failAt(writing + 1, "request-lost");
    expect(await saidOf(() => again.apply(changes))).toContain("Ctrl+Z");
  });
});
