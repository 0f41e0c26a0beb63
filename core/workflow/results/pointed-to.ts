import { quoteSheet } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";

/** Whether a formula outside the add-in's own sheets and lines names a sheet. */
export function pointedTo({ outline, cells }: Understanding, sheet: string): boolean {
  const own = Object.entries(outline.marks);
  const name = `${quoteSheet(sheet)}!`.toLowerCase();
  const quoted = `'${sheet.replace(/'/g, "''")}'!`.toLowerCase();
  return cells.some(
    ({ range, formulas }) =>
      !own.some(([key, mark]) => key.startsWith("sheet.") && mark.sheet === range.sheet) &&
      formulas.some((line, row) =>
        line.some((formula, column) => {
          const text = formula.toLowerCase();
          if (!text.includes(name) && !text.includes(quoted)) return false;
          const [r, c] = [range.row + row, range.column + column];
          return !own.some(
            ([, mark]) =>
              mark.sheet === range.sheet &&
              r >= mark.row &&
              r < mark.row + mark.rows &&
              c >= mark.column &&
              c < mark.column + mark.columns,
          );
        }),
      ),
  );
}
