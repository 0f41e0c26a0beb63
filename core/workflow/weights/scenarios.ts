import type { Strategy, WeightScenario } from "#core/domain/strategy.ts";
import { effectRow, worthsOf } from "#core/insight/effect-row.ts";
import { scenarioOutcomes, type ScenarioOutcome } from "#core/insight/robustness/scenarios.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { Understanding } from "../understand.ts";

/** Where scenarios made in the pane are kept in the document's settings. */
export const SCENARIOS_SETTING = "scenarios";

/** As kept: weights by objective id, so that a changed order of objectives does not mix them up. */
type Kept = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A set of weights for another future. */
export interface Scenario extends WeightScenario {
  /** Read from the user's own columns, or made in the pane (and then it can be removed here). */
  readonly from: "sheet" | "pane";
}

/** The user's own scenarios, then those kept by the add-in; one whose objectives are all gone is left out. */
export function scenariosOf({ reading, outline }: Understanding): Scenario[] {
  const { objectives, scenarios } = reading.strategy;
  const own = scenarios.map((scenario): Scenario => ({ ...scenario, from: "sheet" }));
  const kept = Object.entries(keptIn(outline.settings)).flatMap(([name, byId]): Scenario[] => {
    const weights = normaliseWeights(objectives.map(({ id }) => byId[id] ?? 0));
    return weights.ok ? [{ name, weights: weights.value, from: "pane" }] : [];
  });
  return [...own, ...kept];
}

/**
 * Plans to keep a scenario under a name (replacing one of that name), or with null to remove it.
 * @param weights one for each objective, in any unit
 */
export function planScenario(
  { reading, outline }: Understanding,
  name: string,
  weights: readonly number[] | null,
  texts: Texts = en,
): ChangeSet {
  const { [name]: _before, ...others } = keptIn(outline.settings);
  const own =
    weights && Object.fromEntries(reading.strategy.objectives.map(({ id }, i) => [id, weights[i] ?? 0]));
  const kept: Kept = own ? { ...others, [name]: own } : others;
  const value = Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
  const expect = outline.settings[SCENARIOS_SETTING] ?? null;
  const label = own ? texts.weights.keepLabel(name) : texts.weights.removeLabel(name);
  return { label, changes: [{ kind: "setting", key: SCENARIOS_SETTING, value, expect }] };
}

/** Every investment under every scenario (and today's weights first): scores, the worst, the greatest regret. */
export function compareScenarios(
  strategy: Strategy,
  scenarios: readonly WeightScenario[],
): readonly ScenarioOutcome[] | null {
  const rows = strategy.investments.map((investment) => worthsOf(effectRow(investment, strategy)));
  const today = strategy.objectives.map(({ weight }) => weight);
  const outcomes = scenarioOutcomes(rows, [today, ...scenarios.map(({ weights }) => weights)]);
  return outcomes.ok ? outcomes.value : null;
}

/** What is kept, as far as it can be made sense of. */
function keptIn(settings: Readonly<Record<string, string>>): Kept {
  const text = settings[SCENARIOS_SETTING];
  if (text === undefined) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    // Another program has spoilt it; the next scenario that is kept replaces it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed as Record<string, unknown>).filter(
      (entry): entry is [string, Record<string, number>] =>
        typeof entry[1] === "object" &&
        entry[1] !== null &&
        Object.values(entry[1]).every((weight) => typeof weight === "number"),
    ),
  );
}
