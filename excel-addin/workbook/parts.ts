import type { RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "./read-cells.ts";

/** Some of the rows of a block. */
export interface Part {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly of: <T>(block: readonly T[]) => readonly T[];
}

/**
 * The ranges that a block is written in: its rows one by one where some are hidden, because what is set on a range
 * under a filter comes to stand in other rows (OfficeDev/office-js#224).
 */
export function inParts(context: Excel.RequestContext, place: RangeRef, oneByOne: boolean): Part[] {
  if (place.rows === 1 || !oneByOne) {
    return [{ range: rangeOf(context, place), rows: place.rows, of: (block) => block }];
  }
  return Array.from({ length: place.rows }, (_, i) => ({
    range: rangeOf(context, { ...place, row: place.row + i, rows: 1 }),
    rows: 1,
    of: (block) => block.slice(i, i + 1),
  }));
}
