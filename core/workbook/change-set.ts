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
  | ListReach
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

/**
 * How a page of the add-in's own looks beyond its cells. Only on sheets that the same ChangeSet adds, so that it goes
 * with them. Where the host cannot (`capabilities.pages`), it does nothing.
 */
export type PageChange = LayOutPage | DataBars | HeatColours;

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
  readonly italic?: boolean;
  /** Of the type, in points. */
  readonly size?: number;
  readonly vertical?: "top" | "middle" | "bottom";
  /** Lines at the edges of each cell of the range; those that are left out stay. */
  readonly borders?: Borders;
}

/**
 * Gives cells the looks of others: of a single cell, or of a row or a column of cells of the same length, over and
 * over. Number formats are among them. A host that cannot tell what borders were leaves those of the user alone.
 */
export interface CopyLooks {
  readonly kind: "copy-looks";
  readonly range: RangeRef;
  /** On the same sheet: one cell, `range.rows` × 1 or 1 × `range.columns`. */
  readonly from: RangeRef;
}

export interface Borders {
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

export interface Line {
  readonly weight: "thin" | "medium" | "thick";
  /** "#rrggbb" */
  readonly color: string;
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

/**
 * Widths in characters of the default font, for consecutive columns from `column`; null for as wide as columns are
 * there that nobody sized. Owned sheets and columns only.
 */
export interface ColumnWidths {
  readonly kind: "column-widths";
  readonly sheet: string;
  readonly column: number;
  readonly widths: readonly (number | null)[];
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

/** Grid lines, row heights, merged cells and how the sheet is printed. */
export interface LayOutPage {
  readonly kind: "page";
  readonly sheet: string;
  readonly gridlines: boolean;
  /** Of single rows, in points. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** On the sheet; none over another. */
  readonly merges: readonly RangeRef[];
  /** Null: as the host prints. */
  readonly print: PrintSetup | null;
}

/** A4 with narrow margins, one page wide. Texts are plain; "{page}" and "{pages}" stand for the numbers. */
export interface PrintSetup {
  readonly landscape: boolean;
  readonly area: RangeRef;
  /** The row that is repeated at the top of each page; null for none. */
  readonly repeatRow: number | null;
  /** One page high too; else as many as it takes. */
  readonly onePage: boolean;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** Bars in cells of numbers, from `low` (0 or less) to `high`, to both sides of 0. Their numbers stay hidden or not by their format. */
export interface DataBars {
  readonly kind: "data-bars";
  readonly range: RangeRef;
  readonly low: number;
  readonly high: number;
  /** "#rrggbb", of numbers above 0 and below it. */
  readonly color: string;
  readonly negative: string;
}

/** Colours cells by their number, on a scale between three; texts and blanks keep their own colour. */
export interface HeatColours {
  readonly kind: "heat";
  readonly range: RangeRef;
  readonly low: HeatStop;
  readonly middle: HeatStop;
  readonly high: HeatStop;
}

export interface HeatStop {
  readonly value: number;
  /** "#rrggbb" */
  readonly color: string;
}

/** A native chart on an owned sheet. Where the host cannot, it does nothing. */
export interface AddChart {
  readonly kind: "chart";
  readonly sheet: string;
  /** In a "scatter" the first column is the horizontal axis; cells that are #N/A have no mark. */
  readonly type: "bar" | "column" | "scatter";
  readonly title: string;
  /** First column the labels, others one series each; the first row names the series. */
  readonly data: RangeRef;
  /** The house's own; the host's usual looks where it is left out. */
  readonly look?: ChartLook;
  /** Where its top left corner lies. */
  readonly at: { readonly row: number; readonly column: number };
}

/** How a chart looks, as far as the host lets it. */
export interface ChartLook {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** "#rrggbb", one for each series. */
  readonly colors: readonly string[];
  /** Of a scatter, one text for each row of the data, "" for none: at the points. */
  readonly pointLabels?: readonly string[];
  /** Of a scatter, one for each series. */
  readonly markers?: readonly ("circle" | "diamond" | "square" | "triangle")[];
  /** How large the marks are beside the usual: 0.5 is half. */
  readonly markerScale?: number;
  /** Number formats of the axis of values, and of a scatter's horizontal one. */
  readonly valueFormat: string;
  readonly xFormat?: string;
  /** Where a scatter's horizontal axis begins and ends; the host chooses where left out. */
  readonly xFrom?: number;
  readonly xTo?: number;
  /** Values at the bars in place of an axis. */
  readonly valueLabels?: boolean;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
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
