import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { toEnd } from "#core/portfolio/best-plan.ts";
import { type RoadmapAnswer, roadmapInSlices } from "#core/portfolio/roadmap.ts";
import type { Roadmap, RoadmapQuestion } from "#core/portfolio/roadmap-question.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";

export interface RoadmapChoices extends Omit<FundingChoices, "budget"> {
  /** The money of each period. */
  readonly budgets: readonly number[];
  /** Money left in one period can be spent in the next; true where left out. */
  readonly carry?: boolean;
  /** Serial day on which each period starts, so that "earliest start" can be kept; none where left out. */
  readonly periodStarts?: readonly number[];
}

/** What starts when. What runs already is not put in order: its money is taken off the periods beforehand. */
export function fundingRoadmap(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: RoadmapChoices,
): RoadmapAnswer {
  return toEnd(fundingRoadmapInSlices(strategy, scorecard, choices));
}

export function fundingRoadmapInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: RoadmapChoices,
): Generator<Roadmap | null, RoadmapAnswer> {
  return roadmapInSlices(roadmapQuestion(strategy, scorecard, choices));
}

export function roadmapQuestion(
  strategy: Strategy,
  scorecard: Scorecard,
  { budgets, carry = true, periodStarts = [], ...choices }: RoadmapChoices,
): RoadmapQuestion {
  const { question } = fundingQuestion(strategy, scorecard, { ...choices, budget: Infinity });
  const byId = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  const isRunning = (id: string): boolean => byId.get(id)?.status === "active";
  const promised = question.items
    .filter(({ id, fixed }) => fixed === "in" && isRunning(id))
    .reduce((sum, { costs }) => sum + costs[0]!, 0);
  const each = promised / Math.max(budgets.length, 1);
  return {
    periods: budgets.length,
    budgets: [{ name: "money", amounts: budgets.map((amount) => Math.max(0, amount - each)), carry }],
    items: question.items
      .filter(({ id, fixed }) => fixed !== "out" && !isRunning(id))
      .map(({ id, value, costs, requires, excludes, fixed }) => ({
        id,
        value,
        length: 1,
        costs,
        requires: requires.filter((needed) => !isRunning(needed)),
        excludes,
        earliest: firstPeriod(byId.get(id)?.earliestStart, periodStarts),
        must: fixed === "in",
      })),
  };
}

/** The first period that starts on the day or after it; 0 where no day is given or no periods are dated. */
function firstPeriod(day: number | undefined, starts: readonly number[]): number {
  if (day === undefined || starts.length === 0) return 0;
  const found = starts.findIndex((start) => start >= day);
  return found < 0 ? starts.length : found;
}
