import type { CellValue } from "#core/workbook/cell.ts";
import { toEnglishFormula } from "#sheets/server/formula-locale.ts";
import { marksOf } from "./display.ts";

/** What becomes of typed text. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string;
  /** A number format that the text brings with it. */
  readonly numberFormat?: string;
}

const DAY = 86400000;

/**
 * What Google Sheets makes of text that someone types, or that `setValues` is given: "=", "+", "-" and "@" begin
 * formulas, numbers, percentages, dates, times, amounts and truth values are recognised in the document's locale, a
 * leading ' makes text of the rest.
 */
export function typed(text: string, format: string, locale: string): Typed {
  const plain = (value: CellValue, numberFormat?: string): Typed => ({
    value,
    formula: "",
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  if (text === "") return plain(null);
  if (format === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  const marks = marksOf(locale);
  const number = numberIn(text.trim(), marks.decimal, marks.group);
  if (number !== null) return plain(number);
  const percent = /^(.*)%$/.exec(text.trim())?.[1];
  const share = percent === undefined ? null : numberIn(percent.trim(), marks.decimal, marks.group);
  if (share !== null) return plain(share / 100, "0%");
  const amount = /^[$€£]\s*(.*)$/.exec(text.trim())?.[1];
  const money = amount === undefined ? null : numberIn(amount, marks.decimal, marks.group);
  if (money !== null) return plain(money, '"$"#,##0.00');
  if (/^(true|false)$/i.test(text.trim())) return plain(text.trim().toLowerCase() === "true");
  if (/^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(text))
    return { value: null, formula: `=${text}` };
  const date = dateIn(text.trim());
  if (date !== null) return plain(date, "M/d/yyyy");
  const time = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
  if (time) return plain((Number(time[1]) * 60 + Number(time[2])) / 1440, "h:mm");
  if (/^[=+@-]/.test(text) && text.length > 1) {
    const body = text.startsWith("=") ? text : `=${text.replace(/^[+@]/, "")}`;
    return { value: null, formula: toEnglishFormula(body, { decimal: marks.decimal === "." ? "." : "," }) };
  }
  return plain(text);
}

function numberIn(text: string, decimal: string, group: string): number | null {
  const clean = text.split(group).join("").replace(decimal, ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(clean) ? Number(clean) : null;
}

/** "2024-01-31", "1/2", "3-4", "1/31/2024". */
function dateIn(text: string): number | null {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text);
  const short = /^(\d\d?)[/-](\d\d?)(?:[/-](\d{4}))?$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : short
      ? [Number(short[3] ?? 2025), Number(short[1]), Number(short[2])]
      : [0, 0, 0];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}
