import { expect } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { whatIsBehind } from "#core/workflow/results/behind.ts";
import { understand } from "#core/workflow/understand.ts";
import { at, contents, snapshot } from "#test/conformance/helpers.ts";

const GOALS: CellContent[][] = [
  ["Objective", "Weight"],
  ["Fresher bread", 60],
  ["Shorter queues", 40],
];
const IDEAS: CellContent[][] = [
  ["Investment", "Cost", "Fresher bread", "Shorter queues"],
  ["Night baking", 7000, 3, 0],
  ["Second till", 2500, -1, 3],
  ["Loyalty app", 9000, 1, 1],
  ["Delivery bikes", 4000, -2, -1],
];
const LIST = at("Ideas!A1:D5");
const sheets = [
  { name: "Goals", cells: GOALS },
  { name: "Ideas", cells: IDEAS },
];

/** Investments as a table of the host's. */
export const AS_TABLE: WorkbookData = {
  sheets,
  tables: [{ name: "Pipeline", range: LIST, hasHeader: true, hasTotals: false }],
};

/** Investments under a filter of their sheet. */
export const UNDER_FILTER: WorkbookData = { sheets, filters: [{ range: LIST }] };

export type Order = (a: readonly CellContent[], b: readonly CellContent[]) => number;

/** The dearest first: another order than the file's. */
const BY_COST: Order = (a, b) => Number(b[1]) - Number(a[1]);

/**
 * Scores a list, lets somebody sort it, and sees that all results stand in their rows still and that nothing is left to
 * do; then takes all away, and the list is as it was.
 * @param sort what the host does when a person sorts: the list's own rows change places, and nothing else does
 */
export async function expectSortingKeepsResults(
  workbook: Workbook,
  sort: (list: RangeRef, order: Order) => void,
  way: WritingWay = "values",
): Promise<void> {
  const before = await snapshot(workbook);
  const plan = planResults(await understand(workbook), way, "beside", workbook.capabilities);
  expect(plan.placement).toBe("beside");
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  const list = theList(await workbook.outline());
  expect(list).toEqual({ ...LIST, columns: plan.where.column + plan.where.columns });
  await workbook.apply(applied.inverse);
  expect(await snapshot(workbook)).toEqual(before);

  await workbook.apply(plan.changes);
  sort(list, BY_COST);
  expect(await contents(workbook, "Ideas!A2:A5")).toEqual([
    ["Loyalty app"],
    ["Night baking"],
    ["Delivery bikes"],
    ["Second till"],
  ]);
  const sorted = await understand(workbook);
  expect(whatIsBehind(sorted)).toEqual([]);
  expect(planResults(sorted, way, "beside", workbook.capabilities).changes.changes).toEqual([]);

  expect(await workbook.apply(planRemoval(sorted).changes)).toMatchObject({ ok: true });
  const outline = await workbook.outline();
  expect(theList(outline)).toEqual(LIST);
  expect(outline.marks).toEqual({});
  expect(outline.sheets[1]).toMatchObject({ columns: 4 });
}

function theList({ tables, filters = [] }: WorkbookOutline): RangeRef {
  return [...tables.map(({ range }) => range), ...filters][0]!;
}
