import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { type CurvePoint, valueCurveInSlices } from "#core/portfolio/value-curve.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";
import { roundStep } from "./round-step.ts";

/** Steps of the curve from nothing to more money than there is use for. */
const STEPS = 24;

/**
 * Value against budget in even, round steps: from what is kept to all that could be spent, and a step more. Exact at
 * each step; empty where nothing costs anything.
 */
export function* fundingCurveInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
): Generator<number, CurvePoint[]> {
  const { question } = fundingQuestion(strategy, scorecard, choices);
  const all = question.items
    .filter(({ fixed, value }) => fixed === "in" || (fixed === null && value > 0))
    .reduce((sum, { costs }) => sum + Math.max(0, costs[0] ?? 0), 0);
  if (all === 0) return [];
  const step = roundStep(Math.max(all, choices.budget < 2 * all ? choices.budget : 0) / STEPS);
  const count = Math.ceil(all / step) + 1;
  return yield* valueCurveInSlices(
    question,
    0,
    Array.from({ length: count + 1 }, (_, k) => k * step),
  );
}
