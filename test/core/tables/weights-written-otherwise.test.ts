import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { interpret } from "#core/workflow/understand.ts";
import { headsOfSums } from "#core/tables/find/summed-items.ts";
import { capInHeader, isCapLabel } from "#core/tables/values/caps.ts";
import { dressedWeight } from "#core/tables/values/dressed-weight.ts";
import { isNumbering } from "#core/tables/witness/outline-numbers.ts";
import { read, workbookOf, type Cells, type WorkbookExtras } from "./workbook-of.ts";

/** Weights as people write them besides a line called "Weight", with names of our own; the shares are reckoned by hand. */
interface Case {
  readonly kind: string;
  readonly sheets: Readonly<Record<string, Cells>>;
  readonly merges?: WorkbookExtras["merges"];
  readonly weights: readonly (readonly [string, number])[];
  readonly options: readonly string[];
}

const RATED: CellValue[][] = [
  ["Anvil", 5, 2, 3],
  ["Bellows", 3, 4, 3],
  ["Crane", 2, 5, 4],
];
const NAMES = ["Anvil", "Bellows", "Crane"];
const HEADS = ["Machine", "Output", "Thrift", "Safety"];
const THIRDS = [
  ["Output", 0.5],
  ["Thrift", 0.3333],
  ["Safety", 0.1667],
] as const;
const under = (line: CellValue[]): Cells => [HEADS, line, ...RATED];
const POINTS: CellValue[][] = [
  ["Anvil", 48, 25, 8, 81],
  ["Bellows", 55, 18, 9, 82],
  ["Crane", 40, 30, 6, 76],
];
const CAPPED = [
  ["Output", 0.6],
  ["Thrift", 0.3],
  ["Safety", 0.1],
] as const;
const AREAS = {
  Areas: [
    ["Area", "Weight"],
    ["Money", 0.6],
    ["Folk", 0.4],
  ],
} as const;
const SHARES = [
  ["Return", 0.42],
  ["Upkeep", 0.18],
  ["Spirit", 0.24],
  ["Guests", 0.16],
] as const;

