import type { CellValue } from "#core/workbook/cell.ts";

const ERRORS = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)$/i;
const PLAIN = /^[-+]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})([/-](\d{2,4}))?$/;

/** What Excel makes of a text that an add-in puts into a cell: the same as of one that a person types (en-US). */
export function typedText(text: string): { readonly value: CellValue; readonly format?: string } {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  if (PLAIN.test(trimmed)) return { value: Number(trimmed.replace(/,/g, "")) };
  const percent = /^(.*)%$/.exec(trimmed)?.[1];
  if (percent !== undefined && PLAIN.test(percent)) {
    return { value: Number(percent.replace(/,/g, "")) / 100, format: "0%" };
  }
  const money = /^\$(.*)$/.exec(trimmed)?.[1];
  if (money !== undefined && PLAIN.test(money)) {
    return { value: Number(money.replace(/,/g, "")), format: '"$"#,##0.00' };
  }
  if (/^\(\d+\)$/.test(trimmed)) return { value: -Number(trimmed.slice(1, -1)) };
  return dateOrTime(trimmed) ?? { value: text };
}

function dateOrTime(text: string): { value: number; format: string } | null {
  const iso = DATE.exec(text);
  if (iso) return { value: serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), format: "yyyy-mm-dd" };
  const day = SLASHES.exec(text);
  if (day && Number(day[1]) <= 12 && Number(day[2]) <= 31) {
    return { value: serial(Number(day[4] ?? 2026), Number(day[1]), Number(day[2])), format: "d-mmm" };
  }
  const time = /^(\d{1,2}):(\d\d)$/.exec(text);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: "h:mm" };
  return null;
}

/** 25569 is 1 January 1970 in the 1900 system. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86400000 + 25569;
}
