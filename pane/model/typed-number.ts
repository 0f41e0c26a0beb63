import { parseNumber, type ParsedNumber } from "#core/tables/values/parse-number.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";

/**
 * What someone typed, as a number. Of "1,200" and "1.200" as money the larger is meant: nobody writes thousandths of a
 * currency, and the workbook's marks may be others than the pane's.
 */
export function typedNumber(text: string, locale: WorkbookLocale, isMoney: boolean): ParsedNumber {
  const read = parseNumber(text, { locale });
  if (!isMoney) return read;
  const other = parseNumber(text, { locale: { ...locale, decimal: locale.decimal === "," ? "." : "," } });
  return read.kind === "number" && other.kind === "number" && other.value > read.value ? other : read;
}
