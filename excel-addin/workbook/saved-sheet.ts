import type { CellContent } from "#core/workbook/cell.ts";
import { ALL_LOOKS, askFrozen, askWidths, type Asked } from "./looks/ask-looks.ts";
import { askCharts } from "./looks/charts.ts";
import { compact, type SavedLooks } from "./looks/saved-looks.ts";
import { askPage, type SavedPage } from "./looks/saved-page.ts";
import { askSheetRules, type SheetRule } from "./looks/sheet-rules.ts";
import { valueOf } from "./read-cells.ts";

/**
 * Everything on a sheet that the add-in made, so that its removal can be undone: plain JSON. Spills are not among it,
 * because the add-in gives its own sheets none.
 */
export interface SavedSheet {
  /** From A1. */
  readonly rows: number;
  readonly columns: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly looks: readonly SavedLooks[];
  readonly rules: readonly SheetRule[];
  readonly page: SavedPage;
}

/** The looks of so many cells fit into an answer of five megabytes, at some four hundred characters each. */
const CELLS_AT_ONCE = 8_000;

/** Some rows of the sheet. */
interface Rows {
  readonly cells: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks for a whole sheet: how far it reaches, then what is there. Two syncs, and one more for each further part. */
export function askSheet(context: Excel.RequestContext, sheet: string): Asked<SavedSheet> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  const frozen = askFrozen(context, sheet);
  const charts = askCharts(context, sheet, true);
  const rules = askSheetRules(worksheet);
  const page = askPage(context, sheet, used);
  const parts: Rows[] = [];
  let widths: Asked<SavedLooks> | null = null;
  let [rows, columns, asked] = [0, 0, 0];
  const askRows = (): boolean => {
    if (asked >= rows) return false;
    const count = Math.min(rows - asked, Math.max(1, Math.floor(CELLS_AT_ONCE / columns)));
    const cells = worksheet.getRangeByIndexes(asked, 0, count, columns);
    cells.load("values,formulas,valueTypes,numberFormat");
    parts.push({ cells, looks: cells.getCellProperties(ALL_LOOKS) });
    asked += count;
    return true;
  };
  return {
    more: () => {
      for (const each of [rules, charts, page]) each.more?.();
      if (used.isNullObject) return true;
      [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      widths = askWidths(context, sheet, 0, columns);
      return askRows();
    },
    rest: () => [page.rest?.(), askRows()].some(Boolean),
    answer: () => ({
      rows,
      columns,
      contents: parts.flatMap(({ cells }) => contentsOf(cells)),
      looks: [...(widths ? [looksOf(parts), widths.answer()] : []), frozen.answer(), charts.answer()],
      rules: rules.answer(),
      page: page.answer(),
    }),
  };
}

function looksOf(parts: readonly Rows[]): SavedLooks {
  return {
    kind: "cells",
    wanted: ALL_LOOKS,
    numberFormat: compact(parts.flatMap(({ cells }) => cells.numberFormat as string[][])),
    looks: compact(parts.flatMap(({ looks }) => looks.value)),
  };
}

function contentsOf(range: Excel.Range): CellContent[][] {
  const formulas = range.formulas as unknown[][];
  return range.values.map((line: unknown[], i) =>
    line.map((value, j): CellContent => {
      const formula = formulas[i]?.[j];
      const cached = valueOf(value, range.valueTypes[i]?.[j]);
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return isFormula ? { formula, cached } : cached;
    }),
  );
}
