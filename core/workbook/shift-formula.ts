import { MOST_COLUMNS, MOST_ROWS } from "./sheet-size.ts";
import { mapReferences, type Corner } from "./references.ts";

/**
 * A formula as it reads when copied some rows down and columns right: how a cell below gets its formula, and how the
 * cells of a "shared formula" get theirs (ECMA-376 part 1, 18.3.1.40). References beyond the sheet come round at the
 * other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shifted = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : wrap(corner.row + rows, MOST_ROWS),
    column:
      corner.column === null || corner.columnFixed
        ? corner.column
        : wrap(corner.column + columns, MOST_COLUMNS),
  });
  return mapReferences(formula, ({ sheet, from, to }) => ({
    sheet,
    from: shifted(from),
    to: to && shifted(to),
  }));
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
