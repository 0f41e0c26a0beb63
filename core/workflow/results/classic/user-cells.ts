import type { InvestmentRole, Reading } from "#core/domain/reading.ts";
import type { Investment } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../../contents.ts";
import { reference } from "../formula-text.ts";
import type { Expr } from "./expression.ts";

/** The user's own cells as formulas of one sheet point to them. */
export class UserCells {
  constructor(
    private readonly reading: Reading,
    private readonly cells: CellsRead,
    private readonly sheet: string,
    /** The investments, then the lines that one of them may be sorted onto (`linesBetween`). */
    readonly lines: readonly Investment[] = [],
  ) {}

  /** The ratings are of what another column names: they mean nothing without it. */
  get ratesNames(): boolean {
    return this.reading.ratings?.layout === "named-and-rated";
  }

  at(cell: CellRef): Expr {
    return { text: reference(cell, this.sheet), value: this.cells.value(cell) };
  }

  /** The columns (or rows) of the investments' table that have this role: where each lies, and its header. */
  fields(role: InvestmentRole): { readonly line: number; readonly header: string }[] {
    return (this.reading.investments?.fields ?? [])
      .filter((field) => field.role === role)
      .map(({ line, header }) => ({ line, header }));
  }

  /** The cell of one investment in such a column; null where it does not stand in the table. */
  cellIn(line: number, { cell }: Investment): CellRef | null {
    const table = this.reading.investments;
    if (!table || !cell) return null;
    return table.orientation === "rows"
      ? { sheet: cell.sheet, row: cell.row, column: line }
      : { sheet: cell.sheet, row: line, column: cell.column };
  }

  /** That of each line, with what stands in it; none where there is no such column. */
  column(line: number | undefined): (Expr | null)[] {
    return this.lines.map((investment) => {
      const cell = line === undefined ? null : this.cellIn(line, investment);
      return cell && this.at(cell);
    });
  }
}
