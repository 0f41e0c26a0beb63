import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { gather } from "#core/gather.ts";

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
    gather(bySheet, change.range.sheet, [change.range]);
  }
  return [...bySheet].map(([sheet, ranges]) => ({ sheet, ranges: joined(ranges) }));
}

/** Ranges that touch along a whole side become one. */
function joined(ranges: readonly RangeRef[]): RangeRef[] {
  const inOrder = [...ranges].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: RangeRef[] = [];
  for (const range of inOrder) {
    const last = done[done.length - 1];
    const both = last && union(last, range);
    if (both) done[done.length - 1] = both;
    else done.push(range);
  }
  return done;
}

/** Null where the second does not go on beside the first, or below it. */
function union(a: RangeRef, b: RangeRef): RangeRef | null {
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) {
    return { ...a, columns: a.columns + b.columns };
  }
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) {
    return { ...a, rows: a.rows + b.rows };
  }
  return null;
}
