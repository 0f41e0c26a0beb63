import type { Message } from "../messages/message.ts";
import type { CellContent } from "./cell.ts";
import type {
  AddChart,
  AddNote,
  ColourScale,
  ColumnWidths,
  CopyLooks,
  FormatCells,
  FreezeRows,
  PageChange,
  RestoreFormats,
  Validation,
} from "./look-changes.ts";
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
  | ListReach
  | PrintArea
  | MergeCells
  | FormatCells
  | CopyLooks
  | RestoreFormats
  | ColumnWidths
  | FreezeRows
  | ColourScale
  | Validation
  | AddNote
  | AddChart
  | PageChange;

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
  /** Kept out of sight: what only charts look at. */
  readonly hidden?: boolean;
  /**
   * In the inverse of "remove-sheet": all that was on the sheet save its marks, its place and whether it is hidden, to be put back. Means something only
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

/**
 * Makes a list that people sort (one of the host's tables, or the filter of a sheet) reach further to the right, or
 * less far, so that sorting and filtering take along what stands beside it. Its rows, its cells, its name and what it
 * filters by stay. New columns of a table have texts in their header cells already, other than those of its columns;
 * columns that leave it are blanked only afterwards.
 *
 * Where the host cannot (`capabilities.tableReach`, `filterReach`) it is a conflict.
 */
export interface ListReach {
  readonly kind: "list-reach";
  /** All of the list as it is now, header row first. Conflict where no list is exactly there. */
  readonly range: RangeRef;
  /** How many it has afterwards, at least 1. */
  readonly columns: number;
}

/**
 * Has another rectangle of a sheet printed. Nothing is done where the print area is no longer `range`, nor by hosts that
 * tell of none (`SheetOutline.printArea`).
 */
export interface PrintArea {
  readonly kind: "print-area";
  /** What is printed now. */
  readonly range: RangeRef;
  /** What is printed afterwards, on the same sheet. */
  readonly area: RangeRef;
}

/**
 * Makes one cell of a rectangle, or the cells again of which it was made one. Only among cells that the add-in writes,
 * to go along with merged cells of the user's beside them. Only the first cell may hold something: the others are a
 * conflict when they do, as hosts drop what they hold. What is as asked for already stays.
 */
export interface MergeCells {
  readonly kind: "merge";
  readonly range: RangeRef;
  readonly merged: boolean;
}

/** Stores a small text in the document, or with null removes it. Keys as for marks; values up to 100 kB. */
export interface SetSetting {
  readonly kind: "setting";
  readonly key: string;
  readonly value: string | null;
  readonly expect: string | null;
}

export type ApplyResult = Applied | Conflicted;

export interface Applied {
  readonly ok: true;
  /** Applying it puts everything back as it was. Its own guards are what `apply` just wrote. */
  readonly inverse: ChangeSet;
  /** What the user should know although all was written. */
  readonly remarks?: readonly Message[];
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
  /** What was expected there: "42", "=A1*2", "an empty cell", "no sheet “Results”". */
  readonly expected: Message;
  readonly found: Message;
}
