/** What a cell's number format (en-US form) says about its number. */

function sections(format: string): string {
  // Quoted words, escaped letters and colours or conditions in brackets are no placeholders; [h] and [$€-407] stay.
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}

/** `"yyyy-mm-dd"`, `"mmm-yy"`: the number is a day (or a time), not a quantity. */
export function isDateFormat(format: string): boolean {
  const bare = sections(format).replace(/\[\$[^\]]*\]/g, "");
  if (/general/i.test(bare)) return false;
  return /[ymdhs]/i.test(bare.replace(/[^a-z]/gi, "")) && !/[0#]/.test(bare.replace(/\.0+/g, ""));
}

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
