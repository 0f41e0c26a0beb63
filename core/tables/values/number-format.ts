/** What a cell's number format (en-US form) says about its number. */
import { sections } from "../../workbook/date-format.ts";

/** A date format that shows no day: `"mmm-yy"` gives "month", `"yyyy"` gives "year". */
export function datePrecision(format: string): "day" | "month" | "year" {
  const bare = sections(format).replace(/\[\$[^\]]*\]/g, "");
  if (/d/i.test(bare)) return "day";
  if (/m/i.test(bare)) return "month";
  return /y/i.test(bare) ? "year" : "day";
}

/** `"0%"`, `"0.0 %"`: 0.25 is shown as 25%. */
export function isPercentFormat(format: string): boolean {
  return sections(format).includes("%");
}

/** The currency text of a format: `'#,##0.00 "€"'` and `"[$€-407] #,##0"` give `"€"`; "" where it has none. */
export function currencyText(format: string): string {
  const bracket = /\[\$([^\]-]+)/.exec(format)?.[1];
  if (bracket !== undefined) return bracket.trim();
  const quoted = /"([^"]*)"/.exec(format)?.[1] ?? "";
  const sign = /[$€£¥₹]/.exec(format)?.[0] ?? "";
  return quoted.trim() || sign;
}
