import type { Getters, Range, WorkbookData, Zone } from "@odoo/o-spreadsheet";
import { CorePlugin, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { AddChart, PageChange } from "#core/workbook/look-changes.ts";
import type { Dispatch } from "./batch.ts";
import type { Alteration } from "./alteration.ts";
import { alterationBy } from "./alteration.ts";

/** What the add-in keeps in the document besides cells, and what was done to the document that a save must know. */
export interface GridDocument {
  readonly marks: Readonly<Record<string, Range>>;
  readonly settings: Readonly<Record<string, string>>;
  /** The filters of sheets, which the grid itself does not know of a file. */
  readonly filters: readonly Range[];
  /** What of a sheet is printed, where a file says so: the grid does not print. */
  readonly prints: readonly Range[];
  /** How pages of our own are laid out, by sheet: what the grid itself does not know, and a file needs. */
  readonly pages: Readonly<Record<string, readonly KeptPage[]>>;
  /** What people changed that a save cannot carry, each once for a sheet. */
  readonly alterations: readonly Alteration[];
}

export type KeptPage = PageChange | AddChart;

/** Kept in o-spreadsheet's own data, so that a copy of the data is a copy of the document. */
export interface DocumentData {
  readonly marks: Readonly<Record<string, { readonly sheetId: string; readonly zone: Zone }>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly filters?: readonly Place[];
  readonly prints?: readonly Place[];
}

interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

const FILTER = "ALIGNSCORE_FILTER";
const PRINT = "ALIGNSCORE_PRINT";
const MARK = "ALIGNSCORE_MARK";
const SETTING = "ALIGNSCORE_SETTING";
const PAGE = "ALIGNSCORE_PAGE";

interface PageCommand {
  readonly type: typeof PAGE;
  readonly sheetId: string;
  readonly change: KeptPage;
}

interface MarkCommand {
  readonly type: typeof MARK;
  readonly key: string;
  readonly place: { readonly sheetId: string; readonly zone: Zone } | null;
}

interface SettingCommand {
  readonly type: typeof SETTING;
  readonly key: string;
  readonly value: string | null;
}

/** Lets the filter of a sheet, or what of it is printed, reach as far as this. */
interface ReachCommand extends Place {
  readonly type: typeof FILTER | typeof PRINT;
}

type Anything = MarkCommand | SettingCommand | PageCommand | ReachCommand | { readonly type: "" };
type Keeping = WorkbookData & { alignscore?: DocumentData };

/**
 * Marks move with their cells, and all of this is undone with the rest, because it is kept in the grid's own history.
 */
class DocumentPlugin extends CorePlugin<GridDocument> implements GridDocument {
  static override getters = ["getAlignScoreDocument"] as const;
  readonly marks: Readonly<Record<string, Range>> = {};
  readonly settings: Readonly<Record<string, string>> = {};
  readonly filters: readonly Range[] = [];
  readonly prints: readonly Range[] = [];
  readonly pages: Readonly<Record<string, readonly KeptPage[]>> = {};
  readonly alterations: readonly Alteration[] = [];

  getAlignScoreDocument(): GridDocument {
    const { marks, settings, filters, prints, pages, alterations } = this;
    return { marks, settings, filters, prints, pages, alterations };
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin["adaptRanges"]>[0]): void {
    const kept: Record<string, Range> = {};
    let changed = false;
    for (const [key, range] of Object.entries(this.marks)) {
      const { changeType, range: adapted } = applyChange(range);
      changed ||= changeType !== "NONE";
      if (changeType !== "REMOVE") kept[key] = adapted;
    }
    if (changed) this.history.update("marks", kept);
    for (const kind of ["filters", "prints"] as const) {
      const after = this[kind].map((range) => applyChange(range));
      if (after.every(({ changeType }) => changeType === "NONE")) continue;
      const left = after.filter(({ changeType }) => changeType !== "REMOVE");
      this.history.update(
        kind,
        left.map(({ range }) => range),
      );
    }
  }

  override beforeHandle(command: Parameters<CorePlugin["beforeHandle"]>[0]): void {
    const alteration = applying ? null : alterationBy(command, this.getters);
    if (!alteration) return;
    const { kind, sheet } = alteration;
    if (this.alterations.some((known) => known.kind === kind && known.sheet === sheet)) return;
    this.history.update("alterations", [...this.alterations, alteration]);
  }

  override handle(command: Parameters<CorePlugin["handle"]>[0]): void {
    const own = command as unknown as Anything;
    if (own.type === MARK) {
      const { [own.key]: _, ...others } = this.marks;
      const range = own.place && this.getters.getRangeFromZone(own.place.sheetId, own.place.zone);
      this.history.update("marks", range ? { ...others, [own.key]: range } : others);
    }
    if (own.type === PAGE) this.keep(own);
    if (own.type === FILTER || own.type === PRINT) {
      const kind = own.type === FILTER ? "filters" : "prints";
      const others = this[kind].filter(({ sheetId }) => sheetId !== own.sheetId);
      this.history.update(kind, [...others, this.getters.getRangeFromZone(own.sheetId, own.zone)]);
    }
    if (own.type === SETTING) {
      const { [own.key]: _, ...others } = this.settings;
      this.history.update("settings", own.value === null ? others : { ...others, [own.key]: own.value });
    }
  }

  private keep({ sheetId, change }: PageCommand): void {
    this.history.update("pages", { ...this.pages, [sheetId]: [...(this.pages[sheetId] ?? []), change] });
  }

  override import(data: Keeping): void {
    const kept = data.alignscore;
    if (!kept) return;
    const marks = Object.entries(kept.marks).map(
      ([key, { sheetId, zone }]) => [key, this.getters.getRangeFromZone(sheetId, zone)] as const,
    );
    // At import there is no history to keep.
    const ranges = (places: readonly Place[] = []): Range[] =>
      places.map(({ sheetId, zone }) => this.getters.getRangeFromZone(sheetId, zone));
    const [filters, prints] = [ranges(kept.filters), ranges(kept.prints)];
    Object.assign(this, {
      marks: Object.fromEntries(marks),
      settings: { ...kept.settings },
      filters,
      prints,
    });
  }

  override export(data: Keeping): void {
    const marks = Object.entries(this.marks).map(
      ([key, { sheetId, zone }]) => [key, { sheetId, zone }] as const,
    );
    const places = (ranges: readonly Range[]): Place[] =>
      ranges.map(({ sheetId, zone }) => ({ sheetId, zone }));
    const [filters, prints] = [places(this.filters), places(this.prints)];
    data.alignscore = { marks: Object.fromEntries(marks), settings: { ...this.settings }, filters, prints };
  }
}

/** Commands that AlignScore itself gives are carried into the file by other means. */
let applying = false;

/** Runs commands that are not a person's own changes. */
export function asAlignScore(run: () => void): void {
  applying = true;
  try {
    run();
  } finally {
    applying = false;
  }
}

/** Whether what is carried out is AlignScore's own. */
export function isAlignScoreApplying(): boolean {
  return applying;
}

/** Adds the plugin to the grid; once, before the first model is made. */
export function registerDocument(): void {
  registries.corePluginRegistry.add("alignscore_document", DocumentPlugin);
  const types = coreTypes as Set<string>;
  for (const type of [MARK, SETTING, PAGE, FILTER, PRINT]) {
    types.add(type);
    // How Undo is rearranged among several people; here there is one, so that a command is its own inverse.
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
}

export function documentOf(model: { readonly getters: Getters }): GridDocument {
  const getters = model.getters as Getters & { getAlignScoreDocument(): GridDocument };
  return getters.getAlignScoreDocument();
}

export function dispatchMark(dispatch: Dispatch, key: string, place: MarkCommand["place"]): void {
  (dispatch as unknown as (type: string, payload: object) => void)(MARK, { key, place });
}

export function dispatchFilter(dispatch: Dispatch, sheetId: string, zone: Zone): void {
  (dispatch as unknown as (type: string, payload: object) => void)(FILTER, { sheetId, zone });
}

export function dispatchPrintArea(dispatch: Dispatch, sheetId: string, zone: Zone): void {
  (dispatch as unknown as (type: string, payload: object) => void)(PRINT, { sheetId, zone });
}

export function dispatchPage(dispatch: Dispatch, sheetId: string, change: KeptPage): void {
  (dispatch as unknown as (type: string, payload: object) => void)(PAGE, { sheetId, change });
}

export function dispatchSetting(dispatch: Dispatch, key: string, value: string | null): void {
  (dispatch as unknown as (type: string, payload: object) => void)(SETTING, { key, value });
}
