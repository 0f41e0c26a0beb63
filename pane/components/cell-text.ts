import type { CellValue } from "#core/workbook/cell.ts";
import type { Format } from "#pane/model/format.ts";

/** A cell's value as it is shown in the pane; an error by its name. */
export function cellText(value: CellValue, format: Format): string {
  if (value === null) return "";
  if (typeof value === "number") return format.number(value);
  return typeof value === "object" ? value.error : String(value);
}
