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
