import { describe, expect, test } from "@jest/globals";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { investment, rating, strategy } from "#test/support/strategy.ts";

const WEIGHTS = {
  "Win repeat customers": 40,
  "Hire locally": 30,
  "Keep costs flat": 20,
  "Cut delivery time": 10,
};

function why(
  effects: readonly (number | null)[],
  more: Partial<Investment> = {},
  weights: Readonly<Record<string, number>> = WEIGHTS,
  whole: Partial<Strategy> = {},
): string {
  const [shop] = scoreStrategy(strategy(weights, [investment("Shop", effects, more)], whole)).results;
  return explainVerdict(shop!.reason);
}

const STRONG = [1, 2 / 3, 1 / 3, 1 / 3];
const people = (level: number) =>
  ({ readiness: [{ kind: "people", name: "Staff", level, cell: null }] }) as const;

describe("the reason in words", () => {
  test("supports and harms strongest first, then the binding cause", () => {
    expect(why([1, 0, -1 / 3, 2 / 3], people(0.5))).toBe(
      "Serves Win repeat customers (40%) strongly and Cut delivery time (10%) clearly; " +
        "works against Keep costs flat (20%) slightly. Fix first: staff not trained (readiness 50%).",
    );
  });

  test("strongest first means by weight and effect together, and how sure a benefit is", () => {
    const even = { A: 1, B: 1, C: 1 };
    expect(why([1 / 3, 1, 2 / 3], {}, even)).toContain("Serves B (33%) strongly, C (33%) clearly and A");
    expect(why([-1 / 3, -1, -2 / 3], {}, even)).toContain("against B (33%) strongly, C (33%) clearly and A");
    // 0.1 · 1 is less than 0.4 · 1/3.
    expect(why([1 / 3, 0, 0, 1])).toContain("Serves Win repeat customers (40%) slightly and Cut delivery");
    const doubtful = (first: number, effect: number) =>
      why([], { ratings: [rating(effect, first), rating(effect, 0.75)] }, { A: 1, B: 1 });
    expect(doubtful(0.5, 1)).toContain("Serves B (50%) decisively and A (50%) decisively.");
    expect(doubtful(1, 1)).toContain("Serves A (50%) decisively and B (50%) decisively.");
    // Harm is not discounted, so the two are equal and stay in their order.
    expect(doubtful(0.5, -1)).toContain("against A (50%) decisively and B (50%) decisively.");
  });

  test("what is not rated is named by its weight, the heaviest first", () => {
    expect(why([null, 1, null], {}, { A: 1, B: 2, C: 3 })).toContain("Not rated: C and A.");
    // 0.1 + 0.2 and 0.3 are the same weight, and stay in their order.
    expect(why([1, null, null], {}, { A: 0.4, B: 0.3, C: 0.1 + 0.2 })).toContain("Not rated: B and C.");
  });

  test("the words for an effect begin where the anchors of our own scale part", () => {
    expect(why([5 / 6, 0, 0, 0])).toContain("(40%) strongly.");
    expect(why([0.83, 0, 0, 0])).toContain("(40%) clearly.");
  });

  test("what is not ready is said even where nobody knows what it is", () => {
    const weights = [1];
    const score = scoreInvestment([1], weights, { readiness: [0.2] });
    const limits = verdictLimits(weights, { fund: 30 });
    const verdict = decideVerdict(score, limits, NO_CONDITIONS);
    const rated = [{ name: "Growth", weight: 1, effect: 1, confidence: 1 }];
    const reason = { rated, score, verdict, limits, weakestLink: null, neededBy: [] };
    expect(explainVerdict(reason)).toContain("Fix first: not ready (readiness 20%).");
  });

  test("what is not rated is named, and not as zero", () => {
    expect(why([1, null, 0, 2 / 3])).toBe(
      "Serves Win repeat customers (40%) strongly and Cut delivery time (10%) clearly. " +
        "Not rated: Hire locally. Hold: rate the objectives that carry 30% of the weight.",
    );
    expect(why([null, null, null, null])).toBe(
      "Not rated on any objective. Hold: rate the objectives that carry 100% of the weight.",
    );
  });

  test("only harm, or nothing at all", () => {
    expect(why([-2 / 3, 0, 0, 0])).toBe(
      "Works against Win repeat customers (40%) clearly. " +
        "Say no: it works against the strategy more than it serves it (score −26.7).",
    );
    expect(why([0, 0, 0, 0], { status: "active" })).toBe(
      "Serves no objective that it is rated on. Stop: its score is 0, and less than 10 is a no. " +
        "Money already spent does not count.",
    );
  });

  test("each cause has its words", () => {
    const end = (text: string): string => text.slice(text.indexOf(". ") + 2);
    const gate = (state: "fail" | "unknown", mendable: boolean) =>
      ({ gates: [{ kind: "privacy", name: "Privacy", state, mendable, cell: null }] }) as const;
    expect(end(why(STRONG))).toBe("Fund: its score is 70, and 30 is enough.");
    expect(end(why(STRONG, gate("fail", true)))).toBe("Fix first: Privacy fails.");
    expect(end(why(STRONG, gate("unknown", true)))).toBe("Fix first: Privacy is not checked yet.");
    expect(end(why(STRONG, gate("fail", false)))).toBe("Say no: Privacy fails, and that cannot be mended.");
    expect(end(why(STRONG, { requires: ["till"] }))).toBe(
      "Fix first: needs till, which is not among the investments.",
    );
    expect(end(why([1, 1, -1, 0]))).toBe("Fix first: it does full harm to Keep costs flat.");
    expect(end(why([1 / 3, 1 / 3, 0, 0]))).toBe(
      "Hold: its score is 23.3, between 10 (a no) and 30 (enough to fund).",
    );
    expect(end(why([-1, -1, 0, null]))).toBe(
      "Not rated: Cut delivery time. Say no: even at best its score would be −60, and less than 10 is a no.",
    );
    expect(end(why([0, 0, 0, 1 / 3], { mustDo: true }))).toBe("Fund: it must be done.");
    expect(end(why([0, 0, 0, 1 / 3], { mustDo: true, ...people(0.25) }))).toBe(
      "It must be done. Fix first: staff not trained (readiness 25%).",
    );
  });

  test("a capability that holds it back is named", () => {
    const capabilities = [{ name: "Data skills", current: 1, target: 4, neededBy: ["shop"], cell: null }];
    expect(why(STRONG, {}, WEIGHTS, { capabilities })).toContain(
      "Fix first: Data skills not at its target (readiness 25%).",
    );
  });

  test("full effect on half of the strategy is decisive", () => {
    expect(why([1, 0], {}, { Growth: 1, Calm: 1 })).toContain("Serves Growth (50%) decisively.");
    expect(why([0.5, 0], {}, { Growth: 1, Calm: 1 })).toContain("Serves Growth (50%) clearly.");
    expect(why([0.49, 0], {}, { Growth: 1, Calm: 1 })).toContain("Serves Growth (50%) slightly.");
  });

  test("long lists are cut short, and objectives without weight are left out", () => {
    const weights = { A: 9, B: 8, C: 7, D: 6, E: 5, F: 0 };
    expect(why([1, 1, 1, 1, 1, 1], {}, weights)).toContain(
      "Serves A (26%) strongly, B (23%) strongly, C (20%) strongly and 2 more.",
    );
    expect(why([1, 1, 1, 1, 0, 0], {}, weights)).toContain("C (20%) strongly and D (17%) strongly.");
    expect(why([0, 0, 0, 0, 0, 1], {}, weights)).toContain("Serves no objective that it is rated on.");
  });
});
