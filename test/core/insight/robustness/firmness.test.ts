import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { firmness, firmnessLabel, type VerdictRow } from "#core/insight/robustness/firmness.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import type { Cause } from "#core/domain/result.ts";
import { NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { findVetoes, PLAIN_GUARD } from "#core/scoring/veto.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { effectRows } from "#test/support/effect-rows.ts";
import { problem, value } from "#test/support/outcome.ts";
import { investment, objective, strategy } from "#test/support/strategy.ts";
import { inTheWay } from "#test/support/in-the-way.ts";

const WEIGHTS = [0.4, 0.3, 0.2, 0.1];
const LIMITS = verdictLimits(WEIGHTS);
const draws = value(drawsAround(WEIGHTS));
const firmnessOf = (row: VerdictRow, setting = {}) =>
  value(firmness([row], WEIGHTS, draws, { limits: LIMITS, ...setting }))[0]!;

const weights = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
  .filter((raw) => raw.some((weight) => weight > 0));

const conditions = fc.record({
  mustDo: fc.boolean(),
  failedForGood: fc.boolean(),
  failing: fc.boolean(),
  unread: fc.boolean(),
  enabler: fc.boolean(),
  running: fc.boolean(),
});

describe("firmness", () => {
  test("far from every limit a verdict is firm, right on a limit it is a toss-up", () => {
    expect(firmnessOf({ effects: [1, 1, 1, 1] })).toEqual({ verdict: "fund", share: 1, label: "firm" });
    expect(firmnessOf({ effects: [0, 0, 0, 0] })).toEqual({ verdict: "say-no", share: 1, label: "firm" });
    // The score is the second weight, 30, which is the limit itself: the weight is as likely above as below.
    const edge = firmnessOf({ effects: [0, 1, 0, 0] });
    expect(edge.verdict).toBe("fund");
    expect(Math.abs(edge.share - 0.49)).toBeLessThan(0.03);
    expect(edge.label).toBe("toss-up");
  });

  test("two objectives, exactly: the first weight is Beta(25, 25), so above ½ in half of the draws", () => {
    const two = value(drawsAround([1, 1]));
    const [own] = value(
      firmness([{ effects: [1, 0] }], [1, 1], two, { limits: { fund: 50, no: 20, assessed: 0.8 } }),
    );
    expect(Math.abs(own!.share - 0.5)).toBeLessThan(0.022);
  });

  test("doubt about a rating makes a verdict less firm", () => {
    const sure = firmnessOf({ effects: [1, 0, 0, 0] });
    const unsure = firmnessOf({ effects: [1, 0, 0, 0], confidence: [0.75, 1, 1, 1] });
    expect(sure.share).toBeGreaterThan(0.9);
    expect(unsure.share).toBeLessThan(0.8);
  });

  test("blanks that could change it make a verdict less firm; on a scale without negatives only upwards", () => {
    const row = { effects: [1, 0, 0, null] };
    const known = firmnessOf({ effects: [1, 0, 0, 0] }).share;
    expect(firmnessOf(row).share).toBeLessThan(known);
    expect(firmnessOf(row, { floors: [0, 0, 0, 0] }).share).toBeGreaterThanOrEqual(known);
  });

  test("too little assessed is a hold, however it is drawn", () => {
    expect(firmnessOf({ effects: [null, null, 0, 1] })).toEqual({ verdict: "hold", share: 1, label: "firm" });
    expect(firmnessOf({ effects: [null, null, null, null] }).verdict).toBe("hold");
  });

  test("a share is that of the draws which decideVerdict judges alike, each by its own weights", () => {
    const raw = [3, 4, 1, 6, 2, 5, 4];
    const given = value(normaliseWeights(raw));
    const count = 67;
    const several = value(drawsAround(raw, 2, { count }));
    const limits = verdictLimits(given, { fund: 15 });
    // Park & Miller's generator (CACM 31:1192): ratings without a pattern, and the same each time.
    let state = 1;
    const next = (): number => (state = (state * 48271) % 2147483647);
    const rows = Array.from({ length: 60 }, () => raw.map(() => ((next() % 7) - 3) / 3));
    const verdictOf = (effects: readonly number[], own: readonly number[]) => {
      const obstacles = findVetoes(effects, own).map(() => inTheWay("veto", "a"));
      return decideVerdict(scoreInvestment(effects, own, {}), limits, { ...NO_CONDITIONS, obstacles }).kind;
    };
    const counted = rows.map((effects) => {
      const verdict = verdictOf(effects, given);
      const worlds = Array.from({ length: count }, (_, d) =>
        raw.map((_weight, j) => several.weights[j * count + d]!),
      );
      return { verdict, share: worlds.filter((own) => verdictOf(effects, own) === verdict).length / count };
    });
    const found = value(
      firmness(
        rows.map((effects) => ({ effects })),
        raw,
        several,
        { limits },
      ),
    );
    expect(found.map(({ verdict, share }) => ({ verdict, share }))).toEqual(counted);
    expect(new Set(counted.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
    expect(counted.filter(({ share }) => share < 1).length).toBeGreaterThan(10);
  });

  test("one set of draws of the weights themselves: the verdict is decideVerdict's, and fully firm", () => {
    fc.assert(
      fc.property(
        effectRows(3, 1),
        weights,
        conditions,
        fc.boolean(),
        fc.constantFrom(0, 0.5, 0.8),
        (rows, raw, found, isProtected, assessed) => {
          const shares = value(normaliseWeights(raw));
          const limits = verdictLimits(shares, { assessed });
          const still = value(drawsAround(raw, 0, { count: 2 }));
          const guard = { fullHarmFrom: isProtected ? 0 : null, minimum: isProtected ? null : -0.5 };
          const guards = [guard, PLAIN_GUARD, PLAIN_GUARD];
          const setting = { limits, guards };
          const facts = {
            mustDo: found.mustDo,
            gateFailedForGood: found.failedForGood,
            gateFailing: found.failing,
            notUnderstood: found.unread,
            enabler: found.enabler,
          };
          const all = rows.map((row) => ({ ...row, facts, running: found.running }));
          value(firmness(all, raw, still, setting)).forEach((own, i) => {
            const row = rows[i]!;
            const causes: Cause[] = findVetoes(row.effects, shares, guards).map(() => "veto");
            if (found.failedForGood) causes.push("gate-failed-for-good");
            if (found.failing) causes.push("gate-failing");
            if (found.unread) causes.push("not-understood");
            const score = scoreInvestment(row.effects, shares, {
              confidence: row.confidence!,
              readiness: [row.readiness!],
            });
            const expected = decideVerdict(score, limits, {
              ...NO_CONDITIONS,
              mustDo: found.mustDo,
              running: found.running,
              obstacles: causes.map((cause) => inTheWay(cause, "a")),
              neededBy: found.enabler ? ["e"] : [],
            });
            expect(own.verdict).toBe(expected.kind);
            if (row.effects.every((effect) => effect !== null)) expect(own.share).toBe(1);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("reaching a limit exactly is enough, crumbs of decimal sums included", () => {
    const still = value(drawsAround(WEIGHTS, 0, { count: 2 }));
    const verdict = (...effects: (number | null)[]) =>
      value(firmness([{ effects }], WEIGHTS, still, { limits: LIMITS }))[0]!.verdict;
    expect(verdict(0, 1, 0, 0)).toBe("fund");
    expect(verdict(0, 0, 0, 1)).toBe("hold");
    expect(verdict(0, 0, 0, 0.99)).toBe("say-no");
    // 80% assessed is enough, 70% is not.
    expect(verdict(1, 1, null, 1)).toBe("fund");
    expect(verdict(1, null, 1, 1)).toBe("hold");
    // Full harm to a tenth of the weight is a veto.
    expect(verdict(1, 1, 0, -1)).toBe("fix-first");
    expect(verdict(1, 1, 0, -0.99)).toBe("fund");
  });

  test("neither the order of rows nor other rows matter", () => {
    const few = value(drawsAround([1, 2, 3], 1, { count: 50 }));
    const limits = verdictLimits([1 / 6, 1 / 3, 1 / 2]);
    fc.assert(
      fc.property(effectRows(3, 1), (rows) => {
        const together = value(firmness(rows, [1, 2, 3], few, { limits }));
        const turned = value(firmness([...rows].reverse(), [1, 2, 3], few, { limits }));
        expect(turned.reverse()).toEqual(together);
        rows.forEach((row, i) =>
          expect(value(firmness([row], [1, 2, 3], few, { limits }))).toEqual([together[i]]),
        );
      }),
    );
  });

  test("firm from 80%, leaning from 60%", () => {
    expect([1, 0.8, 0.79, 0.6, 0.59, 0].map(firmnessLabel)).toEqual([
      "firm",
      "firm",
      "leaning",
      "leaning",
      "toss-up",
      "toss-up",
    ]);
  });

  test("what cannot be used is named", () => {
    const setting = { limits: LIMITS };
    expect(problem(firmness([{ effects: [1] }], WEIGHTS, draws, setting))).toEqual({
      code: "size-mismatch",
      index: 0,
    });
    expect(problem(firmness([], [-1, 1, 1, 1], draws, setting))).toEqual({ code: "negative", index: 0 });
    expect(problem(firmness([], [1], draws, setting)).code).toBe("size-mismatch");
    expect(problem(firmness([{ effects: [1, 0, 0, NaN] }], WEIGHTS, draws, setting)).code).toBe(
      "not-a-number",
    );
  });
});

describe("firmness of a strategy", () => {
  test("its verdicts are the scorecard's", () => {
    const plan = strategy({ Growth: 40, Speed: 30, Cost: 20, Hiring: 10 }, [
      investment("Shop", [1, 2 / 3, 0, 0]),
      investment("Drones", [0, 0, -1, 0], { status: "active" }),
      investment("Robot", [1, 1, -1, 0]),
      investment("Law", [0, 0, 0, 0], { mustDo: true }),
      investment("Tracking", [1, 1, 0, 0], { requires: ["shop"] }),
      investment("Training", [1, 1, 0, 0], {
        readiness: [{ kind: "people", name: "staff", level: 0.25, cell: null }],
      }),
      investment("Later", [null, null, 1, null]),
      investment("Barred", [1, 1, 1, 1], {
        gates: [{ kind: "legal", name: "Law", state: "fail", mendable: false, cell: null }],
      }),
    ]);
    const card = scoreStrategy(plan);
    const found = value(strategyFirmness(plan, card.limits, draws));
    expect(found.map(({ verdict }) => verdict)).toEqual(card.results.map(({ verdict }) => verdict.kind));
    expect(new Set(found.map(({ verdict }) => verdict)).size).toBeGreaterThan(3);
  });

  test("a protected objective is a veto however little it weighs", () => {
    const plan = (isProtected: boolean) =>
      strategy({}, [investment("Robot", [1, -1])], {
        objectives: [objective("Growth", 0.95), objective("Safety", 0.05, { protected: isProtected })],
      });
    const own = value(drawsAround([95, 5]));
    const verdict = (isProtected: boolean) =>
      value(strategyFirmness(plan(isProtected), { fund: 50, no: 10, assessed: 0.8 }, own))[0]!.verdict;
    expect(verdict(true)).toBe("fix-first");
    expect(verdict(false)).toBe("fund");
  });

  test("a blank on a scale without negatives cannot turn out to be harm, objective by objective", () => {
    const row = [1, 0, null, 0];
    const whole = strategy({ A: 40, B: 30, C: 20, D: 10 }, [investment("Shop", row)]);
    const share = (without: number | null) => {
      const objectives = whole.objectives.map((each, j) =>
        j === without ? { ...each, scale: { ...each.scale, bottom: null } } : each,
      );
      return value(strategyFirmness({ ...whole, objectives }, LIMITS, draws))[0]!.share;
    };
    const direct = (floors: number[]) => firmnessOf({ effects: row }, { floors }).share;
    expect(share(2)).toBe(direct([-1, -1, 0, -1]));
    expect(share(0)).toBe(direct([-1, -1, -1, -1]));
    expect(share(2)).toBeGreaterThan(share(null));
  });
});
