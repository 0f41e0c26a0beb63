import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/** What a removal takes away from the cells of one sheet that stays. */
export interface Emptied {
  readonly sheet: string;
  /** Lines that lie side by side are one range. */
  readonly ranges: readonly RangeRef[];
}

/** The cells that a removal empties, by sheet, in the order in which one meets them. */
export function emptiedBy({ changes }: ChangeSet): Emptied[] {
  const bySheet = new Map<string, RangeRef[]>();
  for (const change of changes) {
    if (change.kind !== "write") continue;
    bySheet.set(change.range.sheet, [...(bySheet.get(change.range.sheet) ?? []), change.range]);
  }
  return [...bySheet].map(([sheet, ranges]) => ({ sheet, ranges: joined(ranges) }));
}

/** Ranges that touch along a whole side become one. */
function joined(ranges: readonly RangeRef[]): RangeRef[] {
  const inOrder = [...ranges].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: RangeRef[] = [];
  for (const range of inOrder) {
    const last = done[done.length - 1];
    const beside = last && sameLines(last, range) && last.column + last.columns === range.column;
    const below =
      last &&
      last.column === range.column &&
      last.columns === range.columns &&
      last.row + last.rows === range.row;
    if (beside) done[done.length - 1] = { ...last, columns: last.columns + range.columns };
    else if (below) done[done.length - 1] = { ...last, rows: last.rows + range.rows };
    else done.push(range);
  }
  return done;
}

function sameLines(a: RangeRef, b: RangeRef): boolean {
  return a.row === b.row && a.rows === b.rows;
}
