import { describe, expect, test } from "@jest/globals";
import { slidWeights } from "#core/insight/audit/slid-weights.ts";

const RATINGS = [
  [1, 2, 3],
  [4, 0, 2],
  [3, 5, 1],
  [2, 2, 4],
];
const WEIGHTS = [5, 3, 2];
const FACTOR = 0.5;
const dot = (row: readonly number[], weights: readonly number[]): number =>
  FACTOR * row.reduce((sum, rating, j) => sum + rating * weights[j]!, 0);
const RIGHT = RATINGS.map((row) => dot(row, WEIGHTS));
/** What each line comes to with the line before as weights. */
const SLID = RATINGS.map((row, i) => dot(row, RATINGS[i - 1] ?? []));

const slid = (totals: readonly (number | null)[], right: readonly number[] = RIGHT): boolean[] =>
  slidWeights(RATINGS, WEIGHTS, totals, right, FACTOR);

describe("totals made with the line before as weights", () => {
  test("are told, and nothing else is", () => {
    expect(slid(RIGHT)).toEqual([false, false, false, false]);
    expect(slid([RIGHT[0]!, SLID[1]!, SLID[2]!, RIGHT[3]!])).toEqual([false, true, true, false]);
    expect(slid([RIGHT[0]!, null, SLID[2]!, RIGHT[3]! + 7.25])).toEqual([false, false, true, false]);
  });

  test("the first line has none before it: a total of 0 there is only wrong", () => {
    expect(slid([0, RIGHT[1]!, RIGHT[2]!, RIGHT[3]!])).toEqual([false, false, false, false]);
  });

  test("where one line shows it in full, others may show it for some objectives", () => {
    // The last line uses the line before for its second objective alone.
    const half = dot(RATINGS[3]!, [WEIGHTS[0]!, RATINGS[2]![1]!, WEIGHTS[2]!]);
    expect(slid([RIGHT[0]!, SLID[1]!, RIGHT[2]!, half])).toEqual([false, true, false, true]);
    expect(slid([RIGHT[0]!, RIGHT[1]!, RIGHT[2]!, half])).toEqual([false, false, false, false]);
  });

  test("past eight objectives some subset would fit anything, so none is looked for", () => {
    const partly = (objectives: number): boolean[] => {
      const width = Array.from({ length: objectives }, (_, j) => 2 ** j);
      const ratings = [width.map((weight) => 2 * weight), width.map(() => 1), width.map(() => 1)];
      const right = ratings.map((row) => row.reduce((sum, rating, j) => sum + rating * width[j]!, 0));
      const whole = right[1]! * 2;
      // The last line has its first objective weighted 1 as it is, and its second 1 instead of 2.
      return slidWeights(ratings, width, [right[0]!, whole, right[2]! - 1], right, 1);
    };
    // Of n objectives the last line differs in n - 1: in the first one 1 is 1.
    expect(partly(9)).toEqual([false, true, true]);
    expect(partly(10)).toEqual([false, true, false]);
  });
});
