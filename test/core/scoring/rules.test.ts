import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AlignmentScore, Cause, VerdictKind } from "#core/domain/result.ts";
import { type Conditions, NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { RULES } from "#core/scoring/rules.ts";
import { inTheWay } from "#test/support/in-the-way.ts";

const LIMITS = { fund: 30, no: 10, assessed: 0.8 };

interface Case {
  readonly score: number;
  readonly high: number;
  readonly bankable: number;
  readonly assessed: number;
  readonly readiness: number;
  readonly must: boolean;
  readonly enabler: boolean;
  readonly forGood: boolean;
  readonly failing: boolean;
  readonly unknown: boolean;
  readonly unread: boolean;
  readonly need: boolean;
  readonly veto: boolean;
  readonly running: boolean;
}

/** The rules as SCORING says them, in their own order and without the table. */
function byHand(c: Case): VerdictKind {
  const no = c.running ? "stop" : "say-no";
  const mendable = c.failing || c.unknown || c.unread || c.need;
  if (c.must) {
    return c.forGood || mendable || c.veto || c.readiness < 0.5 ? "fix-first" : "fund";
  }
  const own = (): VerdictKind => {
    if (c.forGood) return no;
    if (c.high < LIMITS.no) return no;
    if (c.assessed < LIMITS.assessed) return "hold";
    if (c.score < LIMITS.no) return no;
    if (c.score >= LIMITS.fund) return mendable || c.veto || c.bankable < LIMITS.fund ? "fix-first" : "fund";
    return c.veto ? no : "hold";
  };
  const verdict = own();
  if (!c.enabler || c.forGood || c.veto || verdict === "fund" || verdict === "fix-first") return verdict;
  return mendable || c.readiness < 0.5 ? "fix-first" : "fund";
}

function decide(c: Case) {
  const told = (yes: boolean, cause: Cause) => (yes ? [inTheWay(cause, cause)] : []);
  const score: AlignmentScore = { supports: 0, against: 0, locked: 0, low: -100, ...c };
  const conditions: Conditions = {
    ...NO_CONDITIONS,
    mustDo: c.must,
    running: c.running,
    obstacles: [
      ...told(c.forGood, "gate-failed-for-good"),
      ...told(c.failing, "gate-failing"),
      ...told(c.unknown, "gate-unknown"),
      ...told(c.unread, "not-understood"),
      ...told(c.need, "unmet-need"),
      ...told(c.veto, "veto"),
    ],
    neededBy: c.enabler ? ["Other"] : [],
  };
  return decideVerdict(score, LIMITS, conditions);
}

const points = fc.constantFrom(-40, 0, 9, 10, 11, 29, 30, 31, 80);
const cases: fc.Arbitrary<Case> = fc
  .record({
    score: points,
    more: fc.constantFrom(0, 5, 40),
    bankable: points,
    assessed: fc.constantFrom(0.1, 0.79, 0.8, 1),
    readiness: fc.constantFrom(0, 0.49, 0.5, 1),
    must: fc.boolean(),
    enabler: fc.boolean(),
    forGood: fc.boolean(),
    failing: fc.boolean(),
    unknown: fc.boolean(),
    unread: fc.boolean(),
    need: fc.boolean(),
    veto: fc.boolean(),
    running: fc.boolean(),
  })
  .map(({ more, ...each }) => ({ ...each, high: each.score + more }));

describe("the table of rules", () => {
  test("decides as the rules written out by hand", () => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(decide(each).kind).toBe(byHand(each));
      }),
      { numRuns: 4000 },
    );
  });

  test("its last rule always holds, and each rule decides some case", () => {
    expect(RULES[RULES.length - 1]!.when).toEqual({ all: [] });
    const seen = new Set<string>();
    for (const each of fc.sample(cases, { numRuns: 4000, seed: 7 })) {
      const { kind, causes } = decide(each);
      seen.add(`${kind === "stop" ? "say-no" : kind} ${causes[causes.length - 1]!}`);
    }
    for (const { verdict, cause } of RULES)
      expect(seen).toContain(`${verdict === "no" ? "say-no" : verdict} ${cause}`);
  });

  test("a fix first names everything in the way, and what is mended is in the way no longer", () => {
    const strong = { score: 80, high: 80, bankable: 20, assessed: 1, readiness: 0.4 };
    const none = { must: false, enabler: false, forGood: false, running: false };
    const verdict = decide({
      ...strong,
      ...none,
      failing: true,
      unknown: true,
      unread: true,
      need: true,
      veto: true,
    });
    const all = ["gate-failing", "gate-unknown", "not-understood", "unmet-need", "veto", "not-ready"];
    expect(verdict).toMatchObject({ kind: "fix-first", causes: all, about: "gate-failing" });
    expect(verdict.obstacles.map(({ cause }) => cause)).toEqual(all);
    fc.assert(
      fc.property(cases, (each) => {
        const { kind, causes } = decide(each);
        if (kind !== "fix-first") return;
        const mended = {
          ...each,
          forGood: false,
          failing: false,
          unknown: false,
          unread: false,
          need: false,
          veto: false,
          readiness: 1,
          bankable: each.score,
        };
        expect(decide(mended).kind).toBe("fund");
        expect(causes.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
