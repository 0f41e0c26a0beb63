import { contains, type RangeRef } from "#core/workbook/range.ts";

type Marks = Iterable<readonly [key: string, range: RangeRef]>;

/**
 * How far a table or a filter reaches once the columns of results right beside it are part of it, so that who sorts or
 * filters takes them along: it grows over those that are marked now, and gives back those that it held for the file's
 * marks and that are gone. Rows stay.
 *
 * @param range header row first
 * @param before marks as the file has them
 * @param header what the cell of the header row holds now, by column
 */
export function reachOf(
  range: RangeRef,
  before: Marks,
  now: Marks,
  header: (column: number) => unknown,
): RangeRef {
  const [old, marked] = [linesIn(range, before), linesIn(range, now)];
  const held = (column: number): boolean => {
    const text = header(column);
    return marked.has(column) && typeof text === "string" && text !== "";
  };
  let end = range.column + range.columns;
  while (end - 1 > range.column && old.has(end - 1) && !held(end - 1)) end--;
  while (held(end)) end++;
  return { ...range, columns: end - range.column };
}

/** The columns of results that begin in the range's header row and end within its rows. */
function linesIn(range: RangeRef, marks: Marks): Set<number> {
  const columns = new Set<number>();
  for (const [key, line] of marks) {
    const fits =
      key.startsWith("results.") &&
      line.sheet === range.sheet &&
      line.columns === 1 &&
      line.row === range.row &&
      line.row + line.rows <= range.row + range.rows;
    if (fits) columns.add(line.column);
  }
  return columns;
}

/** Whether a cell belongs to a column of results at the right end of a table, which may leave the table. */
export function mayLeave(table: RangeRef, cell: RangeRef, before: Marks): boolean {
  const rest = reachOf(table, before, [], () => null);
  return contains(table, cell) && !contains(rest, cell);
}
