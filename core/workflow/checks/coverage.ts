import type { Objective } from "#core/domain/strategy.ts";
import { coverageGaps } from "#core/insight/signals/coverage.ts";
import { coveredByFunded } from "../portfolio.ts";
import type { Check, CheckInput, Finding } from "./finding.ts";

/** An objective covered by less than this is said to be left open. A limit for looking twice, not for a verdict. */
const ENOUGH = 0.5;

/** Objectives that what is to be funded leaves open, by the share of the strategy that stays undone in them. */
export const checkCoverage: Check = (input) => {
  const { objectives } = input.strategy;
  const covered = coveredByFunded(input.strategy, input.scorecard);
  const gaps = coverageGaps(
    objectives.map(({ weight }) => weight),
    covered,
  );
  if (!gaps.ok) return [];
  return gaps.value
    .filter(({ coverage, gap }) => coverage < ENOUGH && gap > 0)
    .map(({ objective, coverage }) => say(input, objectives[objective]!, objective, coverage));
};

function say(
  { strategy, scorecard }: CheckInput,
  { name, weight, cell }: Objective,
  index: number,
  covered: number,
): Finding {
  if (covered > 0) return { code: "little-served", objective: name, weight, covered, place: cell };
  const best = strategy.investments.reduce<{ at: number; effect: number } | null>(
    (most, { ratings, status }, at) => {
      const effect = ratings[index]?.effect ?? 0;
      return status !== "retired" && effect > (most?.effect ?? 0) ? { at, effect } : most;
    },
    null,
  );
  const result = best && scorecard.results[best.at];
  return {
    code: "unserved",
    objective: name,
    weight,
    best: result ? { name: result.name, verdict: result.verdict.kind } : null,
    place: cell,
  };
}
