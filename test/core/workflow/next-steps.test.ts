import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { OWN_SCALE } from "#core/domain/scale.ts";
import type { Obstacle } from "#core/domain/result.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { en } from "#core/messages/en.ts";
import { nextSteps } from "#core/workflow/next-steps.ts";
import { stepText } from "#core/workflow/step-text.ts";

const WEIGHTS = [0.5, 0.3, 0.2];

function investment(name: string, effects: readonly number[], more: Partial<Investment> = {}): Investment {
  return {
    id: name,
    name,
    costOnce: 1000,
    costYearly: null,
    status: "proposed",
    ratings: effects.map((effect) => ({ written: effect, effect, confidence: 1, cell: null })),
    readiness: [],
    gates: [],
    mustDo: false,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    cell: null,
    costCell: null,
    ...more,
  };
}

function strategyOf(investments: readonly Investment[]): Strategy {
  const objectives = ["Repeat customers", "Faster delivery", "Lower costs"].map((name, index) => ({
    id: name,
    name,
    weight: WEIGHTS[index]!,
    writtenWeight: null,
    scale: OWN_SCALE,
    protected: false,
    cell: null,
    weightCell: null,
  }));
  return { objectives, investments, capabilities: [], scenarios: [], currency: null };
}

/** Serves everything a little, so that no step is about an objective that nobody serves. */
const BASE = investment("Base", [0.9, 0.9, 0.9]);

function stepsFor(...investments: readonly Investment[]): string[] {
  const strategy = strategyOf([BASE, ...investments]);
  const scorecard = scoreStrategy(strategy, { limits: { fund: 30, no: 10 } });
  return nextSteps(strategy, scorecard).map((step) =>
    stepText(step, scorecard.limits, en, (amount) => `€${amount}`),
  );
}

const part = (name: string, level: number): Investment["readiness"][number] => ({
  kind: "people",
  name,
  level,
  cell: null,
});
const gate = (state: "fail" | "unknown"): Investment["gates"][number] => ({
  kind: "privacy",
  name: "Privacy",
  state,
  mendable: true,
  cell: null,
});

describe("next steps", () => {
  test("a fix says how ready it must be, and what the verdict turns to", () => {
    // 50 points; 30 are enough, so readiness must be at least 60%.
    expect(stepsFor(investment("Booking", [1, 0, 0], { readiness: [part("Staff trained", 0.25)] }))).toEqual([
      "Bring Staff trained from 25% to 60%: Booking turns from Fix first to Fund.",
    ]);
    const both = { readiness: [part("Data ready", 0.5), part("Staff trained", 0.25), part("Systems", 0.75)] };
    expect(stepsFor(investment("Booking", [1, 0, 0], both))).toEqual([
      "Bring Staff trained (now 25%) and Data ready (now 50%) to 60%: Booking turns from Fix first to Fund.",
    ]);
  });

  test("a fix that is one of several says so", () => {
    const more = { gates: [gate("fail")], readiness: [part("Staff trained", 0.25)] };
    expect(stepsFor(investment("Booking", [1, 0, 0], more))).toEqual([
      "Mend Privacy: the first of 2 things between Booking and Fund.",
    ]);
  });

  test.each<[string, Partial<Investment>, string]>([
    ["a gate unknown", { gates: [gate("unknown")] }, "See that Privacy passes: "],
    ["a need", { requires: ["Base"] }, "Get Base running: "],
    ["a need not listed", { requires: ["Stock system"] }, "Get Stock system running: "],
  ])("%s", (_, more, action) => {
    expect(stepsFor(investment("Booking", [1, 0, 0], more))).toEqual([
      `${action}Booking turns from Fix first to Fund.`,
    ]);
  });

  test("what is running beside it, and full harm", () => {
    const rival = investment("Old booking", [0.9, 0, 0], { status: "active" });
    expect(stepsFor(rival, investment("Booking", [1, 0, 0], { excludes: ["Old booking"] }))).toEqual([
      "Choose between Booking and Old booking, which is running: Booking turns from Fix first to Fund.",
    ]);
    expect(stepsFor(investment("Booking", [1, 1, -1]))).toEqual([
      "Take away the full harm to Lower costs: Booking turns from Fix first to Fund.",
    ]);
  });

  test("what has no status is spent on and turned down like a proposal; an idea and what is retired cost nothing", () => {
    const declined = (status: Investment["status"]) =>
      stepsFor(investment("Portal", [-0.3, 0, 0], { costYearly: 500, status })).filter((text) =>
        text.startsWith("Say no to Portal"),
      ).length;
    expect(
      [null, "proposed", "idea", "retired"].map((each) => declined(each as Investment["status"])),
    ).toEqual([1, 1, 0, 0]);
  });

  test("a stop and a no say why, and what they free", () => {
    expect(stepsFor(investment("Drone", [0, 0, 0], { status: "active" }))).toEqual([
      "Stop Drone: its score is 0, and less than 10 is a no. That frees €1000.",
    ]);
    expect(stepsFor(investment("CRM", [-0.5, 0, 0]))).toEqual([
      "Say no to CRM: it works against the strategy more than it serves it (score −25). That frees €1000.",
    ]);
  });
});

