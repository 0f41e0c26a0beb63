import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cause, Limits, VerdictKind } from "#core/domain/result.ts";
import { type Conditions, NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVetoes, hasGradesOfHarm, PLAIN_GUARD, vetoGuard } from "#core/scoring/veto.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { inTheWay } from "#test/support/in-the-way.ts";
import { objective } from "#test/support/strategy.ts";

const WEIGHTS = [0.4, 0.3, 0.2, 0.1];
const LIMITS = verdictLimits(WEIGHTS);

function decide(
  effects: readonly (number | null)[],
  conditions: Partial<Conditions> = {},
  readiness: readonly number[] = [],
  limits: Limits = LIMITS,
) {
  const vetoes = findVetoes(effects, WEIGHTS).map((j) => inTheWay("veto", `objective ${j}`));
  return decideVerdict(scoreInvestment(effects, WEIGHTS, { readiness }), limits, {
    ...NO_CONDITIONS,
    obstacles: vetoes,
    ...conditions,
  });
}

const STRONG = [1, 2 / 3, 1 / 3, 1 / 3];

describe("limits", () => {
  test("100 Σ w², a third of it, and 0.8 of the weight", () => {
    expect(LIMITS.fund).toBeCloseTo(30, 9);
    expect(LIMITS.no).toBeCloseTo(10, 9);
    expect(LIMITS.assessed).toBe(0.8);
    expect(verdictLimits([0.2, 0.2, 0.2, 0.2, 0.2]).fund).toBeCloseTo(20, 9);
  });

  test("the user's own, one by one", () => {
    expect(verdictLimits(WEIGHTS, { fund: 60 })).toEqual({
      fund: 60,
      no: expect.closeTo(20, 9),
      assessed: 0.8,
    });
    expect(verdictLimits(WEIGHTS, { fund: 60, no: 5, assessed: 0.5 })).toMatchObject({
      fund: 60,
      no: 5,
      assessed: 0.5,
    });
  });
});

