import type { Model } from "@odoo/o-spreadsheet";
import type { CellContent } from "#core/workbook/cell.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { contentAt, isSpilled, shownBy } from "#workbench/grid/read-cells.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import { cellsOf, NO_CELL, spotKey, type BaseCell } from "./baseline.ts";
import { blocksOf, type Spot } from "./blocks.ts";

/**
 * The writes that bring a sheet of the file up to what the grid shows: cells whose content was changed, and formulas
 * that show something else than they did when the file was opened.
 * @param before the sheet when it was opened; empty for a sheet that the file does not have
 * @param book the file as opened, to say what each write replaces; null for a new sheet
 */
export async function cellChanges(
  model: Model,
  sheetId: string,
  before: ReadonlyMap<string, BaseCell>,
  book: XlsxWorkbook | null,
): Promise<Change[]> {
  const sheet = model.getters.getSheetName(sheetId);
  const spots = changedSpots(model, sheetId, before, book);
  // Cells that a formula now fills are emptied first; the formula's own write then says what they show.
  const isFilled = ({ row, column }: Spot): boolean => isSpilled(model, { sheetId, row, col: column });
  const ranges = [
    ...blocksOf(sheet, spots.filter(isFilled)),
    ...blocksOf(
      sheet,
      spots.filter((spot) => !isFilled(spot)),
    ),
  ];
  const expected = book && ranges.length > 0 ? (await book.read(ranges)).map(contentsOf) : null;
  return ranges.map((range, i) => ({
    kind: "write",
    range,
    contents: Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, column) =>
        fileContent(model, { sheetId, row: range.row + row, col: range.column + column }),
      ),
    ),
    expect: expected?.[i] ?? null,
  }));
}

function changedSpots(
  model: Model,
  sheetId: string,
  before: ReadonlyMap<string, BaseCell>,
  book: XlsxWorkbook | null,
): Spot[] {
  const inFile = book?.sheets.find((each) => each.name === model.getters.getSheetName(sheetId));
  const now = cellsOf(model, sheetId);
  const spots = new Map<string, Spot>();
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [then, cell] = [before.get(key) ?? NO_CELL, now.get(key) ?? NO_CELL];
    const typed = then.text !== cell.text;
    if (!typed && then.shown === cell.shown) continue;
    const [row = 0, column = 0] = key.split(" ").map(Number);
    // The values of array formulas are left to the program that opens the file: they are written as a whole or not.
    if (!typed && inFile?.base.areaOver(row, column)) continue;
    spots.set(key, { row, column });
    // What the file has where a formula now puts its results has to go.
    if (!cell.shown) continue;
    shownBy(model, { sheetId, row, col: column }).forEach((line, i) =>
      line.forEach((_, j) => {
        const spot = { row: row + i, column: column + j };
        const filled = inFile && !inFile.spilled(spot.row, spot.column);
        if (filled && isFormula(inFile.content(spot.row, spot.column))) {
          spots.set(spotKey(spot.row, spot.column), spot);
        }
      }),
    );
  }
  return [...spots.values()];
}

/** A cell for the file: a formula with what it shows in its own cell and in those that it fills. */
function fileContent(model: Model, place: { sheetId: string; row: number; col: number }): CellContent {
  if (isSpilled(model, place)) return null;
  const content = contentAt(model, place);
  if (!isFormula(content)) return content;
  const spill = shownBy(model, place);
  return spill.length > 1 || (spill[0]?.length ?? 1) > 1 ? { ...content, spill } : content;
}
