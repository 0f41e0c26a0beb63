import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isCellError } from "#core/workbook/cell.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { parseAddress } from "#core/workbook/range.ts";

/** The first argument of a formula that is one of AlignScore's functions. */
const OWN_FORMULA = new RegExp(`^=(?:${CATALOGUE.map(({ name }) => name).join("|")})\\(([^,()]*)`, "i");

/**
 * Google Sheets does not say which cells a formula spills into. For the formulas that AlignScore writes it is known:
 * they fill the column beneath with a line for each line of their first argument. Cells there that hold no formula are
 * spilled into; were they a person's own, the formula would show an error instead.
 *
 * @returns whether a cell is spilled into by a formula of the same range
 */
export function spillsIn(cells: RangeCells): (row: number, column: number) => boolean {
  const spilled = new Set<string>();
  cells.formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      const argument = OWN_FORMULA.exec(formula)?.[1];
      const source = argument === undefined ? null : parseAddress(argument);
      if (!source || isCellError(cells.values[i]![j])) return;
      for (let row = i + 1; row < i + source.rows; row++) {
        if ((cells.formulas[row]?.[j] ?? "") === "") spilled.add(`${row} ${j}`);
      }
    }),
  );
  return (row, column) => spilled.has(`${row - cells.range.row} ${column - cells.range.column}`);
}
