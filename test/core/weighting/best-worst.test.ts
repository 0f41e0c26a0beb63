import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type BestWorstAnswers, bestWorstWeights } from "#core/weighting/best-worst.ts";
import { bwmConsistent } from "#test/cases/oracles-weighting.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";
import { permuted } from "#test/support/pairwise.ts";

const solved = (answers: BestWorstAnswers) => value(bestWorstWeights(answers));

/** Answers from 1 to 9 that may contradict each other. */
const answers: fc.Arbitrary<BestWorstAnswers> = fc
  .record({
    span: fc.integer({ min: 1, max: 9 }),
    others: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 6 }),
    at: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ span, others, at }) => {
    const toOthers = others.map(([b]) => 1 + (b % span));
    const toWorst = others.map(([, w]) => 1 + (w % span));
    const best = at[0] % (others.length + 1);
    toOthers.splice(best, 0, 1);
    toWorst.splice(best, 0, span);
    const worst = best + 1 + (at[1] % (others.length + 1 - best));
    toOthers.splice(worst, 0, span);
    toWorst.splice(worst, 0, 1);
    return { best, worst, bestToOthers: toOthers, othersToWorst: toWorst };
  });

/** The largest deviation that the model minimises. */
function xiOf({ best, worst, bestToOthers, othersToWorst }: BestWorstAnswers, w: readonly number[]): number {
  return Math.max(
    ...w.map((wj, j) =>
      Math.max(Math.abs(w[best]! - bestToOthers[j]! * wj), Math.abs(wj - othersToWorst[j]! * w[worst]!)),
    ),
  );
}

