import type { RangeRef } from "#core/workbook/range.ts";
import { isDateFormat } from "#core/workbook/date-format.ts";
import { kindOf } from "../cell-kind.ts";
import { isFilled, valueAt, type Grid } from "../grid.ts";
import { isInvestmentHeader, roleOfHeader } from "../values/header-role.ts";
import { isSideLabel } from "../labels.ts";
import { speaksOf } from "../witness/words.ts";

/** How many rows of a part are looked at. */
const SAMPLED = 60;
/** A header stands within so many filled rows of a part's top. */
const HEADER_DEPTH = 3;
const LEAST_ROWS = 2;
/** So many blank columns are more than a spacer within one table. */
const WIDE = 2;
const LONGEST_NAME = 60;
const MUCH_SHORTER = 2;

/** A part's own names: a column with a header, filled on every line with something different. */
interface Names {
  readonly header: number;
  readonly column: number;
  /** The rows that it names. */
  readonly rows: readonly number[];
}

/**
 * Whether two parts of a sheet with blank columns between them are tables of their own: each has names of its own, and
 * the lines of the one are not those of the other (they run past its end, or a month stands beside the weights), or the
 * one is headed as objectives and the other as projects. Without such signs what stands beyond a spacer goes on with the same table.
 */
export function areTablesApart(grid: Grid, left: RangeRef, right: RangeRef): boolean {
  const [a, b] = [namesIn(grid, left), namesIn(grid, right)];
  if (!a || !b) return false;
  const gap = right.column - (left.column + left.columns);
  return (
    namesOthers(grid, a, b) ||
    namesOthers(grid, b, a) ||
    goesBeyond(grid, left, a, b) ||
    (isListed(grid, right, b) && areAims(grid, left, a)) ||
    (isListed(grid, left, a) && areAims(grid, right, b)) ||
    (gap >= WIDE && (isListed(grid, right, b) || endsBefore(grid, right, a, b)))
  );
}

function namesIn(grid: Grid, part: RangeRef): Names | null {
  if (part.columns < 2) return null;
  const rows = filledRows(grid, part);
  for (const header of rows.slice(0, HEADER_DEPTH)) {
    const texts = columnsOf(part).filter((column) => kindOf(valueAt(grid, header, column)) === "text");
    if (texts.length < 2 || columnsOf(part).some((column) => isNumber(grid, header, column))) continue;
    const below = rows.filter((row) => row > header);
    if (below.length < LEAST_ROWS) return null;
    const column = texts.find((each) => !areNumbers(grid, below, each)) ?? texts[0]!;
    const isNote = speaksOf("note", textAt(grid, header, column));
    return !isNote && areNames(grid, below, column) ? { header, column, rows: below } : null;
  }
  return null;
}

/** Running numbers before the names. */
function areNumbers(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row, at) => valueAt(grid, row, column) === at + 1);
}

/** Each line has a text or a date of its own, or they are years that follow one another. */
function areNames(grid: Grid, rows: readonly number[], column: number): boolean {
  const values = rows.map((row) => valueAt(grid, row, column));
  if (new Set(values).size < values.length) return false;
  const isYears = values.every(
    (value, at) =>
      typeof value === "number" && value >= 1900 && value <= 2100 && value === Number(values[0]) + at,
  );
  return (
    isYears ||
    values.every((value, at) =>
      typeof value === "string"
        ? value.length <= LONGEST_NAME && kindOf(value) === "text"
        : typeof value === "number" && isDateFormat(grid.formats[rows[at]!]?.[column] ?? ""),
    )
  );
}

/** The one names lines that are none of the other's: its weights or its total. */
function namesOthers(grid: Grid, own: Names, other: Names): boolean {
  return other.rows.some((row) => row > own.header && isSideLabel(valueAt(grid, row, own.column)));
}

/** What stands right names lines on which nothing stands left: it goes on below the other, or fills its gaps. */
function goesBeyond(grid: Grid, left: RangeRef, own: Names, { rows }: Names): boolean {
  return rows.some(
    (row) => row > own.header && columnsOf(left).every((column) => valueAt(grid, row, column) === null),
  );
}

/** What stands right ends well before the names on its left do, and is headed by nothing that is said of investments. */
function endsBefore(grid: Grid, right: RangeRef, { rows }: Names, { header, rows: own }: Names): boolean {
  const last = own[own.length - 1]!;
  const isSaid = columnsOf(right).some((column) => {
    const head = textAt(grid, header, column);
    return head !== "" && roleOfHeader(head, "investment") !== null;
  });
  return !isSaid && rows.filter((row) => row > last).length >= MUCH_SHORTER;
}

/** Its names are headed as those of things are ("Vendor", "Item"), and no column of investments is called so. */
function isListed(grid: Grid, { column }: RangeRef, { header, column: named }: Names): boolean {
  const head = textAt(grid, header, named);
  const role = roleOfHeader(head, "investment")?.role ?? null;
  return named === column && isInvestmentHeader(head) && (role === null || role === "name");
}

/** Its names are headed as objectives are: beside a list of projects they are another table, however narrow the gap. */
function areAims(grid: Grid, { column }: RangeRef, { header, column: named }: Names): boolean {
  return named === column && speaksOf("criterion", textAt(grid, header, named));
}

function columnsOf({ column, columns }: RangeRef): number[] {
  return Array.from({ length: Math.min(columns, SAMPLED) }, (_, offset) => column + offset);
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? value : "";
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  return kindOf(valueAt(grid, row, column)) === "number";
}

function filledRows({ values }: Grid, { row, rows, column, columns }: RangeRef): number[] {
  const found: number[] = [];
  for (let at = row; at < Math.min(values.length, row + rows) && found.length <= SAMPLED; at++) {
    if (values[at]!.slice(column, column + columns).some(isFilled)) found.push(at);
  }
  return found;
}
