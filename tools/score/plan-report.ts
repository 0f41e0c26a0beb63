import type { Scorecard } from "#core/domain/result.ts";
import { en } from "#core/messages/en.ts";
import { currencyOf } from "#core/workflow/currency.ts";
import { fundingPlan, type FundingLine } from "#core/workflow/funding/funding-plan.ts";
import { fundingRoadmap } from "#core/workflow/funding/funding-roadmap.ts";
import { type FundingWords, nextText, reasonText, ruleText } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** What `--budget` and `--periods` ask for. */
export interface PlanAsked {
  readonly budget: number | null;
  /** The money of each period; empty where not asked. */
  readonly periods: readonly number[];
}

/** The plan and the roadmap as lines on the terminal; none where there is nothing to plan or nothing was asked. */
export function planText(understanding: Understanding, asked: PlanAsked): string[] {
  const { scorecard } = understanding;
  if (!scorecard) return [];
  return [
    ...(asked.budget === null ? [] : budgetText(understanding, scorecard, asked.budget)),
    ...(asked.periods.length === 0 ? [] : periodsText(understanding, scorecard, asked.periods)),
  ];
}

function budgetText(understanding: Understanding, scorecard: Scorecard, budget: number): string[] {
  const words = wordsOf(understanding);
  const { money } = words;
  const answer = fundingPlan(understanding.reading.strategy, scorecard, { budget });
  if (answer.status === "unknown") return ["", en.plan.unknown];
  if (answer.status === "impossible")
    return [
      "",
      en.plan.impossible(answer.because.map((rule) => ruleText(rule, words, en, answer.question)).join("; ")),
    ];
  const line = ({ name, cost, running }: FundingLine): string =>
    `  ${name.slice(0, 40).padEnd(40)}  ${(cost === null ? "" : money(cost)).padStart(12)}  ${money(running).padStart(12)}`;
  const out = (each: FundingLine): string =>
    `  ${each.name.slice(0, 40).padEnd(40)}  ${(each.cost === null ? "" : money(each.cost)).padStart(12)}  ${reasonText(each, words, en)}`;
  const left = answer.budget - answer.used;
  const proof = answer.status === "proved" ? en.plan.proved : en.plan.nearly(en.common.percent(answer.gap));
  const { next } = answer;
  return [
    "",
    `${en.plan.title}: ${en.plan.used(money(answer.used), money(answer.budget), money(left))}. ${proof}, ${en.plan.value(en.common.points(answer.value))}.`,
    ...answer.in.map(line),
    ...(answer.out.length + answer.apart.length > 0 ? [`${en.plan.out}:`] : []),
    ...[...answer.out, ...answer.apart].map(out),
    ...(next === null ? [en.plan.nothingMore] : [`${nextText(next, words, en)}.`]),
  ];
}

function periodsText(
  understanding: Understanding,
  scorecard: Scorecard,
  budgets: readonly number[],
): string[] {
  const words = wordsOf(understanding);
  const answer = fundingRoadmap(understanding.reading.strategy, scorecard, { budgets });
  if (!("roadmap" in answer)) return ["", en.plan.unknown];
  const { starts, used } = answer.roadmap;
  return [
    "",
    `${en.plan.roadmap}:`,
    ...budgets.map((_, period) => {
      const names = [...starts].filter(([, start]) => start === period).map(([id]) => words.nameOf(id));
      return `  ${en.plan.period(period + 1)}  ${words.money(used[0]![period]!).padStart(12)}  ${names.join(", ")}`;
    }),
  ];
}

/** The plan as part of `--json`: null where it was not asked for. */
export function planJson(understanding: Understanding, asked: PlanAsked): object | null {
  const { scorecard, reading } = understanding;
  if (!scorecard || (asked.budget === null && asked.periods.length === 0)) return null;
  const words = wordsOf(understanding);
  const plan =
    asked.budget === null ? null : fundingPlan(reading.strategy, scorecard, { budget: asked.budget });
  const roadmap =
    asked.periods.length === 0
      ? null
      : fundingRoadmap(reading.strategy, scorecard, { budgets: asked.periods });
  const line = (each: FundingLine): object => ({
    investment: each.name,
    cost: each.cost,
    value: each.value,
    role: each.role,
    why: reasonText(each, words, en),
  });
  return {
    plan:
      plan === null || !("in" in plan)
        ? plan && { status: plan.status, because: "because" in plan ? plan.because : [] }
        : {
            status: plan.status,
            gap: plan.gap,
            budget: plan.budget,
            used: plan.used,
            value: plan.value,
            in: plan.in.map(line),
            out: [...plan.out, ...plan.apart].map(line),
            next: plan.next && {
              extra: plan.next.extra,
              comesIn: plan.next.comesIn.map(words.nameOf),
              goes: plan.next.goes.map(words.nameOf),
            },
          },
    roadmap:
      roadmap === null || !("roadmap" in roadmap)
        ? roadmap && { status: roadmap.status }
        : {
            status: roadmap.status,
            gap: roadmap.gap,
            value: roadmap.roadmap.value,
            starts: [...roadmap.roadmap.starts].map(([id, period]) => ({
              investment: words.nameOf(id),
              period: period + 1,
            })),
            used: roadmap.roadmap.used[0] ?? [],
          },
  };
}

export function wordsOf(understanding: Understanding): FundingWords {
  const names = new Map(understanding.reading.strategy.investments.map(({ id, name }) => [id, name]));
  const currency = currencyOf(understanding);
  const format = new Intl.NumberFormat("en", {
    maximumFractionDigits: 0,
    ...(currency === null ? {} : { style: "currency", currency }),
  });
  return { nameOf: (id) => names.get(id) ?? id, money: (amount) => format.format(amount) };
}
