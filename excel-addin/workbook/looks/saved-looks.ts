import type { SavedChartLook } from "./saved-chart.ts";

/** Looks that `apply` replaced, as plain JSON, so that "restore-formats" puts them back. */
export type SavedLooks = SavedCells | SavedWidths | SavedFrozen | SavedColours | SavedLists | SavedCharts;

/** Only the looks that the change set; the rest is left alone. */
export interface SavedCells {
  readonly kind: "cells";
  readonly numberFormat?: Saved<string>;
  readonly looks?: Saved<Excel.CellProperties>;
  /** Which looks those are. */
  readonly wanted: Excel.CellPropertiesLoadOptions;
  /** Those of the cells that they are to be copied from. */
  readonly source?: SavedLooks;
}

/** A value for all cells, or one for each. */
export type Saved<T> = { readonly all: T } | { readonly each: readonly (readonly T[])[] };

export interface SavedWidths {
  readonly kind: "widths";
  readonly column: number;
  /** In Excel's own unit, whatever it is on this platform; null for the sheet's standard width. */
  readonly widths: readonly (number | null)[];
}

export interface SavedFrozen {
  readonly kind: "frozen";
  readonly rows: number;
}

/** The add-in's rules on just this range. */
export interface SavedColours {
  readonly kind: "colours";
  readonly rules: readonly ColourRule[];
}

export interface ColourRule {
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

export interface SavedLists {
  readonly kind: "lists";
  readonly lists: Saved<SavedList | null>;
}

export interface SavedList {
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert | null;
  /** The remark shown when the cell is chosen. */
  readonly prompt?: Excel.DataValidationPrompt | null;
  readonly ignoreBlanks?: boolean;
}

/** The add-in's charts on the sheet, by name; the name says what they show. */
export interface SavedCharts {
  readonly kind: "charts";
  readonly charts: readonly SavedChart[];
}

export interface SavedChart {
  readonly name: string;
  readonly title: string;
  readonly type: Excel.ChartType | `${Excel.ChartType}`;
  /** Of a chart on a sheet that was taken away. */
  readonly look?: SavedChartLook;
}

/** One value instead of a matrix where all cells agree. */
export function compact<T>(matrix: readonly (readonly T[])[]): Saved<T> {
  const first = matrix[0]?.[0];
  const text = JSON.stringify(first);
  const same =
    first !== undefined && matrix.every((line) => line.every((value) => JSON.stringify(value) === text));
  return same ? { all: first } : { each: matrix };
}
