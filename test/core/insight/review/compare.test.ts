import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ChangeCauses } from "#core/insight/review/attribution.ts";
import { compareReviews } from "#core/insight/review/compare.ts";
import { shapleyShares } from "#core/insight/review/shapley.ts";
import { takeSnapshot, type ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { investment, rating, strategy } from "#test/support/strategy.ts";

function review(
  weights: Readonly<Record<string, number>>,
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  more: Parameters<typeof investment>[2] = {},
  day = 45000,
): ReviewSnapshot {
  const plan = strategy(
    weights,
    Object.entries(rows).map(([name, effects]) => investment(name, effects, more)),
  );
  return takeSnapshot(plan, scoreStrategy(plan), day);
}

const rounded = (causes: ChangeCauses) =>
  Object.fromEntries(
    Object.entries(causes).map(([cause, points]) => [cause, Math.round(points * 1e6) / 1e6 + 0]),
  );

describe("Shapley shares", () => {
  test("of a product of two, half of the joint change each (hand arithmetic: 2·3 to 4·5)", () => {
    const worth = (happened: number) => (happened & 1 ? 4 : 2) * (happened & 2 ? 5 : 3);
    expect(shapleyShares(2, worth)).toEqual([8, 6]);
  });

  test("they add up to the whole change, and a cause without effect gets nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (w) => {
          const shares = shapleyShares(3, (happened) => w[happened]!);
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(w[7]! - w[0]!, 9);
          expect(shapleyShares(3, (happened) => w[happened & 3]!)[2]).toBeCloseTo(0, 12);
        },
      ),
    );
  });
});

