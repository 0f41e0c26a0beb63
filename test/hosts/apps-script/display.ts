import { isCellError, type CellValue } from "#core/workbook/cell.ts";

/** Decimal mark and thousands mark of a locale, from Intl, with the digits 0 to 9. */
export function marksOf(locale: string): { readonly decimal: string; readonly group: string } {
  const format = new Intl.NumberFormat(`${locale.replace("_", "-")}-u-nu-latn`, { minimumFractionDigits: 1 });
  const parts = format.formatToParts(1234567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)!.value;
  return { decimal: find("decimal"), group: find("group") };
}

/** What a cell shows, as far as the add-on looks at it: numbers with decimals, amounts and percentages. */
export function displayed(value: CellValue, format: string, locale: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value);
  const { decimal, group } = marksOf(locale);
  const isPercent = format.includes("%");
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? (format === "General" ? null : 0);
  const size = value * (isPercent ? 100 : 1);
  const [whole = "", decimals] = (places === null ? String(size) : size.toFixed(places)).split(".");
  const grouped = format.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return grouped + (decimals === undefined ? "" : decimal + decimals) + (isPercent ? "%" : "");
}
