import { describe, expect, test } from "@jest/globals";
import type { InvestmentResult } from "#core/domain/result.ts";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { investment, strategy } from "#test/support/strategy.ts";

const gate = (state: "fail" | "unknown", mendable = true) =>
  ({ kind: "privacy", name: "Privacy", state, mendable, cell: null }) as const;

const why = ({ reason }: InvestmentResult, texts = en): string => explainVerdict(reason, texts);

function resultsOf(investments: readonly Investment[]) {
  const card = scoreStrategy(strategy({ Growth: 60, Calm: 40 }, investments));
  return new Map(card.results.map((result) => [result.name, result]));
}

const STRONG = [1, 0.5];
const WEAK = [0, 0];
const shop = investment("Shop", STRONG, { requires: ["tracking"] });

describe("what others need", () => {
  test("is funded for their sake, by name, in both languages", () => {
    const all = [shop, investment("App", STRONG, { requires: ["tracking"] }), investment("Tracking", WEAK)];
    const found = resultsOf(all).get("Tracking")!;
    expect(found.verdict).toMatchObject({ kind: "fund", causes: ["enabler"], obstacles: [] });
    expect(why(found)).toBe("Serves no objective that it is rated on. Fund: App and Shop need it.");
    expect(why(resultsOf(all).get("Tracking")!, de)).toBe(
      "Dient keinem der Ziele, für die es bewertet ist. Fördern: App und Shop brauchen es.",
    );
    expect(resultsOf(all).get("Shop")!.verdict).toMatchObject({ kind: "fix-first", causes: ["unmet-need"] });
  });

  test("through others too; those that are needed in turn speak where nobody needs it directly", () => {
    const all = [shop, investment("Tracking", WEAK, { requires: ["scanner"] }), investment("Scanner", WEAK)];
    expect(why(resultsOf(all).get("Scanner")!)).toContain("Fund: Tracking needs it.");
    expect(resultsOf(all).get("Tracking")!.verdict).toMatchObject({
      kind: "fix-first",
      causes: ["unmet-need", "enabler"],
      obstacles: [{ cause: "unmet-need", about: "Scanner", need: "not-running" }],
    });
  });

  test("has to be mended itself: checks, half readiness, what nobody understood", () => {
    const of = (more: Partial<Investment>) =>
      resultsOf([shop, investment("Tracking", WEAK, more)]).get("Tracking")!;
    expect(why(of({ gates: [gate("unknown")] }))).toContain(
      "Fix first: Privacy is not checked yet. Shop needs it.",
    );
    const readiness = (level: number) => [{ kind: "people", name: "Staff", level, cell: null }] as const;
    expect(of({ readiness: readiness(0.5) }).verdict.kind).toBe("fund");
    expect(of({ readiness: readiness(0.4) }).verdict).toMatchObject({
      kind: "fix-first",
      obstacles: [{ cause: "not-ready", about: "Staff", level: 0.4, enough: 0.5 }],
    });
  });

  test("nobody speaks for what fails for good or does full harm, nor does what would not be funded itself", () => {
    const of = (own: Investment, by: Investment = shop) => resultsOf([by, own]).get("Tracking")!.verdict.kind;
    expect(of(investment("Tracking", WEAK, { gates: [gate("fail", false)] }))).toBe("say-no");
    expect(of(investment("Tracking", [-1, 0]))).toBe("say-no");
    const tracking = investment("Tracking", WEAK);
    expect(of(tracking, { ...shop, ratings: tracking.ratings })).toBe("say-no");
    expect(of(tracking, { ...shop, gates: [gate("unknown")] })).toBe("say-no");
    expect(of(tracking, { ...shop, status: "retired" })).toBe("say-no");
    expect(of({ ...tracking, status: "retired" })).toBe("say-no");
    expect(of(tracking, { ...shop, mustDo: true, ratings: tracking.ratings })).toBe("fund");
  });

  test("a running one that others need is not to be stopped", () => {
    const running = investment("Tracking", WEAK, { status: "active" });
    expect(resultsOf([running]).get("Tracking")!.verdict.kind).toBe("stop");
    expect(resultsOf([running, shop]).get("Tracking")!.verdict.kind).toBe("fund");
  });

  test("a circle of needs ends", () => {
    const all = [
      investment("A", STRONG, { requires: ["b"] }),
      investment("B", WEAK, { requires: ["c", "b"] }),
      investment("C", WEAK, { requires: ["b", "a"] }),
    ];
    expect([...resultsOf(all).values()].map(({ verdict }) => verdict.kind)).toEqual([
      "fix-first",
      "fix-first",
      "fix-first",
    ]);
  });
});

describe("what is filled in but not understood", () => {
  const cell = { sheet: "Plan", row: 4, column: 7 };
  test("is an obstacle, named with its cell, in both languages", () => {
    const own = investment("Drones", STRONG, {
      notUnderstood: [{ guards: "readiness", name: "Training", found: "soonish", cell }],
    });
    const drones = resultsOf([own]).get("Drones")!;
    expect(drones.verdict).toMatchObject({
      kind: "fix-first",
      causes: ["not-understood"],
      obstacles: [{ cause: "not-understood", about: "Training", found: "soonish", cell }],
    });
    expect(why(drones)).toContain("Fix first: “soonish” under Training was not understood.");
    expect(why(resultsOf([own]).get("Drones")!, de)).toContain(
      "Erst vorbereiten: „soonish“ unter Training war nicht zu verstehen.",
    );
  });

  test("a needed capability of which no level is told is one too; a known one is not", () => {
    const own = investment("Drones", STRONG, { needsCapabilities: ["Surveying"] });
    expect(resultsOf([own]).get("Drones")!.verdict.obstacles).toMatchObject([
      { cause: "not-understood", about: "Surveying", guards: "capability" },
    ]);
    const level = { name: "surveying", current: 4, target: 4, neededBy: [], cell: null };
    const card = scoreStrategy(strategy({ Growth: 1 }, [own], { capabilities: [level] }));
    expect(card.results[0]!.verdict.kind).toBe("fund");
  });

  test("a needed investment that stands nowhere is said once, with the cell where it was read", () => {
    const own = investment("Drones", STRONG, {
      requires: ["landing pad"],
      notUnderstood: [{ guards: "requires", name: "Landing  Pad", found: "Landing Pad", cell }],
    });
    expect(resultsOf([own]).get("Drones")!.verdict.obstacles).toEqual([
      { cause: "unmet-need", about: "landing pad", cell, need: "not-found" },
    ]);
  });
});
