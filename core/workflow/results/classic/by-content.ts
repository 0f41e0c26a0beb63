import type { CellValue } from "#core/workbook/cell.ts";
import type { Expr } from "./expression.ts";

/** Stands for the cell's address: no formula holds it. */
const PLACE = "\u0000";

/**
 * A shape over cells, put together once for each content: what it is over other cells with the same content differs
 * in their addresses alone. Thousands of ratings are a handful of contents.
 */
export function byContent(shape: (cell: Expr) => Expr): (cell: Expr) => Expr {
  const known = new Map<CellValue, { readonly pieces: readonly string[]; readonly value: CellValue }>();
  return ({ text, value }) => {
    let made = known.get(value);
    if (!made) {
      const whole = shape({ text: PLACE, value });
      // What gives the cell itself gives what stands there.
      made = { pieces: whole.text.split(PLACE), value: whole.value };
      known.set(value, made);
    }
    return { text: made.pieces.join(text), value: made.value };
  };
}
