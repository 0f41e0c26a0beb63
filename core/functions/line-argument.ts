import { functions } from "#core/messages/en/functions.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { placeOf, refuse } from "./error.ts";
import type { CellMatrix } from "./spec.ts";

/** One cell of a single row or column, with where it stands. */
export interface LineCell {
  /** In the argument's matrix. */
  readonly row: number;
  readonly column: number;
  /** For a message: "weights row 3". */
  readonly where: string;
  readonly value: CellValue;
}

/** The cells of an argument that is one row or one column, in order; an error for a rectangle. */
export function readLine(name: string, matrix: CellMatrix): LineCell[] {
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  if (rows > 1 && columns > 1) return refuse(functions.line(name, functions.size(rows, columns)));
  return matrix.flatMap((cells, row) =>
    cells.map((value, column) => ({ row, column, where: placeOf(name, matrix, row, column), value })),
  );
}

/** The same without the blanks at its end. */
export function withoutTail(cells: readonly LineCell[]): LineCell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.value === null) length--;
  return cells.slice(0, length);
}
