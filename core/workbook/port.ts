import { worded, type Message } from "../messages/message.ts";
import type { CellValue } from "./cell.ts";
import type { ApplyResult, ChangeSet } from "./change-set.ts";
import type { RangeRef } from "./range.ts";

/**
 * The Workbook port: all that the add-in knows of a spreadsheet. Each host (in memory, .xlsx, workbench grid,
 * Google Sheets, Excel) has one adapter, and test/conformance holds the one suite that each must pass.
 *
 * Methods are few and coarse because host round trips are what users wait for: scoring a workbook is one
 * `outline`, one `read` and one `apply`, whatever its size.
 */
export interface Workbook {
  readonly capabilities: Capabilities;

  /** What is in the workbook, without the cells. */
  outline(looking?: Looking): Promise<WorkbookOutline>;

  /**
   * The cells of many ranges at once, in the order asked for. A range that reaches past the filled cells is fine.
   * @throws WorkbookError `missing-sheet` when a sheet is not there
   */
  read(ranges: readonly RangeRef[], looking?: Looking): Promise<RangeCells[]>;

  /**
   * Makes all changes, or none as far as the host can promise it. Every guard (`expect`) is checked first, against
   * the cells as they are at that moment: if one differs nothing is written and the conflicts are named.
   * On success the result holds the inverse ChangeSet; applying that is Undo.
   * @throws WorkbookError when the host refuses (protected sheet, lost session, limits)
   */
  apply(changes: ChangeSet): Promise<ApplyResult>;

  /** Shows a range to the user: activates the sheet and selects the cells. A host without a screen does nothing. */
  select(range: RangeRef): Promise<void>;

  /**
   * Outlines ranges on the sheet, for a person to compare with what the pane says of them, and brings up the sheet of
   * the first. None takes the outlines away again. Cells and their looks stay as they are, always: a host outlines by
   * drawing over them, or by selecting (`capabilities.highlights`), and then those on the first one's sheet only; what
   * a person has selected since is left to them. A host that can do neither does nothing.
   * @throws WorkbookError `missing-sheet` when a sheet is not there
   */
  highlight(highlights: readonly Highlight[]): Promise<void>;

  /**
   * Calls back after someone changes cells other than through `apply`, where the host can tell
   * (`capabilities.changeEvents`). @returns the function that stops it
   */
  onChange(listener: () => void): () => void;

  /**
   * Calls back after a person selects other cells, where the host can tell (`capabilities.selectionEvents`); not after
   * `select`. Hosts may wait for a moment of rest, so that a selection that is dragged is told once. Whole rows and
   * columns reach as far as the host's sheets do. Listen before the first `outline`. @returns the function that stops it
   */
  onSelect(listener: (selection: RangeRef) => void): () => void;
}

export interface Highlight {
  readonly range: RangeRef;
  /** "#rrggbb"; a host that outlines by selecting has its own. */
  readonly color: string;
}

/** How a look at the workbook is meant; a host that is disturbed by none ignores it. */
export interface Looking {
  /**
   * Someone is at work in the cells and should not be disturbed: what can only be had by disturbing them (in Excel,
   * merged areas and formulas, which may cost them their undo) is answered from the last look. Values are always new.
   */
  readonly quietly?: boolean;
}

/** What a host can do beyond cells. The workflow asks before it uses one. */
export interface Capabilities {
  /** AlignScore's functions calculate in cells here, so live formulas make sense. */
  readonly liveFormulas: boolean;
  /** One formula may spill over several cells (outside tables). */
  readonly spill: boolean;
  /**
   * Whether blank cells of a range may reach the functions as 0 (Excel on the desktop: OfficeDev/office-js#5262), so that
   * live formulas have to hand over texts of no characters instead. "elsewhere": not here, but in a program that may
   * open the file next; then only ranges that hold a blank are guarded, as some programs that know no add-in keep the
   * last value of plain calls alone (decision 0242).
   */
  readonly blanksReachFunctionsAsZero: boolean | "elsewhere";
  readonly charts: boolean;
  readonly conditionalFormats: boolean;
  /** Marks in `Change` of kind "validation": lists to choose from in a cell. */
  readonly validation: boolean;
  /** `Change` of kind "note": a remark on a cell. */
  readonly notes: boolean;
  /** `PageChange`: how a page of our own is laid out and printed, bars and colours in cells. */
  readonly pages: boolean;
  /**
   * What `LayOutPage.open` does to the other cells of a sheet of ours: nobody can change them ("locks"), whoever does is
   * warned ("warns"), or only the file says so, for the programs that open it ("in-file"). The add-in's own changes and
   * Undo are never held up by it.
   */
  readonly protection: "locks" | "warns" | "in-file";
  /** `ListReach` on tables: those that `outline` tells of can reach further. */
  readonly tableReach: boolean;
  /** `ListReach` on the filters of sheets. */
  readonly filterReach: boolean;
  /** There may be tables that `outline` cannot tell of, and that keep to their own columns (Google Sheets). */
  readonly hidesTables: boolean;
  readonly changeEvents: boolean;
  /** `onSelect` calls back. Google's sidebars are told of nothing. */
  readonly selectionEvents: boolean;
  /**
   * How `highlight` shows ranges: drawn over the cells, each of them selected, or the rectangle around them selected;
   * null where it does nothing.
   */
  readonly highlights: "drawn" | "selected" | "selected-around" | null;
}

