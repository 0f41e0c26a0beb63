import { isScoreHeader, isTotalLabel } from "#core/tables/values/labels.ts";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { shiftFormula } from "#core/workbook/shift-formula.ts";
import { CellsRead } from "../contents.ts";
import {
  cellOnLine,
  fieldSpan,
  firstFilled,
  isBlankContent,
  type AnyTable,
  type CellWrite,
} from "./table-lines.ts";
import type { Understanding } from "../understand.ts";
import { formulasAfter } from "./insert-line.ts";

/** A place for one more line of a table, and what has to change around it. */
export interface Room {
  /** The new line. */
  readonly line: number;
  /** Totals that move on, and formulas that follow them or take the new line in. */
  readonly writes: readonly CellWrite[];
  readonly formats: readonly Change[];
  /** How many lines of totals move. */
  readonly moved: number;
  /** A formula elsewhere that does not take the new line in. */
  readonly left: CellRef | null;
  /** What the last line's formula becomes on the new line; null where that cell holds no formula of its own table. */
  readonly copied: (field: number) => CellContent;
}

/** At most so many lines of totals are moved out of the way. */
export const MOST_TOTALS = 3;

/**
 * Where a line can be added to a table, the best place first: right after the last; there, with the totals below it
 * moved on by one; or, where `apart` allows it, past everything else that belongs to the table.
 * @param table its range is all that belongs to a line
 * @param lines those that hold things
 */
export function roomsIn(
  table: AnyTable,
  lines: readonly number[],
  understanding: Understanding,
  apart: boolean,
): Room[] {
  const cells = new CellsRead(understanding.cells);
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  const next = last + 1;
  const room = (line: number, moved: number): Room => {
    const insertion = { table, first, last, moved, adjacent: line === next };
    const { changed, left } = formulasAfter(insertion, understanding.cells);
    const formulas = new Map(changed.map(({ cell, content }) => [keyOf(cell), content]));
    const content = (cell: CellRef): CellContent => {
      const now = formulas.get(keyOf(cell)) ?? cells.content(cell);
      return isFormula(now) ? { ...now, cached: cells.value(cell) } : now;
    };
    const shifts = shiftedTotals(table, next, moved, content);
    const taken = new Set(shifts.map(({ cell }) => keyOf(cell)));
    return {
      line,
      moved,
      left,
      writes: [...changed.filter(({ cell }) => !taken.has(keyOf(cell))), ...shifts],
      formats: [
        ...shiftedLooks(table, next, moved),
        likeLine(table, last > first && alike(table, last - 1, last, cells) ? last - 1 : last, line),
      ],
      copied: (field) => {
        const from = cellOnLine(table, last, field);
        const formula = content(from);
        if (!isFormula(formula)) return null;
        const by = line - last;
        const [rows, columns] = table.orientation === "rows" ? [by, 0] : [0, by];
        return { formula: shiftFormula(formula.formula, rows, columns) };
      },
    };
  };
  const totals = totalsAfter(table, last, understanding, cells);
  const rooms: Room[] = [];
  if (firstFilled(table, next, cells) === null) rooms.push(room(next, 0));
  else if (totals > 0) rooms.push(room(next, totals));
  if (apart) {
    const { range, orientation } = table;
    const end = orientation === "rows" ? range.row + range.rows : range.column + range.columns;
    if (end > next && firstFilled(table, end, cells) === null) rooms.push(room(end, 0));
  }
  return rooms;
}

/** How many lines of totals follow the last, with a blank line after them; 0 where they cannot be moved. */
function totalsAfter(table: AnyTable, last: number, { outline }: Understanding, cells: CellsRead): number {
  let count = 0;
  while (firstFilled(table, last + 1 + count, cells) !== null) {
    if (count === MOST_TOTALS || !isTotals(table, last + 1 + count, cells)) return 0;
    count++;
  }
  if (count === 0) return 0;
  const moving = linesRange(table, last + 1, count + 1);
  const held = [
    ...Object.values(outline.marks),
    ...outline.names.map(({ range }) => range),
    ...outline.tables.filter(({ hasTotals }) => hasTotals).map(({ range }) => range),
    ...outline.sheets.flatMap(({ merges }) => merges),
  ];
  return held.some((range) => overlaps(range, moving)) ? 0 : count;
}

/** A line that says so in its first text. */
export function isTotals(table: AnyTable, line: number, cells: CellsRead): boolean {
  const [first, last] = fieldSpan(table);
  for (let field = first; field <= last; field++) {
    const content = cells.content(cellOnLine(table, line, field));
    if (isBlankContent(content)) continue;
    return typeof content === "string" ? isTotalLabel(content) || isScoreHeader(content) : isFormula(content);
  }
  return false;
}

function shiftedTotals(
  table: AnyTable,
  from: number,
  moved: number,
  content: (cell: CellRef) => CellContent,
): CellWrite[] {
  if (moved === 0) return [];
  const [first, last] = fieldSpan(table);
  const writes: CellWrite[] = [];
  for (let field = first; field <= last; field++) {
    for (let at = from + moved; at > from; at--) {
      writes.push({ cell: cellOnLine(table, at, field), content: content(cellOnLine(table, at - 1, field)) });
    }
    writes.push({ cell: cellOnLine(table, from, field), content: null });
  }
  return writes;
}

function shiftedLooks(table: AnyTable, from: number, moved: number): Change[] {
  const looks: Change[] = [];
  for (let at = from + moved; at > from; at--) looks.push(likeLine(table, at - 1, at));
  return looks;
}

/** A line that looks like another. */
function likeLine(table: AnyTable, from: number, to: number): Change {
  return { kind: "copy-looks", range: linesRange(table, to), from: linesRange(table, from) };
}

/**
 * Whether two lines write their numbers alike. Then the one before the last is the better model for a new one: where
 * lines are banded it is of the band that comes next, and it has no line of its own at its end.
 */
function alike(table: AnyTable, line: number, other: number, cells: CellsRead): boolean {
  const [first, last] = fieldSpan(table);
  for (let field = first; field <= last; field++) {
    const format = cells.format(cellOnLine(table, line, field));
    if (format !== cells.format(cellOnLine(table, other, field))) return false;
  }
  return true;
}

/** The cells of consecutive lines over all that belongs to them. */
export function linesRange(table: AnyTable, line: number, count = 1): RangeRef {
  const [first, last] = fieldSpan(table);
  const cell = cellOnLine(table, line, first);
  const fields = last - first + 1;
  return table.orientation === "rows"
    ? { ...cell, rows: count, columns: fields }
    : { ...cell, rows: fields, columns: count };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet} ${row} ${column}`;
}