describe("best-worst weights", () => {
  test("Rezaei 2015, 2016: answers without contradiction", () => {
    const { best, worst, best_to_others, others_to_worst } = bwmConsistent.input;
    const found = solved({ best, worst, bestToOthers: best_to_others, othersToWorst: others_to_worst });
    expectClose(found.weights, bwmConsistent.expected.weights, bwmConsistent.tolerance);
    expect(found).toMatchObject({ xi: 0, inputRatio: 0, leastConsistent: null });
  });

  // Solved with HiGHS 1.11 (scipy 1.17, linprog); the fractions follow from the constraints that bind.
  test.each([
    [
      "three",
      { best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] },
      [2, 9, 17],
      28,
      1 / 28,
    ],
    [
      "five",
      { best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 4, 2, 1] },
      [16, 28, 8, 10, 3],
      65,
      4 / 65,
    ],
  ])("%s that contradict each other: the linear program's optimum", (_, given, parts, total, xi) => {
    const found = solved(given);
    expectClose(
      found.weights,
      parts.map((part) => part / total),
      1e-12,
    );
    expect(found.xi).toBeCloseTo(xi, 12);
  });

  test("six, and five of which one is put last and first at once: as HiGHS solves them", () => {
    const six = solved({
      best: 0,
      worst: 5,
      bestToOthers: [1, 2, 3, 5, 4, 9],
      othersToWorst: [9, 6, 4, 2, 2, 1],
    });
    expectClose(six.weights, [0.40247678, 0.21671827, 0.14447884, 0.08668731, 0.10835913, 0.04127967], 1e-8);
    expect(six.xi).toBeCloseTo(0.03095975, 8);
    const five = solved({ best: 0, worst: 4, bestToOthers: [1, 9, 9, 9, 9], othersToWorst: [9, 9, 1, 5, 1] });
    expectClose(five.weights, [0.65019011, 0.1026616, 0.1026616, 0.1026616, 0.0418251], 1e-8);
    // |9·9 - 9| / (9² - 9) = 1: the worst possible contradiction.
    expect(five).toMatchObject({ inputRatio: 1, leastConsistent: 1 });
  });

  test("weights are positive, add up to 1, and reach ξ; no nearby weights do better", () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })), (given, noise) => {
        const { weights, xi } = solved(given);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(xiOf(given, weights)).toBeCloseTo(xi, 9);
        for (const step of [0.1, 0.001]) {
          const other = weights.map((w) => w * (1 + step * noise.next().value));
          const total = other.reduce((a, b) => a + b, 0);
          expect(
            xiOf(
              given,
              other.map((w) => w / total),
            ),
          ).toBeGreaterThanOrEqual(xi - 1e-12);
        }
      }),
    );
  });

  test("answers made from weights give the weights back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (raw) => {
          const best = raw.indexOf(Math.max(...raw));
          const worst = raw.lastIndexOf(Math.min(...raw));
          fc.pre(best !== worst || raw.length === 1);
          const found = solved({
            best,
            worst,
            bestToOthers: raw.map((w) => raw[best]! / w),
            othersToWorst: raw.map((w) => w / raw[worst]!),
          });
          const total = raw.reduce((a, b) => a + b, 0);
          expectClose(
            found.weights,
            raw.map((w) => w / total),
            1e-12,
          );
          expect(found.xi).toBe(0);
        },
      ),
    );
  });

  test("the order in which objectives are listed does not matter", () => {
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }),
        (given, keys) => {
          const order = [...given.bestToOthers.keys()].sort((a, b) => keys[a]! - keys[b]!);
          const turned = solved({
            best: order.indexOf(given.best),
            worst: order.indexOf(given.worst),
            bestToOthers: permuted(given.bestToOthers, order),
            othersToWorst: permuted(given.othersToWorst, order),
          });
          expectClose(turned.weights, permuted(solved(given).weights, order), 1e-9);
        },
      ),
    );
  });

  const fine = { best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] };
  test.each<[string, Partial<BestWorstAnswers>, object]>([
    ["nothing", { bestToOthers: [], othersToWorst: [] }, { code: "empty" }],
    ["lists of different length", { bestToOthers: [1, 3, 2] }, { code: "size-mismatch" }],
    ["best and worst the same", { worst: 0 }, { code: "best-is-worst", index: 0 }],
    ["an index that is not there", { worst: 2 }, { code: "out-of-range", index: null }],
    ["not a number first", { bestToOthers: [NaN, 3] }, { code: "not-a-number", index: 0 }],
    ["an index that is no index", { best: -1 }, { code: "out-of-range", index: null }],
    ["half an index", { best: 0.5 }, { code: "out-of-range", index: null }],
    ["not a number", { bestToOthers: [1, NaN] }, { code: "not-a-number", index: 1 }],
    ["more important than the best", { bestToOthers: [1, 0.5] }, { code: "out-of-range", index: 1 }],
    ["a slip of the hand", { othersToWorst: [5e6, 1] }, { code: "out-of-range", index: 0 }],
    ["the best against itself", { bestToOthers: [2, 3] }, { code: "not-reciprocal", index: 0 }],
    ["the worst against itself", { othersToWorst: [3, 2] }, { code: "not-reciprocal", index: 1 }],
    ["one question, two answers", { othersToWorst: [4, 1] }, { code: "not-reciprocal", index: 1 }],
  ])("%s is refused", (_, change, expected) => {
    expect(problem(bestWorstWeights({ ...fine, ...change }))).toMatchObject(expected);
  });

  test("best and worst called equal, but another one not: the worst contradiction there is", () => {
    const found = solved({ best: 0, worst: 1, bestToOthers: [1, 1, 3], othersToWorst: [1, 1, 2] });
    expect(found).toMatchObject({ inputRatio: 1, leastConsistent: 2 });
    expect(found.xi).toBeGreaterThan(0);
  });

  test("of two that contradict equally the first is named; the input ratio by hand", () => {
    const found = solved({ best: 0, worst: 3, bestToOthers: [1, 2, 2, 8], othersToWorst: [8, 3, 3, 1] });
    expect(found.leastConsistent).toBe(1);
    expect(found.inputRatio).toBeCloseTo(2 / 56, 12);
  });

  test("one objective has it all; two share by their one answer", () => {
    expect(solved({ best: 0, worst: 0, bestToOthers: [1], othersToWorst: [1] }).weights).toEqual([1]);
    expectClose(solved(fine).weights, [0.75, 0.25], 1e-15);
  });
});
