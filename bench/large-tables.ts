import type { CellValue } from "#core/workbook/cell.ts";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";

/** A business that never throws anything away: investments down the rows, and columns that mean nothing to us. */
export function largeTable(rows: number, columns: number): CellValue[][] {
  const objectives = ["Growth", "Service", "Savings", "Staff", "Quality"];
  const notes = Array.from({ length: columns - objectives.length - 2 }, (_, index) => `Note ${index + 1}`);
  const header = ["Initiative", "Annual cost", ...objectives, ...notes];
  const weights = ["Weight", null, 5, 4, 3, 2, 1, ...notes.map(() => null)];
  const body = Array.from({ length: rows - 2 }, (_, row): CellValue[] => [
    `Initiative ${row + 1}`,
    1000 + ((row * 37) % 9000),
    ...objectives.map((_, index) => ((row * 5 + index * 3) % 7) - 3),
    ...notes.map((_, index) =>
      index % 3 === 0 ? `remark ${(row * index) % 50}` : (row * 13 + index) % 1000,
    ),
  ]);
  return [header, weights, ...body];
}

/** Made up, but always the same: a business with many plans, each rated on every objective. */
export function business(rows: number, objectives: number): SheetData[] {
  const names = Array.from({ length: objectives }, (_, j) => `Objective ${String.fromCharCode(65 + j)}`);
  const plans = Array.from({ length: rows }, (_, i): CellValue[] => [
    `Initiative ${i + 1}`,
    1000 + ((i * 37) % 9000),
    "Proposed",
    ...names.map((_name, j) => ((i * 7 + j * 13 + i * j) % 7) - 3),
    (i % 5) / 4,
  ]);
  return [
    { name: "Goals", cells: [["Objective", "Weight"], ...names.map((name, j) => [name, 5 + j])] },
    { name: "Plans", cells: [["Initiative", "Yearly cost", "Status", ...names, "People ready"], ...plans] },
  ];
}

/** The workbook as a host hands it over. */
export async function asRead(
  cells: CellValue[][],
): Promise<{ outline: WorkbookOutline; read: RangeCells[] }> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
  const outline = await workbook.outline();
  const { rows, columns } = outline.sheets[0]!;
  return { outline, read: await workbook.read([{ sheet: "Plan", row: 0, column: 0, rows, columns }]) };
}
