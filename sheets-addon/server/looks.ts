import type { AddChart, CellFormat, ColourScale } from "#core/workbook/look-changes.ts";
import type { LooksChange } from "#core/workbook/host-state.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { chartIds } from "./charts.ts";
import { readColours } from "./colours.ts";
import { readLists, type SavedList } from "./lists.ts";
import { isGeneral } from "./read-cells.ts";
import type { Range, Sheet } from "./services.ts";

/** How cells look, as far as a format may change it: one matrix for each aspect that is to change. */
export interface CellLooks {
  readonly numberFormats?: (string | null)[][];
  readonly weights?: (string | null)[][];
  /** "WRAP", "OVERFLOW" or "CLIP". */
  readonly wraps?: string[][];
  readonly fills?: (string | null)[][];
  readonly colors?: (string | null)[][];
  readonly alignments?: (string | null)[][];
  readonly styles?: (string | null)[][];
  readonly sizes?: number[][];
  readonly verticals?: (string | null)[][];
}

/** What looks were before a change, for its undo. Plain JSON. */
export type SavedLooks =
  | { readonly kind: "cells"; readonly looks: CellLooks }
  | { readonly kind: "widths"; readonly pixels: readonly number[] }
  | { readonly kind: "frozen"; readonly rows: number }
  | { readonly kind: "colours"; readonly rules: ColourScale["rules"] }
  | { readonly kind: "lists"; readonly lists: readonly (readonly (SavedList | null)[])[] }
  /** Whether the chart was there; `others` are the identities of those that were there without it. */
  | {
      readonly kind: "chart";
      readonly chart: AddChart;
      readonly there: boolean;
      readonly others: readonly number[];
    };

/** Aspects of cells in the order of `CellFormat`. */
const ASPECTS: Readonly<Record<Exclude<keyof CellFormat, "borders">, keyof CellLooks>> = {
  numberFormat: "numberFormats",
  bold: "weights",
  wrap: "wraps",
  fill: "fills",
  color: "colors",
  align: "alignments",
  italic: "styles",
  size: "sizes",
  vertical: "verticals",
};

export const ALL_ASPECTS = Object.values(ASPECTS);

/** What must be known to take a change of looks back. One call for each aspect, whatever the range's size. */
export function saveLooks(sheet: Sheet, change: LooksChange): SavedLooks {
  switch (change.kind) {
    case "format": {
      const keys = Object.keys(ASPECTS) as (keyof typeof ASPECTS)[];
      const aspects = keys.filter((key) => change.format[key] !== undefined).map((key) => ASPECTS[key]);
      return { kind: "cells", looks: readLooks(cellsOf(sheet, change.range), aspects) };
    }
    case "copy-looks":
      return { kind: "cells", looks: readLooks(cellsOf(sheet, change.range), ALL_ASPECTS) };
    case "column-widths":
      return { kind: "widths", pixels: readWidths(sheet, change.column, change.widths.length) };
    case "freeze-rows":
      return { kind: "frozen", rows: sheet.getFrozenRows() };
    case "colour-by-text":
      return { kind: "colours", rules: readColours(sheet, change.range) };
    case "validation":
      return { kind: "lists", lists: readLists(cellsOf(sheet, change.range)) };
    case "chart":
      return { kind: "chart", chart: change, there: false, others: chartIds(sheet) };
    case "restore-formats":
      // What this function itself gave away.
      return saveAgain(sheet, change.range, change.saved as SavedLooks);
  }
}

/** What a restore is about to replace is of the same kind as what it puts back. */
function saveAgain(sheet: Sheet, range: RangeRef, saved: SavedLooks): SavedLooks {
  switch (saved.kind) {
    case "cells": {
      const aspects = Object.keys(saved.looks) as (keyof CellLooks)[];
      return { kind: "cells", looks: readLooks(cellsOf(sheet, range), aspects) };
    }
    case "widths":
      return { kind: "widths", pixels: readWidths(sheet, range.column, saved.pixels.length) };
    case "frozen":
      return { kind: "frozen", rows: sheet.getFrozenRows() };
    case "colours":
      return { kind: "colours", rules: readColours(sheet, range) };
    case "lists":
      return { kind: "lists", lists: readLists(cellsOf(sheet, range)) };
    case "chart":
      return { kind: "chart", chart: saved.chart, there: !saved.there, others: saved.others };
  }
}

export function cellsOf(sheet: Sheet, range: RangeRef): Range {
  return sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns);
}

/** Standard looks are kept as null, which puts them back; spelled out they would hide banding and themes. */
export function readLooks(cells: Range, aspects: readonly (keyof CellLooks)[]): CellLooks {
  const has = (aspect: keyof CellLooks): boolean => aspects.includes(aspect);
  const standard = (matrix: string[][], isStandard: (value: string) => boolean): (string | null)[][] =>
    matrix.map((line) => line.map((value) => (isStandard(value) ? null : value)));
  const oneOf =
    (...values: string[]) =>
    (value: string): boolean =>
      values.includes(value);
  return {
    ...(has("numberFormats") ? { numberFormats: standard(cells.getNumberFormats(), isGeneral) } : {}),
    ...(has("weights") ? { weights: standard(cells.getFontWeights(), oneOf("normal")) } : {}),
    // `getWraps` says true of cells that were never told (issuetracker.google.com/issues/427134600).
    ...(has("wraps") ? { wraps: cells.getWrapStrategies().map((line) => line.map(String)) } : {}),
    ...(has("fills") ? { fills: standard(cells.getBackgrounds(), oneOf("#ffffff")) } : {}),
    // Its successor gives objects that would have to be asked cell by cell.
    // oxlint-disable-next-line typescript/no-deprecated
    ...(has("colors") ? { colors: standard(cells.getFontColors(), oneOf("#000000")) } : {}),
    ...(has("alignments")
      ? {
          alignments: standard(
            cells.getHorizontalAlignments(),
            oneOf("general", "general-left", "general-right"),
          ),
        }
      : {}),
    ...(has("styles") ? { styles: standard(cells.getFontStyles(), (value) => value === "normal") } : {}),
    ...(has("sizes") ? { sizes: cells.getFontSizes() } : {}),
    ...(has("verticals")
      ? { verticals: standard(cells.getVerticalAlignments(), (value) => value === "bottom") }
      : {}),
  };
}

export function readWidths(sheet: Sheet, column: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => sheet.getColumnWidth(column + i + 1));
}
