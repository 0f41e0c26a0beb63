import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, WriteCells } from "#core/workbook/change-set.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { cellInput } from "./cell-input.ts";
import type { ExcelState } from "./host-state.ts";
import type { Saved, SavedLooks } from "./looks/saved-looks.ts";
import { cellKey } from "./read-cells.ts";

type Formats = Map<string, Map<string, string>>;

/** What the cells hold and how their numbers are shown while a set is carried out: as read, and changed since. */
export class CellsSoFar {
  /** Sheets that the set made: nothing was read of them. */
  private readonly added = new Set<string>();
  /** Cells written so far, by sheet: of those the state knows no longer what they hold. */
  private readonly written = new Map<string, Set<string>>();
  /** Number formats set so far, by sheet and cell. */
  private readonly formats: Formats = new Map();
  /** In a workbook that counts days from 1904: the formats that the set leaves behind. */
  private readonly coming: Formats = new Map();

  constructor(
    private readonly state: ExcelState,
    changes: readonly Change[],
  ) {
    if (state.days.is1904) for (const change of changes) this.noteComing(change);
  }

  isNew(sheet: string): boolean {
    return this.added.has(sheet);
  }

  addSheet(sheet: string): void {
    this.added.add(sheet);
    this.written.delete(sheet);
    this.formats.delete(sheet);
  }

  removeSheet(sheet: string): void {
    this.added.delete(sheet);
  }

  /** What has to be entered where; null where it stands already, so that a colleague's simultaneous change survives. */
  inputOf({ range: place, contents }: WriteCells): (string | number | boolean | null)[][] {
    return contents.map((line, i) =>
      line.map((content, j) => {
        const [row, column] = [place.row + i, place.column + j];
        return this.isThere(place.sheet, row, column, content)
          ? null
          : this.inputFor(place.sheet, row, column, content);
      }),
    );
  }

  noteWritten({ range: place, contents }: WriteCells): void {
    const done = this.written.get(place.sheet) ?? new Set<string>();
    this.written.set(place.sheet, done);
    contents.forEach((line, i) => {
      line.forEach((_, j) => done.add(cellKey(place.row + i, place.column + j)));
    });
  }

  /** A day is written as the workbook counts days, also where the set makes a date of the cell only later. */
  private inputFor(
    sheet: string,
    row: number,
    column: number,
    content: CellContent,
  ): string | number | boolean {
    const format = this.coming.get(sheet)?.get(cellKey(row, column)) ?? this.format(sheet, row, column);
    return this.state.days.toExcel(cellInput(content), format);
  }

  private isThere(sheet: string, row: number, column: number, content: CellContent): boolean {
    if (this.added.has(sheet)) return content === null || content === "";
    if (this.written.get(sheet)?.has(cellKey(row, column))) return false;
    if (this.state.spilled(sheet, row, column)) return content === null || content === "";
    return sameContent(this.state.content(sheet, row, column), content);
  }

  format(sheet: string, row: number, column: number): string {
    const set = this.formats.get(sheet)?.get(cellKey(row, column));
    return set ?? (this.added.has(sheet) ? "" : this.state.format(sheet, row, column));
  }

  noteFormats(place: RangeRef, formats: Saved<string>): void {
    note(this.formats, place, formats);
  }

  private noteComing(change: Change): void {
    if (change.kind === "format" && change.format.numberFormat !== undefined) {
      note(this.coming, change.range, { all: change.format.numberFormat });
    } else if (change.kind === "restore-formats") {
      const saved = change.saved as SavedLooks;
      const formats = saved.kind === "cells" ? saved.numberFormat : undefined;
      if (formats) note(this.coming, change.range, formats);
    }
  }
}

function note(to: Formats, place: RangeRef, formats: Saved<string>): void {
  const known = to.get(place.sheet) ?? new Map<string, string>();
  to.set(place.sheet, known);
  for (let i = 0; i < place.rows; i++) {
    for (let j = 0; j < place.columns; j++) {
      const format = "all" in formats ? formats.all : (formats.each[i]?.[j] ?? "");
      known.set(cellKey(place.row + i, place.column + j), format);
    }
  }
}
