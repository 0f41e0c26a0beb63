import type { Corrections } from "#core/domain/reading.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/**
 * The user's own word on where a table lies holds also for what is added to it: a range that was named grows over
 * cells that are written right at its edge, or the new line would not be read.
 */
export function grownCorrections(corrections: Corrections, changes: readonly Change[]): Corrections {
  const written = changes.flatMap((change) => (change.kind === "write" ? [change.range] : []));
  const grow = (range: RangeRef): RangeRef => written.reduce(grownOver, range);
  const { objectives, investments, ratings } = corrections;
  return {
    ...corrections,
    ...(objectives && { objectives: grow(objectives) }),
    ...(investments && { investments: grow(investments) }),
    ...(ratings && { ratings: grow(ratings) }),
  };
}

/** The smallest range that holds both, where they overlap or touch along an edge; else the first. */
function grownOver(range: RangeRef, other: RangeRef): RangeRef {
  const bottom = range.row + range.rows;
  const right = range.column + range.columns;
  const apart =
    other.sheet !== range.sheet ||
    other.row > bottom ||
    other.column > right ||
    other.row + other.rows < range.row ||
    other.column + other.columns < range.column;
  const corner =
    (other.row === bottom || other.row + other.rows === range.row) &&
    (other.column === right || other.column + other.columns === range.column);
  if (apart || corner) return range;
  const row = Math.min(range.row, other.row);
  const column = Math.min(range.column, other.column);
  return {
    sheet: range.sheet,
    row,
    column,
    rows: Math.max(bottom, other.row + other.rows) - row,
    columns: Math.max(right, other.column + other.columns) - column,
  };
}
