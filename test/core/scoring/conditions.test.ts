import { describe, expect, test } from "@jest/globals";
import type { Investment } from "#core/domain/strategy.ts";
import { conditionsOf, indexInvestments, readinessParts } from "#core/scoring/conditions.ts";
import { investment, objective, strategy } from "#test/support/strategy.ts";

function conditions(own: Investment, ...others: readonly Investment[]) {
  const whole = strategy({ Growth: 1 }, [own, ...others]);
  return conditionsOf(own, whole, readinessParts(own, whole), indexInvestments(whole));
}

describe("needs", () => {
  const till = (status: Investment["status"], more: Partial<Investment> = {}) =>
    investment("Till", [1], { status, ...more });

  test("a required investment must be active", () => {
    const shop = investment("Shop", [1], { requires: ["till"] });
    expect(conditions(shop, till("active")).unmetNeed).toBeNull();
    for (const status of ["idea", "proposed", "retired", null] as const)
      expect(conditions(shop, till(status)).unmetNeed).toBe("needs Till, which is not active");
    expect(conditions(shop).unmetNeed).toBe("needs till, which is not among the investments");
  });

  test("an excluded one must not be active, whichever of the two says so", () => {
    const shop = investment("Shop", [1], { excludes: ["till", "gone"] });
    expect(conditions(shop, till("proposed")).unmetNeed).toBeNull();
    expect(conditions(shop, till("active")).unmetNeed).toBe("cannot run beside Till, which is active");
    const quiet = investment("Shop", [1]);
    expect(conditions(quiet, till("active", { excludes: ["shop"] })).unmetNeed).toBe(
      "cannot run beside Till, which is active",
    );
    expect(conditions(quiet, till("proposed", { excludes: ["shop"] })).unmetNeed).toBeNull();
  });

  test("an investment is no condition of itself", () => {
    const odd = investment("Shop", [1], { requires: ["shop"], excludes: ["shop"], status: "active" });
    expect(conditions(odd).unmetNeed).toBeNull();
    expect(conditions({ ...odd, status: "proposed" }).unmetNeed).toBeNull();
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
    expect(conditions(own)).toMatchObject({
      gateUnknown: "b is not checked yet",
      gateFailing: "c fails",
      gateFailedForGood: "d fails",
    });
  });

  test("full harm to a heavy objective is a veto, to a light one it is not", () => {
    const whole = strategy({ Growth: 95, Calm: 5 }, []);
    const veto = (...effects: number[]) =>
      conditionsOf(investment("Shop", effects), whole, [], indexInvestments(whole)).veto;
    expect(veto(-1, 0)).toBe("Growth");
    expect(veto(0, -1)).toBeNull();
  });

  test("a protected objective is vetoed whatever its weight", () => {
    const own = investment("Shop", [1, -1]);
    const whole = strategy({}, [own], {
      objectives: [objective("Growth", 0.95), objective("Safety", 0.05, { protected: true })],
    });
    expect(conditionsOf(own, whole, [], indexInvestments(whole)).veto).toBe("Safety");
  });
});
