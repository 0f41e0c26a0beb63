import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { cellKey, type CellKey } from "../formula/facts.ts";
import { valueAt, type Grid } from "../grid.ts";
import type { CellReader } from "./cell-reader.ts";

/** Merged areas of more cells than this are titles, not names. */
const LARGEST_MERGE = 400;

/** The merged areas of one sheet, numbered: each covered cell knows the cell that holds its value. */
export class Merges {
  private readonly anchors = new Map<CellKey, CellKey>();

  constructor({ merges }: Grid) {
    for (const { row, column, rows, columns } of merges) {
      if (rows * columns > LARGEST_MERGE) continue;
      const anchor = cellKey(0, row, column);
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) this.anchors.set(cellKey(0, r, c), anchor);
      }
    }
  }

  /** The cell that holds what is shown here: the anchor of the merged area, or the cell itself. */
  anchorOf(row: number, column: number): CellKey {
    const own = cellKey(0, row, column);
    return this.anchors.size === 0 ? own : (this.anchors.get(own) ?? own);
  }

  isMerged(row: number, column: number): boolean {
    return this.anchors.has(cellKey(0, row, column));
  }
}

/**
 * A sheet seen one way round, so that everything else need think of one way only: each *line* is a thing that could
 * be rated, each *field* says something about all of them. Indices are the sheet's own rows and columns.
 */
export class Sight {
  readonly lines: number;
  readonly fields: number;

  constructor(
    readonly grid: Grid,
    /** The sheet's place in the workbook, for cell keys. */
    readonly sheet: number,
    readonly turned: boolean,
    readonly merges: Merges,
    readonly reader: CellReader,
    size: { readonly rows: number; readonly columns: number },
  ) {
    this.lines = turned ? size.columns : size.rows;
    this.fields = turned ? size.rows : size.columns;
  }

  row(line: number, field: number): number {
    return this.turned ? field : line;
  }

  column(line: number, field: number): number {
    return this.turned ? line : field;
  }

  at(line: number, field: number): CellValue {
    return this.turned ? valueAt(this.grid, field, line) : valueAt(this.grid, line, field);
  }

  /** The value, or that of the merged area that covers the cell. */
  spread(line: number, field: number): CellValue {
    const own = this.at(line, field);
    if (own !== null || this.grid.merges.length === 0) return own;
    const anchor = this.merges.anchorOf(this.row(line, field), this.column(line, field));
    return valueAt(this.grid, Math.floor(anchor / 16_384), anchor % 16_384);
  }

  format(line: number, field: number): string {
    return this.grid.formats[this.row(line, field)]?.[this.column(line, field)] ?? "";
  }

  formula(line: number, field: number): string {
    return this.grid.formulas[this.row(line, field)]?.[this.column(line, field)] ?? "";
  }

  key(line: number, field: number): CellKey {
    return cellKey(this.sheet, this.row(line, field), this.column(line, field));
  }

  /** The same for all cells of one merged area. */
  group(line: number, field: number): CellKey {
    return this.merges.anchorOf(this.row(line, field), this.column(line, field));
  }

  isMerged(line: number, field: number): boolean {
    return this.merges.isMerged(this.row(line, field), this.column(line, field));
  }

  cell(line: number, field: number): CellRef {
    return { sheet: this.grid.sheet, row: this.row(line, field), column: this.column(line, field) };
  }

  /** The cell that holds what is shown here. */
  anchor(line: number, field: number): CellRef {
    const anchor = this.group(line, field);
    return { sheet: this.grid.sheet, row: Math.floor(anchor / 16_384), column: anchor % 16_384 };
  }

  number(line: number, field: number): number | null {
    return this.reader.number(this.at(line, field), this.format(line, field));
  }

  /** The text of a cell; "" where it holds none. */
  text(line: number, field: number): string {
    const value = this.at(line, field);
    return typeof value === "string" ? value : "";
  }

  isText(line: number, field: number): boolean {
    return this.reader.isText(this.at(line, field));
  }
}
