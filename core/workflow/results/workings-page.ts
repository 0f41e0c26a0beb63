import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { cellAddress, type RangeRef } from "#core/workbook/range.ts";
import type { Expr } from "./classic/expression.ts";
import type { Lists } from "./classic/lists.ts";

/** The workings sheet while it is laid out: what each cell holds, and what it comes to. */
export class Page {
  private readonly cells: { readonly content: CellContent; readonly value: CellValue }[][] = [];

  constructor(private readonly sheet: string) {}

  /**
   * Puts a formula (or a constant) into a cell.
   * @param plain whether its value is written, as labels are
   * @returns the cell, as formulas on the same sheet point to it
   */
  put(row: number, column: number, { text, value }: Expr, plain = false): Expr {
    const constant = plain || /^(?:-?[\d.E+-]+|"(?:[^"]|"")*")$/.test(text);
    return this.content(row, column, constant ? value : { formula: `=${text}`, cached: value }, value);
  }

  content(row: number, column: number, content: CellContent, value: CellValue): Expr {
    const line = (this.cells[row] ??= []);
    // Programs that do not calculate show what was saved with a formula.
    const shown = isFormula(content) ? { ...content, cached: content.cached ?? value } : content;
    line[column] = { content: shown, value };
    return { text: cellAddress({ row, column }), value };
  }

  at(row: number, column: number): Expr {
    return { text: cellAddress({ row, column }), value: this.cells[row]?.[column]?.value ?? null };
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells[row]?.[column]?.value ?? null;
  }

  /** The lists, each under its title. */
  lists({ all }: Lists, header: number): void {
    for (const { at, title, keys, means, meaningCells, places } of all) {
      this.content(header, at.column, title, title);
      keys.forEach((key, index) => {
        this.content(at.row + index, at.column, key, key);
        this.content(at.row + index, at.column + 1, means[index]!, meaningCells.values[index] ?? null);
        if (places) this.content(at.row + index, at.column + 2, index + 1, index + 1);
      });
    }
  }

  /** All cells from A1 in a rectangle. */
  contents(): CellContent[][] {
    const width = this.width();
    return Array.from({ length: this.cells.length }, (_, row) =>
      Array.from({ length: width }, (_, column) => this.cells[row]?.[column]?.content ?? null),
    );
  }

  private width(): number {
    // Lines that were left out are holes.
    return this.cells.reduce((most, line) => Math.max(most, line.length), 1);
  }

  looks(
    sheet: string,
    places: {
      readonly header: number;
      readonly weights: RangeRef;
      readonly first: number;
      readonly rows: number;
      readonly score: number;
      readonly supports: number;
    },
  ): Change[] {
    const width = this.width();
    const { header, weights, first, rows, score, supports } = places;
    const format = (range: Omit<RangeRef, "sheet">, numberFormat: string): Change => ({
      kind: "format",
      range: { sheet, ...range },
      format: { numberFormat },
    });
    return [
      {
        kind: "format",
        range: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
        format: { bold: true },
      },
      {
        kind: "format",
        range: { sheet, row: header, column: 0, rows: 1, columns: width },
        format: { bold: true, wrap: true },
      },
      format({ ...weights }, "0.0%"),
      format({ row: first, column: weights.column, rows, columns: weights.columns }, "0.00"),
      format({ row: first, column: supports, rows, columns: 3 }, "0.000"),
      format({ row: first, column: score, rows, columns: 2 }, "0.0"),
      { kind: "column-widths", sheet, column: 0, widths: [34, ...Array<number>(width - 1).fill(13)] },
    ];
  }
}
