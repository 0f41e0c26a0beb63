import { expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";

const PLAN: CellContent[][] = [
  ["Initiative", "Growth (60%)", "Trust (40%)", "Staff trained"],
  ["Web shop", 3, 2, 0.5],
  ["Loyalty app", -3, 1, 1],
  ["Tills", 1, 2, 1],
];

async function write(workbook: MemoryWorkbook): Promise<CellContent[][]> {
  const found = await understand(workbook);
  const plan = planResults(found, "values", "beside", workbook.capabilities);
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const [read] = await workbook.read([{ sheet: "Plan", row: 0, column: 4, rows: 4, columns: 6 }]);
  return read!.values.map((row) => [...row]);
}

async function type(
  workbook: MemoryWorkbook,
  row: number,
  column: number,
  content: CellContent,
): Promise<void> {
  const range = { sheet: "Plan", row, column, rows: 1, columns: 1 };
  const [read] = await workbook.read([range]);
  const change = { kind: "write", range, contents: [[content]], expect: contentsOf(read!) } as const;
  expect(await workbook.apply({ label: "a person", changes: [change] })).toMatchObject({ ok: true });
}

/** The table no longer tells of readiness, so that its column falls away between the others. */
async function forgetReadiness(workbook: MemoryWorkbook): Promise<void> {
  for (let row = 0; row < 4; row++) await type(workbook, row, 3, row === 0 ? "Remark" : null);
}

test("a column that falls away among the results leaves no gap", async () => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: PLAN.map((row) => [...row]) }] });
  expect((await write(workbook))[0]).toEqual(["Alignment", "Readiness", "Verdict", "Why"]);
  await forgetReadiness(workbook);
  const after = await write(workbook);
  expect(after[0]).toEqual(["Alignment", "Verdict", "Why"]);
  expect(after.slice(1).map((row) => row.length)).toEqual([3, 3, 3]);
  const { marks } = await workbook.outline();
  expect(Object.keys(marks).sort()).toEqual(["results.score", "results.verdict", "results.why"]);
  const again = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
  expect(again.changes.changes).toEqual([]);
});

test.each<[string, number, CellContent]>([
  ["what people typed into it", 1, "ask Jana"],
  ["a formula of theirs that points to one", 5, { formula: '=COUNTIF(G2:G4,"Fund")' }],
])("%s keeps the columns where they are", async (_, row, content) => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: PLAN.map((line) => [...line]) }] });
  await write(workbook);
  await type(workbook, row, row === 1 ? 7 : 0, content);
  await forgetReadiness(workbook);
  const after = await write(workbook);
  expect(after[0]).toEqual(["Alignment", null, "Verdict", "Why"]);
});
