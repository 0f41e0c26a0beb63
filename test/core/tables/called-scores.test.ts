import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

/** Totals that say what somebody thought, rounded ones, products (docs/decisions/reading.md, 0441), names of our own. */
const told = (cells: CellValue[][]): { objectives: string[]; options: string[] } => {
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  return { objectives: objectives.map(({ name }) => name), options: investments.map(({ name }) => name) };
};
const NOTHING = { objectives: [], options: [] };
const HEADS = ["Draught", "Handling", "Stowage"];
const BOATS = ["Dory 14", "Skiff XL", "Sharpie 3", "Pram 8", "Yawl 22", "Gig 6"];
type Total = (ratings: readonly number[]) => CellValue;
const sum: Total = (ratings) => ratings.reduce((all, each) => all + each, 0);
const mean = (ratings: readonly number[]): number => Number(sum(ratings)) / ratings.length;
const inTwenty = (mark: number): number => Math.floor(mark / 5);
const SMALL = [
  [5, 2, 4],
  [4, 4, 3],
  [2, 5, 5],
  [5, 1, 3],
  [2, 4, 2],
  [1, 3, 5],
];
const LARGE = [
  [82, 64, 71],
  [55, 93, 88],
  [70, 61, 97],
  [64, 88, 59],
  [91, 72, 66],
  [48, 77, 83],
];

function table(
  total: Total,
  head: string,
  ratings = LARGE,
  heads = HEADS,
  names = BOATS,
  corner: CellValue = "Boat",
) {
  return [[corner, ...heads, head], ...names.map((name, i) => [name, ...ratings[i]!, total(ratings[i]!)])];
}
const read3 = { objectives: HEADS, options: BOATS };

describe("a total that is called what somebody thought", () => {
  test.each([
    ["marks of a hundred and their mean", table((each) => Math.round(mean(each)), "Overall")],
    ["their sum", table(sum, "Score")],
    ["in German", table(sum, "Gesamtbewertung")],
    ["in Chinese", table(sum, "总分")],
    [
      "shares",
      table(
        (each) => Number(mean(each).toFixed(2)),
        "Rating",
        LARGE.map((each) => each.map((one) => one / 100)),
      ),
    ],
    [
      "parts of one whole under any word",
      [
        ["Boat", "Total", ...HEADS],
        ...BOATS.map((name, i) => [
          name,
          `${Number(sum(LARGE[i]!.map(inTwenty)))}/60`,
          ...LARGE[i]!.map((one) => `${inTwenty(one)}/20`),
        ]),
      ],
    ],
    [
      "judges, and their mean under any word",
      table((each) => Math.round(mean(each)), "Average", LARGE, ["Judge 1", "Judge 2", "Judge 3"]),
    ],
  ])("vouches for %s", (_, cells) => {
    expect(told(cells).options).toEqual(BOATS);
  });

  test.each([
    ["sums of amounts", table(sum, "Total")],
    ["means of amounts", table((each) => Math.round(mean(each)), "Average")],
    [
      "amounts over a hundred",
      table(
        sum,
        "Score",
        LARGE.map((each) => each.map((one) => one * 3)),
      ),
    ],
    ["rounds", table(sum, "Score", SMALL, ["Round 1", "Round 2", "Round 3"])],
    ["quarters", table(sum, "Score", SMALL, ["Q1", "Q2", "Q3"])],
    ["pupils", table(sum, "Score", LARGE, HEADS, BOATS, "Schülerin")],
    [
      "names of people alone",
      table(sum, "Score", LARGE, HEADS, ["Ilse", "Oda", "Runa", "Arne", "Jost", "Wim"], null),
    ],
    ["how likely something is", table(sum, "Score", LARGE, ["Likelihood", "Draught", "Stowage"])],
  ])("vouches for none of %s", (_, cells) => {
    expect(told(cells)).toEqual(NOTHING);
  });
});

describe("a rounded mean", () => {
  test.each([
    ["halves", table((each) => Math.round(2 * mean(each)) / 2, "Gesamt", SMALL)],
    [
      "whole numbers under a word for ratings",
      table(
        (each) => Math.round(mean(each)),
        "Nota final",
        SMALL.map((each) => each.map((one) => 2 * one)),
      ),
    ],
    [
      "stars",
      table((each) => "★".repeat(Math.round(mean(each))), "Overall", [
        [5, 5, 4],
        [1, 2, 1],
        [3, 2, 3],
        [2, 2, 1],
        [4, 4, 5],
        [3, 4, 3],
      ]),
    ],
  ])("to %s is the total", (_, cells) => {
    expect(told(cells)).toEqual(read3);
  });

  test("is none where other rows' means would do as well", () => {
    const alike = [
      [3, 4, 3],
      [4, 3, 3],
      [3, 3, 4],
      [3, 4, 4],
      [3, 3, 3],
      [4, 4, 4],
    ];
    const cells = table((each) => Math.round(2 * mean(each)) / 2, "Gesamt", alike);
    expect(told(cells).objectives).not.toEqual(HEADS);
  });

  test("keeps its members where one of them is nearly the mean of the others", () => {
    const [heads, rows] = [
      ["Warmth", "Upkeep", "Room", "Speed"],
      [
        [0.8, 0.9, 1, 0],
        [0.95, 0.9, 0.85, 0.85],
        [0.93, 0.9, 0.8, 1],
        [0.95, 0.95, 1, 0.9],
      ],
    ];
    const cells = table(
      (each) => Number(mean(each).toFixed(2)),
      "Overall score",
      rows,
      heads,
      BOATS.slice(0, 4),
    );
    expect(told(cells).objectives).toEqual(heads);
  });
});

describe("a product", () => {
  const product: Total = (ratings) => ratings.reduce((all, each) => all * each, 1);
  const gains = ["Nutzen", "Machbarkeit", "Dringlichkeit"];

  test("of gains is their score, whatever it is called", () => {
    expect(told(table(product, "Reihung", SMALL, gains))).toEqual({ objectives: gains, options: BOATS });
  });

  test.each([
    ["of what is no gain", HEADS],
    ["with how likely it is", ["Nutzen", "Machbarkeit", "Wahrscheinlichkeit"]],
  ])("%s is offered only", (_, heads) => {
    expect(told(table(product, "Score", SMALL, heads))).toEqual(NOTHING);
  });
});
