import type { CellValue } from "#core/workbook/cell.ts";
import type { Cells, WorkbookExtras } from "#test/core/tables/workbook-of.ts";

/** Weights as people write them besides a line called "Weight", with names of our own; the shares are reckoned by hand. */
export interface WrittenWeights {
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
export const HEADS = ["Machine", "Output", "Thrift", "Safety"];
const THIRDS = [
  ["Output", 0.5],
  ["Thrift", 0.3333],
  ["Safety", 0.1667],
] as const;
const under = (line: CellValue[]): Cells => [HEADS, line, ...RATED];
export const POINTS: CellValue[][] = [
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

export const CASES: readonly WrittenWeights[] = [
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
    kind: "in the names of groups over the headers, shared alike",
    sheets: {
      S: [
        [null, "Money (weight 3)", null, "Folk (weight 1)", null, "Burden", null],
        ["Machine", "Return", "Upkeep", "Spirit", "Guests", "Cost", "Months"],
        ["Anvil", 5, 2, 3, 4, 20_000, 5],
        ["Bellows", 3, 4, 3, 2, 3_000, 2],
        ["Crane", 2, 5, 4, 5, 9_000, 3],
      ],
    },
    merges: { S: ["B1:C1", "D1:E1", "F1:G1"] },
    weights: [
      ["Return", 0.375],
      ["Upkeep", 0.375],
      ["Spirit", 0.125],
      ["Guests", 0.125],
    ],
    options: NAMES,
  },
  {
    kind: "in the names of groups beside the criteria",
    sheets: {
      S: [
        ["Area", "Criterion", ...NAMES],
        ["Money (60%)", "Return", 4, 3, 5],
        [null, "Upkeep", 3, 4, 2],
        ["Folk (40%)", "Spirit", 5, 3, 4],
        [null, "Guests", 2, 4, 4],
      ],
    },
    weights: [
      ["Return", 0.3],
      ["Upkeep", 0.3],
      ["Spirit", 0.2],
      ["Guests", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "in the names of groups over the headers, with shares of each below",
    sheets: {
      S: [
        [null, "Money 60%", null, "Folk 40%", null],
        ["Machine", "Return", "Upkeep", "Spirit", "Guests"],
        ["Weight", 0.7, 0.3, 0.6, 0.4],
        ["Anvil", 5, 2, 3, 4],
        ["Bellows", 3, 4, 3, 2],
        ["Crane", 2, 5, 4, 5],
      ],
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
    kind: "among settings, each called the weight of its name",
    sheets: {
      Setup: [
        ["Budget", 90_000],
        ["Currency", "EUR"],
        ["Output weight", 0.5],
        ["Thrift weight", 0.3],
        ["Safety weight", 0.2],
      ],
      S: [HEADS, ...RATED],
    },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.3],
      ["Safety", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "and the same once more as shares, below the ratings",
    sheets: { S: [HEADS, ...RATED, ["Weight", 5, 3, 2], ["Normalised weight", 0.5, 0.3, 0.2]] },
    weights: [
      ["Output", 0.5],
      ["Thrift", 0.3],
      ["Safety", 0.2],
    ],
    options: NAMES,
  },
  {
    kind: "as places, with what they mean behind their name",
    sheets: { S: under(["Priority (1 = most important)", 1, 2, 3]) },
    weights: [
      ["Output", 0.6111],
      ["Thrift", 0.2778],
      ["Safety", 0.1111],
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

