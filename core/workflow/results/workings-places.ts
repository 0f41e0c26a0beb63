import type { RangeRef } from "#core/workbook/range.ts";

/** Where things stand on the workings sheet: limits on top, then what heads the objectives, then a row an investment. */
export const LIMITS_ROW = 2;
export const HEADER_ROW = 4;
export const WEIGHT_ROW = 5;
export const VETO_ROW = 6;
export const FIRST_ROW = 7;
export const NAME_COLUMN = 0;
export const LINE_COLUMN = 1;
export const FIRST_OBJECTIVE = 2;

/** A row's cells under the objectives. */
export function acrossObjectives(sheet: string, row: number, objectives: number): RangeRef {
  return { sheet, row, column: FIRST_OBJECTIVE, rows: 1, columns: objectives };
}
