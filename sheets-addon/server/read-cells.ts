import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeCells, WorkbookLocale } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { errorOfFormula } from "./cell-input.ts";
import { toEnglishFormula } from "./formula-locale.ts";
import { isDate } from "./serial-date.ts";
import type { Range, Sheet } from "./services.ts";

/** What reading a range needs to know of the spreadsheet. */
export interface ReadingContext {
  readonly locale: WorkbookLocale;
  readonly serial: (instant: Date) => number;
}

const ERROR_NAME = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)$/;

/** What a cell shows whose custom function has not answered yet: nothing that could be read as a value. */
const LOADING = /^Loading(\.{3}|…)$/;

/** Number formats that mean "no format"; the last is what Google says of a cell that was never given one. */
const GENERAL: ReadonlySet<string> = new Set(["", "general", "0.###############"]);

export function isGeneral(format: string): boolean {
  return GENERAL.has(format.toLowerCase());
}

/**
 * Reads one range: at most seven calls, whatever its size. What lies past the filled cells is left off.
 */
export function readRange(sheet: Sheet, range: RangeRef, context: ReadingContext): RangeCells {
  const rows = Math.min(range.rows, sheet.getLastRow() - range.row);
  const columns = Math.min(range.columns, sheet.getLastColumn() - range.column);
  if (rows < 1 || columns < 1) return { range, values: [], formulas: [], formats: [] };
  const cells = sheet.getRange(range.row + 1, range.column + 1, rows, columns);
  const raw: unknown[][] = cells.getValues();
  const written = cells.getFormulas();
  const shown = cells.getNumberFormats();
  const isText = textTest(cells, raw, written);
  const formulas = written.map((line) =>
    line.map((formula) => (formula === "" ? "" : toEnglishFormula(formula, context.locale))),
  );
  const values = raw.map((line, i) =>
    line.map((value, j) => toValue(value, formulas[i]![j]!, () => isText(i, j), context)),
  );
  return {
    range,
    values,
    formulas: formulas.map((line) =>
      line.map((formula) => (errorOfFormula(formula) === null ? formula : "")),
    ),
    formats: shown.map((line, i) => line.map((format, j) => formatOf(format, raw[i]![j]))),
  };
}

function toValue(
  value: unknown,
  formula: string,
  isText: () => boolean,
  { serial }: ReadingContext,
): CellValue {
  const error = errorOfFormula(formula);
  if (error !== null) return { error };
  if (isDate(value)) return serial(value);
  if (typeof value === "string") {
    if (value === "" || (formula !== "" && LOADING.test(value))) return null;
    return ERROR_NAME.test(value) && !isText() ? { error: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * `getValues` gives error values as text. Of cells that hold no formula themselves but look like an error, only those
 * that hold rich text are text; the others show a neighbour's result. Asked of Google only where there is such a cell.
 */
function textTest(
  cells: Range,
  raw: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): (row: number, column: number) => boolean {
  const doubtful = raw.some((line, i) =>
    line.some((value, j) => typeof value === "string" && ERROR_NAME.test(value) && formulas[i]![j] === ""),
  );
  if (!doubtful) return () => false;
  const rich = cells.getRichTextValues();
  return (row, column) =>
    formulas[row]![column] === "" && rich[row]?.[column]?.getText() === raw[row]![column];
}

/** In the port's form; a date without a format of its own gets one, since only the format tells it from a number. */
function formatOf(format: string, value: unknown): string {
  if (!isGeneral(format)) return format;
  return isDate(value) ? "yyyy-mm-dd" : "";
}
