import { isFormula } from "#core/workbook/cell.ts";
import type { AddSheet, Change, WriteCells } from "#core/workbook/change-set.ts";
import type { CopyLooks, RestoreFormats } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { cellInput } from "./cell-input.ts";
import { CellsSoFar } from "./cells-so-far.ts";
import { chartFor, addChart, putCharts } from "./looks/charts.ts";
import { colourRules, putColours } from "./looks/colours.ts";
import { fitsInCell, listFor, putLists } from "./looks/lists.ts";
import { layOutPage, protect } from "./looks/page.ts";
import {
  columnWidth,
  copied,
  formatCells,
  linesOf,
  putNumberFormats,
  restoreCells,
} from "./looks/put-looks.ts";
import type { SavedCells, SavedLooks } from "./looks/saved-looks.ts";
import { putPage } from "./looks/saved-page.ts";
import { putSheetRules } from "./looks/sheet-rules.ts";
import { MarksSoFar } from "./marks-so-far.ts";
import { inParts, type Part } from "./parts.ts";
import { rangeOf } from "./read-cells.ts";
import { putReach, type SortableLists } from "./sortable-lists.ts";
import type { RestoreRows, RestoreSheet, Step } from "./requests.ts";
import type { ExcelState } from "./host-state.ts";

/** Carries out changes whose guards hold: only queues them, so the caller syncs. */
export class Writer {
  private readonly marks: MarksSoFar;
  private readonly settings: Set<string>;
  private lists: SortableLists;
  /** Sheets on which other rows may be hidden now than when the state was read. */
  private readonly refiltered = new Set<string>();
  private readonly cells: CellsSoFar;
  /** Sheets of ours that are protected. */
  private readonly shut: Set<string>;
  private readonly opened = new Set<string>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly state: ExcelState,
    changes: readonly Change[],
  ) {
    this.cells = new CellsSoFar(state, changes);
    this.marks = new MarksSoFar(context, state);
    this.settings = new Set(Object.keys(state.settings));
    this.lists = state.sortable;
    this.shut = new Set(state.shut);
  }

  carryOut(change: Step): void {
    if (change.kind !== "mark" && change.kind !== "setting")
      this.open("range" in change ? change.range.sheet : change.sheet);
    switch (change.kind) {
      case "write":
        this.write(change);
        break;
      case "add-sheet":
        this.addSheet(change);
        break;
      case "restore-rows":
        this.restoreRows(change);
        break;
      case "restore-sheet":
        this.restoreSheet(change);
        break;
      case "remove-sheet":
        this.removeSheet(change.sheet);
        break;
      case "mark":
        this.marks.set(change);
        break;
      case "setting": {
        const { settings } = this.context.workbook;
        if (change.value !== null) settings.add(change.key, change.value);
        else if (this.settings.has(change.key)) settings.getItem(change.key).delete();
        if (change.value === null) this.settings.delete(change.key);
        else this.settings.add(change.key);
        break;
      }
      case "list-reach":
        this.lists = putReach(this.context, this.lists, change);
        this.refiltered.add(change.range.sheet);
        break;
      case "merge": {
        const cells = this.range(change.range);
        if (change.merged) cells.merge(false);
        else cells.unmerge();
        break;
      }
      case "format":
        formatCells(this.range(change.range), change.format);
        if (change.format.numberFormat !== undefined) {
          this.cells.noteFormats(change.range, { all: change.format.numberFormat });
        }
        break;
      case "copy-looks":
        this.copyLooks(change);
        break;
      case "restore-formats":
        this.restore(change);
        break;
      case "column-widths":
        this.widths(
          change.sheet,
          change.column,
          change.widths.map((width) => width && columnWidth(width)),
        );
        break;
      case "freeze-rows":
        this.freeze(change.sheet, change.rows);
        break;
      case "colour-by-text":
        putColours(this.range(change.range), this.state.colours(change), colourRules(change));
        break;
      case "validation":
        // Best effort, as all looks: a list that Excel cannot hold is left out.
        if (fitsInCell(change)) putLists(this.range(change.range), { all: listFor(change) });
        break;
      case "note":
      case "print-area":
        // Not among what this adapter's capabilities and `outline` offer.
        break;
      case "page":
      case "data-bars":
      case "heat":
        layOutPage(this.context, change);
        break;
      case "chart":
        addChart(this.sheet(change.sheet), this.context, chartFor(change), change.look);
        break;
    }
  }

  /** Takes away, once, the protection that a sheet of ours was given; before anything else is queued on it. */
  private open(sheet: string): void {
    if (!this.shut.delete(sheet)) return;
    this.sheet(sheet).protection.unprotect();
    this.opened.add(sheet);
  }

  /** Protects again, at the end, the sheets of ours that are still there and still ours. @returns whether there are any */
  shutAgain(changes: readonly Change[]): boolean {
    for (const change of changes) {
      if (change.kind === "remove-sheet") this.opened.delete(change.sheet);
      const mark = change.kind === "mark" && change.range === null ? change.expect : null;
      if (mark) this.opened.delete(mark.sheet);
    }
    for (const sheet of this.opened) protect(this.sheet(sheet));
    return this.opened.size > 0;
  }

  private sheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  private range(place: RangeRef): Excel.Range {
    return rangeOf(this.context, place);
  }

  /** Leaves alone what holds the content already. */
  private write(change: WriteCells): void {
    const input = this.cells.inputOf(change);
    if (input.every((line) => line.every((one) => one === null))) return;
    this.putInput(change, input);
    this.cells.noteWritten(change);
  }

  /**
   * A cell formatted as text makes text of numbers and formulas, and a formula may bring a format along; so cells
   * formatted as text are General while they are written, and formats are put back afterwards.
   */
  private putInput(
    { range: place, contents }: WriteCells,
    input: readonly (readonly (string | number | boolean | null)[])[],
  ): void {
    const parts = this.partsOf(place);
    const formats = contents.map((line, i) =>
      line.map((_, j) => this.cells.format(place.sheet, place.row + i, place.column + j)),
    );
    const asText = contents.some((line, i) =>
      line.some((content, j) => formats[i]?.[j] === "@" && content !== null && typeof content !== "string"),
    );
    if (asText && !this.isProtected(place.sheet)) {
      const meanwhile = formats.map((line) => line.map((format) => (format === "@" ? "General" : null)));
      for (const { range, of } of parts) range.numberFormat = of(meanwhile) as string[][];
    }
    for (const { range, of } of parts) range.formulas = of(input) as string[][];
    const formulas = contents.some((line) => line.some(isFormula));
    // Excel lets unlocked cells of a protected sheet be written, but not formatted.
    if (this.isProtected(place.sheet)) return;
    if (asText || (formulas && !this.cells.isNew(place.sheet))) {
      const again = formats.map((line) => line.map((format) => format || "General"));
      for (const { range, of } of parts) putNumberFormats(range, { each: of(again) });
    }
  }

  private partsOf(place: RangeRef): Part[] {
    const mayHide = this.refiltered.has(place.sheet) || this.state.hasHiddenRows(place);
    return inParts(this.context, place, !this.cells.isNew(place.sheet) && mayHide);
  }

  private isProtected(sheet: string): boolean {
    return (
      !this.cells.isNew(sheet) && this.state.sheets.some(({ name, protected: is }) => name === sheet && is)
    );
  }

  private addSheet(change: AddSheet): void {
    const worksheet = this.context.workbook.worksheets.add(change.sheet);
    this.cells.addSheet(change.sheet);
    if (change.index !== undefined) worksheet.position = change.index;
    if (change.hidden) worksheet.visibility = "Hidden";
  }

  private restoreRows({ sheet, row, rows, saved }: RestoreRows): void {
    const place = { sheet, row, column: 0, rows, columns: saved.columns };
    const of = <T>(lines: readonly T[]): readonly T[] => lines.slice(row, row + rows);
    const input = of(saved.contents).map((line) => line.map(cellInput));
    this.range(place).formulas = input as string[][];
    for (const looks of saved.looks) {
      if (looks.kind === "cells") this.putBack(place, linesOf(looks, of), null, []);
    }
  }

  private restoreSheet({ sheet, saved: { rows, columns, rules, looks, page } }: RestoreSheet): void {
    const place = { sheet, row: 0, column: 0, rows, columns };
    putSheetRules(this.sheet(sheet), rules);
    for (const one of looks) if (one.kind !== "cells") this.putBack(place, one, null, []);
    putPage(this.sheet(sheet), rows > 0 && columns > 0 ? this.range(place) : null, page);
  }

  private removeSheet(sheet: string): void {
    this.marks.dropAllOn(sheet);
    this.sheet(sheet).delete();
    this.cells.removeSheet(sheet);
  }

  private copyLooks(change: CopyLooks): void {
    const saved = this.state.looks(change);
    const source = saved?.kind === "cells" ? saved.source : undefined;
    if (source?.kind !== "cells") return;
    this.restoreCells(change.range, copied(source, change.range, change.from));
    if (source.numberFormat && "all" in source.numberFormat)
      this.cells.noteFormats(change.range, source.numberFormat);
  }

  private restore(change: RestoreFormats): void {
    // What this adapter's own `saveLooks` gave away.
    const saved = change.saved as SavedLooks;
    this.putBack(change.range, saved, this.state.looks(change), this.state.colours(change));
  }

  private putBack(
    place: RangeRef,
    saved: SavedLooks,
    current: SavedLooks | null,
    colours: readonly Excel.ConditionalFormat[],
  ): void {
    switch (saved.kind) {
      case "cells":
        if (place.rows === 0 || place.columns === 0) break;
        this.restoreCells(place, saved);
        if (saved.numberFormat) this.cells.noteFormats(place, saved.numberFormat);
        break;
      case "widths":
        this.widths(place.sheet, saved.column, saved.widths);
        break;
      case "frozen":
        this.freeze(place.sheet, saved.rows);
        break;
      case "colours":
        putColours(this.range(place), colours, saved.rules);
        break;
      case "lists":
        putLists(this.range(place), saved.lists);
        break;
      case "charts": {
        const now = current?.kind === "charts" ? current.charts : [];
        putCharts(this.sheet(place.sheet), this.context, now, saved.charts);
        break;
      }
    }
  }

  private restoreCells(place: RangeRef, saved: SavedCells): void {
    for (const { range, rows, of } of this.partsOf(place)) {
      restoreCells(range, linesOf(saved, of), { rows, columns: place.columns });
    }
  }

  private widths(sheet: string, column: number, widths: readonly (number | null)[]): void {
    widths.forEach((width, i) => {
      const place = { sheet, row: 0, column: column + i, rows: 1, columns: 1 };
      const { format } = this.range(place);
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = width;
    });
  }

  private freeze(sheet: string, rows: number): void {
    const { freezePanes } = this.sheet(sheet);
    if (rows > 0) freezePanes.freezeRows(rows);
    else freezePanes.unfreeze();
  }
}
