import type { Borders, CellFormat, ColumnWidths, CopyLooks } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { putChart, removeChart } from "./charts.ts";
import { putColours } from "./colours.ts";
import { putLists } from "./lists.ts";
import { ALL_ASPECTS, cellsOf, readLooks, type CellLooks, type SavedLooks } from "./looks.ts";
import { reasonOf } from "./faults.ts";
import type { Range, Services, Sheet } from "./services.ts";

/** Of a column that nobody sized, in pixels; Google tells no other. */
const USUAL_WIDTH = 100;

/** Pixels for a width in characters of the default font: 7 each and 5 for the margins. */
export function putWidths(sheet: Sheet, { column, widths }: ColumnWidths): void {
  widths.forEach((width, i) =>
    sheet.setColumnWidth(column + i + 1, width === null ? USUAL_WIDTH : Math.round(width * 7 + 5)),
  );
}

/** Gives all cells of a range the same looks; what the format leaves out stays. */
export function putFormat(cells: Range, format: CellFormat): void {
  const { numberFormat, bold, wrap, fill, color, align, italic, size, vertical } = format;
  if (numberFormat !== undefined) {
    whereAllowed(() => cells.setNumberFormat(numberFormat === "" ? "General" : numberFormat));
  }
  if (bold !== undefined) cells.setFontWeight(bold ? "bold" : "normal");
  if (wrap !== undefined) cells.setWrap(wrap);
  if (fill !== undefined) cells.setBackground(fill);
  if (color !== undefined) cells.setFontColor(color);
  if (italic !== undefined) cells.setFontStyle(italic ? "italic" : "normal");
  if (size !== undefined) cells.setFontSize(size);
  if (vertical !== undefined) cells.setVerticalAlignment(vertical);
  if (align !== undefined) cells.setHorizontalAlignment(align);
}

/**
 * Lines at the edges of each cell. Google does not tell what borders were, so only sheets of the add-in's own get any:
 * there nobody misses them.
 */
export function putBorders(app: Services["app"], cells: Range, borders: Borders): void {
  const styles = app.BorderStyle;
  for (const edge of ["top", "left", "bottom", "right"] as const) {
    const line = borders[edge];
    if (!line) continue;
    const on = (name: typeof edge): true | null => (name === edge ? true : null);
    const down = edge === "top" || edge === "bottom" ? true : null;
    const across = down ? null : true;
    const style = { thin: styles.SOLID, medium: styles.SOLID_MEDIUM, thick: styles.SOLID_THICK }[line.weight];
    cells.setBorder(on("top"), on("left"), on("bottom"), on("right"), across, down, line.color, style);
  }
}

/** Gives cells the looks of others, borders aside. */
export function copyLooks(app: Services["app"], sheet: Sheet, { range, from }: CopyLooks): void {
  const source = readLooks(cellsOf(sheet, from), ALL_ASPECTS);
  const spread = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: range.rows }, (_, i) =>
      Array.from({ length: range.columns }, (__, j) => matrix[i % from.rows]![j % from.columns]!),
    );
  const aspects = Object.keys(source) as (keyof CellLooks)[];
  const looks = Object.fromEntries(aspects.map((aspect) => [aspect, spread<unknown>(source[aspect] ?? [])]));
  putCellLooks(app, cellsOf(sheet, range), looks);
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
  const { numberFormats, weights, wraps, fills, colors, alignments, styles, sizes, verticals } = looks;
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
  if (styles) cells.setFontStyles(styles as never);
  if (sizes) cells.setFontSizes(sizes);
  if (verticals) cells.setVerticalAlignments(verticals as never);
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
