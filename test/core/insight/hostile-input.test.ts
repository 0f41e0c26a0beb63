import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Outcome } from "#core/domain/outcome.ts";
import { auditTotals } from "#core/insight/audit/audit-totals.ts";
import { acquisitionCost } from "#core/insight/measures/acquisition-cost.ts";
import { churnRate, customerLifetime, retentionRate } from "#core/insight/measures/churn.ts";
import { discountedLifetimeValue, lifetimeValue } from "#core/insight/measures/lifetime-value.ts";
import { modifiedRateOfReturn } from "#core/insight/measures/modified-rate.ts";
import { payback } from "#core/insight/measures/payback.ts";
import {
  datedPresentValue,
  excelNetPresentValue,
  netPresentValue,
} from "#core/insight/measures/present-value.ts";
import { progress } from "#core/insight/measures/progress.ts";
import { datedRatesOfReturn, ratesOfReturn } from "#core/insight/measures/rate-of-return.ts";
import { returnOnInvestment } from "#core/insight/measures/return-on-investment.ts";
import { criticalChanges } from "#core/insight/robustness/critical-change.ts";
import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { firmness } from "#core/insight/robustness/firmness.ts";
import { scenarioOutcomes } from "#core/insight/robustness/scenarios.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import type { Preference } from "#core/insight/second-opinion/preference.ts";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { kendallTauB, spearmanRho } from "#core/insight/second-opinion/rank-correlation.ts";
import { secondOpinion } from "#core/insight/second-opinion/second-opinion.ts";
import { topsis } from "#core/insight/second-opinion/topsis.ts";
import { vikor } from "#core/insight/second-opinion/vikor.ts";
import { weightedProduct } from "#core/insight/second-opinion/weighted-product.ts";
import { capabilityGaps } from "#core/insight/signals/capability-gaps.ts";
import { checkUp } from "#core/insight/signals/check-up.ts";
import { coverage, coverageGaps } from "#core/insight/signals/coverage.ts";
import { spendDrift } from "#core/insight/signals/drift.ts";
import { domainFit } from "#core/insight/signals/four-domains.ts";
import { mix } from "#core/insight/signals/mix.ts";
import { profileDeviation } from "#core/insight/signals/profile-deviation.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { expectFinite, extreme, hostile, lists, tables } from "#test/support/hostile.ts";

/** What a test is made of: some of it fits together, some of it does not. */
interface Given {
  /** Any numbers, as many rows and columns as `rows` and `columns` have. */
  readonly table: number[][];
  /** Likewise, mostly effects in [-1, 1]. */
  readonly effects: number[][];
  readonly row: number[];
  readonly otherRow: number[];
  readonly column: number[];
  readonly otherColumn: number[];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const inRange = fc.constantFrom(0, -0, 1, -1, 1 / 3, 5e-324, -1e-300);
const given: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      table: tables(rows, columns),
      effects: tables(rows, columns, inRange),
      row: lists(columns),
      otherRow: lists(columns, fc.oneof(extreme.map(Math.abs), inRange)),
      column: lists(rows),
      otherColumn: lists(rows, extreme.map(Math.abs)),
      a: hostile,
      b: hostile,
      c: hostile,
    }),
  );

const DRAWS = { count: 8 };
const LIMITS = { fund: 30, no: 10, assessed: 0.8 };

const rowsOf = ({ effects, otherRow, a }: Given) =>
  effects.map((row, i) =>
    i === 0 ? { effects: row } : { effects: row, confidence: otherRow, readiness: a },
  );

