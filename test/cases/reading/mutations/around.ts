import type { CellContent } from "#core/workbook/cell.ts";
import { edited, only, type Mutations } from "./mutation.ts";

const REVENUE: CellContent[][] = [
  ["Quarter", "Revenue"],
  ["Q1", 41200],
  ["Q2", 38900],
  ["Q3", 44750],
];
const LEGEND: CellContent[][] = [
  ["Scale", "Meaning"],
  [1, "hardly"],
  [5, "partly"],
  [10, "fully"],
];

/** The mean, the greatest or another figure of each column (W) or row (C) of ratings, under a word. */
function summary(word: string, of: (ratings: number[]) => number): Mutations[string] {
  return edited((grid, { letter, numbers }) => {
    if (letter === "W") {
      grid.addRow(grid.after("record"), "extra", (kind, nth) =>
        kind === "name" ? word : kind === "rating" ? of(numbers.ratings.map((line) => line[nth]!)) : null,
      );
    } else {
      grid.addColumn(grid.afterColumn("rating"), "extra", (kind, nth) =>
        kind === "header" ? word : kind === "record" ? of(numbers.ratings.map((line) => line[nth]!)) : null,
      );
    }
  });
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function totalCalled(word: string): Mutations[string] {
  return edited((grid, { letter }) =>
    letter === "W"
      ? grid.change("header", "total", () => word)
      : grid.change("total", "name", () => word),
  );
}

export const AROUND: Mutations = {
  "title rows": edited((grid) =>
    grid.addText(0, "Technology round 2027").addText(1, "Prepared for the board").addText(2),
  ),
  "title right above": edited((grid) => grid.addText(0, "What should we buy next?")),
  "note right under": edited((grid) => grid.addText(grid.rows.length, "Note: ratings agreed in the May meeting.")),
  "source right under": edited((grid) => grid.addText(grid.rows.length, "Source: interviews with shift leads")),
  "note after the last option": only(
    "W",
    edited((grid) => grid.addText(grid.after("record"), "Note: draft, not for circulation")),
  ),
  "table beside": edited((grid) => grid.putBeside(REVENUE)),
  "table two rows below": edited((grid) => grid.putBelow(REVENUE, 2)),
  "legend of the scale beside": edited((grid) => grid.putBeside(LEGEND)),
  "legend of the scale below": edited((grid) => grid.putBelow(LEGEND, 1)),
  "units row": only(
    "W",
    edited((grid) =>
      grid.addRow(grid.after("header"), "extra", (kind) => (kind === "rating" ? "points" : null)),
    ),
  ),
  "average line": summary("Average", mean),
  "maximum line": summary("Maximum", (values) => Math.max(...values)),
  "mean under another word": summary("Mittel", mean),
  "rank line": edited((grid, { letter, numbers }) => {
    const order = numbers.options.map((_, i) => i + 1);
    if (letter === "W") {
      grid.addColumn(grid.columns.length, "extra", (kind, nth) =>
        kind === "header" ? "Rank" : kind === "record" ? order[nth]! : null,
      );
    } else {
      grid.addRow(grid.rows.length, "extra", (kind, nth) =>
        kind === "name" ? "Rank" : kind === "rating" ? order[nth]! : null,
      );
    }
  }),
  "subtotal line": only(
    "C",
    edited((grid, { numbers }) => {
      const half = Math.floor(numbers.criteria.length / 2);
      const part = (ratings: readonly number[]): number =>
        ratings.slice(0, half).reduce((sum, rating, i) => sum + rating * numbers.weights[i]!, 0) / numbers.divideBy;
      grid.addRow(grid.first("record") + half, "extra", (kind, nth) =>
        kind === "name" ? "Subtotal" : kind === "rating" ? part(numbers.ratings[nth]!) : null,
      );
    }),
  ),
  "total called Endstand": totalCalled("Endstand"),
  "total called Yield": totalCalled("Yield"),
  "total called Sigma": totalCalled("Sigma"),
  "no total": edited((grid, { letter }) =>
    letter === "W" ? grid.removeColumn(grid.firstColumn("total")) : grid.removeRow(grid.first("total")),
  ),
};
