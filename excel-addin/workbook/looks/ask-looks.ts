import type { CellFormat } from "#core/workbook/look-changes.ts";
import type { LooksChange } from "#core/workbook/host-state.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { rangeOf } from "../read-cells.ts";
import { askCharts } from "./charts.ts";
import { askColours } from "./colours.ts";
import { askLists } from "./lists.ts";
import { compact, type SavedLooks } from "./saved-looks.ts";

/**
 * What is asked of Excel about looks, in up to two syncs.
 * `more` is called after the first and says whether it needs the second; `answer` after the last.
 */
export interface Asked<T> {
  readonly more?: () => boolean;
  /** Called after the second sync, and after each that it asks for: what was too much for one. */
  readonly rest?: () => boolean;
  readonly answer: () => T;
}

/** Asks for the looks that a change replaces, on a sheet that is there. */
export function askLooks(context: Excel.RequestContext, change: LooksChange): Asked<SavedLooks> {
  switch (change.kind) {
    case "format":
      return askCellLooks(
        context,
        change.range,
        wantedBy(change.format),
        change.format.numberFormat !== undefined,
      );
    case "copy-looks": {
      const [there, source] = [change.range, change.from].map((place) =>
        askCellLooks(context, place, ALL_LOOKS, true),
      );
      return { answer: () => ({ ...there!.answer(), source: source!.answer() }) };
    }
    case "column-widths":
      return askWidths(context, change.sheet, change.column, change.widths.length);
    case "freeze-rows":
      return askFrozen(context, change.sheet);
    case "colour-by-text":
      return askColours(context, change.range);
    case "validation":
      return askLists(context, change.range);
    case "chart":
      return askCharts(context, change.sheet);
    case "restore-formats":
      return askAgain(context, change.range, change.saved as SavedLooks);
  }
}

/** The same looks as were saved before. */
function askAgain(context: Excel.RequestContext, range: RangeRef, saved: SavedLooks): Asked<SavedLooks> {
  switch (saved.kind) {
    case "cells":
      return askCellLooks(context, range, saved.wanted, saved.numberFormat !== undefined);
    case "widths":
      return askWidths(context, range.sheet, saved.column, saved.widths.length);
    case "frozen":
      return askFrozen(context, range.sheet);
    case "colours":
      return askColours(context, range);
    case "lists":
      return askLists(context, range);
    case "charts":
      return askCharts(context, range.sheet);
  }
}

function wantedBy(change: CellFormat): Excel.CellPropertiesLoadOptions {
  const { bold, color, italic, size, fill, wrap, align, vertical, borders } = change;
  const font = {
    ...(bold !== undefined && { bold: true }),
    ...(color !== undefined && { color: true }),
    ...(italic !== undefined && { italic: true }),
    ...(size !== undefined && { size: true }),
  };
  const format = {
    ...(Object.keys(font).length > 0 && { font }),
    // A cell without a fill calls itself white; only its pattern tells.
    ...(fill !== undefined && { fill: { color: true, pattern: true } }),
    ...(wrap !== undefined && { wrapText: true }),
    ...(align !== undefined && { horizontalAlignment: true }),
    ...(vertical !== undefined && { verticalAlignment: true }),
    ...(borders !== undefined && { borders: ALL_BORDERS }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

const ALL_BORDERS = { color: true, style: true, weight: true };

/** Every look that the add-in may have given to a sheet of its own. */
export const ALL_LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, color: true, italic: true, size: true },
    fill: { color: true, pattern: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    borders: ALL_BORDERS,
  },
};

export function askCellLooks(
  context: Excel.RequestContext,
  place: RangeRef,
  wanted: Excel.CellPropertiesLoadOptions,
  withNumberFormat: boolean,
): Asked<SavedLooks> {
  const range = rangeOf(context, place);
  if (withNumberFormat) range.load("numberFormat");
  const looks = wanted.format ? range.getCellProperties(wanted) : null;
  return {
    answer: () => ({
      kind: "cells",
      wanted,
      ...(withNumberFormat && { numberFormat: compact(range.numberFormat as string[][]) }),
      ...(looks && { looks: compact(looks.value) }),
    }),
  };
}

export function askWidths(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  count: number,
): Asked<SavedLooks> {
  const formats = Array.from({ length: count }, (_, i) =>
    rangeOf(context, { sheet, row: 0, column: column + i, rows: 1, columns: 1 }).format.load(
      "columnWidth,useStandardWidth",
    ),
  );
  return {
    answer: () => ({
      kind: "widths",
      column,
      widths: formats.map(({ columnWidth, useStandardWidth }) => (useStandardWidth ? null : columnWidth)),
    }),
  };
}

export function askFrozen(context: Excel.RequestContext, sheet: string): Asked<SavedLooks> {
  const panes = context.workbook.worksheets.getItem(sheet).freezePanes;
  const location = panes.getLocationOrNullObject().load("rowCount");
  return { answer: () => ({ kind: "frozen", rows: location.isNullObject ? 0 : location.rowCount }) };
}
