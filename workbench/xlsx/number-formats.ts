/**
 * The number formats that files refer to by number only, in en-US form (ECMA-376 part 1, 18.8.30; 5 to 8 and 41 to
 * 44 as Excel shows them in the United States). Numbers 27 to 36 and 50 to 58 are dates in East Asian versions.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The format of a built-in number; "" (General) for numbers that stand for nothing. */
export function builtInFormat(id: number): string {
  const east = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return BUILT_IN[id] ?? (east ? "yyyy-mm-dd" : "");
}

/** The built-in number of a format, when it has one. */
export function builtInId(format: string): number | undefined {
  const id = Object.keys(BUILT_IN).find((key) => BUILT_IN[Number(key)] === format);
  return id === undefined ? undefined : Number(id);
}

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(format: string): boolean {
  const [positive = ""] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .split(";");
  return !/general/i.test(positive) && /[ymdhs]/i.test(positive.replace(/e[+-]/gi, ""));
}
