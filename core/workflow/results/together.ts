import type { WorkbookOutline } from "#core/workbook/port.ts";
import { columnName, overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { BesideTable } from "./beside-table.ts";
import type { ResultField } from "./fields.ts";
import type { Ours } from "./ours.ts";

/**
 * Where lines of results written earlier are to be laid anew, side by side from their first one on: a field has fallen
 * away among them, or come in, so that they would stand with a gap between or out of order. Not where people typed
 * into one of them, put a line of their own between, or point to one: a formula of theirs would say something else.
 *
 * @returns the first line; null where the lines stay where they are
 */
export function laidAnewFrom(
  fields: readonly ResultField[],
  { byRows, owned, sheet }: BesideTable,
  ours: Ours,
  outline: WorkbookOutline,
  cells: CellsRead,
): number | null {
  const lineOf = (range: RangeRef): number => (byRows ? range.column : range.row);
  const lines = [...owned].sort(([, a], [, b]) => lineOf(a) - lineOf(b));
  const first = lines[0] && lineOf(lines[0][1]);
  if (first === undefined) return null;
  const inOrder = lines.every(([key], i) => key === `results.${fields[i]?.key ?? ""}`);
  const sideBySide = lines.every(([, range], i) => lineOf(range) === first + i);
  if (inOrder || !sideBySide) return null;
  if (lines.some(([key, range]) => ours.foreign(key, range).length > 0)) return null;
  if (outline.names.some((named) => lines.some(([, range]) => overlaps(range, named.range)))) return null;
  const names = lines.map(([, range]) => (byRows ? columnName(range.column) : String(range.row + 1)));
  const points = byRows
    ? new RegExp(`(?<![A-Z$])\\$?(?:${names.join("|")})(?=\\$?\\d|:)`, "i")
    : new RegExp(`[A-Z:]\\$?(?:${names.join("|")})(?!\\d)`, "i");
  const isOurs = (row: number, column: number): boolean =>
    lines.some(
      ([, range]) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  return cells.someFormula(sheet, (formula, row, column) => points.test(formula) && !isOurs(row, column))
    ? null
    : first;
}
