import type { CellContent } from "#core/workbook/cell.ts";
import { expectedOf, totalsOf } from "../base.ts";
import { edited, only, type Mutation, type Mutations } from "./mutation.ts";

/** The names that stand in the header broken over two cells, one above the other, unmerged. */
const overTwoRows: Mutation = edited((grid) => {
  const row = grid.first("header");
  grid.addRow(row, "extra");
  const upper = grid.cells[row]!;
  const lower = grid.cells[row + 1]!;
  grid.columns.forEach((each, column) => {
    const text = lower[column];
    if (each !== "rating" || typeof text !== "string") return;
    const [first, ...rest] = text.split(" ");
    if (rest.length === 0) return;
    upper[column] = first!;
    lower[column] = rest.join(" ");
  });
});

/** A merged heading over the first half and one over the second half of what the header names. */
const groups: Mutation = edited((grid, { letter, numbers }) => {
  if (letter === "W") {
    const row = grid.first("header");
    const half = Math.ceil(numbers.criteria.length / 2);
    grid.addRow(row, "extra", (kind, nth) =>
      kind !== "rating" ? null : nth === 0 ? "Customers" : nth === half ? "Operations" : null,
    );
    grid.merge(row, 1, row, half).merge(row, half + 1, row, numbers.criteria.length);
  } else {
    const half = Math.ceil(numbers.criteria.length / 2);
    grid.addColumn(0, "extra", (kind, nth) =>
      kind === "header" ? "Area" : kind !== "record" ? null : nth === 0 ? "Customers" : nth === half ? "Operations" : null,
    );
    const top = grid.first("record");
    grid.merge(top, 0, top + half - 1, 0).merge(top + half, 0, top + numbers.criteria.length - 1, 0);
  }
});

/** Each option's name merged over its rating and its weighted rating. */
function paired(rating: string, weighted: string, corner: "upper" | "lower", total = "Total"): Mutation {
  return only("C", ({ numbers }) => {
    const { criteria, weights, options, ratings } = numbers;
    const heads: CellContent[] = ["Criteria", "Weight"];
    const blank: CellContent[] = [null, null];
    const cells: CellContent[][] = [
      [...(corner === "upper" ? heads : blank), ...options.flatMap((name) => [name, null])],
      [...(corner === "lower" ? heads : blank), ...options.flatMap(() => [rating, weighted])],
      ...criteria.map((name, i) => [
        name,
        weights[i]!,
        ...ratings.flatMap((line) => [line[i]!, (line[i]! * weights[i]!) / numbers.divideBy]),
      ]),
      [total, null, ...totalsOf(numbers).flatMap((sum) => [null, sum])],
    ];
    const merges = options.map((_, i) => `${letterOf(2 + 2 * i)}1:${letterOf(3 + 2 * i)}1`);
    return { sheets: [{ name: "Scoring", cells, merges }], expected: expectedOf(numbers) };
  });
}

function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
}

function corner(word: string | null): Mutation {
  return edited((grid) => grid.change("header", "name", () => word));
}

export const HEADER: Mutations = {
  "over two rows": overTwoRows,
  "merged group headings": groups,
  "merged names over Rating and Score, corner above": paired("Rating", "Score", "upper"),
  "merged names over Rating and Score, corner below": paired("Rating", "Score", "lower"),
  "merged names over Punkte and Nutzwert, corner above": paired("Punkte", "Nutzwert", "upper", "Summe"),
  "merged names over Punkte and Nutzwert, corner below": paired("Punkte", "Nutzwert", "lower", "Summe"),
  "merged names over Note and Note pondérée": paired("Note", "Note pondérée", "lower"),
  "merged names over Raw and Weighted": paired("Raw", "Weighted", "upper"),
  "blank corner": corner(null),
  "corner Vendor": corner("Vendor"),
  "corner Name": corner("Name"),
  "corner Module": corner("Module"),
  "corner Anbieter": corner("Anbieter"),
  "corner Tool": corner("Tool"),
  "weights between header and options": only(
    "W",
    edited((grid) => {
      grid.rows.splice(0, 2, "header", "weights");
      grid.cells.splice(0, 2, grid.cells[1]!, grid.cells[0]!);
    }),
  ),
};
