import type { CellContent } from "#core/workbook/cell.ts";
import { expectedOf, gridOf, onScale } from "../base.ts";
import type { Grid } from "../grid.ts";
import { edited, only, type Mutation, type Mutations } from "./mutation.ts";

const AREAS = ["Sales", "Operations", "Finance"];
const MEANINGS = ["judged by the owner", "from last year's figures", "asked of ten customers"];
const REMARKS = ["ask again in spring", "see the offer", "pilot ran well"];

const turn = (list: readonly string[]) => (nth: number) => list[nth % list.length]!;

/** A column before the names, right after them, or as the last. */
function column(where: "first" | "second" | "last", header: string, value: (nth: number) => CellContent): Mutation {
  return edited((grid) => add(grid, where, header, value));
}

function add(grid: Grid, where: "first" | "second" | "last", header: string, value: (nth: number) => CellContent) {
  const at = where === "first" ? 0 : where === "second" ? 1 : grid.columns.length;
  return grid.addColumn(at, "extra", (kind, nth) =>
    kind === "header" ? header : kind === "record" ? value(nth) : null,
  );
}

/** A figure of each option that is no rating: a column where options are rows, else a row under the total. */
function attribute(header: string, value: (option: number) => CellContent, format = ""): Mutation {
  return (base) => {
    const grid = gridOf(base);
    if (base.letter === "W") add(grid, "last", header, value);
    else {
      grid.addRow(grid.rows.length, "extra", (kind, nth) =>
        kind === "name" ? header : kind === "rating" ? value(nth) : null,
      );
    }
    const here = (row: number, col: number): boolean =>
      base.letter === "W" ? col === grid.columns.length - 1 && row >= 2 : row === grid.rows.length - 1 && col >= 2;
    const formats = grid.cells.map((line, row) => line.map((_, col) => (here(row, col) ? format : "")));
    return { sheets: [grid.sheet("Scoring", { formats })], expected: expectedOf(base.numbers) };
  };
}

/** Three people rate each option; their mean is meant. */
const raters: Mutation = only("C", (base) => {
  const numbers = onScale(base.numbers, 5);
  const { criteria, weights, options, ratings } = numbers;
  const spread = [0, 0.5, 1];
  const cells: CellContent[][] = [
    ["Criteria", "Weight", ...options.flatMap((name) => [name, null, null])],
    [null, null, ...options.flatMap(() => ["Ana", "Ben", "Cleo"])],
    ...criteria.map((name, i) => [
      name,
      weights[i]!,
      ...ratings.flatMap((line) => spread.map((more) => Math.min(5, line[i]! + more * 2))),
    ]),
  ];
  const expected = expectedOf(numbers);
  const mean = (rating: number): number =>
    spread.reduce((sum, more) => sum + Math.min(5, rating + more * 2), 0) / spread.length;
  return {
    sheets: [{ name: "Scoring", cells }],
    expected: {
      ...expected,
      investments: expected.investments.map((each) => ({ ...each, ratings: each.ratings.map((r) => mean(Number(r))) })),
    },
  };
});

export const COLUMNS: Mutations = {
  "number first": column("first", "No.", (nth) => nth + 1),
  "ID first": column("first", "ID", (nth) => `T-${101 + nth}`),
  "category first": column("first", "Category", turn(AREAS)),
  "meaning second": column("second", "What we mean by it", turn(MEANINGS)),
  "comment last": column("last", "Comment", turn(REMARKS)),
  "required level": edited((grid, { letter, numbers }) => {
    const least = Math.min(...numbers.ratings.flat());
    if (letter === "W") {
      grid.addRow(grid.after("header"), "extra", (kind) =>
        kind === "name" ? "Required" : kind === "rating" ? least : null,
      );
    } else {
      grid.addColumn(2, "extra", (kind) => (kind === "header" ? "Required" : kind === "record" ? least : null));
    }
  }),
  "three raters for each option": raters,
  "text: Department": attribute("Department", turn(AREAS)),
  "text: Contact": attribute("Contact", turn(["R. Vogel", "M. Osei", "L. Duarte"])),
  "number: FTE": attribute("FTE", (nth) => [0.5, 2, 1, 3][nth % 4]!),
  "number: Year": attribute("Year", (nth) => 2026 + (nth % 3)),
  "number: Phase": attribute("Phase", (nth) => 1 + (nth % 3)),
  "number: Rank": attribute("Rank", (nth) => nth + 1),
  "number: Weeks": attribute("Duration (weeks)", (nth) => [6, 12, 20, 9][nth % 4]!),
  "money: Budget": attribute("Budget", (nth) => [42000, 9500, 120000, 18000][nth % 4]!, "#,##0 [$€-407]"),
  "money: Annual benefit": attribute("Annual benefit", (nth) => [30000, 8000, 65000, 12000][nth % 4]!, '"$"#,##0'),
  "date: Go-live": attribute("Go-live", (nth) => 46400 + 31 * (nth % 5), "yyyy-mm-dd"),
  "date: Target date": attribute("Target date", (nth) => 46500 + 17 * (nth % 5), "d mmm yyyy"),
};
