import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Outcome } from "#core/domain/outcome.ts";
import { bestWorstWeights } from "#core/weighting/best-worst.ts";
import { criticWeights } from "#core/weighting/diagnosis/critic.ts";
import { deviationWeights } from "#core/weighting/diagnosis/deviation.ts";
import { entropyWeights } from "#core/weighting/diagnosis/entropy.ts";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { nextComparison } from "#core/weighting/pairwise/next-comparison.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { worstTriple } from "#core/weighting/pairwise/worst-triple.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { weightsFromRanks } from "#core/weighting/ranks.ts";
import { weightsFromSwings } from "#core/weighting/swing.ts";
import { expectFinite, extreme, hostile, lists, tables } from "#test/support/hostile.ts";

interface Given {
  readonly list: number[];
  readonly table: number[][];
  /** Half a table of comparisons, some of which may be as far apart as they can be. */
  readonly comparisons: (number | null)[][];
  /** Mostly 1 … 1,000,000. */
  readonly toOthers: number[];
  readonly toWorst: number[];
  readonly place: number;
}

const amount = extreme.map(Math.abs);
const ratio = fc.constantFrom(1, 3, 1 / 9, 1e6, 1e-6, 1.0000001);
const answer = fc.oneof({ weight: 9, arbitrary: ratio }, { weight: 1, arbitrary: hostile });
const given: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([n, rows]) =>
    fc.record({
      list: lists(n, amount),
      table: fc.oneof(tables(rows, n, amount), tables(rows, n)),
      comparisons: fc
        .array(fc.option(answer, { freq: 6 }), { minLength: n * n, maxLength: n * n })
        .map((answers) =>
          Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (__, j) => (i < j ? answers[i * n + j]! : null)),
          ),
        ),
      toOthers: lists(n, fc.constantFrom(1, 1, 2, 9, 1e6)).map((list) => [1, ...list]),
      toWorst: lists(n, fc.constantFrom(1, 1, 2, 9, 1e6)).map((list) => [...list, 1]),
      place: fc.constantFrom(1, 2, 3, -1, 0.5, NaN),
    }),
  );

/** The worst answers by what is so far told: the two that best and worst say of each other must agree. */
function bestWorst({ toOthers, toWorst, place }: Given): Outcome<unknown> {
  const worst = toOthers.length - 1;
  const [, ...rest] = toWorst;
  return place === 1
    ? bestWorstWeights({
        best: 0,
        worst,
        bestToOthers: toOthers,
        othersToWorst: [toOthers[worst]!, ...rest],
      })
    : bestWorstWeights({ best: place, worst, bestToOthers: toOthers, othersToWorst: toWorst });
}

const CALLS: Readonly<Record<string, (given: Given) => Outcome<unknown>>> = {
  normaliseWeights: ({ list }) => normaliseWeights(list),
  weightsFromRanks: ({ list }) => weightsFromRanks(list),
  weightsFromSwings: ({ list }) => weightsFromSwings(list.map((value) => (value === 2 ? 100 : value / 2))),
  entropyWeights: ({ table }) => entropyWeights(table),
  deviationWeights: ({ table }) => deviationWeights(table),
  criticWeights: ({ table }) => criticWeights(table),
  pairwiseWeights: ({ comparisons }) => pairwiseWeights(comparisons),
  "what to ask next, and what to mend": ({ comparisons }) => {
    const read = readComparisons(comparisons);
    if (!read.ok) return read;
    const weights = pairwiseWeights(comparisons);
    expectFinite(nextComparison(read.value));
    if (weights.ok) expectFinite(worstTriple(read.value));
    return read;
  },
  bestWorstWeights: bestWorst,
};

describe("whatever numbers come in", () => {
  test.each(Object.entries(CALLS))("%s answers with finite numbers, or says what is wrong", (_, call) => {
    let answered = 0;
    fc.assert(
      fc.property(given, (numbers) => {
        const found = call(numbers);
        if (found.ok) answered += 1;
        else expect(found.problem.code).toMatch(/^[a-z-]+$/);
        expectFinite(found);
      }),
      { numRuns: 400 },
    );
    // Otherwise the numbers would all be turned away at the door.
    expect(answered).toBeGreaterThan(10);
  });
});
