import { parseAddress, type RangeRef } from "#core/workbook/range.ts";

/**
 * The cells that someone typed the address of: "A3:F20", "Plans!A3:F20", "'My plans'!$A$3:$F$20". People type a
 * sheet's name as it sounds; spreadsheets take it in either case, too.
 * @param usual the sheet that is meant where none is named
 * @returns null where it is no address, or of no sheet that is there
 */
export function typedRange(
  typed: string,
  sheets: readonly { readonly name: string }[],
  usual: string,
): RangeRef | null {
  const range = parseAddress(typed.trim(), usual);
  const wanted = range?.sheet.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === wanted);
  return range && sheet ? { ...range, sheet: sheet.name } : null;
}
