import type { CellContent } from "./cell.ts";
import type { Change, Conflict } from "./change-set.ts";
import type { HostState } from "./host-state.ts";
import type { RangeRef } from "./range.ts";

/**
 * What staging one change found: a conflict, or how to take the change back. `sheet` names the sheet whose removal
 * later in the set makes these steps pointless; null when they matter anyway.
 */
export type Outcome =
  { readonly conflict: Conflict } | { readonly inverse: readonly Change[]; readonly sheet: string | null };

interface StagedSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly hidden: boolean;
  /** Added by the set, so that nothing of the host's state shows through. */
  readonly added: boolean;
  /** What the set wrote so far: row, then column. */
  readonly written: Map<number, Map<number, CellContent>>;
}

/** The workbook as it would be after the changes of a set so far. Nothing is written to the host. */
export class StagedState {
  private readonly sheets: StagedSheet[];
  readonly marks: Map<string, RangeRef>;
  readonly settings: Map<string, string>;
  /** Tables and filters as the set leaves them so far. */
  readonly lists: RangeRef[];

  constructor(private readonly now: HostState) {
    this.sheets = now.sheets.map((sheet) => ({ ...sheet, added: false, written: new Map() }));
    this.marks = new Map(Object.entries(now.marks));
    this.settings = new Map(Object.entries(now.settings));
    this.lists = [...(now.lists ?? [])];
  }

  sheet(name: string): StagedSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** Names are compared as Excel and Sheets do: regardless of case. */
  hasName(name: string): boolean {
    return this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  indexOf(name: string): number {
    return this.sheets.findIndex((sheet) => sheet.name === name);
  }

  isLastVisible(name: string): boolean {
    return !this.sheets.some((sheet) => sheet.name !== name && !sheet.hidden);
  }

  addSheet(name: string, index: number | undefined, hidden: boolean): void {
    const sheet = { name, protected: false, hidden, added: true, written: new Map() };
    this.sheets.splice(index ?? this.sheets.length, 0, sheet);
  }

  removeSheet(name: string): void {
    this.sheets.splice(this.indexOf(name), 1);
    for (const [key, range] of this.marks) if (range.sheet === name) this.marks.delete(key);
  }

  content(sheet: StagedSheet, row: number, column: number): CellContent {
    const written = sheet.written.get(row)?.get(column);
    if (written !== undefined) return written;
    return sheet.added ? null : this.now.content(sheet.name, row, column);
  }

  mayWrite(sheet: StagedSheet, range: RangeRef): boolean {
    return !sheet.protected || this.now.mayWrite?.(range) === true;
  }

  spilled(sheet: StagedSheet, row: number, column: number): boolean {
    if (sheet.added || sheet.written.get(row)?.has(column)) return false;
    return this.now.spilled(sheet.name, row, column);
  }

  write(sheet: StagedSheet, row: number, column: number, content: CellContent): void {
    let line = sheet.written.get(row);
    if (!line) {
      line = new Map<number, CellContent>();
      sheet.written.set(row, line);
    }
    line.set(column, content);
  }

  /** The first cell, by rows, that holds something of its own. */
  firstFilled(sheet: StagedSheet): { row: number; column: number; content: CellContent } | null {
    const extent = sheet.added ? { rows: 0, columns: 0 } : this.now.extent(sheet.name);
    for (let row = 0; row < extent.rows; row++) {
      for (let column = 0; column < extent.columns; column++) {
        if (this.spilled(sheet, row, column)) continue;
        const content = this.content(sheet, row, column);
        if (content !== null && content !== "") return { row, column, content };
      }
    }
    for (const [row, line] of sheet.written) {
      for (const [column, content] of line) {
        if (content !== null && content !== "") return { row, column, content };
      }
    }
    return null;
  }
}
