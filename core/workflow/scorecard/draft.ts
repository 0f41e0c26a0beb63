import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/** A page in the making: cells, looks, row heights and merged cells, put down in any order. */
export class PageDraft {
  readonly heights: { readonly row: number; readonly points: number }[] = [];
  readonly merges: RangeRef[] = [];
  private readonly rows: (CellContent | undefined)[][] = [];
  private readonly looks: { readonly range: RangeRef; readonly format: CellFormat }[] = [];

  /** @param columns how wide the page is */
  constructor(
    readonly sheet: string,
    readonly columns: number,
  ) {}

  put(row: number, column: number, content: CellContent, format?: CellFormat): void {
    (this.rows[row] ??= [])[column] = content;
    if (format) this.style(row, column, 1, 1, format);
  }

  style(row: number, column: number, rows: number, columns: number, format: CellFormat): void {
    this.looks.push({ range: this.range(row, column, rows, columns), format });
  }

  /** Cells as one, with the content in the first. */
  merged(
    row: number,
    column: number,
    rows: number,
    columns: number,
    content: CellContent,
    format: CellFormat,
  ): void {
    this.merges.push(this.range(row, column, rows, columns));
    this.put(row, column, content);
    this.style(row, column, rows, columns, format);
  }

  height(row: number, points: number): void {
    this.heights.push({ row, points });
  }

  range(row: number, column: number, rows: number, columns: number): RangeRef {
    return { sheet: this.sheet, row, column, rows, columns };
  }

  get rowCount(): number {
    return this.rows.length;
  }

  contents(): CellContent[][] {
    return Array.from({ length: this.rows.length }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => this.rows[row]?.[column] ?? null),
    );
  }

  formats(): Change[] {
    return this.looks.map(({ range, format }) => ({ kind: "format", range, format }));
  }
}
