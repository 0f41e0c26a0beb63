import type { CellContent } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { ALL_LOOKS, askCellLooks, askFrozen, askWidths, type Asked } from "./looks/ask-looks.ts";
import { askCharts } from "./looks/charts.ts";
import type { SavedLooks } from "./looks/saved-looks.ts";
import { askSheetColours, type SheetColours } from "./looks/sheet-colours.ts";
import { valueOf } from "./read-cells.ts";

/**
 * Everything on a sheet that the add-in made, so that its removal can be undone: plain JSON. Lists to choose from are
 * not among it, and neither are spills, because the add-in gives its own sheets neither.
 */
export interface SavedSheet {
  /** From A1. */
  readonly rows: number;
  readonly columns: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly looks: readonly SavedLooks[];
  readonly colours: readonly SheetColours[];
}

/** Asks for a whole sheet: how far it reaches, then what is there. Two syncs. */
export function askSheet(context: Excel.RequestContext, sheet: string): Asked<SavedSheet> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  const frozen = askFrozen(context, sheet);
  const charts = askCharts(context, sheet);
  const colours = askSheetColours(worksheet);
  let looks: Asked<SavedLooks>[] = [];
  let cells: Excel.Range | null = null;
  let place: RangeRef | null = null;
  return {
    more: () => {
      colours.more?.();
      if (used.isNullObject) return true;
      const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      place = { sheet, row: 0, column: 0, rows, columns };
      cells = worksheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas,valueTypes");
      looks = [askCellLooks(context, place, ALL_LOOKS, true), askWidths(context, sheet, 0, columns)];
      return true;
    },
    answer: () => ({
      rows: place?.rows ?? 0,
      columns: place?.columns ?? 0,
      contents: cells ? contentsOf(cells) : [],
      looks: [...looks.map((asked) => asked.answer()), frozen.answer(), charts.answer()],
      colours: colours.answer(),
    }),
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
