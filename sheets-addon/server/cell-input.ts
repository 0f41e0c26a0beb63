import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { toLocalFormula } from "./formula-locale.ts";

/** What `setValues` takes for a cell. */
export type CellInput = string | number | boolean;

/** The number format under which everything typed stays the text that it is. */
const TEXT_FORMAT = "@";

/**
 * A content as it must be handed to `setValues`, which acts as if it were typed: "=" begins a formula, "1/2" is a
 * date, and so on. A leading ' says that what follows is text; it does not become part of it.
 * @param format the cell's number format
 */
export function toInput(content: CellContent, format: string, locale: WorkbookLocale): CellInput {
  if (content === null) return "";
  if (isFormula(content)) return toLocalFormula(content.formula, locale);
  // A bare error value cannot be typed; a formula that consists of it can, and is read back as the value.
  if (isCellError(content)) return `=${content.error}`;
  if (typeof content !== "string") return content;
  return format !== TEXT_FORMAT && couldBeTaken(content) ? `'${content}` : content;
}

/** Longer than any number, date or amount that someone could type. */
const LONGEST_VALUE = 60;

/**
 * Whether a text might be taken for something else in some locale. Too often rather than too seldom: a ' too many is
 * seen only by someone who edits the cell.
 */
function couldBeTaken(text: string): boolean {
  if (/^\s*['=+\-@#]/.test(text)) return true;
  if (text.length > LONGEST_VALUE && !/^[\d\s.,]+$/.test(text)) return false;
  return /\d/.test(text) || TRUTH_WORDS.test(text.trim());
}

/** TRUE and FALSE in the languages in which Google Sheets translates them. */
const TRUTH_WORDS =
  /^(true|false|wahr|falsch|vrai|faux|verdadeiro|falso|verdadero|vero|waar|onwaar|sand|sandt|falsk|sann|usann|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis|doğru|yanlış|истина|ложь)$/iu;

const ERROR_FORMULA = /^=(#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!))$/;

/** The error that a formula written by `toInput` stands for; null for any other formula. */
export function errorOfFormula(formula: string): string | null {
  return ERROR_FORMULA.exec(formula)?.[1] ?? null;
}
