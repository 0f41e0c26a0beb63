import { mapReferences, type Corner, type Reference } from "#core/workbook/references.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { fieldOfCell, fieldSpan, lineOfCell, type AnyTable, type CellWrite } from "./table-lines.ts";

/** A line that is put in after a table's last one. */
export interface Insertion {
  /** Its range is all that belongs to a line: what is moved, and where formulas are the table's own. */
  readonly table: AnyTable;
  /** The first and the last of the table's things. */
  readonly first: number;
  readonly last: number;
  /** How many lines below the last (totals) move on by one. */
  readonly moved: number;
  /** It comes right after the last, so that sums can take it in; otherwise further on. */
  readonly adjacent: boolean;
}

/** What formulas say afterwards. */
export interface FormulasAfter {
  /** Formulas that read differently, at the cells where they stand now. */
  readonly changed: readonly CellWrite[];
  /** A formula that adds the table's lines up from elsewhere and does not take the new one in; null where none does. */
  readonly left: CellRef | null;
}

/**
 * Formulas as they are when a line is put in: references to what moves follow it, and the table's own sums over all
 * its lines take the new one in, as when a row is inserted by hand within them. Formulas elsewhere keep their extent,
 * because a range that is paired with another must stay as long as that one.
 */
export function formulasAfter(insertion: Insertion, sheets: readonly RangeCells[]): FormulasAfter {
  const changed: CellWrite[] = [];
  let left: CellRef | null = null;
  for (const { range, formulas, values } of sheets) {
    formulas.forEach((line, i) =>
      line.forEach((formula, j) => {
        if (formula === "") return;
        const cell: CellRef = { sheet: range.sheet, row: range.row + i, column: range.column + j };
        const { text, short } = formulaAfter(formula, cell, insertion);
        if (text !== formula)
          changed.push({ cell, content: { formula: text, cached: values[i]?.[j] ?? null } });
        if (short) left ??= cell;
      }),
    );
  }
  return { changed, left };
}

function formulaAfter(
  formula: string,
  cell: CellRef,
  insertion: Insertion,
): { readonly text: string; readonly short: boolean } {
  const { table, last, moved, adjacent } = insertion;
  const own = isOwn(cell, insertion);
  const line = lineOfCell(table, cell);
  const wholes = rangesIn(formula, cell.sheet).filter((range) => coversAll(range, insertion));
  const paired = rangesIn(formula, cell.sheet).some(
    (range) => !coversAll(range, insertion) && wholes.some((whole) => sameLength(whole, range)),
  );
  let short = false;
  const text = mapReferences(formula, (reference) => {
    const range = rangeOf(reference, cell.sheet);
    if (!range || !within(range, table)) return reference;
    const next = (corner: Corner): Corner => withLine(corner, table, 1);
    const follows = (corner: Corner): boolean => {
      const at = lineIn(corner, table);
      return at > last && at <= last + moved;
    };
    const from = follows(reference.from) ? next(reference.from) : reference.from;
    if (!reference.to) return { ...reference, from };
    if (follows(reference.to)) return { ...reference, from, to: next(reference.to) };
    if (!coversAll(range, insertion)) return { ...reference, from };
    // A running sum ends at its own line, and goes on doing so.
    const running = line === last && !isFixed(reference.to, table);
    if (own && adjacent && !paired && !running) return { ...reference, from, to: next(reference.to) };
    short ||= !running;
    return reference;
  });
  return { text, short };
}

/** The formula stands in the table itself, its totals included. */
function isOwn(cell: CellRef, { table, last, moved }: Insertion): boolean {
  const [first, end] = fieldSpan(table);
  const field = fieldOfCell(table, cell);
  if (cell.sheet !== table.range.sheet || field < first || field > end) return false;
  return contains(table.range, cell) || lineOfCell(table, cell) <= last + moved;
}

function coversAll(range: RangeRef, { table, first, last }: Insertion): boolean {
  if (!within(range, table)) return false;
  const [from, lines] =
    table.orientation === "rows" ? [range.row, range.rows] : [range.column, range.columns];
  return lines > 1 && from <= first && from + lines - 1 === last;
}

function within(range: RangeRef, table: AnyTable): boolean {
  if (range.sheet.toLowerCase() !== table.range.sheet.toLowerCase()) return false;
  const [first, last] = fieldSpan(table);
  const [from, fields] =
    table.orientation === "rows" ? [range.column, range.columns] : [range.row, range.rows];
  return from >= first && from + fields - 1 <= last;
}

function sameLength(a: RangeRef, b: RangeRef): boolean {
  const length = ({ rows, columns }: RangeRef): number => Math.max(rows, columns);
  return length(a) === length(b) && length(a) > 1;
}

function rangesIn(formula: string, sheet: string): RangeRef[] {
  const ranges: RangeRef[] = [];
  mapReferences(formula, (reference) => {
    const range = rangeOf(reference, sheet);
    if (range) ranges.push(range);
    return reference;
  });
  return ranges;
}

/** Null for whole rows and columns. */
function rangeOf({ sheet, from, to }: Reference, own: string): RangeRef | null {
  const end = to ?? from;
  if (from.row === null || from.column === null || end.row === null || end.column === null) return null;
  return {
    sheet: sheet ?? own,
    row: Math.min(from.row, end.row),
    column: Math.min(from.column, end.column),
    rows: Math.abs(end.row - from.row) + 1,
    columns: Math.abs(end.column - from.column) + 1,
  };
}

function lineIn(corner: Corner, { orientation }: AnyTable): number {
  return (orientation === "rows" ? corner.row : corner.column) ?? -1;
}

function isFixed(corner: Corner, { orientation }: AnyTable): boolean {
  return orientation === "rows" ? corner.rowFixed : corner.columnFixed;
}

function withLine(corner: Corner, { orientation }: AnyTable, by: number): Corner {
  return orientation === "rows"
    ? { ...corner, row: corner.row === null ? null : corner.row + by }
    : { ...corner, column: corner.column === null ? null : corner.column + by };
}
