import type { CellValue } from "#core/workbook/cell.ts";
import { overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { gather } from "#core/gather.ts";
import { valueAt, type Grid } from "./grid.ts";

/**
 * A rectangle of a sheet seen either way round, so that everything else need think of one way only: each *line*
 * is a thing (an investment, an objective), each *field* says something about all of them. Seen plainly a line is
 * a row; turned round a line is a column.
 */
export class View {
  readonly lines: number;
  readonly fields: number;
  /** The merged areas over each row, for there may be many. */
  private readonly merges = new Map<number, RangeRef[]>();

  constructor(
    readonly grid: Grid,
    readonly range: RangeRef,
    readonly turned: boolean,
  ) {
    this.lines = turned ? range.columns : range.rows;
    this.fields = turned ? range.rows : range.columns;
    for (const merge of grid.merges) {
      if (!overlaps({ ...merge, sheet: range.sheet }, range)) continue;
      for (let row = merge.row; row < Math.min(merge.row + merge.rows, range.row + range.rows); row++) {
        gather(this.merges, row, [merge]);
      }
    }
  }

  at(line: number, field: number): CellValue {
    return valueAt(this.grid, this.row(line, field), this.column(line, field));
  }

  /** The value, or that of the merged area that covers the cell. */
  spread(line: number, field: number): CellValue {
    const merge = this.mergeAt(line, field);
    return merge ? valueAt(this.grid, merge.row, merge.column) : this.at(line, field);
  }

  formula(line: number, field: number): string {
    return this.grid.formulas[this.row(line, field)]?.[this.column(line, field)] ?? "";
  }

  format(line: number, field: number): string {
    return this.grid.formats[this.row(line, field)]?.[this.column(line, field)] ?? "";
  }

  cell(line: number, field: number): CellRef {
    return { sheet: this.grid.sheet, row: this.row(line, field), column: this.column(line, field) };
  }

  mergeAt(line: number, field: number): RangeRef | null {
    const column = this.column(line, field);
    for (const merge of this.merges.get(this.row(line, field)) ?? []) {
      if (column >= merge.column && column < merge.column + merge.columns) return merge;
    }
    return null;
  }

  /** The sheet's index of a line: its row, or its column when turned. */
  lineIndex(line: number): number {
    return line + (this.turned ? this.range.column : this.range.row);
  }

  fieldIndex(field: number): number {
    return field + (this.turned ? this.range.row : this.range.column);
  }

  /** The smallest rectangle over these lines and fields. */
  rangeOf(lines: readonly number[], fields: readonly number[]): RangeRef {
    const first = this.cell(least(lines), least(fields));
    const last = this.cell(most(lines), most(fields));
    return {
      ...first,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    };
  }

  private row(line: number, field: number): number {
    return this.range.row + (this.turned ? field : line);
  }

  private column(line: number, field: number): number {
    return this.range.column + (this.turned ? line : field);
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}
