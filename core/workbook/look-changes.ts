import type { RangeRef } from "./range.ts";

/**
 * How a page of the add-in's own looks beyond its cells. Only on sheets that the same ChangeSet adds, so that it goes
 * with them. Where the host cannot (`capabilities.pages`), it does nothing.
 */
export type PageChange = LayOutPage | DataBars | HeatColours;

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
  /**
   * The only cells of the sheet that people are to change: the others are protected from slips, without a password, as
   * the host can (`Capabilities.protection`). Left out: all are open. Comes after all else that is put on the sheet.
   */
  readonly open?: RangeRef;
}

/** A4 with narrow margins, one page wide. Texts are plain; "{page}" and "{pages}" stand for the numbers. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Null: all that is filled, however far it grows. */
  readonly area: RangeRef | null;
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
  /** How far apart its numbers stand: few enough that none is turned. */
  readonly xStep?: number;
  /** Of bars and columns: where one series has a value the others have none, so that they share its place. */
  readonly onePlace?: boolean;
  /** Of a scatter: a broken line through two points with its words, where a host draws one; x in the first column. */
  readonly level?: { readonly data: RangeRef; readonly label: string };
  /** Values at the bars in place of an axis. */
  readonly valueLabels?: boolean;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}
