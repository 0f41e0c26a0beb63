import { describe, expect, test } from "@jest/globals";
import type { Cause } from "#core/domain/result.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { en } from "#core/messages/en.ts";
import { conditionsOf, indexInvestments, readinessParts } from "#core/scoring/conditions.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import { investment, objective, strategy } from "#test/support/strategy.ts";

/** What the obstacles of one cause say of `own`, in its strategy. */
function said(cause: Cause, own: Investment, ...others: readonly Investment[]): string[] {
  return conditions(own, ...others)
    .obstacles.filter((obstacle) => obstacle.cause === cause)
    .map((obstacle) => obstacleText(obstacle, en));
}

function conditions(own: Investment, ...others: readonly Investment[]) {
  const whole = strategy({ Growth: 1 }, [own, ...others]);
  return conditionsOf(own, whole, readinessParts(own, whole), indexInvestments(whole));
}

describe("needs", () => {
  const till = (status: Investment["status"], more: Partial<Investment> = {}) =>
    investment("Till", [1], { status, ...more });

  test("a required investment must be active", () => {
    const shop = investment("Shop", [1], { requires: ["till"] });
    expect(said("unmet-need", shop, till("active"))).toEqual([]);
    for (const status of ["idea", "proposed", "retired", null] as const)
      expect(said("unmet-need", shop, till(status))).toEqual(["needs Till, which is not active"]);
    expect(said("unmet-need", shop)).toEqual(["needs till, which is not among the investments"]);
  });

  test("an excluded one must not be active, whichever of the two says so", () => {
    const shop = investment("Shop", [1], { excludes: ["till", "gone"] });
    expect(said("unmet-need", shop, till("proposed"))).toEqual([]);
    expect(said("unmet-need", shop, till("active"))).toEqual(["cannot run beside Till, which is active"]);
    const quiet = investment("Shop", [1]);
    expect(said("unmet-need", quiet, till("active", { excludes: ["shop"] }))).toEqual([
      "cannot run beside Till, which is active",
    ]);
    expect(said("unmet-need", quiet, till("proposed", { excludes: ["shop"] }))).toEqual([]);
  });

  test("an investment is no condition of itself", () => {
    const odd = investment("Shop", [1], { requires: ["shop"], excludes: ["shop"], status: "active" });
    expect(said("unmet-need", odd)).toEqual([]);
    expect(said("unmet-need", { ...odd, status: "proposed" })).toEqual([]);
  });
});

describe("readiness", () => {
  const capability = (name: string, current: number, target: number, neededBy: readonly string[] = []) => ({
    name,
    current,
    target,
    neededBy,
    cell: null,
  });

  test("a needed capability counts as current / target, at most 1", () => {
    const own = investment("Shop", [1], { needsCapabilities: ["Data  skills", "unknown thing"] });
    const whole = strategy({ Growth: 1 }, [own], {
      capabilities: [
        capability("data skills", 2, 4),
        capability("Logistics", 5, 4, ["shop"]),
        capability("Free", 0, 0, ["shop"]),
        capability("Not needed", 0, 4),
      ],
    });
    expect(readinessParts(own, whole).map(({ name, level }) => [name, level])).toEqual([
      ["data skills", 0.5],
      ["Logistics", 1],
      ["Free", 1],
    ]);
  });

  test("capabilities go by their names, whatever the case and the white space", () => {
    const needs = (name: string) => investment("Shop", [1], { needsCapabilities: [name] });
    const whole = strategy({ Growth: 1 }, [], { capabilities: [capability(" Data skills ", 1, 2)] });
    for (const name of ["DATA SKILLS", " data   skills"])
      expect(readinessParts(needs(name), whole)).toHaveLength(1);
    for (const name of ["dataskills", "data", ""]) expect(readinessParts(needs(name), whole)).toEqual([]);
  });

  test("the weakest link is the least ready part, none where all is in place", () => {
    const part = (name: string, level: number) => ({ kind: "people", name, level, cell: null }) as const;
    const own = (...levels: number[]) =>
      investment("Shop", [1], { readiness: levels.map((level, i) => part(`part ${i}`, level)) });
    expect(conditions(own(1, 0.5, 0.25)).weakestLink?.name).toBe("part 2");
    expect(conditions(own(1, 1)).weakestLink).toBeNull();
    expect(conditions(own()).weakestLink).toBeNull();
  });
});

describe("gates and veto", () => {
  test("each kind of gate by name; passed gates do not matter", () => {
    const gate = (name: string, state: "pass" | "fail" | "unknown", mendable = true) =>
      ({ kind: "other", name, state, mendable, cell: null }) as const;
    const own = investment("Shop", [1], {
      gates: [gate("a", "pass"), gate("b", "unknown"), gate("c", "fail"), gate("d", "fail", false)],
    });
    expect(said("gate-unknown", own)).toEqual(["b is not checked yet"]);
    expect(said("gate-failing", own)).toEqual(["c fails"]);
    expect(said("gate-failed-for-good", own)).toEqual(["d fails"]);
  });

  test("full harm to a heavy objective is a veto, to a light one it is not", () => {
    const whole = strategy({ Growth: 95, Calm: 5 }, []);
    const veto = (...effects: number[]) =>
      conditionsOf(investment("Shop", effects), whole, [], indexInvestments(whole)).obstacles;
    expect(veto(-1, 0)).toMatchObject([{ cause: "veto", about: "Growth" }]);
    expect(veto(0, -1)).toEqual([]);
  });

  test("a protected objective is vetoed whatever its weight", () => {
    const own = investment("Shop", [1, -1]);
    const whole = strategy({}, [own], {
      objectives: [objective("Growth", 0.95), objective("Safety", 0.05, { protected: true })],
    });
    expect(conditionsOf(own, whole, [], indexInvestments(whole)).obstacles).toMatchObject([
      { cause: "veto", about: "Safety" },
    ]);
  });
});
