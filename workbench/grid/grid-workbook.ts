import type { Command, Model } from "@odoo/o-spreadsheet";
import { isCoreCommand } from "@odoo/o-spreadsheet";
import type { ApplyResult, ChangeSet } from "#core/workbook/change-set.ts";
import type { HostState } from "#core/workbook/host-state.ts";
import type { Highlight, RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { stage } from "#core/workbook/stage.ts";
import type { Dispatch } from "./batch.ts";
import { inOneStep } from "./batch.ts";
import { GRID_CAPABILITIES } from "./capabilities.ts";
import { carryOut } from "./carry-out.ts";
import { asAlignScore } from "./document.ts";
import type { TableNames } from "./grid-outline.ts";
import { gridOutline } from "./grid-outline.ts";
import { GridHighlights } from "./grid-highlights.ts";
import { GridSelections } from "./grid-selections.ts";
import { saveLooks } from "./looks.ts";
import { zoneOf } from "./place.ts";
import { contentAt, extentOf, isSpilled, readRange } from "./read-cells.ts";
import { saveSheet } from "./saved-sheet.ts";
import { workbookSays } from "#core/workbook/says.ts";

/** How long a burst of changes may last before listeners are told, in milliseconds. */
const QUIET = 50;

/** The workbook that the grid shows. A ChangeSet is one undo step, in the grid's own Undo too. */
export class GridWorkbook implements Workbook {
  readonly capabilities = GRID_CAPABILITIES;
  private readonly listeners = new Set<() => void>();
  /** What is outlined; the page draws it. */
  readonly highlights: GridHighlights;
  private readonly selections: GridSelections;
  private applying = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly model: Model,
    private readonly tableNames: TableNames = new Map(),
  ) {
    this.highlights = new GridHighlights(model);
    this.selections = new GridSelections(model, QUIET);
    model.on("command-dispatched", this, (command) => {
      this.heard(command as Command);
    });
  }

  outline(): Promise<WorkbookOutline> {
    return Promise.resolve().then(() => gridOutline(this.model, this.tableNames));
  }

  read(ranges: readonly RangeRef[]): Promise<RangeCells[]> {
    return Promise.resolve().then(() =>
      ranges.map((range) => readRange(this.model, this.sheetId(range.sheet), range)),
    );
  }

  apply(changes: ChangeSet): Promise<ApplyResult> {
    return Promise.resolve().then(() => {
      const result = stage(changes, this.state());
      if (result.ok && changes.changes.length > 0) this.carryOut(changes);
      return result;
    });
  }

  select(range: RangeRef): Promise<void> {
    return Promise.resolve().then(() => {
      const whole = this.model.getters.getSheetZone(this.bringUp(range));
      const zone = zoneOf(range);
      const shown = {
        ...zone,
        right: Math.min(zone.right, whole.right),
        bottom: Math.min(zone.bottom, whole.bottom),
      };
      const cell = { col: zone.left, row: zone.top };
      this.model.selection.selectZone({ cell, zone: shown }, { scrollIntoView: true });
      this.selections.settle();
    });
  }

  highlight(highlights: readonly Highlight[]): Promise<void> {
    return Promise.resolve().then(() => {
      const placed = highlights.map((each) => ({ ...each, sheetId: this.sheetId(each.range.sheet) }));
      const [first] = highlights;
      // Only where nothing was outlined before: who types on another sheet meanwhile stays there.
      if (first && !this.highlights.any) {
        this.bringUp(first.range);
        this.selections.settle();
      }
      this.highlights.show(placed);
    });
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  onSelect(listener: (selection: RangeRef) => void): () => void {
    return this.selections.add(listener);
  }

  /** Stops listening to the grid. */
  close(): void {
    this.selections.close();
    this.model.off("command-dispatched", this);
    if (this.timer !== null) clearTimeout(this.timer);
    this.listeners.clear();
  }

  /** Shows the sheet of a range. @returns its id. @throws WorkbookError where the sheet is hidden */
  private bringUp(range: RangeRef): string {
    const { getters } = this.model;
    const sheetIdTo = this.sheetId(range.sheet);
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
    if (getters.getActiveSheetId() !== sheetIdTo) {
      throw new WorkbookError("host", workbookSays("hiddenSheet", range.sheet), range);
    }
    return sheetIdTo;
  }

  private sheetId(name: string): string {
    const id = this.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new WorkbookError("missing-sheet", workbookSays("missingSheet", name));
    return id;
  }

  private state(): HostState {
    const { model } = this;
    const { sheets, tables, filters = [], marks, settings } = gridOutline(model, this.tableNames);
    const place = (sheet: string, row: number, col: number) => ({ sheetId: this.sheetId(sheet), row, col });
    return {
      sheets,
      marks,
      settings,
      lists: [...tables.map(({ range }) => range), ...filters],
      content: (sheet, row, column) => contentAt(model, place(sheet, row, column)),
      spilled: (sheet, row, column) => isSpilled(model, place(sheet, row, column)),
      extent: (sheet) => extentOf(model, this.sheetId(sheet)),
      saveLooks: (change) =>
        saveLooks(model, this.sheetId("range" in change ? change.range.sheet : change.sheet), change),
      saveSheet: (sheet) => saveSheet(model, this.sheetId(sheet)),
    };
  }

  /** All or nothing: what the grid refuses half way is taken back. */
  private carryOut(set: ChangeSet): void {
    const refused: string[] = [];
    this.applying = true;
    try {
      asAlignScore(() => {
        inOneStep(this.model, (dispatch) => {
          const checked = ((type: never, payload: never) => {
            const result = dispatch(type, payload);
            const reasons = result.reasons.map(String).filter((reason) => reason !== "NoChanges");
            if (reasons.length > 0) refused.push(`${String(type)} (${reasons.join(", ")})`);
            return result;
          }) as Dispatch;
          carryOut(this.model, checked, set.changes);
        });
      });
      if (refused.length > 0) this.model.dispatch("REQUEST_UNDO");
    } finally {
      this.applying = false;
    }
    const [first] = refused;
    if (first !== undefined) throw new WorkbookError("host", workbookSays("gridRefused", set.label, first));
  }

  private heard(command: Command): void {
    const type: string = command.type;
    if (this.applying || !(isCoreCommand(command) || type === "UNDO" || type === "REDO")) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      for (const listener of this.listeners) listener();
    }, QUIET);
  }
}
