import type { CellContent } from "#core/workbook/cell.ts";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { columnName } from "#core/workbook/range.ts";

export type ColumnKind = "name" | "weight" | "rating" | "total" | "extra";
export type RowKind = "weights" | "header" | "record" | "total" | "extra";

/** What stands in a new line at each crossing: the other line's kind, and which of its kind it is, from 0. */
type Fill<Kind> = (kind: Kind, nth: number) => CellContent;

/** A table whose lines know what they are, so that a mutation can say where it acts whichever way the table runs. */
export class Grid {
  readonly merges: string[] = [];

  constructor(
    readonly columns: ColumnKind[],
    readonly rows: RowKind[],
    readonly cells: CellContent[][],
  ) {}

  first(kind: RowKind): number {
    return this.rows.indexOf(kind);
  }

  after(kind: RowKind): number {
    return this.rows.lastIndexOf(kind) + 1;
  }

  firstColumn(kind: ColumnKind): number {
    return this.columns.indexOf(kind);
  }

  afterColumn(kind: ColumnKind): number {
    return this.columns.lastIndexOf(kind) + 1;
  }

  addRow(at: number, kind: RowKind, fill: Fill<ColumnKind> = () => null): this {
    const cells = nths(this.columns).map(({ kind: each, nth }) => fill(each, nth));
    this.rows.splice(at, 0, kind);
    this.cells.splice(at, 0, cells);
    return this;
  }

  /** A row of these cells from the first column on. */
  addText(at: number, ...cells: CellContent[]): this {
    this.rows.splice(at, 0, "extra");
    this.cells.splice(at, 0, cells);
    return this;
  }

  addColumn(at: number, kind: ColumnKind, fill: Fill<RowKind> = () => null): this {
    this.columns.splice(at, 0, kind);
    nths(this.rows).forEach(({ kind: each, nth }, row) => {
      const line = this.cells[row]!;
      while (line.length < at) line.push(null);
      line.splice(at, 0, fill(each, nth));
    });
    return this;
  }

  /** Changes every cell where rows and columns of these kinds cross. */
  change(
    row: RowKind,
    column: ColumnKind,
    to: (content: CellContent, nthRow: number, nthColumn: number) => CellContent,
  ): this {
    const columns = nths(this.columns);
    nths(this.rows).forEach(({ kind, nth }, r) => {
      if (kind !== row) return;
      columns.forEach(({ kind: each, nth: nthColumn }, c) => {
        if (each === column) this.cells[r]![c] = to(this.cells[r]![c] ?? null, nth, nthColumn);
      });
    });
    return this;
  }

  removeRow(at: number): this {
    this.rows.splice(at, 1);
    this.cells.splice(at, 1);
    return this;
  }

  removeColumn(at: number): this {
    this.columns.splice(at, 1);
    this.cells.forEach((line) => line.splice(at, 1));
    return this;
  }

  /** Puts a block of cells beside the table, `gap` columns away, from the row `top` on. */
  putBeside(block: readonly (readonly CellContent[])[], gap = 1, top = 0): this {
    const at = Math.max(...this.cells.map((line) => line.length)) + gap;
    block.forEach((line, i) => {
      const row = (this.cells[top + i] ??= []);
      if (this.rows[top + i] === undefined) this.rows[top + i] = "extra";
      while (row.length < at) row.push(null);
      row.push(...line);
    });
    return this;
  }

  putBelow(block: readonly (readonly CellContent[])[], gap: number): this {
    for (let i = 0; i < gap; i++) this.addText(this.rows.length);
    for (const line of block) this.addText(this.rows.length, ...line);
    return this;
  }

  merge(top: number, left: number, bottom: number, right: number): this {
    this.merges.push(`${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`);
    return this;
  }

  sheet(name: string, more: Partial<SheetData> = {}): SheetData {
    return { name, cells: this.cells, merges: this.merges, ...more };
  }
}

function nths<Kind>(kinds: readonly Kind[]): { readonly kind: Kind; readonly nth: number }[] {
  const seen = new Map<Kind, number>();
  return kinds.map((kind) => {
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    return { kind, nth };
  });
}
