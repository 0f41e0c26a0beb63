import { functions } from "#core/messages/en/functions.ts";
import { type CellValue, isBlank, isCellError } from "#core/workbook/cell.ts";
import { placeOf, refuse } from "./error.ts";
import type { CellMatrix } from "./spec.ts";

/** A blank tail longer than this comes from a reference to whole columns or rows, and is dropped. */
const LONG_TAIL = 100;

/**
 * What a host hands over for one argument, as a rectangle of cell values. Hosts differ: a single cell comes as a
 * scalar or as a matrix; a blank as "", null or undefined; an error value as text, as an object of the host's own, or
 * not at all. 0 is 0 and never blank. A matrix that is already as it should be is returned itself, because copying
 * a large one costs more than calculating with it.
 *
 * @returns the cells; or an error that names the place of a date (hosts give dates as objects: Google Sheets)
 */
export function normaliseArgument(name: string, raw: unknown): CellMatrix {
  const rows: readonly unknown[] = Array.isArray(raw) ? (raw as unknown[]) : [raw];
  const matrix: readonly (readonly unknown[])[] =
    rows.length > 0 && rows.every(Array.isArray) ? (rows as readonly (readonly unknown[])[]) : [rows];
  if (isCanonical(matrix)) return matrix;

  const width = matrix.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = matrix.map((row) => Array.from({ length: width }, (_, column) => toCell(row[column])));
  const row = matrix.findIndex((values) => values.some(isDateObject));
  if (row < 0) return cells;
  const column = matrix[row]!.findIndex(isDateObject);
  return refuse(functions.at(placeOf(name, cells, row, column), functions.isDate));
}

/**
 * Cuts off what references to whole columns or rows add: a blank tail of more than 100 rows or columns. Ranges of the
 * same height are cut to the same height, so that what belongs together still fits (and so for widths).
 */
export function trimTails(matrices: readonly CellMatrix[]): CellMatrix[] {
  const shorter = cut(
    matrices,
    (matrix) => matrix.length,
    filledRows,
    (matrix, length) => matrix.slice(0, length),
  );
  return cut(
    shorter,
    (matrix) => matrix[0]?.length ?? 0,
    filledColumns,
    (matrix, length) => matrix.map((row) => row.slice(0, length)),
  );
}

function cut(
  matrices: readonly CellMatrix[],
  sizeOf: (matrix: CellMatrix) => number,
  filledOf: (matrix: CellMatrix) => number,
  take: (matrix: CellMatrix, size: number) => CellMatrix,
): CellMatrix[] {
  const filled = new Map<number, number>();
  for (const matrix of matrices) {
    const size = sizeOf(matrix);
    if (size > LONG_TAIL) filled.set(size, Math.max(filled.get(size) ?? 1, filledOf(matrix)));
  }
  return matrices.map((matrix) => {
    const size = sizeOf(matrix);
    const kept = filled.get(size) ?? size;
    return size - kept > LONG_TAIL ? take(matrix, kept) : matrix;
  });
}

function filledRows(matrix: CellMatrix): number {
  let rows = matrix.length;
  while (rows > 0 && matrix[rows - 1]!.every(isNothing)) rows--;
  return rows;
}

function filledColumns(matrix: CellMatrix): number {
  let columns = matrix[0]?.length ?? 0;
  while (columns > 0 && matrix.every((row) => isNothing(row[columns - 1] ?? null))) columns--;
  return columns;
}

function isNothing(value: CellValue): boolean {
  return value === null;
}

/** Whether it is a rectangle of cell values as they should be. */
function isCanonical(matrix: readonly (readonly unknown[])[]): matrix is CellMatrix {
  const width = matrix[0]!.length;
  if (width === 0) return false;
  for (const row of matrix) {
    if (row.length !== width) return false;
    // An index loop, since a sparse array's holes must be seen and this runs over every cell of every call.
    for (let c = 0; c < width; c++) {
      const value = row[c];
      if (typeof value === "number" ? value - value !== 0 : !isCanonicalCell(value)) return false;
    }
  }
  return true;
}

function isCanonicalCell(value: unknown): boolean {
  if (typeof value === "string") return !isBlank(value) && !ERROR_TEXT.test(value);
  return value === null || typeof value === "boolean";
}

/** Error values as they come where the host knows no other way to hand them over. */
const ERROR_TEXT =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!?|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|CYCLE|BAD_EXPR|LOADING)$/i;

function toCell(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "boolean":
      return value;
    case "string":
      return isBlank(value) ? null : ERROR_TEXT.test(value) ? { error: value } : value;
    case "object":
      return value === null ? null : { error: errorOf(value) };
    default:
      return null;
  }
}

/** The error that an object stands for: ours, CustomFunctions.Error (`code`), an Excel error entity (`basicValue`). */
function errorOf(value: object): string {
  if (isCellError(value)) return value.error;
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return code;
  return typeof basicValue === "string" ? basicValue : "#VALUE!";
}

function isDateObject(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { readonly getTime?: unknown }).getTime === "function"
  );
}