describe("why a score changed", () => {
  test("only the weights: all of it is the weights (hand arithmetic)", () => {
    const [change] = compareReviews(
      review({ Growth: 60, Cost: 40 }, { Shop: [1, -0.5] }),
      review({ Growth: 40, Cost: 60 }, { Shop: [1, -0.5] }),
    ).investments;
    expect(change!.score).toEqual({ before: expect.closeTo(40, 9), after: expect.closeTo(10, 9) });
    expect(rounded(change!.scoreCauses)).toEqual({ weights: -30, ratings: 0, readiness: 0, membership: 0 });
  });

  test("readiness moves what is bankable and never the score", () => {
    const part = (level: number) => ({
      readiness: [{ kind: "people" as const, name: "staff", level, cell: null }],
    });
    const [change] = compareReviews(
      review({ Growth: 1 }, { Shop: [1] }, part(0.5)),
      review({ Growth: 1 }, { Shop: [1] }, part(1)),
    ).investments;
    expect(rounded(change!.bankableCauses)).toEqual({ weights: 0, ratings: 0, readiness: 50, membership: 0 });
    expect(rounded(change!.scoreCauses)).toEqual({ weights: 0, ratings: 0, readiness: 0, membership: 0 });
  });

  test("a new objective takes its weight from all: that is membership, not weights", () => {
    const [change] = compareReviews(
      review({ Growth: 60, Cost: 40 }, { Shop: [1, 0] }),
      review({ Growth: 30, Cost: 20, Hiring: 50 }, { Shop: [1, 0, -1] }),
    ).investments;
    expect(rounded(change!.scoreCauses)).toEqual({ weights: 0, ratings: 0, readiness: 0, membership: -80 });
  });

  test("whatever changed, the causes add up to the change exactly", () => {
    const names = ["A", "B", "C", "D"];
    const effect = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -3, max: 3 }).map((r) => r / 3),
    );
    const share = fc.constantFrom(0, 0.25, 0.5, 1);
    const one = fc
      .record({
        weights: fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 4, maxLength: 4 }),
        effects: fc.array(effect, { minLength: 4, maxLength: 4 }),
        confidence: fc.array(share, { minLength: 4, maxLength: 4 }),
        level: share,
      })
      .filter(({ weights }) => weights.some((weight) => weight !== null && weight > 0))
      .map(({ weights, effects, confidence, level }) => {
        const members = names.map((_, j) => j).filter((j) => (weights[j] ?? null) !== null);
        const plan = strategy(Object.fromEntries(members.map((j) => [names[j]!, weights[j]!])), [
          investment("Shop", [], {
            ratings: members.map((j) => rating(effects[j] ?? null, confidence[j])),
            readiness: [{ kind: "people", name: "staff", level, cell: null }],
          }),
        ]);
        return takeSnapshot(plan, scoreStrategy(plan), 45000);
      });
    fc.assert(
      fc.property(one, one, (before, after) => {
        const [change] = compareReviews(before, after).investments;
        const sum = ({ weights, ratings, readiness, membership }: ChangeCauses) =>
          weights + ratings + readiness + membership;
        expect(sum(change!.scoreCauses)).toBeCloseTo(change!.score.after - change!.score.before, 9);
        expect(sum(change!.bankableCauses)).toBeCloseTo(change!.bankable.after - change!.bankable.before, 9);
        expect(change!.scoreCauses.readiness).toBeCloseTo(0, 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what changed between two reviews", () => {
  const first = () =>
    review({ Growth: 60, Cost: 40 }, { Shop: [1, 0], Robot: [0, 1], Fax: [0, 0] }, { costOnce: 10 });
  const second = () =>
    review(
      { Growth: 30, Cost: 50, Hiring: 20 },
      { Robot: [0, 1, 0], Shop: [1, 0, 0], Drones: [0, 0, 1] },
      { costOnce: 20, costYearly: 5 },
      45090,
    );

  test("who came and went, and how many days lie between", () => {
    const found = compareReviews(first(), second());
    expect(found.days).toBe(90);
    expect(found.addedInvestments.map(({ name }) => name)).toEqual(["Drones"]);
    expect(found.removedInvestments.map(({ name }) => name)).toEqual(["Fax"]);
    expect([found.addedObjectives, found.removedObjectives]).toEqual([["Hiring"], []]);
  });

  test("an objective that went is told after those that are there", () => {
    const back = compareReviews(second(), first());
    expect([back.addedObjectives, back.removedObjectives]).toEqual([[], ["Hiring"]]);
    expect(back.objectives.map(({ id, name, weight }) => [id, name, weight])).toEqual([
      ["growth", "Growth", { before: expect.closeTo(0.3, 12), after: expect.closeTo(0.6, 12) }],
      ["cost", "Cost", { before: expect.closeTo(0.5, 12), after: expect.closeTo(0.4, 12) }],
      ["hiring", "Hiring", { before: expect.closeTo(0.2, 12), after: 0 }],
    ]);
    expect(back.objectives[2]!.spend).toEqual({ before: 25, after: 0 });
    expect(back.days).toBe(-90);
  });

  test("ranks turned round; a third of the strategy lies elsewhere (hand arithmetic)", () => {
    const found = compareReviews(first(), second());
    expect(found.rankCorrelation).toBe(-1);
    expect(found.weightDistance).toBeCloseTo(0.3, 12);
    expect(found.investments.map(({ id, name, rank }) => [id, name, rank.before, rank.after])).toEqual([
      ["robot", "Robot", 2, 1],
      ["shop", "Shop", 1, 2],
    ]);
  });

  test("scores, what is bankable of them, verdicts and costs, before and after (hand arithmetic)", () => {
    const ready = (level: number) => ({
      readiness: [{ kind: "people" as const, name: "staff", level, cell: null }],
    });
    const [change] = compareReviews(
      review({ Growth: 60, Cost: 40 }, { Shop: [1, -0.5] }, ready(0.5)),
      review({ Growth: 60, Cost: 40 }, { Shop: [1, -1] }, { ...ready(1), costYearly: 7 }),
    ).investments;
    expect(change).toMatchObject({
      score: { before: expect.closeTo(40, 9), after: expect.closeTo(20, 9) },
      bankable: { before: expect.closeTo(10, 9), after: expect.closeTo(20, 9) },
      // 40 points are enough, were the staff ready; full harm to an objective of 40% is a veto, and 20 are not enough.
      verdict: { before: "fix-first", after: "say-no" },
      cost: { before: null, after: 7 },
    });
    expect(rounded(change!.bankableCauses)).toEqual({
      weights: 0,
      ratings: -20,
      readiness: 30,
      membership: 0,
    });
  });

  test("spend, and how far it drifts from the weights", () => {
    const found = compareReviews(first(), second());
    expect(found.totalSpend).toEqual({ before: 30, after: 75 });
    expect(found.objectives.map(({ name, spend }) => [name, spend.before, spend.after])).toEqual([
      ["Growth", 10, 25],
      ["Cost", 10, 25],
      ["Hiring", 0, 25],
    ]);
    expect(found.drift.before!.drift).toBeCloseTo(
      (Math.abs(1 / 3 - 0.6) + Math.abs(1 / 3 - 0.4) + 1 / 3) / 2,
      12,
    );
    expect(found.drift.before!.unaligned).toBeCloseTo(1 / 3, 12);
    expect(found.drift.after!.unaligned).toBe(0);
    // Nothing was spent, so nothing can drift.
    const free = review({ Growth: 1 }, { Shop: [1] });
    expect(compareReviews(free, second()).drift.before).toBeNull();
  });

  test("a review compared with itself shows no change at all", () => {
    const same = compareReviews(first(), first());
    expect(same.weightDistance).toBe(0);
    expect(same.rankCorrelation).toBeCloseTo(1, 12);
    for (const { score, scoreCauses } of same.investments) {
      expect(score.after).toBe(score.before);
      expect(rounded(scoreCauses)).toEqual({ weights: 0, ratings: 0, readiness: 0, membership: 0 });
    }
  });

  test("a snapshot is plain JSON, and an empty strategy can be compared too", () => {
    expect(JSON.parse(JSON.stringify(first()))).toEqual(first());
    const nothing: ReviewSnapshot = {
      version: 1,
      day: 1,
      limits: { fund: 0, no: 0 },
      objectives: [],
      investments: [],
    };
    const empty = compareReviews(nothing, nothing);
    expect([empty.rankCorrelation, empty.drift.before, empty.weightDistance]).toEqual([null, null, 0]);
  });
});
