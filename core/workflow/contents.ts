import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";

/** Looks cells up among ranges that were read. Cells that were not read count as blank: they lie past the filled ones. */
export class CellsRead {
  private readonly bySheet = new Map<string, RangeCells[]>();

  constructor(ranges: readonly RangeCells[]) {
    for (const cells of ranges) {
      const list = this.bySheet.get(cells.range.sheet);
      if (list) list.push(cells);
      else this.bySheet.set(cells.range.sheet, [cells]);
    }
  }

  value(cell: CellRef): CellValue {
    const cells = this.holding(cell);
    return cells?.values[cell.row - cells.range.row]?.[cell.column - cells.range.column] ?? null;
  }

  /** What the cell holds: its formula where it has one, else its value. */
  content(cell: CellRef): CellContent {
    const cells = this.holding(cell);
    const formula = cells?.formulas[cell.row - cells.range.row]?.[cell.column - cells.range.column] ?? "";
    return formula === "" ? this.value(cell) : { formula };
  }

  /** The number format; "" for General. */
  format(cell: CellRef): string {
    const cells = this.holding(cell);
    return cells?.formats[cell.row - cells.range.row]?.[cell.column - cells.range.column] ?? "";
  }

  /** Contents of a rectangle, row by row, ready to be a guard. */
  contents(range: RangeRef): CellContent[][] {
    return matrixOf(range, (cell) => this.content(cell));
  }

  values(range: RangeRef): CellValue[][] {
    const cells = this.holding(range);
    const last = {
      sheet: range.sheet,
      row: range.row + range.rows - 1,
      column: range.column + range.columns - 1,
    };
    // A table has tens of thousands of short ranges, each of which lies within what was read.
    if (!cells || !contains(cells.range, last)) return matrixOf(range, (cell) => this.value(cell));
    const first = range.column - cells.range.column;
    return Array.from({ length: range.rows }, (_, row) => {
      const line = cells.values[range.row + row - cells.range.row] ?? [];
      const own = line.slice(first, first + range.columns);
      while (own.length < range.columns) own.push(null);
      return own;
    });
  }

  /** Whether any formula of a sheet is such a one. */
  someFormula(sheet: string, is: (formula: string, row: number, column: number) => boolean): boolean {
    return (this.bySheet.get(sheet) ?? []).some(({ range, formulas }) =>
      formulas.some((line, i) =>
        line.some((formula, j) => formula !== "" && is(formula, range.row + i, range.column + j)),
      ),
    );
  }

  private holding(cell: CellRef): RangeCells | undefined {
    return this.bySheet.get(cell.sheet)?.find(({ range }) => contains(range, cell));
  }
}

function matrixOf<Value>(range: RangeRef, at: (cell: CellRef) => Value): Value[][] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) =>
      at({ sheet: range.sheet, row: range.row + row, column: range.column + column }),
    ),
  );
}
