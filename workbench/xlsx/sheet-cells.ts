import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { HiddenLines } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { alikeOr } from "./alike-lists.ts";
import { plainFormula } from "./formula-text.ts";
import { shiftFormula } from "#core/workbook/shift-formula.ts";

/** The cells of one row that the file has, by ascending column. Four lists of the same length. */
export interface RowCells {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly styles: number[];
  /** As stored: a formula's text; the number of a shared formula; undefined where there is none. */
  readonly formulas: (string | number | undefined)[];
}

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that one formula fills together: an array formula, a spilling one, or a data table of Excel's. */
export interface FilledArea {
  readonly range: RangeRef;
  readonly kind: "array" | "spill" | "data-table";
}

/** What a sheet's part holds, read once and changed only by values that it left out. */
export class SheetCells {
  readonly rows = new Map<number, RowCells>();
  readonly shared = new Map<number, SharedFormula>();
  readonly areas: FilledArea[] = [];
  /** Cells that a record of the workbook's metadata says more about, as that their formula spills. */
  readonly withMetadata: { readonly row: number; readonly column: number }[] = [];
  /** Formulas for which the file has no value, not even an empty text. */
  readonly unsaved: { readonly row: number; readonly column: number }[] = [];
  readonly merges: RangeRef[] = [];
  readonly rowStyles = new Map<number, number>();
  readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  readonly narrow: { readonly from: number; readonly to: number }[] = [];
  protected = false;
  /** Where the sheet's own filter is, header row first. */
  filter: RangeRef | null = null;
  private order: number[] | null = null;

  /** What is out of sight within an extent; null where nothing is. */
  hiddenLines({ rows, columns }: { readonly rows: number; readonly columns: number }): HiddenLines | null {
    const hidden = {
      rows: this.hiddenRows.filter((row) => row < rows).sort((a, b) => a - b),
      columns: Array.from({ length: columns }, (_, column) => column).filter((column) =>
        this.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
      ),
    };
    return hidden.rows.length + hidden.columns.length > 0 ? hidden : null;
  }

  /** Columns too narrow for words among the first ones; null where none is. */
  narrowColumns(columns: number): number[] | null {
    const narrow = Array.from({ length: columns }, (_, column) => column).filter((column) =>
      this.narrow.some(({ from, to }) => column >= from && column <= to),
    );
    return narrow.length > 0 ? narrow : null;
  }

  /** To be called once all rows are there: from then on rows share lists, and only values change. */
  settle(): void {
    let before: RowCells | undefined;
    for (const [row, { columns, values, styles, formulas }] of this.rows) {
      before = {
        columns: alikeOr(columns, before?.columns),
        values: values.slice(),
        styles: alikeOr(styles, before?.styles),
        formulas: alikeOr(formulas, before?.formulas),
      };
      this.rows.set(row, before);
    }
  }

  /** Filled and styled rows, ascending. */
  rowNumbers(): readonly number[] {
    return (this.order ??= [...this.rows.keys()].sort((a, b) => a - b));
  }

  content(row: number, column: number): CellContent {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    if (!line || i < 0) return null;
    const cached = line.values[i] ?? null;
    const formula = this.formulaAt(row, line, i);
    return formula === "" ? cached : { formula, cached };
  }

  /** Lets a formula of `unsaved` show what it comes to. */
  show(row: number, column: number, value: CellValue): void {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    if (line && i >= 0) line.values[i] = value;
  }

  value(row: number, column: number): CellValue {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    return line?.values[i] ?? null;
  }

  /** The formula as typed, "" without one. */
  formula(row: number, column: number): string {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    return line && i >= 0 ? this.formulaAt(row, line, i) : "";
  }

  formulaAt(row: number, line: RowCells, i: number): string {
    const formula = line.formulas[i];
    if (formula === undefined) return "";
    return plainFormula(typeof formula === "string" ? formula : this.expand(formula, row, line.columns[i]!));
  }

  /** The number of the shared formula that the cell takes part in. */
  sharedNumber(row: number, column: number): number | undefined {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    const formula = line?.formulas[i];
    return typeof formula === "number" ? formula : undefined;
  }

  /** A shared formula as it reads in one of its cells, in the stored form. */
  expand(number: number, row: number, column: number): string {
    const shared = this.shared.get(number);
    return shared ? shiftFormula(shared.text, row - shared.row, column - shared.column) : "";
  }

  /** The style a cell has, or would have if it were made: its own, else its row's, else its column's. */
  style(row: number, column: number): number {
    const line = this.rows.get(row);
    const i = line ? indexOfColumn(line.columns, column) : -1;
    const own = line?.styles[i];
    return own ?? this.usualStyle(row, column);
  }

  /** Of a cell that is not there: its row's, else its column's. */
  usualStyle(row: number, column: number): number {
    const ofColumn = this.columnStyles.find(({ from, to }) => column >= from && column <= to);
    return this.rowStyles.get(row) ?? ofColumn?.style ?? 0;
  }

  /** The area that fills this cell from another one. */
  areaOver(row: number, column: number): FilledArea | undefined {
    return this.areas.find(
      ({ range, kind }) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns &&
        (kind === "data-table" || row !== range.row || column !== range.column),
    );
  }
}

/** Where a column stands in a row's list, -1 when it does not. Most rows are full, so that is tried first. */
export function indexOfColumn(columns: readonly number[], column: number): number {
  if (columns[column] === column) return column;
  let [low, high] = [0, columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle]!;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
