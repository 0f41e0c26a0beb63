import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  centralWeights,
  pairwiseWinning,
  rankAcceptability,
} from "#core/insight/robustness/acceptability.ts";
import { uniformDraws } from "#core/insight/robustness/draws.ts";
import { drawScores, type DrawnScores } from "#core/insight/robustness/drawn-scores.ts";
import { rankRanges } from "#core/insight/robustness/rank-range.ts";
import { problem, value } from "#test/support/outcome.ts";

const COUNT = 5000;
/** Three standard errors of a share of 5,000 draws, at worst. */
const SLACK = 0.022;

function uniformScores(
  effects: readonly (readonly number[])[],
  draws = uniformDraws(effects[0]!.length, { count: COUNT }),
): DrawnScores {
  return value(
    drawScores(
      effects.map((row) => ({ effects: row })),
      draws,
    ),
  );
}

function expectNear(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((row, i) =>
    row.forEach((share, r) => expect(Math.abs(found[i]![r]! - share)).toBeLessThanOrEqual(SLACK)),
  );
}

// Lahdelma & Salminen 2001, Operations Research 49:444-454, with weights uniform on the simplex.
describe("SMAA", () => {
  test("two objectives, exact by geometry: A is first where w1 > 0.6", () => {
    const effects = [
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ];
    const scores = uniformScores(effects);
    expectNear(rankAcceptability(scores), [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ]);
    // A is first above 0.6, B below 0.4, C in between; the middles of these stretches.
    const central = centralWeights(scores, uniformDraws(2, { count: COUNT })).map((own) => own!);
    expectNear(central, [
      [0.8, 0.2],
      [0.2, 0.8],
      [0.5, 0.5],
    ]);
    expectNear(pairwiseWinning(scores), [
      [0.5, 0.5, 0.4],
      [0.5, 0.5, 0.4],
      [0.6, 0.6, 0.5],
    ]);
  });

  test("three objectives, closed form: P(w·d > 0) = Π d1 / (d1 - dj) = 4/9 for d = (2, -1, -1)", () => {
    const winning = pairwiseWinning(
      uniformScores([
        [1, 0, 0],
        [0, 0.5, 0.5],
      ]),
    );
    expectNear(winning, [
      [0.5, 4 / 9],
      [5 / 9, 0.5],
    ]);
  });

  test("on two objectives the chance to beat another is the length of the weights where it does", () => {
    const rating = fc.integer({ min: -3, max: 3 }).map((r) => r / 3);
    const draws = uniformDraws(2, { count: COUNT });
    fc.assert(
      fc.property(fc.tuple(rating, rating), fc.tuple(rating, rating), (a, b) => {
        // a beats b where w (a1 - b1) + (1 - w)(a2 - b2) > 0
        const [at0, at1] = [a[1] - b[1], a[0] - b[0]];
        const meets = at0 / (at0 - at1);
        const exact =
          at0 === 0 && at1 === 0
            ? 0.5
            : at0 <= 0 && at1 <= 0
              ? 0
              : at0 >= 0 && at1 >= 0
                ? 1
                : at0 > 0
                  ? meets
                  : 1 - meets;
        const [winning] = pairwiseWinning(uniformScores([a, b], draws));
        expect(Math.abs(winning![1]! - exact)).toBeLessThan(SLACK);
      }),
      { numRuns: 30 },
    );
  });

  test("identical rows share their places; every row and every place adds up to 1", () => {
    const scores = uniformScores([
      [0.5, 0.5],
      [0.5, 0.5],
      [1, 0],
    ]);
    const shares = rankAcceptability(scores);
    expect(shares[0]).toEqual(shares[1]);
    for (const i of [0, 1, 2]) {
      expect(shares[i]!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(shares.reduce((sum, row) => sum + row[i]!, 0)).toBeCloseTo(1, 9);
    }
  });

  test("one that is never first has no central weights", () => {
    const scores = uniformScores([
      [1, 1],
      [0, 0],
    ]);
    expect(centralWeights(scores, uniformDraws(2, { count: COUNT }))[1]).toBeNull();
  });
});

describe("rank range", () => {
  test("what is better on everything is always first, what is worse always last", () => {
    const ranges = rankRanges(
      uniformScores([
        [0, 0],
        [1, 1],
        [0.5, 0.2],
      ]),
    );
    expect(ranges.map(({ best, worst }) => [best, worst])).toEqual([
      [3, 3],
      [1, 1],
      [2, 2],
    ]);
    ranges.forEach(({ expected }, i) => expect(expected).toBeCloseTo([3, 1, 2][i]!, 9));
  });

  test("expected rank is the mean by rank acceptability; nine in ten draws lie in the range", () => {
    const scores = uniformScores([
      [1, 0, 0.2],
      [0, 1, 0.4],
      [0.6, 0.6, -1],
      [0.3, 0.5, 0.9],
    ]);
    const shares = rankAcceptability(scores);
    rankRanges(scores).forEach(({ expected, best, worst }, i) => {
      expect(expected).toBeCloseTo(
        shares[i]!.reduce((sum, share, place) => sum + share * (place + 1), 0),
        9,
      );
      expect(shares[i]!.slice(best - 1, worst).reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(0.9 - 1e-9);
    });
  });
});

test("drawn scores lie between -1 and 1 and are those of the weights drawn; what cannot be scored is named", () => {
  const draws = uniformDraws(2, { count: 3 });
  const { rows, count, at } = value(drawScores([{ effects: [1, -0.5] }, { effects: [0, 1] }], draws));
  expect([rows, count]).toEqual([2, 3]);
  const first = (draw: number) => draws.weights[draw]!;
  const expected = [0, 1, 2].map((draw) => first(draw) - 0.5 * (1 - first(draw)));
  expect([...at]).toEqual(
    [...expected, ...[0, 1, 2].map((draw) => 1 - first(draw))].map((score) => expect.closeTo(score, 11)),
  );
  expect(problem(drawScores([{ effects: [1] }], draws))).toEqual({ code: "size-mismatch", index: 0 });
});
