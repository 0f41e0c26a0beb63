import { isFormula, type CellContent, type CellValue } from "./cell.ts";

/** Where a sheet's contents are kept; `undefined` takes away what was set. */
interface Cells {
  readonly get: (row: number, column: number) => CellContent;
  readonly set: (row: number, column: number, value: CellValue | undefined) => void;
}

/**
 * For hosts that do not calculate: shows what a formula with `spill` fills, in the blank cells beside it, and takes it
 * away when the formula goes.
 */
export class Spills {
  /** Filled cells, with the place of the formula. */
  private readonly from = new Map<string, string>();

  constructor(private readonly cells: Cells) {}

  /** Whether the cell shows a value only because a formula elsewhere fills it. */
  has(row: number, column: number): boolean {
    return this.from.has(key(row, column));
  }

  /**
   * To be called before a cell is written. @returns whether it is to be written at all: blanking a filled cell changes
   * nothing
   */
  beforeWrite(row: number, column: number, content: CellContent): boolean {
    if (content === null && this.has(row, column)) return false;
    this.from.delete(key(row, column));
    const old = this.cells.get(row, column);
    const spill = isFormula(old) ? old.spill : undefined;
    this.eachFilled(row, column, spill, (r, c) => {
      if (this.from.get(key(r, c)) !== key(row, column)) return;
      this.from.delete(key(r, c));
      this.cells.set(r, c, undefined);
    });
    return true;
  }

  /** To be called after a cell was written. */
  afterWrite(row: number, column: number, content: CellContent): void {
    const spill = isFormula(content) ? content.spill : undefined;
    this.eachFilled(row, column, spill, (r, c, value) => {
      if (this.cells.get(r, c) !== null) return;
      this.cells.set(r, c, value === "" ? null : value);
      this.from.set(key(r, c), key(row, column));
    });
  }

  private eachFilled(
    row: number,
    column: number,
    spill: readonly (readonly CellValue[])[] | undefined,
    visit: (row: number, column: number, value: CellValue) => void,
  ): void {
    spill?.forEach((line, i) =>
      line.forEach((value, j) => {
        if (i > 0 || j > 0) visit(row + i, column + j, value);
      }),
    );
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
