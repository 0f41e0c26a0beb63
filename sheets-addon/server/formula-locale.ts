import type { WorkbookLocale } from "#core/workbook/port.ts";

/**
 * Formulas as the spreadsheet's locale writes them. Where the comma is the decimal mark, arguments are separated by
 * ";" and columns of an array by "\". Scripts must write formulas so; in which form they are read back is not
 * documented, so both are understood.
 */

/** Text, sheet names in quotes, names, numbers, and every other character by itself. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$\u00c0-\uffff][\w.$\u00c0-\uffff]*|(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?|[^]/g;
/** The same, where a comma never belongs to a number. */
const ENGLISH_TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$\u00c0-\uffff][\w.$\u00c0-\uffff]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[^]/g;

/** From the en-US form to the locale's. */
export function toLocalFormula(formula: string, { decimal }: Pick<WorkbookLocale, "decimal">): string {
  if (decimal === ".") return formula;
  return translate(formula.match(ENGLISH_TOKEN) ?? [], (token, inBraces) => {
    if (token === ",") return inBraces ? "\\" : ";";
    return isNumber(token) ? token.replace(".", ",") : token;
  });
}

/** To the en-US form, from the locale's or from en-US itself. */
export function toEnglishFormula(formula: string, { decimal }: Pick<WorkbookLocale, "decimal">): string {
  if (decimal === ".") return formula;
  const tokens = formula.match(TOKEN) ?? [];
  if (!isLocal(tokens)) return formula;
  return translate(tokens, (token, inBraces) => {
    if (token === ";" && !inBraces) return ",";
    if (token === "\\" && inBraces) return ",";
    return isNumber(token) ? token.replace(",", ".") : token;
  });
}

/** "," by itself and "." within a number are en-US; ";" between arguments and "\" are local; else nothing differs. */
function isLocal(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === "{") depth++;
    if (token === "}") depth--;
    if (token === "\\" || (token === ";" && depth === 0)) return true;
    if (token === "," || (isNumber(token) && token.includes("."))) return false;
  }
  return true;
}

function isNumber(token: string): boolean {
  return /^[\d.]/.test(token) && /\d/.test(token);
}

function translate(tokens: readonly string[], each: (token: string, inBraces: boolean) => string): string {
  let depth = 0;
  let text = "";
  for (const token of tokens) {
    if (token === "{") depth++;
    if (token === "}") depth--;
    text += each(token, depth > 0);
  }
  return text;
}
