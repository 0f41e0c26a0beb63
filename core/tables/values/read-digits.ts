import type { WorkbookLocale } from "../../workbook/port.ts";

const GROUP_SPACE = /[ '’]/g;

/**
 * Reads an unsigned number's digits with whatever marks it is written: `"1.200,50"`, `"1,200.50"`, `"1'200.50"`,
 * `"1 200,50"`, `"12,34,567"` (Indian), `"2.5E+06"`. The text decides where it can; a single mark before exactly
 * three digits ("1,200") is read by the locale.
 * @param exponent power of ten to multiply by, applied to the decimal text so that 26.538 × 10⁶ is exact
 * @returns null when the text is not one number
 */
export function readDigits(text: string, locale: WorkbookLocale, exponent = 0): number | null {
  const plain = plainDecimal(text.trim(), locale);
  if (plain === null) return null;
  const value =
    Number(/e/i.test(plain) ? plain : `${plain}e${exponent}`) * (/e/i.test(plain) ? 10 ** exponent : 1);
  return Number.isFinite(value) ? value : null;
}

function plainDecimal(text: string, locale: WorkbookLocale): string | null {
  const scientific = /^(\d+(?:[.,]\d+)?)\s?e([+-]?\d{1,3})$/i.exec(text);
  if (scientific) return `${(scientific[1] ?? "").replace(",", ".")}e${scientific[2] ?? "0"}`;
  if (/^\d+$/.test(text)) return text;
  if (!/^[\d.,' ’]*\d[.,]?$|^\d[\d.,' ’]*$/.test(text)) return null;
  const spaced = /[ '’]/.test(text);
  if (spaced) {
    if (
      !/^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/.test(text) &&
      !/^\d{1,2}(?:[ '’]\d{2})*[ '’]\d{3}(?:[.,]\d*)?$/.test(text)
    )
      return null;
    return text.replace(GROUP_SPACE, "").replace(",", ".").replace(/\.$/, "");
  }
  const commas = text.split(",").length - 1;
  const dots = text.split(".").length - 1;
  if (commas > 0 && dots > 0) return bothMarks(text);
  const mark = commas > 0 ? "," : ".";
  if (commas + dots > 1) return ungroup(text, mark);
  return oneMark(text, mark, locale);
}

/** The mark that stands last is the decimal one. */
function bothMarks(text: string): string | null {
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const at = text.indexOf(decimal);
  if (at !== text.lastIndexOf(decimal)) return null;
  const whole = ungroup(text.slice(0, at), decimal === "," ? "." : ",");
  return whole === null ? null : `${whole}.${text.slice(at + 1)}`.replace(/\.$/, "");
}

function ungroup(text: string, mark: string): string | null {
  const parts = text.split(mark);
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  const inner = parts.slice(1, -1);
  if (first.length < 1 || first.length > 3 || last.length !== 3) return null;
  const western = inner.every((part) => part.length === 3);
  const indian = first.length <= 2 && inner.every((part) => part.length === 2);
  return western || indian ? parts.join("") : null;
}

function oneMark(text: string, mark: string, locale: WorkbookLocale): string {
  const [before = "", after = ""] = text.split(mark);
  const couldBeGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (couldBeGroup && mark !== locale.decimal) return before + after;
  return `${before || "0"}.${after || "0"}`;
}
