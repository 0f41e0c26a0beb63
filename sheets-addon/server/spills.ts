import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isCellError } from "#core/workbook/cell.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { parseAddress } from "#core/workbook/range.ts";

/** A formula that is one call, with a range as its first argument. */
const CALL = /^=([A-Z]+)\(([^,()]*)[^]*\)$/i;

const OWN: ReadonlySet<string> = new Set(CATALOGUE.map(({ name }) => name));

/**
 * Google Sheets does not say which cells a formula spills into. For the formulas that AlignScore writes it is known:
 * a line for each line of the first argument (see `sizeOf`). Cells there that hold no formula are spilled into; were
 * they a person's own, the formula would show an error instead.
 *
 * @returns whether a cell is spilled into by a formula of the same range
 */
export function spillsIn(cells: RangeCells): (row: number, column: number) => boolean {
  const spilled = new Set<string>();
  cells.formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      const size = isCellError(cells.values[i]![j]) ? null : sizeOf(formula);
      for (let row = i; row < i + (size?.rows ?? 0); row++) {
        for (let column = j; column < j + (size?.columns ?? 0); column++) {
          if ((cells.formulas[row]?.[column] ?? "") === "") spilled.add(`${row} ${column}`);
        }
      }
    }),
  );
  return (row, column) => spilled.has(`${row - cells.range.row} ${column - cells.range.column}`);
}

/** How many cells a formula fills; null where that is not known. */
function sizeOf(formula: string): { readonly rows: number; readonly columns: number } | null {
  const [, name = "", argument = ""] = CALL.exec(formula) ?? [];
  const source = parseAddress(argument);
  if (!source) return null;
  if (name.toUpperCase() === "TRANSPOSE") return { rows: source.columns, columns: source.rows };
  return OWN.has(name.toUpperCase()) ? { rows: source.rows, columns: 1 } : null;
}
