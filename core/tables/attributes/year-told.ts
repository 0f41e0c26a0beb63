import { valueAt } from "../grid.ts";
import type { Table } from "../table.ts";

/** So many lines over a table may be its title. */
const ABOVE = 6;
const LONGEST = 200;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

/**
 * The year of dates that name none ("Q2", "March", "1.4."): what their own header says, else the sheet's name, else the
 * lines over the table, else the other headers; the first of these that names exactly one year.
 */
export function yearTold({ layout, view, fields }: Table, header: string): number | null {
  const { grid } = view;
  const { headerRow, range } = layout;
  const above: string[] = [];
  for (let row = Math.max(0, Math.min(range.row, headerRow) - ABOVE); row < headerRow; row++)
    for (let column = range.column; column < range.column + range.columns; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value.length <= LONGEST) above.push(value);
    }
  const places = [[header], [grid.sheet], above, fields.map((field) => field.header)];
  for (const texts of places) {
    const years = new Set(texts.flatMap((text) => text.match(YEAR) ?? []));
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}
