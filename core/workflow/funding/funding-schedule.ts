import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { saying, toEnd } from "#core/portfolio/engine/in-slices.ts";
import { heldBack } from "#core/portfolio/held-back.ts";
import { roadmapAt } from "#core/portfolio/roadmap-due.ts";
import { roadmapInSlices } from "#core/portfolio/roadmap.ts";
import type { RoadmapQuestion } from "#core/portfolio/roadmap-question.ts";
import type { PlanPreferences } from "../preferences.ts";
import { roadmapQuestion, type RoadmapChoices } from "./funding-roadmap.ts";
import { type Quarter, quarterNumber, quartersFrom } from "./quarters.ts";

/** One investment in the order of time. */
export interface ScheduleLine {
  readonly id: string;
  readonly name: string;
  /**
   * What is due within these quarters; of what does not fit, as if it began with the first. Null where it has no usable
   * cost.
   */
  readonly cost: number | null;
  /** Quarter in which it starts, counted from 0; null where it does not fit. */
  readonly start: number | null;
  /** Quarters that it takes. */
  readonly length: number;
  readonly waits: readonly Wait[];
  /** A person put it there. */
  readonly isMoved: boolean;
}

/** What an investment waits for, as a code. */
export type Wait =
  | { readonly kind: "needs"; readonly id: string }
  /** Serial day number. */
  | { readonly kind: "date"; readonly day: number }
  /** There is not enough of it a quarter earlier. */
  | { readonly kind: "money" | "people-days" };

export interface Schedule {
  readonly status: "proved" | "nearly";
  readonly gap: number;
  readonly quarters: readonly Quarter[];
  /** The money of each quarter, and what is used of it; what is left over is carried on. */
  readonly amounts: readonly number[];
  readonly used: readonly number[];
  /** By their start, then by name; what does not fit last. */
  readonly lines: readonly ScheduleLine[];
  /** What they were put in order by. */
  readonly question: RoadmapQuestion;
}

export type ScheduleAnswer = Schedule | { readonly status: "impossible" } | { readonly status: "unknown" };

export interface ScheduleAsked {
  /** This year's money. */
  readonly budget: number;
  readonly plan: PlanPreferences;
  /** Serial day number of today: core has no clock. */
  readonly today: number;
  /** Ids of the plan that is put in order. */
  readonly only: readonly string[];
}

/** Of a year. */
export const QUARTERS = 4;

/** The money of each quarter: as it was given, or its year's budget in equal parts (this year's where it has none). */
export function quarterAmounts({ budget, plan }: Pick<ScheduleAsked, "budget" | "plan">): number[] {
  const count = plan.quarters ?? QUARTERS;
  return Array.from({ length: count }, (_, k) => {
    const later = k < QUARTERS ? null : (plan.laterMost?.[Math.floor(k / QUARTERS) - 1] ?? null);
    return plan.amounts?.[k] ?? (later === null ? budget / Math.min(count, QUARTERS) : later / QUARTERS);
  });
}

/** Puts a plan in order of time, quarter by quarter, to the end. */
export function schedule(strategy: Strategy, scorecard: Scorecard, asked: ScheduleAsked): ScheduleAnswer {
  return toEnd(scheduleInSlices(strategy, scorecard, asked));
}

export function* scheduleInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  asked: ScheduleAsked,
): Generator<unknown, ScheduleAnswer> {
  const amounts = quarterAmounts(asked);
  const quarters = quartersFrom(asked.today, amounts.length);
  const choices: RoadmapChoices = {
    ...asked.plan,
    budgets: amounts,
    periodStarts: quarters.map(({ start }) => start),
    only: asked.only,
  };
  const question = roadmapQuestion(strategy, scorecard, choices);
  const answer = yield* saying(roadmapInSlices(question), () => null);
  if (!("roadmap" in answer)) return answer;
  const chosen = asked.plan.starts ?? {};
  // As far as these quarters reach, and they are put in order at all.
  const moved = new Map(
    question.items.flatMap(({ id }) => {
      const at = quarters.findIndex((quarter) => quarterNumber(quarter) === chosen[id]);
      return at < 0 ? [] : [[id, at] as const];
    }),
  );
  const roadmap = roadmapAt(question, new Map([...answer.roadmap.starts, ...moved]));
  const { starts, used } = roadmap;
  const byId = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  const items = new Set(question.items.map(({ id }) => id));
  const lines = question.items.map((item): ScheduleLine => {
    const { id, length } = item;
    const investment = byId.get(id)!;
    const { name, requires, earliestStart } = investment;
    const start = starts.get(id) ?? null;
    const short = moved.has(id) ? null : heldBack(question, roadmap, item);
    const late = earliestStart !== undefined && earliestStart > quarters[0]!.start;
    return {
      id,
      name,
      cost:
        yearCost(investment) === null
          ? null
          : item.costs[0]!.slice(0, amounts.length - (start ?? 0)).reduce((a, b) => a + b, 0),
      start,
      length,
      waits: [
        ...requires
          .filter((needed) => items.has(needed))
          .map((needed) => ({ kind: "needs", id: needed }) as const),
        ...(late ? [{ kind: "date", day: earliestStart } as const] : []),
        ...(short === null ? [] : [{ kind: short === 0 ? "money" : "people-days" } as const]),
      ],
      isMoved: moved.has(id),
    };
  });
  const order = ({ start }: ScheduleLine): number => start ?? Infinity;
  lines.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return {
    status: answer.status,
    gap: answer.gap,
    quarters,
    amounts: question.budgets[0]!.amounts,
    used: used[0]!,
    lines,
    question,
  };
}