/** The investment with one obstacle out of the way, and the others that it takes. */
function without(obstacle: Obstacle, strategy: Strategy, of: Investment): Strategy {
  const replaced = (from: Investment, to: Partial<Investment>): Strategy => ({
    ...strategy,
    investments: strategy.investments.map((each) => (each.id === from.id ? { ...each, ...to } : each)),
  });
  const named = (name: string): Investment => strategy.investments.find((each) => each.name === name)!;
  const { cause, about } = obstacle;
  switch (cause) {
    case "gate-failing":
    case "gate-unknown": {
      const state = cause === "gate-failing" ? "fail" : "unknown";
      return replaced(of, {
        gates: of.gates.map((each) => (each.state === state ? { ...each, state: "pass" } : each)),
      });
    }
    case "not-understood":
      return replaced(of, {
        notUnderstood: (of.notUnderstood ?? []).filter(({ found }) => found !== obstacle.found),
      });
    case "unmet-need":
      return replaced(named(about), { status: obstacle.need === "excluded" ? "retired" : "active" });
    case "veto": {
      const index = strategy.objectives.findIndex(({ name }) => name === about);
      return replaced(of, {
        ratings: of.ratings.map((rating, j) => (j === index ? { ...rating, effect: -0.99 } : rating)),
      });
    }
    case "not-ready":
      return replaced(of, {
        readiness: of.readiness.map((each) =>
          each.name === about ? { ...each, level: obstacle.enough! } : each,
        ),
      });
    default:
      throw new Error(`${cause} is nothing that can be mended`);
  }
}

test("the obstacles of a Fix first are all of them: it is Fund once the last is gone, and not before", () => {
  const effect = fc.constantFrom(-1, 0, 0.5, 1);
  const level = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
  const some = fc.record({
    effects: fc.tuple(fc.constantFrom(0.5, 1), effect, effect),
    levels: fc.array(level, { maxLength: 3 }),
    gates: fc.subarray([gate("fail"), gate("unknown")]),
    requires: fc.subarray(["Base", "Other"]),
    excludes: fc.subarray(["Running"]),
    unread: fc.subarray(["soon", "?!"]),
  });
  let seen = 0;
  fc.assert(
    fc.property(some, ({ effects, levels, gates, requires, excludes, unread }) => {
      const mine = investment("Mine", effects, {
        readiness: levels.map((each, index) => part(`Part ${index}`, each)),
        gates,
        requires,
        excludes,
        notUnderstood: unread.map((found) => ({ guards: "readiness", name: "Staff", found, cell: null })),
      });
      let strategy = strategyOf([
        BASE,
        investment("Other", [0.5, 0, 0]),
        investment("Running", [0.5, 0, 0], { status: "active" }),
        mine,
      ]);
      const score = (): ReturnType<typeof scoreStrategy> =>
        scoreStrategy(strategy, { limits: { fund: 20, no: 5 } });
      const before = score();
      const result = before.results[3]!;
      if (result.verdict.kind !== "fix-first") return;
      const { obstacles } = result.verdict;
      expect(obstacles.length).toBeGreaterThan(0);
      for (const obstacle of obstacles) {
        expect(score().results[3]!.verdict.kind).toBe("fix-first");
        strategy = without(obstacle, strategy, strategy.investments[3]!);
      }
      expect(score().results[3]!.verdict.kind).toBe("fund");
      seen += 1;
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(50);
});
