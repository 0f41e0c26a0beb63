import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import { ACCENT, INK, INPUT, INPUT_LINE, WHITE } from "./palette.ts";

const line: Line = { weight: "thin", color: INPUT_LINE };

/** Of sheets that people fill in: their header, and the cells below it. */
export const INPUT_HEAD: CellFormat = {
  bold: true,
  wrap: true,
  vertical: "middle",
  fill: ACCENT,
  color: WHITE,
};
export const INPUT_BODY: CellFormat = {
  fill: INPUT,
  color: INK,
  vertical: "middle",
  borders: { top: line, bottom: line, left: line, right: line },
};

/** Points of a row to write in. */
export const INPUT_ROW = 22;
