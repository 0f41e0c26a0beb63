import type { WitnessReport } from "#core/domain/evidence.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/**
 * What AlignScore itself wrote beside a table tells which way it was read then: results in columns, and each
 * investment was a row. Without this, sorting a table could turn a close call round.
 */
const POINTS = 8;
const RESULTS = "results.";

/** Where AlignScore's results stand: their formulas say what was read, and are no witness of what is there. */
export function writtenResults(marks: Readonly<Record<string, RangeRef>>): RangeRef[] {
  return Object.entries(marks).flatMap(([key, range]) => (key.startsWith(RESULTS) ? [range] : []));
}

/** Whether our results on a sheet stand in columns ("rows" are the investments) or in rows; null where there are none. */
export function writtenDirection(
  marks: Readonly<Record<string, RangeRef>>,
  sheet: string,
): "rows" | "columns" | null {
  for (const [key, range] of Object.entries(marks)) {
    if (!key.startsWith(RESULTS) || range.sheet !== sheet) continue;
    if (range.columns === 1 && range.rows > 1) return "rows";
    if (range.rows === 1 && range.columns > 1) return "columns";
  }
  return null;
}

/** @param turned the frame reads each column as an investment */
export function ownResults(written: "rows" | "columns" | null, turned: boolean): WitnessReport[] {
  if (written === null || (written === "columns") !== turned) return [];
  return [{ code: "own-results", points: POINTS, values: {}, range: null }];
}
