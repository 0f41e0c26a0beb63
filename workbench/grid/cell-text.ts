import type { EvaluatedCell } from "@odoo/o-spreadsheet";
import { DEFAULT_LOCALE, helpers, registries } from "@odoo/o-spreadsheet";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { isCellError, isFormula } from "#core/workbook/cell.ts";

/** o-spreadsheet's own error values that other programs write otherwise. */
const ERRORS: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
};

/** What o-spreadsheet does not know as an error until told. */
export const MORE_ERRORS = ["#VALUE!", "#REF!", "#NULL!", "#NUM!", "#NAME?"];

/** A cell's content as o-spreadsheet keeps it: what a person would type. */
export function toGridText(content: CellContent): string {
  if (content === null) return "";
  if (isFormula(content)) return content.formula.replace(/#REF!/g, "#REF");
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return numberText(content);
  return readsOtherwise(content) ? `'${content}` : content;
}

/** Text that needs a leading ' lest the grid take it for a formula, an error, a number, a date or a truth value. */
function readsOtherwise(text: string): boolean {
  return (
    /^['=]/.test(text) ||
    registries.errorTypes.has(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE)
  );
}

/** o-spreadsheet reads exponents up to 307 only; larger numbers are spelled out. */
function numberText(value: number): string {
  return Math.abs(value) < 1e307 ? String(value) : BigInt(value).toString();
}

/** A formula as the port has it. */
export function fromGridFormula(text: string): string {
  return text.replace(/#REF(?!!)/g, "#REF!");
}

export function fromEvaluated(cell: EvaluatedCell): CellValue {
  const { value } = cell;
  if (value === null || value === "") return null;
  const type: string = cell.type;
  if (type === "error") return { error: ERRORS[String(value)] ?? String(value) };
  return value;
}