describe("the verdict", () => {
  test("reaching a limit exactly is enough, crumbs of decimal sums included", () => {
    // Full effect on the objective of weight 0.3: a score of exactly 30, in decimals a crumb off.
    expect(decide([0, 1, 0, 0]).kind).toBe("fund");
    expect(decide([0, 0, 0, 1]).kind).toBe("hold");
    expect(decide([0, 0.999, 0, 0]).kind).toBe("hold");
    expect(decide([0, 0, 0, 0.999]).kind).toBe("say-no");
  });

  test("names the binding cause first, the others after it", () => {
    const verdict = decide(
      STRONG,
      { obstacles: [inTheWay("gate-failing", "Privacy"), inTheWay("unmet-need", "Till")] },
      [0.2],
    );
    expect(verdict).toMatchObject({
      kind: "fix-first",
      causes: ["gate-failing", "unmet-need", "not-ready"],
      about: "Privacy",
    });
  });

  test("a must-do is funded or mended, never refused", () => {
    const must = { mustDo: true };
    expect(decide([-1, 0, 0, 0], { ...must, obstacles: [] }).kind).toBe("fund");
    expect(decide([-1, 0, 0, 0], must)).toMatchObject({
      kind: "fix-first",
      causes: ["veto", "must-do"],
      about: "objective 0",
    });
    expect(decide([null, null, null, null], must).kind).toBe("fund");
    expect(decide([0, 0, 0, 0], must, [0.5]).kind).toBe("fund");
    expect(decide([0, 0, 0, 0], must, [0.49]).causes).toEqual(["not-ready", "must-do"]);
    expect(
      decide([0, 0, 0, 0], { ...must, obstacles: [inTheWay("gate-failed-for-good", "Contract")] }),
    ).toMatchObject({
      kind: "fix-first",
      causes: ["gate-failed-for-good", "must-do"],
      about: "Contract",
    });
  });

  test("a no to one that is running is a stop, by whichever rule", () => {
    const running = { running: true };
    expect(decide([0, 0, 0, 0], running)).toMatchObject({ kind: "stop", causes: ["too-low"] });
    expect(
      decide(STRONG, { ...running, obstacles: [inTheWay("gate-failed-for-good", "Legal")] }),
    ).toMatchObject({
      kind: "stop",
      causes: ["gate-failed-for-good"],
    });
    expect(decide([-1, -1, 0, null], running)).toMatchObject({ kind: "stop", causes: ["best-case-too-low"] });
    expect(decide(STRONG, running).kind).toBe("fund");
  });

  test("what is too low although something is left to rate is too low, not its best case", () => {
    // The last objective could bring the score to 10, which is no longer a no.
    expect(decide([0, 0, 0, null])).toMatchObject({ kind: "say-no", causes: ["too-low"], about: "" });
    expect(decide([0, 0, -0.5, null])).toMatchObject({
      kind: "say-no",
      causes: ["best-case-too-low"],
      about: "",
    });
  });

  test("is about the thing that its first cause names, and about nothing else", () => {
    const weakestLink = { kind: "people", name: "Staff", level: 0.2, cell: null } as const;
    expect(decide(STRONG, { weakestLink }, [0.2])).toMatchObject({
      kind: "fix-first",
      causes: ["not-ready"],
      about: "Staff",
    });
    expect(decide(STRONG, {}, [0.2])).toMatchObject({ causes: ["not-ready"], about: "" });
    expect(decide([0, 0, 0, 0], { mustDo: true, weakestLink }, [0.2])).toMatchObject({ about: "Staff" });
    expect(decide(STRONG, { weakestLink })).toMatchObject({ kind: "fund", causes: ["strong"], about: "" });
    expect(decide(STRONG, { mustDo: true, weakestLink })).toMatchObject({
      kind: "fund",
      causes: ["must-do"],
      about: "",
    });
    expect(decide([1 / 3, 1 / 3, 0, 0], { weakestLink })).toMatchObject({
      kind: "hold",
      causes: ["middling"],
      about: "",
    });
    expect(decide([1, null, 0, 0], { weakestLink })).toMatchObject({
      kind: "hold",
      causes: ["not-assessed"],
      about: "",
    });
  });

  test("a middling one with a veto is a no", () => {
    expect(decide([1, 0, -1, 0])).toMatchObject({ kind: "say-no", causes: ["veto"], about: "objective 2" });
  });

  test("nothing assessed waits, even where the user asks for no assessment", () => {
    const nothing = [null, null, null, null];
    expect(decide(nothing)).toMatchObject({ kind: "hold", causes: ["not-assessed"] });
    expect(decide(nothing, {}, [], { ...LIMITS, assessed: 0 })).toMatchObject({ kind: "hold" });
  });

  const KINDS: readonly VerdictKind[] = ["say-no", "hold", "fix-first", "fund"];
  const unit = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
  const effect = fc.option(
    fc.integer({ min: -6, max: 6 }).map((n) => n / 6),
    { freq: 6 },
  );

  test("raising ratings, readiness or confidence never makes it worse", () => {
    fc.assert(
      fc.property(
        fc.tuple(effect, effect, effect, effect),
        fc.tuple(unit, unit, unit, unit),
        unit,
        unit,
        fc.boolean(),
        fc.constantFrom<readonly Cause[]>([], ["gate-failing"], ["unmet-need"]),
        (effects, confidence, ready, raise, mustDo, causes) => {
          const kind = (v: readonly (number | null)[], c: readonly number[], r: number): number => {
            const vetoes = findVetoes(v, WEIGHTS).map(() => "veto" as const);
            const score = scoreInvestment(v, WEIGHTS, { confidence: c, readiness: [r] });
            const obstacles = [...causes, ...vetoes].map((cause) => inTheWay(cause, "x"));
            const all = { ...NO_CONDITIONS, mustDo, obstacles };
            return KINDS.indexOf(decideVerdict(score, LIMITS, all).kind);
          };
          const up = (x: number): number => Math.min(1, x + raise);
          const before = kind(effects, confidence, ready);
          effects.forEach((_, j) => {
            const raised = effects.map((v, k) => (k === j && v !== null ? up(v) : v));
            expect(kind(raised, confidence, ready)).toBeGreaterThanOrEqual(before);
          });
          expect(kind(effects, confidence.map(up), ready)).toBeGreaterThanOrEqual(before);
          expect(kind(effects, confidence, up(ready))).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("veto", () => {
  const plain = (weights: readonly number[]) => weights.map(() => PLAIN_GUARD);

  test("full harm to a tenth of the weight or more, or to a protected objective", () => {
    expect(findVetoes([0, 0, 0, -1], WEIGHTS)).toEqual([3]);
    expect(findVetoes([0, 0, 0, -0.99], WEIGHTS)).toEqual([]);
    expect(findVetoes([0, -1], [0.91, 0.09], plain([0, 0]))).toEqual([]);
    expect(findVetoes([0, -1], [0.91, 0.09], [PLAIN_GUARD, { fullHarmFrom: 0, minimum: null }])).toEqual([1]);
    expect(findVetoes([null, -1, -1, null], WEIGHTS)).toEqual([1, 2]);
  });

  test("the heaviest objective so harmed comes first, the first of equals", () => {
    expect(findVetoes([-1, -1], [0.3, 0.7])).toEqual([1, 0]);
    expect(findVetoes([-1, -1], [0.7, 0.3])).toEqual([0, 1]);
    expect(findVetoes([-1, -1], [0.5, 0.5])).toEqual([0, 1]);
  });

  test("less than a minimum that a person set, whatever it weighs; the minimum itself is enough", () => {
    const guard = vetoGuard(objective("Safety", 0.02, { minimum: 50 }));
    expect(findVetoes([0.5, 1], [0.02, 0.98], [guard, PLAIN_GUARD])).toEqual([]);
    expect(findVetoes([0.49, 1], [0.02, 0.98], [guard, PLAIN_GUARD])).toEqual([0]);
    expect(findVetoes([null, 1], [0.02, 0.98], [guard, PLAIN_GUARD])).toEqual([]);
  });

  test("only a scale with grades of harm knows full harm", () => {
    const scale = (id: string) => scaleById(id)!;
    for (const id of ["-3..3", "-2..2", "-5..5", "++/--", "agree/disagree"])
      expect([id, hasGradesOfHarm(scale(id))]).toEqual([id, true]);
    for (const id of ["+/-", "-1..1", "1-5", "0-10", "words", "%"])
      expect([id, hasGradesOfHarm(scale(id))]).toEqual([id, false]);
    expect(
      vetoGuard(objective("Calm", 0.5, { scale: scale("+/-"), protected: true })).fullHarmFrom,
    ).toBeNull();
    expect(vetoGuard(objective("Calm", 0.5, { protected: true })).fullHarmFrom).toBe(0);
  });
});
