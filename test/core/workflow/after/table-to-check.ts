import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { checkTable } from "#core/workflow/after/table/check-table.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";

export type Cells = readonly (readonly CellContent[])[];

export function workbookOf(sheets: Readonly<Record<string, Cells>>): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) })),
  });
}

/** [code, cell, found, should, what depends on it] of each fault. */
export function told(understanding: Understanding): unknown[] {
  return checkTable(understanding).faults.map(({ code, cell, found, should, matters }) => [
    code,
    cell && cellAddress(cell),
    found,
    should,
    matters,
  ]);
}

/** The faults of one sheet, "Plan". */
export async function check(cells: Cells): Promise<unknown[]> {
  return told(await understand(workbookOf({ Plan: cells })));
}

/** A formula with the value that a host shows. */
export const f = (formula: string, cached: number): CellContent => ({ formula, cached });

/** Three goals that weigh 50, 30 and 20; each total is Σ weight × rating / 100, by a formula. */
export const PLAN: Cells = [
  ["Initiative", "Cost", "Growth", "Savings", "Speed", "Total"],
  ["Weight", null, 50, 30, 20, null],
  ["Loyalty app", 5000, 3, 1, 0, f("=SUMPRODUCT(C3:E3,C$2:E$2)/100", 1.8)],
  ["Routing", 3000, 0, 3, 2, f("=SUMPRODUCT(C4:E4,C$2:E$2)/100", 1.3)],
  ["Shift planning", 2000, 1, 0, 3, f("=SUMPRODUCT(C5:E5,C$2:E$2)/100", 1.1)],
  ["Stock in real time", 6200, 2, 2, 1, f("=SUMPRODUCT(C6:E6,C$2:E$2)/100", 1.8)],
];

/** The cells with others at these addresses. */
export function put(cells: Cells, changes: Readonly<Record<string, CellContent>>): Cells {
  return cells.map((row, r) =>
    row.map((content, c) => changes[cellAddress({ row: r, column: c })] ?? content),
  );
}
