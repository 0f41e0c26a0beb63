import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { problem, value } from "#test/support/outcome.ts";

// Triantaphyllou & Sánchez 1997, Decision Sciences 28:151-194, the paper's worked example.
const MATRIX = [
  [0.3088, 0.2897, 0.3867, 0.1922],
  [0.2163, 0.3458, 0.1755, 0.6288],
  [0.4509, 0.2473, 0.1194, 0.0575],
  [0.024, 0.1172, 0.3184, 0.1215],
];
const WEIGHTS = [0.3277, 0.3058, 0.2876, 0.079];

/** Scores with the weight of objective k at t and the others in proportion: the definition, slowly. */
function scoresAt(matrix: number[][], weights: number[], k: number, t: number): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const others = total - weights[k]!;
  return matrix.map((row) =>
    row.reduce((sum, a, j) => {
      const share = others > 0 ? weights[j]! / others : 1 / (weights.length - 1);
      return sum + a * (j === k ? t : weights.length > 1 ? (1 - t) * share : 0);
    }, 0),
  );
}

const problems = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([objectives, rows]) =>
    fc.tuple(
      fc.array(
        fc.array(
          fc.integer({ min: -3, max: 3 }).map((r) => r / 3),
          {
            minLength: objectives,
            maxLength: objectives,
          },
        ),
        { minLength: rows, maxLength: rows },
      ),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: objectives, maxLength: objectives }),
    ),
  )
  .filter(([, weights]) => weights.some((weight) => weight > 0));

describe("weight-stability intervals", () => {
  test("the first stays first until its rival's objective passes 51.26% (hand arithmetic)", () => {
    const [first] = value(weightStability(MATRIX, WEIGHTS));
    expect(first!.first.low).toBe(0);
    expect(first!.first.high).toBeCloseTo(0.5126, 3);
  });

  test("the whole ranking holds in a narrower range, and ends where two scores meet", () => {
    const all = value(weightStability(MATRIX, WEIGHTS));
    all.forEach(({ first, ranking }, k) => {
      const now = WEIGHTS[k]! / WEIGHTS.reduce((a, b) => a + b, 0);
      expect(ranking.low).toBeGreaterThanOrEqual(first.low);
      expect(ranking.high).toBeLessThanOrEqual(first.high);
      expect(ranking.low).toBeLessThanOrEqual(now);
      expect(ranking.high).toBeGreaterThanOrEqual(now);
      for (const end of [ranking.low, ranking.high]) {
        if (end === 0 || end === 1) continue;
        const scores = scoresAt(MATRIX, WEIGHTS, k, end).sort((a, b) => a - b);
        const nearest = Math.min(...scores.slice(1).map((score, i) => score - scores[i]!));
        expect(nearest).toBeLessThan(1e-12);
      }
    });
  });

  test("agrees with scanning the weight over 0 … 1", () => {
    fc.assert(
      fc.property(problems, ([matrix, weights]) => {
        const total = weights.reduce((a, b) => a + b, 0);
        const odd: [objective: number, weight: number][] = [];
        value(weightStability(matrix, weights)).forEach(({ first, ranking }, k) => {
          const now = scoresAt(matrix, weights, k, weights[k]! / total);
          const best = Math.max(...now);
          for (let step = 0; step <= 50; step += 1) {
            const t = step / 50;
            const then = scoresAt(matrix, weights, k, t);
            const most = Math.max(...then);
            const stillFirst = now.every((score, i) => score < best - 1e-12 || then[i]! >= most - 1e-9);
            const stillRanked = now.every((a, i) =>
              now.every((b, l) => a <= b + 1e-12 || then[i]! >= then[l]! - 1e-9),
            );
            const inside = (range: { low: number; high: number }, slack: number) =>
              t >= range.low - slack && t <= range.high + slack;
            // Right at an end the two may differ by rounding, so points next to one are not judged.
            const judged: [boolean, { low: number; high: number }][] = [
              [stillFirst, first],
              [stillRanked, ranking],
            ];
            for (const [still, range] of judged)
              if (still ? !inside(range, 0.001) : inside(range, -1e-6)) odd.push([k, t]);
          }
        });
        expect(odd).toEqual([]);
      }),
    );
  });

  test("the order of rows and the unit of the weights do not matter", () => {
    fc.assert(
      fc.property(problems, ([matrix, weights]) => {
        const turned = value(
          weightStability(
            [...matrix].reverse(),
            weights.map((w) => w * 7),
          ),
        );
        value(weightStability(matrix, weights)).forEach((own, k) => {
          expect(turned[k]!.first.low).toBeCloseTo(own.first.low, 9);
          expect(turned[k]!.first.high).toBeCloseTo(own.first.high, 9);
          expect(turned[k]!.ranking.low).toBeCloseTo(own.ranking.low, 9);
          expect(turned[k]!.ranking.high).toBeCloseTo(own.ranking.high, 9);
        });
      }),
    );
  });

  test("what one objective that has all the weight gives up, the others share equally (hand arithmetic)", () => {
    // At weight t the first has t + 0.3 (1 - t), the second 0.9 t + 0.5 (1 - t); they meet at 2/3.
    const worths = [
      [1, 0, 0.6],
      [0.9, 1, 0],
    ];
    const [all, second] = value(weightStability(worths, [7, 0, 0]));
    expect(all!.first).toEqual({ low: expect.closeTo(2 / 3, 12), high: 1 });
    // The second objective takes from the first alone: 1 - t against 0.9 (1 - t) + t.
    expect(second!.first).toEqual({ low: 0, high: expect.closeTo(0.1 / 1.1, 12) });
  });

  test("two that tie for first hold only where they still tie", () => {
    const [first] = value(
      weightStability(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
      ),
    );
    expect(first!.first).toEqual({ low: 0.5, high: 0.5 });
    expect(first!.ranking).toEqual({ low: 0, high: 1 });
  });

  test("one row, no rows and one objective are stable throughout", () => {
    const all = { low: 0, high: 1 };
    expect(value(weightStability([[1, 0]], [1, 1]))[0]).toEqual({ first: all, ranking: all });
    expect(value(weightStability([], [1]))[0]).toEqual({ first: all, ranking: all });
    expect(value(weightStability([[1], [0]], [3]))[0]).toEqual({ first: all, ranking: all });
  });

  test("what cannot be used is named", () => {
    expect(problem(weightStability([[1, 2], [1]], [1, 1]))).toEqual({ code: "size-mismatch", index: 1 });
    expect(problem(weightStability([[1, NaN]], [1, 1]))).toEqual({
      code: "not-a-number",
      index: 0,
      column: 1,
    });
    expect(problem(weightStability([], []))).toEqual({ code: "empty", index: null });
    expect(problem(weightStability([[1]], [0]))).toEqual({ code: "all-zero", index: null });
  });
});
