import type { RangeRef } from "#core/workbook/range.ts";
import { kindOf } from "../cell-kind.ts";
import { type Grid, valueAt } from "../grid.ts";
import { foldText } from "../values/fold.ts";

/** A header stands within so many rows of its table's top, which a title may begin. */
const HEADER_DEPTH = 3;
const LEAST_SHARED = 2;
const LEAST_OTHERS = 2;
/** More columns than these are no few options beside their criteria. */
const MOST_COLUMNS = 60;

/** The texts of a header row by column, folded. */
type Header = ReadonlyMap<number, string>;

/**
 * Which of the runs of rows begins a table of its own: it has the header of the one above again ("Criterion", "Weight")
 * and then other options under it. Two decisions, one below the other, are not one with all their criteria.
 * @param runs first rows of what blank rows part
 */
export function beginsAgain(
  grid: Grid,
  range: RangeRef,
  runs: readonly (readonly [first: number, last: number])[],
): boolean[] {
  let above: Header | null = null;
  return runs.map(([first, last]) => {
    const header = headerIn(grid, range, first, last);
    const isAgain = above !== null && header !== null && hasOthers(above, header);
    above = header ?? above;
    return isAgain;
  });
}

function headerIn(grid: Grid, { column, columns }: RangeRef, first: number, last: number): Header | null {
  for (let row = first; row <= Math.min(last, first + HEADER_DEPTH - 1); row++) {
    const texts = new Map<number, string>();
    let isHeader = columns <= MOST_COLUMNS;
    for (let at = column; isHeader && at < column + columns; at++) {
      const value = valueAt(grid, row, at);
      if (typeof value === "string" && kindOf(value) === "text") texts.set(at, foldText(value));
      else isHeader = value === null;
    }
    if (isHeader && texts.size >= LEAST_SHARED + LEAST_OTHERS) return texts;
  }
  return null;
}

/** The first columns are headed alike, and all behind them otherwise. */
function hasOthers(above: Header, header: Header): boolean {
  const [columns, before] = [[...header.keys()], [...above.keys()]];
  let shared = 0;
  while (shared < columns.length && isSame(above, header, columns[shared]!, before[shared])) shared++;
  const names = new Set(above.values());
  const others = columns.slice(shared);
  return (
    shared >= LEAST_SHARED &&
    others.length >= LEAST_OTHERS &&
    before.length - shared >= LEAST_OTHERS &&
    others.every((at) => !names.has(header.get(at)!))
  );
}

function isSame(above: Header, header: Header, at: number, before: number | undefined): boolean {
  return at === before && above.get(at) === header.get(at);
}