const CASES: readonly Case[] = [
  {
    kind: "times signs under the headers",
    sheets: { S: under([null, "x 3", "x 2", "x 1"]) },
    weights: THIRDS,
    options: NAMES,
  },
  {
    kind: "a true times sign without a blank",
    sheets: { S: under([null, "×3", "×2", "×1"]) },
    weights: THIRDS,
    options: NAMES,
  },
  {
    kind: "a word with each number, in brackets",
    sheets: { S: under([null, "(weight 3)", "(weight 2)", "(weight 1)"]) },
    weights: THIRDS,
    options: NAMES,
  },
  {
    kind: "percentages in brackets, which are no minus",
    sheets: { S: under([null, "(50%)", "(30%)", "(20%)"]) },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.3],
      ["Safety", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "numbers in brackets, which are no minus",
    sheets: { S: under([null, "(6)", "(4)", "(2)"]) },
    weights: THIRDS,
    options: NAMES,
  },
  {
    kind: "under headers and a corner that is merged down over them",
    sheets: {
      S: [
        ["Machine", "Aims", null, null],
        [null, "Output", "Thrift", "Safety"],
        [null, 0.5, 0.3, 0.2],
        ...RATED,
      ],
    },
    merges: { S: ["A1:A3", "B1:D1"] },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.3],
      ["Safety", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "points in the headers",
    sheets: {
      S: [["Bidder", "Output (60 points)", "Thrift (30 points)", "Safety (10 points)", "Total"], ...POINTS],
    },
    weights: CAPPED,
    options: NAMES,
  },
  {
    kind: "what they are out of in the headers, without totals",
    sheets: {
      S: [["Bidder", "Output /60", "Thrift /30", "Safety /10"], ...POINTS.map((line) => line.slice(0, 4))],
    },
    weights: CAPPED,
    options: NAMES,
  },
  {
    kind: "a line of what they are out of",
    sheets: { S: [[...HEADS, "Total"], [null, "/60", "/30", "/10", "/100"], ...POINTS] },
    weights: CAPPED,
    options: NAMES,
  },
  {
    kind: "a line called Max",
    sheets: { S: [[...HEADS, "Total"], ["Max", 60, 30, 10, 100], ...POINTS] },
    weights: CAPPED,
    options: NAMES,
  },
  {
    kind: "a column of points that can be had, of which the totals are plain sums",
    sheets: {
      S: [
        ["Criterion", "Max", ...NAMES],
        ["Output", 10, 8, 9, 6],
        ["Thrift", 5, 3, 2, 5],
        ["Safety", 5, 4, 4, 3],
        ["Total", 20, 15, 15, 14],
      ],
    },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.25],
      ["Safety", 0.25],
    ],
    options: NAMES,
  },
  {
    kind: "the same points for all, which are no weights and no option",
    sheets: {
      S: [
        [...HEADS, "Total"],
        ["Maximum", 5, 5, 5, 15],
        ["Anvil", 4, 2, 3, 9],
        ["Bellows", 5, 1, 4, 10],
        ["Crane", 4, 3, 3, 10],
      ],
    },
    weights: [
      ["Output", 0.3333],
      ["Thrift", 0.3333],
      ["Safety", 0.3333],
    ],
    options: NAMES,
  },
  {
    kind: "of groups on a sheet of their own, members in rows",
    sheets: {
      ...AREAS,
      S: [
        ["Area", "Criterion", "Weight", ...NAMES],
        ["Money", "Return", 0.7, 5, 3, 2],
        [null, "Upkeep", 0.3, 2, 4, 5],
        ["Folk", "Spirit", 0.6, 3, 3, 4],
        [null, "Guests", 0.4, 4, 2, 5],
      ],
    },
    weights: SHARES,
    options: NAMES,
  },
  {
    kind: "of groups on a sheet of their own, members under merged names",
    sheets: {
      S: [
        [null, "Money", null, "Folk", null],
        ["Machine", "Return", "Upkeep", "Spirit", "Guests"],
        ["Weight", 0.7, 0.3, 0.6, 0.4],
        ["Anvil", 5, 2, 3, 4],
        ["Bellows", 3, 4, 3, 2],
        ["Crane", 2, 5, 4, 5],
      ],
      ...AREAS,
    },
    merges: { S: ["B1:C1", "D1:E1"] },
    weights: SHARES,
    options: NAMES,
  },
  {
    kind: "in a list in which sums head what they sum up",
    sheets: {
      L: [
        ["Criterion", "Weight"],
        ["Craft", 40],
        ["Return", 10],
        ["Upkeep", 30],
        ["People", 60],
        ["Spirit", 40],
        ["Guests", 20],
      ],
      S: [
        ["Machine", "Return", "Upkeep", "Spirit", "Guests"],
        ["Anvil", 5, 2, 3, 4],
        ["Bellows", 3, 4, 3, 2],
        ["Crane", 2, 5, 4, 5],
      ],
    },
    weights: [
      ["Return", 0.1],
      ["Upkeep", 0.3],
      ["Spirit", 0.4],
      ["Guests", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "beside subtotals, one of them of a single criterion",
    sheets: {
      S: [
        ["Criterion", "Weight", ...NAMES],
        ["1. Money", null, null, null, null],
        ["Return", 40, 4, 3, 5],
        ["Upkeep", 35, 3, 4, 2],
        ["Subtotal", 75, 7, 7, 7],
        ["2. Folk", null, null, null, null],
        ["Guests", 25, 3, 5, 2],
        ["Subtotal", 25, 3, 5, 2],
        ["Total", 100, 10, 12, 9],
      ],
    },
    weights: [
      ["Return", 0.4],
      ["Upkeep", 0.35],
      ["Guests", 0.25],
    ],
    options: NAMES,
  },
  {
    kind: "beside numbers that begin again under each Roman one",
    sheets: {
      S: [
        ["No", "Criterion", "Weight", ...NAMES],
        ["I", "Money", null, null, null, null],
        [1, "Return", 20, 4, 3, 5],
        [2, "Upkeep", 20, 3, 4, 2],
        ["II", "Folk", null, null, null, null],
        [1, "Spirit", 30, 5, 3, 4],
        [2, "Guests", 30, 2, 4, 3],
      ],
    },
    weights: [
      ["Return", 0.2],
      ["Upkeep", 0.2],
      ["Spirit", 0.3],
      ["Guests", 0.3],
    ],
    options: NAMES,
  },
  {
    kind: "in words above the ratings, in the same columns",
    sheets: {
      S: [
        ["Aim", "Importance"],
        ["Output", "very important"],
        ["Thrift", "important"],
        ["Safety", "less important"],
        [],
        HEADS,
        ...RATED,
      ],
    },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.375],
      ["Safety", 0.125],
    ],
    options: NAMES,
  },
  {
    kind: "in a list whose names the headers shorten, without their little words or in another order",
    sheets: {
      L: [
        ["Objectif", "Poids"],
        ["Satisfaction des clients", 50],
        ["Réduction des déchets", 30],
        ["Staff safety", 20],
      ],
      S: [["Projet", "Satisf. clients", "Réduc. déchets", "Safety of staff"], ...RATED],
    },
    weights: [
      ["Satisfaction des clients", 0.5],
      ["Réduction des déchets", 0.3],
      ["Staff safety", 0.2],
    ],
    options: NAMES,
  },
];

