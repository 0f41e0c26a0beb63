import { remarkedRating } from "../values/scales/labelled.ts";
import { KIND, SAID, type FrameCells } from "../find/frame-cells.ts";

/** What the cells of one field look like over some of the lines. */
export interface FieldLooks {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly levels: number;
  /** Cells that formulas name as rating, product, other result, addend. */
  readonly rating: number;
  readonly product: number;
  readonly derived: number;
  readonly addend: number;
  /** Without its sign; -Infinity where there is no number. */
  readonly largest: number;
  readonly values: readonly number[];
  /** Some value is neither whole nor half. */
  readonly isFine: boolean;
  readonly isMoney: boolean;
}

export function fieldLooks(cells: FrameCells, lines: readonly number[]): FieldLooks[] {
  return cells.fields.map((field, j) => {
    let [filled, dates, levels, rating, product, derived, addend] = [0, 0, 0, 0, 0, 0, 0];
    let largest = -Infinity;
    let isFine = false;
    let isMoney = false;
    const values: number[] = [];
    for (const i of lines) {
      const kind = cells.kind(i, j);
      if (kind === KIND.blank) continue;
      if (filled === 0) isMoney = showsMoney(cells, i, field);
      filled++;
      if (kind === KIND.date) dates++;
      else if (kind === KIND.level) levels++;
      else if (kind === KIND.number) {
        const value = cells.number(i, j);
        values.push(value);
        if (Math.abs(value) > largest) largest = Math.abs(value);
        if (value * 2 !== Math.round(value * 2)) isFine = true;
      }
      if (cells.isSaid(i, j, SAID.rating)) rating++;
      if (cells.isSaid(i, j, SAID.product)) product++;
      if (cells.isSaid(i, j, SAID.derived)) derived++;
      if (cells.isSaid(i, j, SAID.addend)) addend++;
    }
    return {
      filled,
      numbers: values.length,
      dates,
      levels,
      rating,
      product,
      derived,
      addend,
      largest,
      values,
      isFine,
      isMoney,
    };
  });
}

const MONEY = /[$€£¥₹₽₺₩]|\[\$/;

function showsMoney({ frame: { sight }, lines }: FrameCells, i: number, field: number): boolean {
  const value = sight.at(lines[i]!, field);
  // Money in a remark is not what the number counts, and "$$" says how dear something is.
  if (typeof value === "string")
    return MONEY.test(value) && /\p{N}/u.test(value) && remarkedRating(value) === null;
  return MONEY.test(sight.format(lines[i]!, field).replace(/\[\$-[^\]]*\]/g, ""));
}
