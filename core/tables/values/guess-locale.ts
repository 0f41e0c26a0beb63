import type { WorkbookLocale } from "../../workbook/port.ts";
import { plainSigns } from "./plain-signs.ts";

/**
 * Guesses the decimal mark from numbers that are kept as text: each text that only one reading fits ("1.200,50",
 * "0,25", "1,234,567") is a vote. Where there are none, round amounts tell ("1.200" beside "14.500"): a text that the
 * host did not turn into a number is no 1.2 with three digits. Else the fallback stands.
 */
export function guessLocale(texts: Iterable<string>, fallback: WorkbookLocale): WorkbookLocale {
  let commas = 0;
  let dots = 0;
  let group = "";
  let amounts = 0;
  let others = 0;
  for (const text of texts) {
    const digits = /(?:^|[^\d.,'])((?:\d[\d.,' ]*)?\d[.,]\d+)(?![\d.,/-])/.exec(plainSigns(text))?.[1];
    const mark = digits === undefined ? null : decimalMark(digits);
    if (mark === ",") commas += 1;
    if (mark === ".") dots += 1;
    if (mark === null && digits !== undefined) {
      const grouped = ROUND_AMOUNT.exec(text)?.[1];
      if (grouped === fallback.decimal) amounts += 1;
      else others += 1;
    }
    if (mark !== null && digits !== undefined) group = /[' ]/.exec(digits)?.[0] ?? group;
  }
  if (commas === dots) {
    if (commas > 0 || others > 0 || amounts === 0) return fallback;
    if (fallback.decimal === ",") dots += 1;
    else commas += 1;
  }
  const decimal = commas > dots ? "," : ".";
  if (decimal === fallback.decimal) return fallback;
  const usual = decimal === "," ? "." : ",";
  return {
    tag: decimal === "," ? "de-DE" : "en-US",
    decimal,
    group: group || usual,
    list: decimal === "," ? ";" : ",",
  };
}

/** "1.200", "€ 14.500": one mark before three digits, the last of them a zero. */
const ROUND_AMOUNT = /^\P{N}{0,5}[1-9]\d{0,2}([.,])\d\d0\P{N}{0,5}$/u;

/** The mark that must be the decimal one; null where the digits leave it open, or are a date. */
function decimalMark(digits: string): "," | "." | null {
  const marks = digits.replace(/[^.,]/g, "");
  const last = marks.charAt(marks.length - 1);
  if (last !== "," && last !== ".") return null;
  const after = digits.length - digits.lastIndexOf(last) - 1;
  const other = last === "," ? "." : ",";
  if (marks.length > 1 && marks === last.repeat(marks.length)) return after === 3 ? other : null;
  if (marks.includes(other)) return last;
  return after === 3 && !digits.startsWith("0") && !/[' ]/.test(digits) ? null : last;
}
