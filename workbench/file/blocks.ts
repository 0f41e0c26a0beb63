import type { RangeRef } from "#core/workbook/range.ts";

/** A cell's place on some sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Gathers cells into rectangles: runs along each row first, then runs of the same width in rows that follow each
 * other. Each cell given is in exactly one rectangle, and no other cell is. Cost: that of sorting the cells.
 */
export function blocksOf(sheet: string, spots: readonly Spot[]): RangeRef[] {
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, columns: 1 });
  }
  const open = new Map<string, { range: { -readonly [K in keyof RangeRef]: RangeRef[K] } }>();
  const blocks: RangeRef[] = [];
  for (const { row, column, columns } of runs) {
    const key = `${column} ${columns}`;
    const above = open.get(key)?.range;
    if (above && above.row + above.rows === row) above.rows++;
    else {
      const range = { sheet, row, column, rows: 1, columns };
      open.set(key, { range });
      blocks.push(range);
    }
  }
  return blocks;
}
