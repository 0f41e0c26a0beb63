import type { Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { laterCost, yearCost } from "#core/insight/signals/year-cost.ts";
import { spreadOver } from "#core/portfolio/roadmap-due.ts";
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

/**
 * What starts when. What runs already is not put in order: its money is taken off the periods beforehand. Each year of
 * costs counts from the start of what costs it, wherever that is put: the table tells what its first year takes, and
 * what the next ones do.
 */
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
  const perYear = Math.max(1, Math.round(MONTHS / monthsEach));
  const horizon = { periods: budgets.length, perYear, tellsYears: strategy.costPeriods !== undefined };
  const running = question.items
    .filter(({ id, fixed }) => fixed === "in" && isRunning(id))
    .map(({ id }) => dueByPeriod(byId.get(id)!, Math.min(perYear, budgets.length), horizon));
  const wanted = only && new Set(only);
  const { peopleDays } = choices;
  const days = (period: number): number =>
    daysByQuarter[Math.min(period, daysByQuarter.length - 1)] ?? peopleDays! / budgets.length;
  return {
    periods: budgets.length,
    budgets: [
      {
        name: "money",
        amounts: budgets.map((amount, t) =>
          Math.max(
            0,
            running.reduce((left, due) => left - due[t]!, amount),
          ),
        ),
        carry,
      },
      ...(peopleDays === undefined && daysByQuarter.length === 0
        ? []
        : [{ name: "people-days", amounts: budgets.map((_, period) => days(period)), carry: false }]),
    ],
    items: question.items
      .filter(({ id, fixed }) => fixed !== "out" && !isRunning(id) && (!wanted || wanted.has(id)))
      .map(({ id, value, costs: [, days = 0], requires, excludes, fixed }) => {
        const investment = byId.get(id)!;
        const length = Math.max(1, Math.ceil((investment.months ?? 0) / monthsEach - 1e-9));
        return {
          id,
          value,
          length,
          costs: [dueByPeriod(investment, length, horizon), spreadOver(days, length)],
          requires: requires.filter((needed) => !isRunning(needed)),
          excludes,
          earliest: firstPeriod(investment.earliestStart, periodStarts),
          must: fixed === "in",
        };
      }),
  };
}

const MONTHS = 12;

interface Horizon {
  readonly periods: number;
  readonly perYear: number;
  /** The table tells costs year by year. */
  readonly tellsYears: boolean;
}

/**
 * What an investment costs in each period from its start: its first year's cost evenly over the periods that it takes,
 * at most a year of them where the table tells of further years; then what each later year takes, evenly over that year.
 */
function dueByPeriod(
  investment: Investment,
  length: number,
  { periods, perYear, tellsYears }: Horizon,
): number[] {
  const spread = tellsYears ? Math.min(length, perYear) : length;
  const first = spreadOver(Math.max(0, yearCost(investment) ?? 0), spread);
  return Array.from({ length: periods }, (_, t) => {
    const later = t < perYear ? 0 : Math.max(0, laterCost(investment, Math.floor(t / perYear) - 1));
    return (first[t] ?? 0) + later / perYear;
  });
}

/** The first period that starts on the day or after it; 0 where no day is given or no periods are dated. */
function firstPeriod(day: number | undefined, starts: readonly number[]): number {
  if (day === undefined || starts.length === 0) return 0;
  const found = starts.findIndex((start) => start >= day);
  return found < 0 ? starts.length : found;
}