export interface WorkbookOutline {
  /** In the workbook's order. */
  readonly sheets: readonly SheetOutline[];
  /** The host's own tables (Excel tables); empty where the host has none or cannot tell. */
  readonly tables: readonly TableOutline[];
  /** The filters of sheets, header row first: at most one a sheet, and none that is a table's own. */
  readonly filters?: readonly RangeRef[];
  /** Defined names that stand for one rectangle; the add-in's own marks are left out. */
  readonly names: readonly NamedRange[];
  /** Ranges that the add-in owns, by key (see ChangeSet "mark"); they move with their cells. */
  readonly marks: Readonly<Record<string, RangeRef>>;
  /** Keys of marks whose cells were deleted, where the host keeps such; setting one anew or taking it away heals it. */
  readonly deadMarks?: readonly string[];
  /** The add-in's small settings kept in the document. */
  readonly settings: Readonly<Record<string, string>>;
  readonly selection: RangeRef | null;
  readonly locale: WorkbookLocale;
}

export interface SheetOutline {
  readonly name: string;
  readonly hidden: boolean;
  /**
   * The smallest rectangle from A1 that holds every filled cell: real extent, not what the file declares.
   * 0 × 0 for an empty sheet.
   */
  readonly rows: number;
  readonly columns: number;
  /** Merged areas; only the top left cell of each holds a value. */
  readonly merges: readonly RangeRef[];
  readonly protected: boolean;
  /**
   * What of it is printed, where somebody set one rectangle; left out elsewhere, and by hosts that cannot change it
   * ("print-area").
   */
  readonly printArea?: RangeRef;
  /** Rows and columns within that rectangle that are out of sight; left out where none is, and where a host cannot tell. */
  readonly hiddenLines?: HiddenLines;
  /** Cells under charts, pictures and shapes; left out where there are none, and where a host cannot tell. */
  readonly floating?: readonly RangeRef[];
  /** Columns within that rectangle too narrow for words (`NARROW`), ascending; left out likewise. */
  readonly narrowColumns?: readonly number[];
}

/** Characters of a column in which the words of a sentence would be broken. */
export const NARROW = 8;

/** Indices from 0, ascending. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface TableOutline {
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: RangeRef;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Its columns are laid out by something else (a query's answer), so that it takes in no others. */
  readonly isFixed?: boolean;
}

export interface NamedRange {
  readonly name: string;
  readonly range: RangeRef;
}

/** How the workbook's owner writes numbers. */
export interface WorkbookLocale {
  /** BCP 47, "en-US" where nothing is known. */
  readonly tag: string;
  readonly decimal: "." | ",";
  /** The thousands mark: ",", ".", " ", "'" or a no-break space. */
  readonly group: string;
  /** What separates arguments in a formula that the user types: "," or ";". */
  readonly list: "," | ";";
}

export const EN_US: WorkbookLocale = { tag: "en-US", decimal: ".", group: ",", list: "," };

/**
 * Cells of one range. Rows are ragged: a row may end at its last filled cell, and rows may end at the last filled
 * row, so a sheet with one far-away cell costs little. What is not there is blank (null), has no formula ("") and
 * the General format ("").
 */
export interface RangeCells {
  readonly range: RangeRef;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US formulas with a leading "=", "" where the cell holds a plain value. Cells of a spill hold only values. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in en-US form ("0%", "yyyy-mm-dd", "" for General). */
  readonly formats: readonly (readonly string[])[];
}

/**
 * Why a host refused. `reason` says it to the user, with what to do: `worded(error.reason, texts)`. The `message` that
 * every error has is for developers.
 */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly reason: Message,
    readonly place: RangeRef | null = null,
  ) {
    super(`${code}: ${worded(reason, {})}`);
    this.name = "WorkbookError";
  }
}

export type WorkbookErrorCode =
  | "missing-sheet"
  | "sheet-exists"
  | "protected"
  | "too-large"
  | "busy"
  | "lost-session"
  | "not-supported"
  | "bad-file"
  | "host";
