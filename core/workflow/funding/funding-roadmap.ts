import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { bestRoadmap, type RoadmapAnswer } from "#core/portfolio/roadmap.ts";
import type { RoadmapQuestion } from "#core/portfolio/roadmap-question.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";

export interface RoadmapChoices extends Omit<FundingChoices, "budget"> {
  /** The money of each period. */
  readonly budgets: readonly number[];
  /** Money left in one period can be spent in the next; true where left out. */
  readonly carry?: boolean;
  /** Serial day on which each period starts, so that "earliest start" can be kept; none where left out. */
  readonly periodStarts?: readonly number[];
  /** Months in a period: a thing that takes longer takes several. 3 where left out. */
  readonly monthsEach?: number;
  /** People's days of each period; what there is in equal parts where left out. */
  readonly daysByQuarter?: readonly number[];
  /** Only these are put in order: a plan's. All that is offered where left out. */
  readonly only?: readonly string[];
}

/** What starts when. What runs already is not put in order: its money is taken off the periods beforehand. */
export function fundingRoadmap(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: RoadmapChoices,
): RoadmapAnswer {
  return bestRoadmap(roadmapQuestion(strategy, scorecard, choices));
}

export function roadmapQuestion(
  strategy: Strategy,
  scorecard: Scorecard,
  {
    budgets,
    carry = true,
    periodStarts = [],
    monthsEach = 3,
    daysByQuarter = [],
    only,
    ...choices
  }: RoadmapChoices,
): RoadmapQuestion {
  const { question } = fundingQuestion(strategy, scorecard, { ...choices, budget: Infinity });
  const byId = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  const isRunning = (id: string): boolean => byId.get(id)?.status === "active";
  const kept = question.items
    .filter(({ id, fixed }) => fixed === "in" && isRunning(id))
    .reduce((sum, { costs }) => sum + costs[0]!, 0);
  const each = kept / Math.max(budgets.length, 1);
  const wanted = only && new Set(only);
  const { peopleDays } = choices;
  const days = (period: number): number =>
    daysByQuarter[Math.min(period, daysByQuarter.length - 1)] ?? peopleDays! / budgets.length;
  return {
    periods: budgets.length,
    budgets: [
      { name: "money", amounts: budgets.map((amount) => Math.max(0, amount - each)), carry },
      ...(peopleDays === undefined && daysByQuarter.length === 0
        ? []
        : [{ name: "people-days", amounts: budgets.map((_, period) => days(period)), carry: false }]),
    ],
    items: question.items
      .filter(({ id, fixed }) => fixed !== "out" && !isRunning(id) && (!wanted || wanted.has(id)))
      .map(({ id, value, costs, requires, excludes, fixed }) => ({
        id,
        value,
        length: Math.max(1, Math.ceil((byId.get(id)?.months ?? 0) / monthsEach - 1e-9)),
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
