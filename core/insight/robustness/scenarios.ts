import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { matrixFault } from "#core/insight/checks.ts";

export interface ScenarioOutcome {
  /** Score under each set of weights, -100 … 100, in the order given. */
  readonly scores: readonly number[];
  /** The least of them, and which set of weights it comes from (the first, where several do). */
  readonly worst: number;
  readonly worstScenario: number;
  /** Greatest regret: the most points that it falls behind the best choice, over all sets of weights; 0 … 200. */
  readonly regret: number;
}

/**
 * Scores under several futures, with the worst case (Wald's maximin) and the greatest regret (Savage 1951, JASA
 * 46:55-67), which needs all alternatives at once. What works in every future has a small regret.
 *
 * @param worths rows are alternatives, columns objectives; any numbers within ±1e100
 * @param scenarios at least one set of weights, each in a unit of its own
 * @returns one entry for each alternative; or the problem: `empty` (no scenario), `normaliseWeights`'s (index is the
 *   scenario, column the objective), `size-mismatch` (scenario or row), `not-a-number` or `out-of-range` (row, column)
 */
export function scenarioOutcomes(
  worths: readonly (readonly number[])[],
  scenarios: readonly (readonly number[])[],
): Outcome<ScenarioOutcome[]> {
  const objectives = scenarios[0]?.length;
  if (objectives === undefined) return bad("empty");
  const sets: number[][] = [];
  for (const [s, given] of scenarios.entries()) {
    const weights = normaliseWeights(given);
    if (!weights.ok) return bad(weights.problem.code, s, weights.problem.index ?? undefined);
    if (given.length !== objectives) return bad("size-mismatch", s);
    sets.push(weights.value);
  }
  const fault = matrixFault(worths, objectives);
  if (fault) return fault;
  const scores = worths.map((row) =>
    sets.map((weights) => 100 * row.reduce((sum, worth, j) => sum + worth * weights[j]!, 0)),
  );
  return good(outcomesOf(scores));
}

/**
 * The same for scores at hand, which may come from futures that differ in more than the weights.
 * @param scores finite; rows are alternatives, columns futures, at least one
 */
export function outcomesOf(scores: readonly (readonly number[])[]): ScenarioOutcome[] {
  const best = (scores[0] ?? []).map((_, s) =>
    scores.reduce((most, own) => Math.max(most, own[s]!), -Infinity),
  );
  return scores.map((own) => {
    const worst = Math.min(...own);
    return {
      scores: own,
      worst,
      worstScenario: own.indexOf(worst),
      regret: Math.max(...own.map((score, s) => best[s]! - score)),
    };
  });
}
