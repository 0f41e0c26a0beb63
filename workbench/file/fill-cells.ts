import type { Model, SheetData } from "@odoo/o-spreadsheet";
import type { CellContent } from "#core/workbook/cell.ts";
import { isCellError, isFormula } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { RangeCells, SheetOutline } from "#core/workbook/port.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";

/** A sheet as our own reader found it. */
export interface SheetCells {
  readonly outline: SheetOutline;
  readonly cells: RangeCells;
  /** Whether the cell shows a value only because a formula in another cell fills it. */
  readonly isSpilled: (row: number, column: number) => boolean;
}

/**
 * The sheet's data for the grid: looks as o-spreadsheet read them, cells as we read them.
 * @param frozen formulas (see `frozenKey`) that the grid cannot calculate: they and what they fill show their values
 */
export function fillCells(looks: SheetData, sheet: SheetCells, frozen: ReadonlySet<string>): SheetData {
  const cells: Record<string, string> = {};
  const spillsStay = [...frozen].some((key) => key.startsWith(`${sheet.outline.name}!`));
  contentsOf(sheet.cells).forEach((line, row) => {
    line.forEach((content, column) => {
      if (content === null) return;
      const address = cellAddress({ row, column });
      const filledFromElsewhere = sheet.isSpilled(row, column) || isSheetsFill(content);
      if (!spillsStay && filledFromElsewhere) return;
      const still = filledFromElsewhere || frozen.has(frozenKey(sheet.outline.name, row, column));
      const shown = still ? valueOf(content) : content;
      cells[address] = linkText(looks.cells[address], shown) ?? toGridText(shown);
    });
  });
  return {
    ...looks,
    cells,
    isVisible: !sheet.outline.hidden,
    isLocked: sheet.outline.protected,
  };
}

export function frozenKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress({ row, column })}`;
}

/** The formulas that the grid does not know how to calculate although the file has a value for them. */
export function uncalculated(model: Model, sheets: readonly SheetCells[]): Set<string> {
  const frozen = new Set<string>();
  for (const { outline, cells } of sheets) {
    const sheetId = model.getters.getSheetIdByName(outline.name);
    if (sheetId === undefined) continue;
    cells.formulas.forEach((line, row) => {
      line.forEach((formula, column) => {
        if (formula === "") return;
        const cached = cells.values[row]?.[column] ?? null;
        const { value } = model.getters.getEvaluatedCell({ sheetId, row, col: column });
        const unknown = value === "#BAD_EXPR" || value === "#NAME?";
        if (unknown && !isCellError(cached)) frozen.add(frozenKey(outline.name, row, column));
      });
    });
  }
  return frozen;
}

/** Google Sheets exports a cell that a custom function fills as a formula of its own, with this text as the result. */
function isSheetsFill(content: CellContent): boolean {
  return isFormula(content) && content.formula === '="COMPUTED_VALUE"';
}

function valueOf(content: CellContent): CellContent {
  return isFormula(content) ? (content.cached ?? null) : content;
}

/** o-spreadsheet keeps a link as `[text](address)`; our reader has the text alone. */
function linkText(imported: unknown, content: CellContent): string | null {
  if (typeof imported !== "string" || typeof content !== "string") return null;
  return imported.startsWith(`[${content}](`) && imported.endsWith(")") ? imported : null;
}
