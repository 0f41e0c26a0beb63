import type { CellContent } from "./cell.ts";
import type { RangeRef } from "./range.ts";

/** A set of changes that belongs together: applied in one go, undone in one go. Plain JSON. */
export interface ChangeSet {
  /** What it does, in the words of the undo button: "Write scores". */
  readonly label: string;
  /** Carried out in this order. */
  readonly changes: readonly Change[];
}

export type Change =
  | WriteCells
  | AddSheet
  | RemoveSheet
  | SetMark
  | SetSetting
  | FormatCells
  | RestoreFormats
  | ColumnWidths
  | FreezeRows
  | ColourScale
  | Validation
  | AddNote
  | AddChart;

/** Replaces the contents of a rectangle. */
export interface WriteCells {
  readonly kind: "write";
  readonly range: RangeRef;
  /** Exactly range.rows × range.columns. */
  readonly contents: readonly (readonly CellContent[])[];
  /**
   * What the writer believes is there now, same shape; compared by value (formulas by their text, `cached` aside).
   * Null only for cells of a sheet that the same ChangeSet adds. A difference is a conflict and nothing of the set is
   * written. Where an earlier change of the set writes the same cell, what that one writes is expected. A cell that a
   * neighbour's formula spills into may be expected blank or as what it shows.
   */
  readonly expect: readonly (readonly CellContent[])[] | null;
  /**
   * Cells that the contents rest on and that are not written, guarded in the same way: the names beside which results
   * are written, so that none lands in another's row after someone has sorted or inserted rows.
   */
  readonly given?: readonly GivenCells[];
}

export interface GivenCells {
  readonly range: RangeRef;
  /** Exactly range.rows × range.columns. */
  readonly expect: readonly (readonly CellContent[])[];
}

/**
 * Adds a sheet that the add-in owns, at the end. Conflict if a sheet of this name exists. The same ChangeSet marks
 * it with a key that begins with "sheet." ("sheet.results"), whose range may be any part of the sheet.
 */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
  /** Its place in the workbook's order, counted from zero; at the end when left out. */
  readonly index?: number;
  /**
   * In the inverse of "remove-sheet": all that was on the sheet save its marks, to be put back. Means something only
   * to the host that made it.
   */
  readonly saved?: unknown;
}

/**
 * Removes a sheet, and the marks on it; only ever one that the add-in owns (a mark whose key begins with "sheet."
 * lies on it). The host refuses any other.
 */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  /**
   * A guard: conflict when a cell of the sheet is filled (after the changes before this one). The inverse of
   * "add-sheet" empties what it wrote and then says this, so that Undo never takes a person's own notes away.
   */
  readonly onlyWhenEmpty?: boolean;
}

/**
 * Marks a range as owned by the add-in, or with null takes the mark away. Hosts keep marks so that they move with
 * the cells and survive saving (hidden defined names, developer metadata). Keys: letters, digits, "." and "_".
 */
export interface SetMark {
  readonly kind: "mark";
  readonly key: string;
  readonly range: RangeRef | null;
  readonly expect: RangeRef | null;
}

/** Stores a small text in the document, or with null removes it. Keys as for marks; values up to 100 kB. */
export interface SetSetting {
  readonly kind: "setting";
  readonly key: string;
  readonly value: string | null;
  readonly expect: string | null;
}

/** Looks of a rectangle. Only what is given is changed. Best effort: a host applies what it can. */
export interface FormatCells {
  readonly kind: "format";
  readonly range: RangeRef;
  readonly format: CellFormat;
}

export interface CellFormat {
  /** en-US form: "0", "0.0%", "#,##0". "@" is text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** "#rrggbb" */
  readonly fill?: string;
  /** "#rrggbb" */
  readonly color?: string;
  readonly align?: "left" | "center" | "right";
}

/**
 * Puts back looks that `apply` replaced (formats, widths, frozen rows, colours by text, lists) or takes away a chart
 * that it added; `saved` means something only to the host that made it.
 */
export interface RestoreFormats {
  readonly kind: "restore-formats";
  readonly range: RangeRef;
  readonly saved: unknown;
}

/** Widths in characters of the default font, for consecutive columns from `column`. Owned sheets and columns only. */
export interface ColumnWidths {
  readonly kind: "column-widths";
  readonly sheet: string;
  readonly column: number;
  readonly widths: readonly number[];
}

/** Keeps the first rows in view. Owned sheets only. */
export interface FreezeRows {
  readonly kind: "freeze-rows";
  readonly sheet: string;
  readonly rows: number;
}

/** Colours cells by the text they hold (verdicts). Where the host cannot, it does nothing. */
export interface ColourScale {
  readonly kind: "colour-by-text";
  readonly range: RangeRef;
  readonly rules: readonly { readonly text: string; readonly fill: string; readonly color: string }[];
}

/** A list to choose from in each cell of the range; other input is warned about, not refused. */
export interface Validation {
  readonly kind: "validation";
  readonly range: RangeRef;
  readonly list: readonly string[];
}

/**
 * A note on a cell of a sheet that the same ChangeSet adds: shown when one points at the cell, and gone with the sheet.
 * Where the host cannot (`capabilities.notes`), it does nothing.
 */
export interface AddNote {
  readonly kind: "note";
  /** A single cell. */
  readonly range: RangeRef;
  readonly text: string;
}

/** A native chart on an owned sheet. Where the host cannot, it does nothing. */
export interface AddChart {
  readonly kind: "chart";
  readonly sheet: string;
  readonly type: "bar" | "column";
  readonly title: string;
  /** First column the labels, others one series each; the first row names the series. */
  readonly data: RangeRef;
  /** Where its top left corner lies. */
  readonly at: { readonly row: number; readonly column: number };
}

export type ApplyResult = Applied | Conflicted;

export interface Applied {
  readonly ok: true;
  /** Applying it puts everything back as it was. Its own guards are what `apply` just wrote. */
  readonly inverse: ChangeSet;
  /** What the user should know although all was written. Ready to show. */
  readonly remarks?: readonly string[];
}

/** Nothing was written, because these places are no longer as the ChangeSet expects. */
export interface Conflicted {
  readonly ok: false;
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  /**
   * The first cell that differs (or the mark's place). Null for settings and for sheets that are there or are not.
   */
  readonly place: RangeRef | null;
  /** What was expected there, in words: "42", "=A1*2", "an empty cell", "no sheet “Results”". */
  readonly expected: string;
  readonly found: string;
}
