import type { CellContent } from "#core/workbook/cell.ts";
import { expectedOf, gridOf, onScale, totalsOf, type Numbers } from "../base.ts";
import { edited, only, type Mutation, type Mutations, withNumbers } from "./mutation.ts";

/** What tables have that strangers keep (design: READING.md lists the kinds; all names here are our own). */

/** Options as rows; under each criterion's merged name the columns that `parts` names. */
function partsOfCriterion(parts: Readonly<Record<string, (rating: number, weight: number, nth: number) => CellContent>>): Mutation {
  return only("W", ({ numbers }) => {
    const { criteria, weights, options, ratings } = numbers;
    const heads = Object.keys(parts);
    const cells: CellContent[][] = [
      [null, ...criteria.flatMap((name) => [name, ...heads.slice(1).map(() => null)])],
      ["Project", ...criteria.flatMap(() => heads), "Total"],
      ...options.map((name, i) => [
        name,
        ...criteria.flatMap((_, j) => heads.map((head) => parts[head]!(ratings[i]![j]!, weights[j]!, i + j))),
        totalsOf(numbers)[i]!,
      ]),
    ];
    if (!("Weight" in parts)) {
      const line = weights.flatMap((weight) => [...heads.slice(1).map(() => null), weight]);
      cells.splice(2, 0, ["Weight", ...line, null]);
    }
    const columnsEach = heads.length;
    const merges = criteria.map(
      (_, i) => `${letter(1 + i * columnsEach)}1:${letter(columnsEach + i * columnsEach)}1`,
    );
    return { sheets: [{ name: "Scoring", cells, merges }], expected: expectedOf(numbers) };
  });
}

