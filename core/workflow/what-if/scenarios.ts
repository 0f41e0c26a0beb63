import type { Reading } from "#core/domain/reading.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { Understanding } from "../understand.ts";
import { keepable, keptIn, parseKept, SCENARIOS_SETTING } from "./kept.ts";
import { ratingLevels } from "./rating-levels.ts";
import { readinessLines } from "./readiness-lines.ts";
import { NOTHING_CHANGED, stillDifferent, type WhatIf } from "./what-if.ts";

/** Another future with a name. */
export interface Scenario {
  readonly name: string;
  /** What it has otherwise than the workbook of today. */
  readonly whatIf: WhatIf;
  /** Read from the user's own columns, or made in the pane (and then it can be removed here). */
  readonly from: "sheet" | "pane";
  /** Ids of objectives and investments, and names of what must be in place, that it speaks of and that are gone. */
  readonly gone: readonly string[];
  /** Objectives that it does not know, though it has weights of its own: they weigh nothing in it. */
  readonly unknown: readonly string[];
}

/** The user's own scenarios, then those kept by the add-in. */
export function scenariosOf({ reading, outline }: Understanding): Scenario[] {
  const { objectives, scenarios } = reading.strategy;
  const own = scenarios.map(({ name, weights }): Scenario => {
    const byId = Object.fromEntries(objectives.map(({ id }, index) => [id, 100 * (weights[index] ?? 0)]));
    const whatIf = stillDifferent({ ...NOTHING_CHANGED, weights: byId }, reading);
    return { name, whatIf, from: "sheet", gone: [], unknown: [] };
  });
  const kept = Object.entries(keptIn(outline.settings[SCENARIOS_SETTING])).map(([name, entry]) =>
    scenarioFrom(name, parseKept(entry), reading),
  );
  return [...own, ...kept];
}

/** Plans to keep a scenario under a name (replacing one of that name), or with null to remove it. */
export function planScenario(
  { outline }: Understanding,
  name: string,
  whatIf: WhatIf | null,
  texts: Texts = en,
): ChangeSet {
  const { [name]: _before, ...others } = keptIn(outline.settings[SCENARIOS_SETTING]);
  const kept = whatIf ? { ...others, [name]: keepable(whatIf) } : others;
  const value = Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
  const expect = outline.settings[SCENARIOS_SETTING] ?? null;
  const label = whatIf ? texts.weights.keepLabel(name) : texts.weights.removeLabel(name);
  return { label, changes: [{ kind: "setting", key: SCENARIOS_SETTING, value, expect }] };
}

/** A kept what-if among the objectives and investments of today. */
function scenarioFrom(name: string, kept: WhatIf, reading: Reading): Scenario {
  const { objectives, investments, capabilities } = reading.strategy;
  const gone = new Set<string>();
  const isObjective = (id: string): boolean => objectives.some((one) => one.id === id);
  const missing = (ids: readonly string[], known: (id: string) => boolean): void => {
    for (const id of ids) if (!known(id)) gone.add(id);
  };
  missing(Object.keys(kept.weights ?? {}), isObjective);
  missing(Object.keys(kept.capabilities), (wanted) => capabilities.some((one) => one.name === wanted));
  for (const [id, rated] of Object.entries(kept.ratings)) {
    missing([id], (wanted) => investments.some((one) => one.id === wanted));
    missing(Object.keys(rated), isObjective);
  }
  for (const [id, ready] of Object.entries(kept.readiness)) {
    const investment = investments.find((one) => one.id === id);
    const lines = investment ? readinessLines(investment, reading) : null;
    if (lines) missing(Object.keys(ready), (wanted) => lines.some(({ key }) => key === wanted));
    else gone.add(id);
  }
  const { weights } = kept;
  const usable = weights !== null && objectives.some(({ id }) => (weights[id] ?? 0) > 0);
  const unknown = usable ? objectives.filter(({ id }) => weights[id] === undefined) : [];
  const whatIf = { ...onScales(kept, reading), weights: usable ? knownWeights(weights, reading) : null };
  return {
    name,
    whatIf: stillDifferent(whatIf, reading),
    from: "pane",
    gone: [...gone],
    unknown: unknown.map((objective) => objective.name),
  };
}

/** Weights of the objectives of today, in the unit of the sliders. */
function knownWeights(
  weights: Readonly<Record<string, number>>,
  { strategy }: Reading,
): Record<string, number> {
  return Object.fromEntries(strategy.objectives.map(({ id }) => [id, weights[id] ?? 0]));
}

/** Effects as today's scales can say them: a scale may have been changed since. */
function onScales(kept: WhatIf, reading: Reading): WhatIf {
  const { objectives } = reading.strategy;
  const snapped = Object.entries(kept.ratings).map(([id, rated]) => {
    const own = Object.entries(rated).map(([objectiveId, effect]) => {
      const index = objectives.findIndex((one) => one.id === objectiveId);
      return [objectiveId, effect === null || index < 0 ? effect : nearest(effect, reading, index)] as const;
    });
    return [id, Object.fromEntries(own)] as const;
  });
  return { ...kept, ratings: Object.fromEntries(snapped) };
}

function nearest(effect: number, reading: Reading, objective: number): number {
  return ratingLevels(reading, objective).reduce(
    (best, level) => (Math.abs(level.effect - effect) < Math.abs(best - effect) - 1e-9 ? level.effect : best),
    Infinity,
  );
}
