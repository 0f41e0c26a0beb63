import type { CellContent } from "#core/workbook/cell.ts";
import { type Base, expectedOf, gridOf, type Numbers } from "../base.ts";
import type { ExpectedReading } from "../case.ts";
import type { Mutation, Mutations } from "./mutation.ts";

/** Other ratings in the same places, within the same bounds. */
function otherRatings(numbers: Numbers): Numbers {
  return { ...numbers, ratings: numbers.ratings.map((line) => [...line].reverse()) };
}

function copyFirst(name: string, hidden: boolean): Mutation {
  return (base) => ({
    sheets: [
      gridOf({ ...base, numbers: otherRatings(base.numbers) }).sheet(name, { hidden }),
      gridOf(base).sheet("Scoring 2027"),
    ],
    expected: expectedOf(base.numbers),
  });
}

const OTHER_OPTIONS = ["Cloud archive", "Fleet tracker", "Energy meters", "Digital signage", "Chat widget"];

const twoDecisions: Mutation = (base) => {
  const second: Numbers = {
    ...otherRatings(base.numbers),
    options: base.numbers.options.map((_, i) => OTHER_OPTIONS[i % OTHER_OPTIONS.length]!),
  };
  if (new Set(second.options).size < second.options.length) return null;
  return {
    sheets: [gridOf(base).sheet("Shop"), gridOf({ ...base, numbers: second }).sheet("Back office")],
    expected: expectedOf(base.numbers),
    orElse: [expectedOf(second)],
  };
};

/** How the weights came about: each pair's answer, with ones on the diagonal. */
const pairwise: Mutation = (base) => {
  const { criteria, weights } = base.numbers;
  const cells: CellContent[][] = [
    ["Pairwise", ...criteria],
    ...criteria.map((name, i) => [name, ...criteria.map((_, j) => weights[i]! / weights[j]!)]),
  ];
  return {
    sheets: [{ name: "Comparison", cells }, gridOf(base).sheet("Scoring")],
    expected: expectedOf(base.numbers),
  };
};

const scenarios: Mutation = (base) => {
  const { numbers } = base;
  const turned: Numbers = { ...numbers, weights: [...numbers.weights.slice(1), numbers.weights[0]!] };
  return {
    sheets: [
      gridOf(base).sheet("Base case"),
      gridOf({ ...base, numbers: turned }).sheet("If fuel gets dear"),
    ],
    expected: expectedOf(numbers),
  };
};

/** Objectives with their weights on one sheet, ratings under other headers on another. */
function twoSheets(head: (name: string, nth: number) => string, arrange = (order: number[]) => order): Mutation {
  return ({ letter, numbers }: Base) => {
    const { criteria, weights, options, ratings } = numbers;
    const order = arrange(criteria.map((_, i) => i));
    const expected = expectedOf(numbers);
    const matrix: CellContent[][] = [
      [letter === "W" ? "Project" : "Objective", ...order.map((i) => head(criteria[i]!, i))],
      ...options.map((name, i) => [name, ...order.map((j) => ratings[i]![j]!)]),
    ];
    const missing = criteria.map((_, i) => !order.includes(i));
    return {
      sheets: [
        { name: "Objectives", cells: [["Objective", "Weight"], ...criteria.map((name, i) => [name, weights[i]!])] },
        { name: "Ratings", cells: letter === "W" ? matrix : transposed(matrix) },
      ],
      expected: {
        ...expected,
        investments: expected.investments.map(
          (each): ExpectedReading["investments"][number] => ({
            ...each,
            ratings: each.ratings.map((rating, i) => (missing[i] ? null : rating)),
          }),
        ),
      },
    };
  };
}

function transposed(cells: CellContent[][]): CellContent[][] {
  return cells[0]!.map((_, column) => cells.map((line) => line[column] ?? null));
}

/** "Shorter lead times" → "Short. lead", as narrow columns have it. */
function abbreviated(name: string): string {
  return name
    .split(" ")
    .slice(0, 2)
    .map((word) => (word.length > 6 ? `${word.slice(0, 5)}.` : word))
    .join(" ");
}

const same = (name: string): string => name;

export const SHEETS: Mutations = {
  "old copy first": copyFirst("Old scoring 2024", false),
  "old copy first, hidden": copyFirst("Old scoring 2024", true),
  "copy of it first": copyFirst("Copy of Scoring", false),
  "archive first": copyFirst("Archive", false),
  "hidden sheet first": copyFirst("Scoring draft", true),
  "two decisions": twoDecisions,
  "pairwise comparison first": pairwise,
  "scenario sheets": scenarios,
  "two sheets, same headers": twoSheets(same),
  "two sheets, abbreviated": twoSheets(abbreviated),
  "two sheets, coded": twoSheets((_name, nth) => `O${nth + 1}`),
  "two sheets, prefixed": twoSheets((name) => `Impact on ${name.toLowerCase()}`),
  "two sheets, numbered": twoSheets((name, nth) => `${nth + 1}. ${name}`),
  "two sheets, other case": twoSheets((name) => name.toUpperCase()),
  "two sheets, trailing blanks": twoSheets((name) => `${name} `),
  "two sheets, line breaks": twoSheets((name) => name.replace(" ", "\n")),
  "two sheets, other order": twoSheets(same, (order) => [...order].reverse()),
  "two sheets, one missing": twoSheets(same, (order) => order.slice(0, -1)),
};
