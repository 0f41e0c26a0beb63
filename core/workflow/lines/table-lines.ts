import type { FoundTable } from "#core/domain/reading.ts";
import { isBlank, type CellContent } from "#core/workbook/cell.ts";
import type { Change, WriteCells } from "#core/workbook/change-set.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";

/** A table whichever way round: each line is a thing, each field says something about all of them. */
export type AnyTable = Pick<FoundTable<string>, "range" | "orientation" | "fields">;

/** A cell and what it is to hold. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly content: CellContent;
}

/** Something to be written for which the table has no column (or row) yet. */
export interface NewField {
  readonly header: string;
  readonly content: CellContent;
}

/** The cell where a line of a table meets one of its fields. */
export function cellOnLine(table: AnyTable, line: number, field: number): CellRef {
  const { sheet } = table.range;
  return table.orientation === "rows"
    ? { sheet, row: line, column: field }
    : { sheet, row: field, column: line };
}

/** The row (or column) of a cell within a table: the thing that it says something about. */
export function lineOfCell(table: AnyTable, cell: CellRef): number {
  return table.orientation === "rows" ? cell.row : cell.column;
}

/** The column (or row) of a cell within a table: what it says. */
export function fieldOfCell(table: AnyTable, cell: CellRef): number {
  return table.orientation === "rows" ? cell.column : cell.row;
}

/** The row (or column) of the headers. */
export function headerLineOf(table: AnyTable): number {
  const cell = table.fields.find(({ role }) => role === "name")?.headerCell ?? table.range;
  return lineOfCell(table, cell);
}

/** The first and the last of a table's fields, as absolute indices. */
export function fieldSpan({ range, orientation }: AnyTable): readonly [number, number] {
  return orientation === "rows"
    ? [range.column, range.column + range.columns - 1]
    : [range.row, range.row + range.rows - 1];
}

/** The first cell of the table's extent on this line that holds something: a total, a note, another table. */
export function firstFilled(table: AnyTable, line: number, cells: CellsRead): CellRef | null {
  const [first, last] = fieldSpan(table);
  for (let field = first; field <= last; field++) {
    const cell = cellOnLine(table, line, field);
    if (!isBlankContent(cells.content(cell))) return cell;
  }
  return null;
}

export function isBlankContent(content: CellContent): boolean {
  return typeof content === "object" ? content === null : isBlank(content);
}

/** Columns (or rows) of the table that have a header but nothing in them yet, so that the reader passed them over. */
export function emptyFields(
  table: AnyTable,
  cells: CellsRead,
): { readonly line: number; readonly header: string }[] {
  const [first, last] = fieldSpan(table);
  const headers = headerLineOf(table);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((line) => {
    const header = cells.value(cellOnLine(table, headers, line));
    const known = table.fields.some((field) => field.line === line);
    return known || typeof header !== "string" ? [] : [{ line, header }];
  });
}

/**
 * New columns go right after the table (below it, where fields are rows), past whatever stands there.
 * @param lines the lines that have to be free in a new column
 */
export function newFields(
  chosen: readonly NewField[],
  table: AnyTable,
  line: number,
  lines: readonly number[],
  cells: CellsRead,
): CellWrite[] {
  const header = headerLineOf(table);
  let field = fieldSpan(table)[1] + 1;
  const taken = (at: number): boolean =>
    [header, line, ...lines].some((one) => !isBlank(cells.value(cellOnLine(table, one, at))));
  return chosen.flatMap(({ header: title, content }) => {
    while (taken(field)) field++;
    const at = field++;
    return [
      { cell: cellOnLine(table, header, at), content: title },
      { cell: cellOnLine(table, line, at), content },
    ];
  });
}

/**
 * Columns (or rows) past the table among what is written look like its last one, but for the number format, which is
 * of what that one holds.
 */
export function newFieldLooks(
  writes: readonly CellWrite[],
  table: AnyTable,
  lines: readonly number[],
): Change[] {
  const header = headerLineOf(table);
  const [, last] = fieldSpan(table);
  const length = Math.max(...lines) - header + 1;
  if (length < 1) return [];
  const whole = (field: number): RangeRef => {
    const [rows, columns] = table.orientation === "rows" ? [length, 1] : [1, length];
    return { ...cellOnLine(table, header, field), rows, columns };
  };
  return writes
    .filter(({ cell }) => cell.sheet === table.range.sheet && lineOfCell(table, cell) === header)
    .map(({ cell }) => fieldOfCell(table, cell))
    .filter((field) => field > last)
    .flatMap((field): Change[] => [
      { kind: "copy-looks", range: whole(field), from: whole(last) },
      { kind: "format", range: whole(field), format: { numberFormat: "General" } },
    ]);
}

/** One guarded write; none where the cell says so already. */
export function changeFor({ cell, content }: CellWrite, cells: CellsRead): WriteCells[] {
  const before = cells.content(cell);
  if (sameContent(before, content)) return [];
  return [
    { kind: "write", range: { ...cell, rows: 1, columns: 1 }, contents: [[content]], expect: [[before]] },
  ];
}
