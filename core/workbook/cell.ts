/**
 * What a cell of a spreadsheet can hold, in the form every host's adapter translates to and from.
 * All of it survives JSON, because the Sheets sidebar receives it through `google.script.run`.
 */

/** An error value such as `#N/A` or `#DIV/0!`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/**
 * The value of a cell. Blank is `null` (never `""`, never `undefined`). Dates are serial day numbers in
 * the 1900 system (1 January 1900 is 1, and 1900 counts as a leap year, as spreadsheets have it),
 * whatever the workbook's own system; the cell's number format says that a number is a date.
 */
export type CellValue = string | number | boolean | CellError | null;

/** A formula as a person would type it, in en-US form: leading `=`, `,` between arguments, `.` as decimal mark. */
export interface Formula {
  readonly formula: string;
  /** The value to show until the host recalculates. */
  readonly cached?: CellValue;
  /**
   * For one formula that fills several cells: what each of them shows, rows × columns, its own cell first. The others
   * have to be blank. Left out for a formula with a single result.
   */
  readonly spill?: readonly (readonly CellValue[])[];
}

/** What is written into a cell: a value (text is always text, even when it begins with `=`), or a formula. */
export type CellContent = CellValue | Formula;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isFormula(content: unknown): content is Formula {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** A cell counts as blank when it holds nothing or only white space (incl. no-break and zero-width spaces). */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && /^[\s\u200b\ufeff]*$/.test(value);
}
