import type { RangeAnchor } from "#core/domain/reading.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Grid } from "../grid.ts";
import { anchorText, clipped, isColumnFilled, isRowFilled, sideTexts, topTexts } from "./header-texts.ts";

/** Share of a table's header texts that have to be there for it to be the same table; some may have been reworded. */
const ENOUGH = 0.6;
/** Columns or rows that may have come between its own. */
const SLACK = 8;
/** Headers by which a range that has moved is looked for. */
const SEEDS = 4;

/**
 * Where a kept range lies now: where it lay, if its header texts are still there; else wherever they are, on any
 * sheet. It takes in lines that were added at an edge behind which nothing stood.
 * @returns null when the texts are nowhere, or in several places alike
 */
export function relocatedRange(
  grids: readonly Grid[],
  range: RangeRef,
  anchor: RangeAnchor,
): RangeRef | null {
  const home = grids.find(({ sheet }) => sheet === range.sheet);
  const stays = home ? clipped(home, range) : null;
  if (home && stays && likeness(home, stays, anchor) >= ENOUGH) return grown(home, stays, anchor);
  // One header of several may have been reworded meanwhile: then the next ones tell.
  for (const [index, text] of anchor.top.slice(0, SEEDS).entries()) {
    const before = anchor.lead + index;
    const found = grids
      .flatMap((grid) =>
        placesOf(grid, text).flatMap(({ row, column }) => {
          if (column < before) return [];
          const place = clipped(grid, { ...range, sheet: grid.sheet, row, column: column - before });
          return place ? [{ grid, place, likeness: likeness(grid, place, anchor) }] : [];
        }),
      )
      .filter((each) => each.likeness >= ENOUGH)
      .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = found;
    if (best) return next?.likeness === best.likeness ? null : grown(best.grid, best.place, anchor);
  }
  return null;
}

/**
 * 0 … 1: how many of the texts are where they were. The first row has to be known again in any case: things down the
 * side come and go, and lie within reach of a range that has moved.
 */
function likeness(grid: Grid, range: RangeRef, { top, side }: RangeAnchor): number {
  const above = matched(top, topTexts(grid, range, range.columns + SLACK));
  // One header at a time may be reworded, also of two.
  if (above < Math.min(ENOUGH * top.length, Math.max(1, top.length - 1))) return 0;
  const beside = matched(side, sideTexts(grid, range, range.rows + SLACK));
  return (above + beside) / Math.max(1, top.length + side.length);
}

function matched(sought: readonly string[], present: readonly string[]): number {
  const there = new Set(present);
  return sought.filter((text) => there.has(text)).length;
}

function placesOf(grid: Grid, text: string): { row: number; column: number }[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((_, column) => (anchorText(grid, row, column) === text ? [{ row, column }] : [])),
  );
}

function grown(grid: Grid, range: RangeRef, { openBelow, openRight }: RangeAnchor): RangeRef {
  let { rows, columns } = range;
  while (openBelow && isRowFilled(grid, range, range.row + rows)) rows++;
  while (openRight && isColumnFilled(grid, { ...range, rows }, range.column + columns)) columns++;
  return { ...range, rows, columns };
}