const CALLS: Readonly<Record<string, (given: Given) => Outcome<unknown>>> = {
  acquisitionCost: ({ a, b }) => acquisitionCost(a, b),
  churnRate: ({ a, b }) => churnRate(a, b),
  retentionRate: ({ a, b, c }) => retentionRate(a, b, c),
  customerLifetime: ({ a }) => customerLifetime(a),
  lifetimeValue: ({ a, b, c }) => lifetimeValue(a, b, c),
  discountedLifetimeValue: ({ a, b, c }) => discountedLifetimeValue(a, b, c),
  "discountedLifetimeValue, at once": ({ a, b, c }) => discountedLifetimeValue(a, b, c, "at-once"),
  returnOnInvestment: ({ a, b }) => returnOnInvestment(a, b),
  progress: ({ a, b, c }) => progress(a, b, c),
  payback: ({ row, a }) => payback(row, a),
  netPresentValue: ({ row, a }) => netPresentValue(a, row),
  excelNetPresentValue: ({ row, a }) => excelNetPresentValue(a, row),
  datedPresentValue: ({ row, otherRow, a }) => datedPresentValue(a, row, otherRow),
  ratesOfReturn: ({ row }) => ratesOfReturn(row),
  datedRatesOfReturn: ({ row, otherRow }) => datedRatesOfReturn(row, otherRow),
  modifiedRateOfReturn: ({ row, a, b }) => modifiedRateOfReturn(row, a, b),

  weightStability: ({ table, otherRow }) => weightStability(table, otherRow),
  criticalChanges: ({ table, row, otherRow }) => criticalChanges(table[0] ?? [], row, otherRow),
  scenarioOutcomes: ({ table, otherRow, row }) => scenarioOutcomes(table, [otherRow, row.map(Math.abs)]),
  drawsAround: ({ otherRow, a }) => drawsAround(otherRow, a, DRAWS),
  drawScores: (all) => withDraws(all, (draws) => drawScores(rowsOf(all), draws)),
  firmness: (all) =>
    withDraws(all, (draws) => firmness(rowsOf(all), all.otherRow, draws, { limits: LIMITS })),

  topsis: ({ table, otherRow }) => topsis({ values: table, weights: otherRow }),
  "topsis, min-max": ({ table, otherRow }) => topsis({ values: table, weights: otherRow }, "min-max"),
  vikor: ({ table, otherRow }) => vikor({ values: table, weights: otherRow }),
  "vikor, with a strategy": ({ table, otherRow, a }) => vikor({ values: table, weights: otherRow }, a),
  weightedProduct: ({ table, otherRow }) => weightedProduct({ values: table, weights: otherRow }),
  promethee2: ({ table, otherRow }) => promethee2({ values: table, weights: otherRow }),
  "promethee2, with thresholds": ({ table, otherRow, a, b }) =>
    promethee2(
      { values: table, weights: otherRow },
      otherRow.map((_, j): Preference => {
        const kinds: Preference[] = [
          { kind: "gaussian", s: a },
          { kind: "linear", q: a, p: b },
          { kind: "v-shape", p: b },
          { kind: "level", q: b, p: a },
        ];
        return kinds[j % kinds.length]!;
      }),
    ),
  secondOpinion: ({ effects, otherRow, column }) => secondOpinion(effects, otherRow, column),
  kendallTauB: ({ column, otherColumn }) => kendallTauB(column, otherColumn),
  spearmanRho: ({ column, otherColumn }) => spearmanRho(column, otherColumn),

  coverage: (all) => coverage(rowsOf(all), all.row.length),
  coverageGaps: ({ row, otherRow }) => coverageGaps(otherRow, row),
  spendByObjective: (all) => spendByObjective(rowsOf(all), all.otherColumn, all.row.length),
  spendDrift: (all) => {
    const spend = spendByObjective(rowsOf(all), all.otherColumn, all.row.length);
    return spend.ok ? spendDrift(spend.value, all.otherRow) : spend;
  },
  mix: ({ column, otherColumn, a }) =>
    mix(
      column.map((_, i) => ["x", " X", undefined][i % 3]),
      otherColumn,
      { x: a, y: 1 },
    ),
  profileDeviation: ({ table, row, otherRow }) => profileDeviation(table[0] ?? [], row, otherRow),
  capabilityGaps: ({ column, otherColumn }) => capabilityGaps(column, otherColumn, otherColumn),
  checkUp: ({ a, b }) => checkUp({ heard: a, counted: b }),
  domainFit: ({ a, b }) => domainFit({ goals: a, position: b }),
  auditTotals: ({ table, effects, row, column }) => auditTotals(table, effects, row, column),
};

function withDraws(
  { otherRow, b }: Given,
  call: (draws: Parameters<typeof drawScores>[1]) => Outcome<unknown>,
): Outcome<unknown> {
  const draws = drawsAround(otherRow, b, DRAWS);
  return draws.ok ? call(draws.value) : draws;
}

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
