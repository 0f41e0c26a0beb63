import type { Corrections } from "#core/domain/reading.ts";
import type { Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { WorkbookError, type Highlight, type Looking, type Workbook } from "#core/workbook/port.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { keepsChoices, type Preferences } from "#core/workflow/preferences.ts";
import { lookAt } from "#core/workflow/look.ts";
import type { interpret, Understanding } from "#core/workflow/understand.ts";
import { FIRST_VIEW, homeOf, type View } from "#pane/places/list.ts";
import { hasChoices, hasUnkept, wasAccepted } from "./after-reading.ts";
import { errorText } from "./error-text.ts";
import { serialOfDate } from "./day.ts";
import { fetchPart } from "./part.ts";
import { createSlices, type Slice } from "./slice.ts";
import type { PaneState } from "./state.ts";
import { createStore, type Store } from "./store.ts";
import { settledView } from "./views.ts";
import { worded } from "#core/messages/message.ts";

/** Steps of undo that are kept. */
const UNDO_STEPS = 20;

/** One user's work with one workbook: the state of the pane and all that can be done in it. */
export interface Session {
  readonly state: Store<PaneState>;
  readonly texts: Texts;
  readonly workbook: Workbook;
  /** Reads the workbook (again) and shows what was found. */
  read(looking?: Looking): Promise<void>;
  /** Gives up on the reading that is under way; what was known before stays. */
  stop(): void;
  /** Takes what the user corrected or chose into account, without reading again. */
  reconsider(changed: { readonly corrections?: Corrections; readonly preferences?: Preferences }): void;
  /** What would be understood with other corrections; nothing is changed. @throws before the first reading */
  foresee(corrections: Corrections): Understanding;
  /** Shows a view, or the nearest one that has something to show. @param keepNews leaves what was said last in view */
  go(view: View, keepNews?: boolean): void;
  /** The part of the state that a place keeps for itself. */
  readonly slice: <State extends object>(slice: Slice<State>) => Store<State>;
  /** Keeps settings in the document, without a word and without a step of undo. */
  keep(changes: ChangeSet): Promise<void>;
  /** Writes, keeps the way back, and reads the workbook again. @returns whether it was written */
  apply(changes: ChangeSet, news: string): Promise<boolean>;
  undo(): Promise<void>;
  /** Selects cells in the sheet, and says so unless there is something better to say. */
  show(place: CellRef | RangeRef, quiet?: boolean): Promise<void>;
  /** Outlines ranges on the sheet, in place of those before. */
  highlight(highlights: readonly Highlight[]): Promise<void>;
  /** What is selected in the sheet; null for nothing, and where the host cannot say, which is shown. */
  selection(): Promise<RangeRef | null>;
  /** Brings a part of the pane that is loaded apart. @returns null where it does not come, which is shown */
  bring<Part>(load: () => Promise<Part>): Promise<Part | null>;
  /** Says something that nothing was written for. */
  tell(news: string): void;
  /** The serial day number of today. */
  readonly today: () => number;
  /** Reads a copy of the workbook from a file of the user's; null in hosts that open no files beside the workbook. */
  readonly readCopy: ReadCopy | null;
  /** Puts the trouble on show aside. */
  dismiss(): void;
}

/** @returns null where it is no workbook that can be read */
export type ReadCopy = (file: Uint8Array) => Promise<Understanding | null>;

/** Makes something of cells: the part of the add-in that knows tables, and the largest. */
export interface Reader {
  readonly interpret: typeof interpret;
}

/** Fetched apart, while the workbook is looked at: the pane is there before it. */
const fetchReader = (): Promise<Reader> => import("#core/workflow/understand.ts");

/**
 * @param today the serial day number of today
 * @param readCopy reads a copy of the workbook from a file
 */
export function createSession(
  workbook: Workbook,
  texts: Texts,
  loadReader = fetchReader,
  today: () => number = () => serialOfDate(new Date()),
  readCopy: ReadCopy | null = null,
): Session {
  const state = createStore<PaneState>({
    understanding: null,
    view: FIRST_VIEW,
    busy: null,
    trouble: null,
    news: "",
    canUndoNews: false,
    undoable: [],
  });
  const slices = createSlices();
  const t = texts.pane;
  // Here from the first reading on.
  let reader: Reader | null = null;
  // The latest piece of work; an older one that ends late, or was stopped, has nothing to say any more.
  let current = 0;

  /** Runs one piece of work; what goes wrong is shown, with its place. */
  async function work(label: string, job: (stillWanted: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++current;
    const stillWanted = (): boolean => mine === current;
    state.patch({ busy: label, trouble: null });
    try {
      await job(stillWanted);
    } catch (error) {
      if (stillWanted()) state.patch({ trouble: failure(error) });
    } finally {
      if (stillWanted()) state.patch({ busy: null });
    }
  }

  function failure(error: unknown): PaneState["trouble"] {
    if (error instanceof WorkbookError)
      return { kind: "failure", message: errorText(error, texts), place: error.place };
    return {
      kind: "failure",
      message: t.unexpected(errorText(error, texts)),
      place: null,
    };
  }

  function take(understanding: Understanding): void {
    const before = state.get();
    const first = before.understanding === null;
    const view = first && wasAccepted(understanding) ? homeOf(understanding) : before.view;
    state.patch({ understanding, view: settledView(view, understanding) });
    slices.afterReading(understanding);
  }

  /**
   * @param choices whose corrections and preferences hold: what the document keeps, the session's own, or (usually)
   *   the session's as long as they are not kept in the document
   */
  async function read(
    stillWanted: () => boolean,
    choices: "document" | "session" | "unkept" = "unkept",
    looking: Looking = {},
  ): Promise<void> {
    const [loaded, { outline, cells }] = await Promise.all([
      reader ?? fetchPart(loadReader),
      lookAt(workbook, looking),
    ]);
    reader = loaded;
    if (!stillWanted()) return;
    const { understanding } = state.get();
    const known =
      understanding && (choices === "session" || (choices === "unkept" && hasUnkept(understanding)))
        ? { corrections: understanding.corrections, preferences: understanding.preferences }
        : {};
    take(reader.interpret(outline, cells, known));
  }

  return {
    state,
    texts,
    workbook,
    read: (looking) => work(t.busy.reading, (stillWanted) => read(stillWanted, "unkept", looking)),
    stop() {
      current++;
      state.patch({ busy: null, news: t.stopped, canUndoNews: false });
    },
    reconsider(changed) {
      const { understanding } = state.get();
      if (!understanding || !reader) return;
      const { outline, cells, corrections, preferences } = understanding;
      take(reader.interpret(outline, cells, { corrections, preferences, ...changed }));
    },
    foresee(corrections) {
      const { understanding } = state.get();
      if (!understanding || !reader) throw new Error("Nothing was read yet.");
      const { outline, cells, preferences } = understanding;
      return reader.interpret(outline, cells, { corrections, preferences });
    },
    go(view, keepNews = false) {
      const { understanding } = state.get();
      state.patch({ view: understanding ? settledView(view, understanding) : view });
      if (!keepNews) state.patch({ news: "", trouble: null });
    },
    slice: slices.of,
    today,
    readCopy,
    keep: (changes) =>
      work(t.busy.writing, async (stillWanted) => {
        const result = await workbook.apply(changes);
        if (result.ok) await read(stillWanted);
        else state.patch({ trouble: { kind: "conflict", conflicts: result.conflicts } });
      }),
    async apply(changes, news) {
      let written = false;
      await work(t.busy.writing, async (stillWanted) => {
        const result = await workbook.apply(changes);
        if (!result.ok) {
          state.patch({ trouble: { kind: "conflict", conflicts: result.conflicts } });
          return;
        }
        written = true;
        const undoable = [...state.get().undoable, result.inverse].slice(-UNDO_STEPS);
        const told = [news, ...(result.remarks ?? []).map((remark) => worded(remark, texts))].join(" ");
        state.patch({ undoable, news: told, canUndoNews: true });
        await read(stillWanted, keepsChoices(changes) ? "document" : "unkept");
      });
      return written;
    },
    async undo() {
      const { undoable } = state.get();
      const last = undoable[undoable.length - 1];
      if (!last) return;
      await work(t.busy.undoing, async (stillWanted) => {
        const result = await workbook.apply(last);
        if (!result.ok) {
          state.patch({ trouble: { kind: "conflict", conflicts: result.conflicts } });
          return;
        }
        state.patch({ undoable: undoable.slice(0, -1), news: t.undone(last.label), canUndoNews: false });
        // Choices that were kept along with results still hold when those are taken back.
        const onlyChoices = last.changes.every(({ kind }) => kind === "setting");
        const { understanding } = state.get();
        await read(stillWanted, onlyChoices || !hasChoices(understanding) ? "unkept" : "session");
      });
    },
    async show(place, quiet = false) {
      const range = "rows" in place ? place : { ...place, rows: 1, columns: 1 };
      try {
        await workbook.select(range);
        if (!quiet) state.patch({ news: t.selected(addressOf(place)), canUndoNews: false });
      } catch (error) {
        state.patch({ trouble: failure(error) });
      }
    },
    async highlight(highlights) {
      try {
        await workbook.highlight(highlights);
      } catch (error) {
        state.patch({ trouble: failure(error) });
      }
    },
    async selection() {
      try {
        return (await workbook.outline({ quietly: true })).selection;
      } catch (error) {
        state.patch({ trouble: failure(error) });
        return null;
      }
    },
    async bring(load) {
      try {
        return await fetchPart(load);
      } catch (error) {
        state.patch({ trouble: { kind: "not-fetched", message: errorText(error, texts) } });
        return null;
      }
    },
    tell(news) {
      state.patch({ news, canUndoNews: false });
    },
    dismiss() {
      state.patch({ trouble: null });
    },
  };
}
