import type { Corrections } from "#core/domain/reading.ts";
import { overlaps, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { clipped, sideTexts, topTexts } from "./anchors/header-texts.ts";
import type { Grid } from "./grid.ts";
import { layoutOf, type Layout } from "./layout.ts";

/** Layouts with the ranges that the user named in the place of whatever was found there. */
export function withNamedRanges(
  layouts: readonly Layout[],
  grids: readonly Grid[],
  corrections: Corrections,
): Layout[] {
  let result = [...layouts];
  for (const range of namedRanges(corrections)) {
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    const known = result.some((layout) => sameRange(layout.range, range));
    const layout = grid && !known ? layoutOf(grid, range) : null;
    if (layout) result = [...result.filter((other) => !overlaps(other.range, range)), layout];
  }
  return result;
}

function namedRanges({ objectives, investments, ratings }: Corrections): RangeRef[] {
  return [objectives, investments, ratings].filter(
    (range): range is RangeRef => range !== undefined && range !== null,
  );
}

/**
 * The sheets without copies of the one on which the user named a table: where the same names head and begin the same
 * cells, nothing is taken from the other sheet, its weights least of all. It remains one that could be meant instead.
 */
export function withoutCopies(grids: readonly Grid[], corrections: Corrections): readonly Grid[] {
  const named = corrections.ratings ?? corrections.investments;
  const home = named && grids.find(({ sheet }) => sheet === named.sheet);
  const names = named && home ? namesOf(home, named) : [];
  if (!named || names.length === 0) return grids;
  const meant = new Set(namedRanges(corrections).map(({ sheet }) => sheet));
  const isCopy = (grid: Grid): boolean => {
    const found = namesOf(grid, named);
    return found.length === names.length && found.every((name, index) => name === names[index]);
  };
  return grids.filter((grid) => meant.has(grid.sheet) || !isCopy(grid));
}

const LEAST_NAMES = 4;

/** What heads a range and begins its lines; nothing where that is too little to know a copy by. */
function namesOf(grid: Grid, range: RangeRef): string[] {
  const place = clipped(grid, range);
  if (!place) return [];
  const [top, side] = [topTexts(grid, place, place.columns), sideTexts(grid, place, place.rows)];
  return top.length + side.length < LEAST_NAMES ? [] : [...top, ...side];
}
