import { columnName } from "#core/workbook/range.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { edited, type Mutations } from "./mutation.ts";
import type { Base } from "../base.ts";

/** Where the weights and one option's ratings stand, as addresses. */
interface Places {
  readonly weights: readonly string[];
  readonly ratings: readonly string[];
}

function totals(formula: (places: Places) => string): Mutations[string] {
  return edited((grid, { letter, numbers }: Base) => {
    const count = numbers.criteria.length;
    const each = [...Array(count).keys()];
    const places = (option: number): Places =>
      letter === "W"
        ? {
            weights: each.map((i) => `${columnName(1 + i)}$1`),
            ratings: each.map((i) => `${columnName(1 + i)}${3 + option}`),
          }
        : {
            weights: each.map((i) => `$B${2 + i}`),
            ratings: each.map((i) => `${columnName(2 + option)}${2 + i}`),
          };
    const write = (cached: CellContent, option: number): CellContent => ({
      formula: `=${formula(places(option))}`,
      cached: Number(cached),
    });
    if (letter === "W") grid.change("record", "total", (cached, option) => write(cached, option));
    else grid.change("total", "rating", (cached, _row, option) => write(cached, option));
  });
}

const range = (cells: readonly string[]): string => `${cells[0]!}:${cells[cells.length - 1]!}`;

export const FORMULAS: Mutations = {
  "totals by SUMPRODUCT": totals(({ weights, ratings }) => `SUMPRODUCT(${range(weights)},${range(ratings)})`),
  "totals by products": totals(({ weights, ratings }) =>
    weights.map((weight, i) => `${weight}*${ratings[i]!}`).join("+"),
  ),
  "totals over the sum of weights": totals(
    ({ weights, ratings }) => `SUMPRODUCT(${range(weights)},${range(ratings)})/SUM(${range(weights)})`,
  ),
};
