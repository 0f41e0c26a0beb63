/** What of a number format (en-US form) says more than words and colours. */
export function sections(format: string): string {
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

/** `"d.m.yyyy"`, and not `"h:mm"` or `"[mm]:ss"`: the number counts days from a beginning, and is no mere length of time. */
export function countsDays(format: string): boolean {
  if (!isDateFormat(format)) return false;
  const [first = ""] = sections(format)
    .replace(/\[\$[^\]]*\]/g, "")
    .split(";");
  // Minutes stand beside hours or seconds: an "m" with neither is a month.
  return /[yd]/i.test(first) || !/[hs]/i.test(first);
}
