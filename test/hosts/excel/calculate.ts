import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { addressOf, contains, type RangeRef } from "#core/workbook/range.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { calculatingAs } from "#test/support/grid-functions.ts";
import { calculateInGrid } from "#workbench/functions/register-functions.ts";
import { contentAt, isSpilled } from "#workbench/grid/read-cells.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { FakeBook } from "./book.ts";

/** What the formulas of a workbook come to. */
export interface Calculation {
  value(sheet: string, row: number, column: number): CellValue;
  anchor(sheet: string, row: number, column: number): { row: number; column: number } | null;
  spill(sheet: string, row: number, column: number): RangeRef | null;
  spills(sheet: string): readonly RangeRef[];
}

/**
 * The fake Excel's calculation is that of the workbench's grid, save that blank cells reach custom functions as 0, as on
 * the desktop (OfficeDev/office-js#5262, #4702, #1951).
 */
export function calculate(book: FakeBook): Calculation {
  return calculatingAs(
    (spec, args) => calculateInGrid(spec, args, 0),
    () => calculateBook(book),
  );
}

function calculateBook(book: FakeBook): Calculation {
  const values = new Map<string, CellValue>();
  const spills: RangeRef[] = [];
  const formulas = book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, line]) =>
      [...line]
        .filter(([, cell]) => cell.formula !== "")
        .map(([column]) => ({ sheet: sheet.name, row, column })),
    ),
  );
  if (formulas.length > 0) {
    const model = gridOf({
      sheets: book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet.rows) })),
    });
    const content = (sheet: string, row: number, col: number): CellValue => {
      const found = contentAt(model, { sheetId: sheet, row, col });
      return isFormula(found) ? (found.cached ?? null) : found;
    };
    for (const { sheet, row, column } of formulas) {
      values.set(addressOf({ sheet, row, column }), content(sheet, row, column));
      let [rows, columns] = [1, 1];
      const isHere = (at: number, col: number): boolean => {
        const place = { sheetId: sheet, row: at, col };
        const anchor = isSpilled(model, place) ? model.getters.getArrayFormulaSpreadingOn(place) : undefined;
        return anchor?.row === row && anchor.col === column;
      };
      while (isHere(row + rows, column)) rows++;
      while (isHere(row, column + columns)) columns++;
      if (rows * columns === 1) continue;
      spills.push({ sheet, row, column, rows, columns });
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          const place = { sheet, row: row + i, column: column + j };
          values.set(addressOf(place), content(sheet, place.row, place.column));
        }
      }
    }
  }
  const within = (sheet: string, row: number, column: number): RangeRef | undefined =>
    spills.find((range) => contains(range, { sheet, row, column }));
  return {
    value: (sheet, row, column) => values.get(addressOf({ sheet, row, column })) ?? null,
    anchor: (sheet, row, column) => {
      const range = within(sheet, row, column);
      return range ? { row: range.row, column: range.column } : null;
    },
    spill: (sheet, row, column) =>
      spills.find((range) => range.sheet === sheet && range.row === row && range.column === column) ?? null,
    spills: (sheet) => spills.filter((range) => range.sheet === sheet),
  };
}

function cellsOf(
  rows: ReadonlyMap<number, ReadonlyMap<number, { value: CellValue; formula: string }>>,
): CellContent[][] {
  const cells: CellContent[][] = [];
  for (const [row, line] of rows) {
    const contents: CellContent[] = [];
    for (const [column, { value, formula }] of line) {
      while (contents.length < column) contents.push(null);
      contents[column] = formula === "" ? value : { formula };
    }
    cells[row] = contents;
  }
  return Array.from(cells, (line: CellContent[] | undefined) => line ?? []);
}