function letter(column: number): string {
  const high = Math.floor(column / 26);
  return `${high > 0 ? String.fromCharCode(64 + high) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

const WHY = ["asked around", "last year's figures", "own estimate", "see the offer"];

/** Each option with the one objective it serves, and a number that is no rating. */
function roadmap(header: string, value: (nth: number) => CellContent): Mutation {
  return only("W", ({ numbers }) => {
    const { criteria, options } = numbers;
    const served = options.map((_, i) => criteria[i % Math.max(2, Math.ceil(options.length / 2))]!);
    const objectives = [...new Set(served)];
    return {
      sheets: [
        {
          name: "Roadmap",
          cells: [
            ["Initiative", "Objective", header, "Owner"],
            ...options.map((name, i) => [name, served[i]!, value(i), ["Vogel", "Osei", "Duarte"][i % 3]!]),
          ],
        },
      ],
      expected: {
        objectives: objectives.map((name) => ({ name, weight: 1 / objectives.length })),
        investments: options.map((name, i) => ({
          name,
          ratings: objectives.map((each) => (each === served[i] ? each : null)),
        })),
      },
    };
  });
}

const reversedRows: Mutation = edited((grid) => {
  grid.rows.reverse();
  grid.cells.reverse();
});

const mirrored: Mutation = edited((grid) => {
  const width = grid.columns.length;
  grid.columns.reverse();
  grid.cells.forEach((line, row) => {
    while (line.length < width) line.push(null);
    grid.cells[row] = [...line].reverse();
  });
});

export const STRANGERS: Mutations = {
  "score, weight and total under each criterion": partsOfCriterion({
    Score: (rating) => rating,
    Weight: (_rating, weight) => weight,
    Total: (rating, weight) => rating * weight,
  }),
  "rationale and score under each criterion": partsOfCriterion({
    Rationale: (_rating, _weight, nth) => WHY[nth % WHY.length]!,
    Score: (rating) => rating,
  }),
  "points and weighted under each criterion": partsOfCriterion({
    Points: (rating) => rating,
    Weight: (_rating, weight) => weight,
    Weighted: (rating, weight) => rating * weight,
  }),
  "a stale copy of the block below": edited((grid, { numbers }) => {
    const old = numbers.ratings.map((line) => [...line].reverse());
    const copy: CellContent[][] =
      grid.columns[1] === "weight"
        ? [
            ["Criteria", "Weight", ...numbers.options],
            ...numbers.criteria.map((name, i) => [name, numbers.weights[i]!, ...old.map((line) => line[i]!)]),
          ]
        : [["Project", ...numbers.criteria], ...numbers.options.map((name, i) => [name, ...old[i]!])];
    grid.putBelow([["Old version (spring)"], ...copy], 2);
  }),
  "a #REF! line": edited((grid, { letter: way }) => {
    const broken = { error: "#REF!" };
    if (way === "W") grid.addRow(grid.after("record"), "extra", () => broken);
    else grid.addColumn(grid.columns.length, "extra", () => broken);
  }),
  "names by formula": edited((grid, { letter: way }) => {
    const write = (name: CellContent, nth: number): CellContent => ({
      formula: `=List!A${nth + 1}`,
      cached: name as string,
    });
    if (way === "W") grid.change("record", "name", write);
    else grid.change("header", "rating", (name, _row, nth) => write(name, nth));
  }),
  "totals without saved values": edited((grid, { letter: way }) => {
    const blank = (_cached: CellContent, row: number, column: number): CellContent => ({
      formula: `=SUM(${way === "W" ? `B${row + 3}:C${row + 3}` : `${letter(2 + column)}2:${letter(2 + column)}3`})`,
    });
    if (way === "W") grid.change("record", "total", blank);
    else grid.change("total", "rating", blank);
  }),
  "criteria that are paragraphs": withNumbers(
    (numbers) => ({
      ...numbers,
      criteria: numbers.criteria.map(
        (name) => `${name}: how far we get there within two years if everything that the plan names goes as planned`,
      ),
    }),
    edited(() => undefined),
  ),
  "numbers under the names": only(
    "W",
    edited((grid) => grid.addRow(grid.after("header"), "extra", (kind, nth) => (kind === "rating" ? nth + 1 : null))),
  ),
  "one total typed wrong": edited((grid, { letter: way }) => {
    const wrong = (content: CellContent, at: number): CellContent => (at === 1 ? Number(content) * 1.1 : content);
    if (way === "W") grid.change("record", "total", wrong);
    else grid.change("total", "rating", (content, _row, nth) => wrong(content, nth));
  }),
  "group lines with the weights' sums": only(
    "C",
    edited((grid, { numbers }) => {
      const half = Math.ceil(numbers.criteria.length / 2);
      const part = (from: number, to: number): number =>
        numbers.weights.slice(from, to).reduce((sum, weight) => sum + weight, 0);
      const group = (name: string, weight: number) => (kind: string): CellContent =>
        kind === "name" ? name : kind === "weight" ? weight : null;
      grid.addRow(grid.first("record") + half, "extra", group("Operations", part(half, numbers.criteria.length)));
      grid.addRow(grid.first("record"), "extra", group("Customers", part(0, half)));
    }),
  ),
  "weights' sum in the total line": only(
    "C",
    edited((grid, { numbers }) =>
      grid.change("total", "weight", () => numbers.weights.reduce((sum, weight) => sum + weight, 0)),
    ),
  ),
  "weights for other futures beside": only(
    "C",
    edited((grid, { numbers }) => {
      const turned = [...numbers.weights.slice(1), numbers.weights[0]!];
      grid.addColumn(2, "extra", (kind, nth) =>
        kind === "header" ? "Weight if rents rise" : kind === "record" ? turned[nth]! : null,
      );
    }),
  ),
  "names on the right": mirrored,
  "header below": reversedRows,
  "roadmap with a number": roadmap("No.", (nth) => nth + 1),
  "roadmap with effort": roadmap("Effort", (nth) => [3, 5, 2, 8][nth % 4]!),
  "roadmap with duration": roadmap("Duration (months)", (nth) => [3, 6, 9, 12][nth % 4]!),
  "roadmap with a priority": roadmap("Priority", (nth) => 1 + (nth % 3)),
  "roadmap with progress": roadmap("% complete", (nth) => [0, 0.25, 0.5, 1][nth % 4]!),
  "long list": (base) => {
    const { criteria, weights, options, ratings } = base.numbers;
    return {
      sheets: [
        { name: "Goals", cells: [["Goal", "Weight"], ...criteria.map((name, i) => [name, weights[i]!])] },
        {
          name: "Scores",
          cells: [
            base.letter === "W" ? ["Project", "Goal", "Score"] : ["Goal", "Project", "Score"],
            ...options.flatMap((name, i) =>
              criteria.map((goal, j) =>
                base.letter === "W" ? [name, goal, ratings[i]![j]!] : [goal, name, ratings[i]![j]!],
              ),
            ),
          ],
        },
      ],
      expected: expectedOf(base.numbers),
    };
  },
  "no weights": (base) => {
    const numbers: Numbers = { ...onScale(base.numbers, 5), weights: base.numbers.weights.map(() => 1), divideBy: 1 };
    const grid = gridOf({ ...base, numbers });
    if (base.letter === "W") grid.removeRow(grid.first("weights"));
    else grid.removeColumn(grid.firstColumn("weight"));
    return { sheets: [grid.sheet("Scoring")], expected: expectedOf(numbers) };
  },
  "no weights, no total": (base) => {
    const numbers: Numbers = { ...onScale(base.numbers, 5), weights: base.numbers.weights.map(() => 1), divideBy: 1 };
    const grid = gridOf({ ...base, numbers });
    if (base.letter === "W") grid.removeRow(grid.first("weights")).removeColumn(grid.firstColumn("total"));
    else grid.removeColumn(grid.firstColumn("weight")).removeRow(grid.first("total"));
    return { sheets: [grid.sheet("Scoring")], expected: expectedOf(numbers) };
  },
};