test.each(CASES.map((each) => [each.kind, each] as const))(
  "weights: %s",
  (_, { sheets, merges, weights, options }) => {
    const { strategy, confidence } = read(sheets, merges ? { merges } : {});
    expect(strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 1e4) / 1e4])).toEqual(
      weights,
    );
    expect(strategy.investments.map(({ name }) => name)).toEqual(options);
    expect(confidence).toBeGreaterThan(0.85);
  },
);

test("points of what can be had come to the sheet's own totals", () => {
  const sheets = {
    S: [["Bidder", "Output (60 points)", "Thrift (30 points)", "Safety (10 points)"], ...POINTS],
  };
  const { outline, cells } = workbookOf(sheets);
  const { scorecard } = interpret(outline, cells);
  expect(scorecard?.results.map(({ score }) => Math.round(score.score * 100) / 100)).toEqual([81, 82, 76]);
});

test("what an objective was and shall be is compared by nobody", () => {
  const sheets = {
    Goals: [
      ["Objective", "Baseline", "Target", "Weight"],
      ["Shorter queues", 12, 7, 50],
      ["Fewer returns", 14, 6, 30],
      ["Calmer staff", 3.1, 4, 20],
    ],
    Ideas: [
      ["Idea", "Supports", "Cost"],
      ["Text messages", "Fewer returns; Shorter queues", 900],
      ["Rota", "Calmer staff", 2500],
    ],
  };
  const { strategy } = read(sheets);
  expect(strategy.investments.map(({ name }) => name)).toEqual(["Text messages", "Rota"]);
  expect(strategy.objectives.map(({ name, target }) => [name, target])).toEqual([
    ["Shorter queues", 7],
    ["Fewer returns", 6],
    ["Calmer staff", 4],
  ]);
});

test("columns that look rated, beside investments that were read without ratings, are named with what they likely are", () => {
  const { unused } = read({
    Goals: [
      ["Objective", "Weight"],
      ["Grow", 50],
      ["Retain", 30],
      ["Green", 20],
    ],
    Plans: [
      ["Project", "Strategic value", "Cost saving", "Owner", "Cost"],
      ["Anvil", 5, 2, "Ann", 12_000],
      ["Bellows", 2, 5, "Bob", 8_000],
      ["Crane", 4, 3, "Cid", 5_000],
    ],
  });
  expect(unused.map(({ name, likely }) => [name, likely])).toEqual([
    ["Strategic value", "rating"],
    ["Cost saving", "rating"],
  ]);
});

describe("their parts", () => {
  test.each([
    ["x 4", 4],
    ["×2,5", 2.5],
    ["(weight: 3)", 3],
    ["3-fach", 3],
    ["(12,5 %)", 0.125],
    ["(7)", 7],
    ["7", null],
    ["40%", null],
    ["(2024)", null],
    ["(n = 12)", null],
    ["high", null],
  ])("%s in a cell of its own weighs %s", (text, value) =>
    expect(dressedWeight(text)?.value ?? null).toBe(value),
  );

  test.each([
    ["Price (max. 40)", 40],
    ["Qualität (60 Punkte)", 60],
    ["Prix – 30 pts", 30],
    ["Output (0-25)", 25],
    ["Output (2024)", null],
    ["Output (1-5)", null],
    ["Output (60%)", null],
  ])("%s can have at most %s", (header, cap) => expect(capInHeader(header)?.cap ?? null).toBe(cap));

  test.each([
    ["Maximum points", true],
    ["Max.", true],
    ["Höchstpunktzahl", true],
    ["Max Mustermann", false],
    ["Maximum output", false],
  ])("%s says how much can be had: %s", (label, is) => expect(isCapLabel(label)).toBe(is));

  test("numbers begin again, ratings do not", () => {
    expect(isNumbering([1, 2, 1, 2, 3])).toBe(true);
    expect(isNumbering([1, 2, 3, 4])).toBe(false);
    expect(isNumbering([1, 2, 1, 3])).toBe(false);
  });

  test("50, 30 and 20 are no sum of one another, however they come out", () => {
    const items = (...values: number[]): { value: number }[] => values.map((value) => ({ value }));
    expect([...headsOfSums(items(40, 10, 30, 60, 40, 20))]).toEqual([0, 3]);
    expect(headsOfSums(items(40, 30, 20, 10)).size).toBe(0);
  });
});
