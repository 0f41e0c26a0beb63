import { describe, expect, test } from "@jest/globals";
import { interpret } from "#core/workflow/understand.ts";
import { headsOfSums } from "#core/tables/find/summed-items.ts";
import { capInHeader, isCapLabel } from "#core/tables/values/caps.ts";
import { dressedWeight } from "#core/tables/values/dressed-weight.ts";
import { isNumbering } from "#core/tables/witness/outline-numbers.ts";
import { CASES, HEADS, POINTS } from "#test/cases/reading/written-weights.ts";
import { read, workbookOf } from "./workbook-of.ts";

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

test.each<readonly [string, readonly string[], readonly number[]]>([
  ["arrows", ["↑↑", "→", "↓"], [1, 0, -0.5]],
  ["faces", ["🙂", "😐", "☹️"], [1, 0, -1]],
])("%s rate", (_, [much, none, less], effects) => {
  const { strategy } = read([
    HEADS,
    ["Weight", 3, 2, 1],
    ["Anvil", much!, none!, less!],
    ["Bellows", less!, much!, none!],
  ]);
  expect(strategy.investments[0]!.ratings.map(({ effect }) => effect)).toEqual(effects);
});

/** 0371 */
test.each([
  ["Share", "half", "a quarter", "One-quarter"],
  ["Peso", "la mitad", "una cuarta parte", "1/4"],
  ["Poids", "La moitié", "un quart", "un quart"],
  ["Gewicht", "die Hälfte", "ein Viertel", "Viertel"],
])("shares in words: %s: %s, %s, %s", (header, ...shares) => {
  const ratings = [
    [4, 3],
    [2, 5],
    [3, 1],
  ];
  const rows = ratings.map((line, at) => [["Reach", "Ease", "Room"][at]!, shares[at]!, ...line]);
  const { strategy, notes, confidence } = read([["Criterion", header, "Anvil", "Bellows"], ...rows]);
  expect(strategy.objectives.map(({ weight }) => weight)).toEqual([0.5, 0.25, 0.25]);
  expect(notes.map(({ text }) => text)).not.toContain("tables.wordsWeighed");
  expect(confidence).toBeGreaterThan(0.85);
});

test("numbers up to twenty are rated out of twenty, also in a column where nobody reached ten", () => {
  const { strategy } = read([HEADS, ["Weight", 3, 2, 1], ["Anvil", 14, 12, 7], ["Bellows", 9, 13, 9]]);
  expect(strategy.objectives.map(({ scale }) => scale.id)).toEqual(["0-20", "0-20", "0-20"]);
});

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
