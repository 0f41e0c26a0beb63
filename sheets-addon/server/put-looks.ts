import type { CellFormat, ColumnWidths } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { putChart, removeChart } from "./charts.ts";
import { putColours } from "./colours.ts";
import { putLists } from "./lists.ts";
import { cellsOf, type CellLooks, type SavedLooks } from "./looks.ts";
import { reasonOf } from "./refusal.ts";
import type { Range, Services, Sheet } from "./services.ts";

/** Pixels for a width in characters of the default font: 7 each and 5 for the margins. */
export function putWidths(sheet: Sheet, { column, widths }: ColumnWidths): void {
  widths.forEach((width, i) => sheet.setColumnWidth(column + i + 1, Math.round(width * 7 + 5)));
}

/** Gives all cells of a range the same looks; what the format leaves out stays. */
export function putFormat(cells: Range, format: CellFormat): void {
  const { numberFormat, bold, wrap, fill, color, align } = format;
  if (numberFormat !== undefined) {
    whereAllowed(() => cells.setNumberFormat(numberFormat === "" ? "General" : numberFormat));
  }
  if (bold !== undefined) cells.setFontWeight(bold ? "bold" : "normal");
  if (wrap !== undefined) cells.setWrap(wrap);
  if (fill !== undefined) cells.setBackground(fill);
  if (color !== undefined) cells.setFontColor(color);
  if (align !== undefined) cells.setHorizontalAlignment(align);
}

/** Puts back what `saveLooks` saved. */
export function restoreLooks(app: Services["app"], sheet: Sheet, range: RangeRef, saved: SavedLooks): void {
  switch (saved.kind) {
    case "cells":
      putCellLooks(app, cellsOf(sheet, range), saved.looks);
      break;
    case "widths":
      saved.pixels.forEach((pixels, i) => sheet.setColumnWidth(range.column + i + 1, pixels));
      break;
    case "frozen":
      sheet.setFrozenRows(saved.rows);
      break;
    case "colours":
      putColours(app, sheet, range, saved.rules);
      break;
    case "lists":
      whereAllowed(() => putLists(app, cellsOf(sheet, range), saved.lists));
      break;
    case "chart":
      if (saved.there) putChart(sheet, saved.chart);
      else removeChart(sheet, saved.chart, saved.others);
      break;
  }
}

export function putCellLooks(app: Services["app"], cells: Range, looks: CellLooks): void {
  const { numberFormats, weights, wraps, fills, colors, alignments } = looks;
  if (numberFormats) {
    whereAllowed(() =>
      cells.setNumberFormats(numberFormats.map((line) => line.map((format) => format || "General"))),
    );
  }
  // The types ask for strings, but null is how Google Sheets is told to go back to the standard.
  if (weights) cells.setFontWeights(weights as never);
  if (wraps) {
    const strategies = app.WrapStrategy;
    cells.setWrapStrategies(
      wraps.map((line) => line.map((wrap) => strategies[wrap as keyof typeof strategies])),
    );
  }
  if (fills) cells.setBackgrounds(fills);
  if (colors) cells.setFontColors(colors);
  if (alignments) cells.setHorizontalAlignments(alignments as never);
}

/** In a column of Google's own tables that has a type, formats and lists are the table's and may not be set. */
const TYPED_COLUMN = /typed column/i;

/** Looks are given as far as Google lets them be. */
export function whereAllowed(put: () => void): void {
  try {
    put();
  } catch (fault) {
    if (!TYPED_COLUMN.test(reasonOf(fault))) throw fault;
  }
}
