import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ScoreOptions, scoreInvestment } from "#core/scoring/score-investment.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { value } from "#test/support/outcome.ts";

interface Row {
  readonly effects: readonly (number | null)[];
  readonly raw: readonly number[];
  readonly confidence: readonly number[];
  readonly readiness: readonly number[];
  readonly negatives: readonly boolean[];
}

const unit = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const effect = fc.option(fc.integer({ min: -30, max: 30 }).map((n) => n / 30));
const row: fc.Arbitrary<Row> = fc
  .array(fc.tuple(effect, fc.integer({ min: 1, max: 100 }), unit, fc.boolean()), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((cells) =>
    fc.array(unit, { maxLength: 4 }).map((readiness) => ({
      effects: cells.map(([e, , , negatives]) => (e !== null && !negatives ? Math.abs(e) : e)),
      raw: cells.map(([, weight]) => weight),
      confidence: cells.map(([, , confidence]) => confidence),
      readiness,
      negatives: cells.map(([, , , negatives]) => negatives),
    })),
  );

const figures = ({ effects, raw, ...options }: Row & ScoreOptions) =>
  scoreInvestment(effects, value(normaliseWeights(raw)), options);

const close = (found: object, expected: Readonly<Record<string, number>>): void => {
  for (const [name, figure] of Object.entries(expected))
    expect([name, (found as Record<string, number>)[name]]).toEqual([name, expect.closeTo(figure, 7)]);
};

/** The formulas as written down, term by term, with nothing shared with the function under test. */
function oracle({ effects, raw, confidence, readiness, negatives }: Row) {
  const total = raw.reduce((a, b) => a + b);
  const K = effects.flatMap((v, j) => (v === null ? [] : [{ v, w: raw[j]! / total, c: confidence[j]! }]));
  const P = K.map(({ v, w, c }) => w * c * Math.max(v, 0)).reduce((a, b) => a + b, 0);
  const N = K.map(({ v, w }) => w * Math.max(-v, 0)).reduce((a, b) => a + b, 0);
  const R = Math.min(1, ...readiness);
  const C = K.map(({ w }) => w).reduce((a, b) => a + b, 0);
  const A = 100 * (P - N);
  const below = effects.reduce((sum: number, v, j) => (v === null && negatives[j]! ? sum + raw[j]! : sum), 0);
  return {
    supports: P,
    against: N,
    score: A,
    readiness: R,
    bankable: 100 * (R * P - N),
    locked: 100 * (1 - R) * P,
    assessed: C,
    low: A - (100 * below) / total,
    high: A + 100 * (1 - C),
  };
}

describe("one investment", () => {
  test("agrees with the formulas written out", () => {
    fc.assert(fc.property(row, (each) => close(figures(each), oracle(each))));
  });

  test("stays within its bounds, and the range holds the score", () => {
    fc.assert(
      fc.property(row, (each) => {
        const f = figures(each);
        for (const share of [f.supports, f.against, f.readiness, f.assessed]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const points of [f.score, f.bankable, f.low, f.high])
          expect(Math.abs(points)).toBeLessThanOrEqual(100);
        expect(f.low).toBeLessThanOrEqual(f.score);
        expect(f.high).toBeGreaterThanOrEqual(f.score);
        expect(f.bankable).toBeLessThanOrEqual(f.score);
        expect(f.bankable + f.locked).toBeCloseTo(f.score, 9);
      }),
    );
  });

  test("the range holds every score that the blanks could lead to", () => {
    fc.assert(
      fc.property(
        row,
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 8, maxLength: 8 }),
        (each, fill) => {
          const range = figures(each);
          const filled = each.effects.map((v, j) => {
            const guess = fill[j]! / 30;
            return v ?? (each.negatives[j]! ? guess : Math.abs(guess));
          });
          const { score } = figures({ ...each, effects: filled });
          expect(score).toBeGreaterThanOrEqual(range.low - 1e-9);
          expect(score).toBeLessThanOrEqual(range.high + 1e-9);
        },
      ),
    );
  });

  test("does not depend on the order of the objectives", () => {
    fc.assert(
      fc.property(row, (each) => {
        const turned: Row = {
          effects: [...each.effects].reverse(),
          raw: [...each.raw].reverse(),
          confidence: [...each.confidence].reverse(),
          readiness: [...each.readiness].reverse(),
          negatives: [...each.negatives].reverse(),
        };
        close(figures(turned), { ...figures(each) });
      }),
    );
  });

  test("scaling all weights changes nothing", () => {
    fc.assert(
      fc.property(row, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (each, unitOfWeight) => {
        close(figures({ ...each, raw: each.raw.map((w) => w * unitOfWeight) }), { ...figures(each) });
      }),
    );
  });

  test("an objective of weight zero is as if absent", () => {
    fc.assert(
      fc.property(row, effect, (each, extra) => {
        const more: Row = {
          ...each,
          effects: [...each.effects, extra],
          raw: [...each.raw, 0],
          confidence: [...each.confidence, 0.5],
          negatives: [...each.negatives, true],
        };
        close(figures(more), { ...figures(each) });
      }),
    );
  });

  test("raising a rating never lowers the score, nor does more confidence or readiness", () => {
    fc.assert(
      fc.property(row, fc.nat(), fc.integer({ min: 0, max: 30 }), (each, at, raise) => {
        const before = figures(each);
        const j = at % each.effects.length;
        const effects = each.effects.map((v, k) => (k === j && v !== null ? Math.min(1, v + raise / 30) : v));
        const up = (values: readonly number[]) => values.map((x) => Math.min(1, x + raise / 30));
        const higher = [
          figures({ ...each, effects }),
          figures({ ...each, confidence: up(each.confidence) }),
          figures({ ...each, readiness: up(each.readiness) }),
        ];
        for (const after of higher) {
          expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
          expect(after.bankable).toBeGreaterThanOrEqual(before.bankable - 1e-9);
        }
      }),
    );
  });

  test("blank is not zero: the score is the same, what is known of it is not", () => {
    const weights = [0.4, 0.6];
    const blank = scoreInvestment([1, null], weights);
    const zero = scoreInvestment([1, 0], weights);
    expect(blank.score).toBe(zero.score);
    expect(blank).toMatchObject({ assessed: 0.4, high: 100 });
    expect(zero).toMatchObject({ assessed: 1, low: 40, high: 40 });
  });

  test("the low end is the score itself where ratings below no effect cannot be given", () => {
    expect(scoreInvestment([1, null], [0.4, 0.6], { negatives: false })).toMatchObject({
      low: 40,
      high: 100,
    });
    expect(
      scoreInvestment([1, null, null], [0.4, 0.3, 0.3], { negatives: [true, true, false] }).low,
    ).toBeCloseTo(10);
    // What is not said of an objective is that it knows negatives.
    expect(scoreInvestment([1, null], [0.4, 0.6], { negatives: [false] }).low).toBeCloseTo(-20, 9);
  });

  test("all rated is all assessed, whatever crumbs the weights carry", () => {
    const tenths = new Array<number>(10).fill(0.1);
    expect(tenths.reduce((a, b) => a + b, 0)).toBeLessThan(1);
    const { assessed } = scoreInvestment(
      tenths.map(() => 0),
      tenths,
    );
    expect(assessed).toBe(1);
  });

  test("nothing assessed, or no objective at all, is a score of 0 of which nothing is known", () => {
    expect(scoreInvestment([null, null], [0.5, 0.5])).toMatchObject({
      score: 0,
      assessed: 0,
      low: -100,
      high: 100,
    });
    expect(scoreInvestment([], [])).toMatchObject({ score: 0, assessed: 0, readiness: 1 });
  });
});
