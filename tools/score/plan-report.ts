import { plan as pane } from "#core/messages/en/pane/plan.ts";
import { en } from "#core/messages/en.ts";
import type { RoadmapAnswer } from "#core/portfolio/roadmap.ts";
import { addressOf } from "#core/workbook/range.ts";
import {
  fundingPlan,
  type FundingAnswer,
  type FundingLine,
  type FundingPlan,
} from "#core/workflow/funding/funding-plan.ts";
import { budgetKind, laterPeriod } from "#core/workflow/funding/funding-question.ts";
import { fundingRoadmap } from "#core/workflow/funding/funding-roadmap.ts";
import { nextMoneyText } from "#core/workflow/funding/next-money.ts";
import { type FundingWords, reasonText, ruleText } from "#core/workflow/funding/funding-words.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { budgetOf, type Budgeted, limitsFound, type PlanAsked, whyNoBudget } from "./budgets.ts";
import { wordsOf } from "./words.ts";

interface Planned {
  readonly budgeted: Budgeted | null;
  readonly plan: FundingAnswer | null;
  readonly roadmap: RoadmapAnswer | null;
}

/** The plan as the pane would show it: with the locks and limits that the workbook keeps. */
function planned(understanding: Understanding, asked: PlanAsked): Planned {
  const { scorecard, preferences } = understanding;
  const { strategy } = understanding.reading;
  if (!scorecard) return { budgeted: null, plan: null, roadmap: null };
  const budgeted = budgetOf(understanding, asked);
  const plan = budgeted && fundingPlan(strategy, scorecard, { ...budgeted.plan, budget: budgeted.budget });
  const only = plan && "in" in plan ? { only: plan.in.map(({ id }) => id) } : {};
  const budgets = budgeted?.periods ?? asked.periods;
  const choices = budgeted?.plan ?? preferences.plan;
  const roadmap =
    budgets.length === 0 ? null : fundingRoadmap(strategy, scorecard, { ...choices, budgets, ...only });
  return { budgeted, plan, roadmap };
}

/** The plan and the roadmap as lines on the terminal; none where there is nothing to plan with. */
export function planText(understanding: Understanding, asked: PlanAsked): string[] {
  const { budgeted, plan, roadmap } = planned(understanding, asked);
  const words = wordsOf(understanding);
  const why = whyNoBudget(understanding, asked);
  return [
    ...(plan === null ? [] : budgetText(plan, words)),
    ...(budgeted === null || typeof budgeted.from === "string"
      ? []
      : [`The budget is the one in ${addressOf(budgeted.from.cell)}.`]),
    ...(why === null ? [] : ["", why]),
    ...(roadmap === null
      ? []
      : periodsText(roadmap, words, budgeted?.periods ?? asked.periods, notRunning(understanding, plan))),
  ];
}

function budgetText(answer: FundingAnswer, words: FundingWords): string[] {
  const { money } = words;
  if (answer.status === "unknown") return ["", en.plan.unknown];
  if (answer.status === "impossible") {
    const t = pane.ways;
    const ways = answer.ways.map(({ rule, most, plan }) => {
      const points = en.common.points(plan.value);
      if (rule.kind !== "budget" || most === null)
        return t.without(ruleText(rule, words, en, answer.question), points);
      switch (budgetKind(rule.budget)) {
        case "people-days":
          return t.days(String(most), points);
        case "yearly":
          return t.yearly(money(most), points);
        case "later":
          return t.later(words.laterPeriods?.[laterPeriod(rule.budget)] ?? "", money(most), points);
        case "money":
          return t.budget(money(most), points);
      }
    });
    return [
      "",
      en.plan.impossible(answer.because.map((rule) => ruleText(rule, words, en, answer.question)).join("; ")),
      ...(ways.length === 0 ? [] : [`${t.title}:`, ...ways.map((way) => `  ${way}`)]),
    ];
  }
  return ["", ...listsText(answer, words)];
}

function listsText(plan: FundingPlan, words: FundingWords): string[] {
  const { money } = words;
  const line = ({ name, cost, running }: FundingLine): string =>
    `  ${name.slice(0, 40).padEnd(40)}  ${(cost === null ? "" : money(cost)).padStart(12)}  ${money(running).padStart(12)}`;
  const out = (each: FundingLine): string =>
    `  ${each.name.slice(0, 40).padEnd(40)}  ${(each.cost === null ? "" : money(each.cost)).padStart(12)}  ${reasonText(each, words, en)}`;
  const left = plan.budget - plan.used;
  const proof = plan.status === "proved" ? en.plan.proved : en.plan.nearly(en.common.percent(plan.gap));
  return [
    `${en.plan.title}: ${en.plan.used(money(plan.used), money(plan.budget), money(left))}. ${proof}, ${en.plan.value(en.common.points(plan.value))}.`,
    ...plan.limits.flatMap(({ kind, name, used, most }) =>
      kind === "later"
        ? [`${pane.laterUsed(name, money(used), most === Infinity ? null : money(most))}.`]
        : [],
    ),
    ...plan.in.map(line),
    ...(plan.out.length + plan.apart.length > 0 ? [`${en.plan.out}:`] : []),
    ...[...plan.out, ...plan.apart].map(out),
    nextMoneyText(plan, words, en),
  ];
}

/** Ids of what is in the plan and does not run yet: all of it should start in some period. */
function notRunning({ reading }: Understanding, plan: FundingAnswer | null): string[] {
  const running = new Set(
    reading.strategy.investments.flatMap(({ id, status }) => (status === "active" ? [id] : [])),
  );
  return plan && "in" in plan ? plan.in.flatMap(({ id }) => (running.has(id) ? [] : [id])) : [];
}

/** @param wanted ids that should start in some period */
function periodsText(
  answer: RoadmapAnswer,
  words: FundingWords,
  budgets: readonly number[],
  wanted: readonly string[],
): string[] {
  if (!("roadmap" in answer)) return ["", en.plan.unknown];
  const { starts, used } = answer.roadmap;
  const late = wanted.filter((id) => !starts.has(id));
  return [
    "",
    `${en.plan.roadmap}:`,
    ...budgets.map((_, period) => {
      const names = [...starts].filter(([, start]) => start === period).map(([id]) => words.nameOf(id));
      return `  ${en.plan.period(period + 1)}  ${words.money(used[0]![period]!).padStart(12)}  ${names.join(", ")}`;
    }),
    ...(late.length === 0 ? [] : [`  ${en.plan.later}: ${late.map(words.nameOf).join(", ")}`]),
  ];
}

/** The plan as part of `--json`, with every limit that stands in the user's cells; null where nothing is scored. */
export function planJson(understanding: Understanding, asked: PlanAsked): object | null {
  if (!understanding.scorecard) return null;
  const { budgeted, plan, roadmap } = planned(understanding, asked);
  const told = limitsFound(understanding).map(({ cell, years, ...limit }) => ({
    ...limit,
    years: years?.map(({ year, amount }) => ({ year, amount })) ?? null,
    cell: addressOf(cell),
  }));
  if (plan === null && roadmap === null) return { limitsFound: told };
  const words = wordsOf(understanding);
  const from = budgeted?.from ?? null;
  return {
    limitsFound: told,
    plan: plan && {
      budgetFrom: typeof from === "object" ? from && addressOf(from.cell) : from,
      ...(plan.status === "impossible" ? clashJson(plan, words) : answerJson(plan, words)),
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

function answerJson(plan: Exclude<FundingAnswer, { status: "impossible" }>, words: FundingWords): object {
  if (!("in" in plan)) return { status: plan.status };
  const line = (each: FundingLine): object => ({
    investment: each.name,
    cost: each.cost,
    value: each.value,
    role: each.role,
    why: reasonText(each, words, en),
  });
  return {
    status: plan.status,
    gap: plan.gap,
    budget: plan.budget,
    used: plan.used,
    value: plan.value,
    limits: plan.limits.map(({ kind, name, used, most }) => ({
      kind,
      ...(kind === "later" ? { period: name } : {}),
      used,
      most: most === Infinity ? null : most,
    })),
    in: plan.in.map(line),
    out: [...plan.out, ...plan.apart].map(line),
    bundles: plan.bundles.map(({ ids, needed, cost, value, in: isIn }) => ({
      investments: ids.map(words.nameOf),
      with: needed.map(words.nameOf),
      cost,
      value,
      in: isIn,
    })),
    next: plan.next && {
      extra: plan.next.extra,
      comesIn: plan.next.comesIn.map(words.nameOf),
      goes: plan.next.goes.map(words.nameOf),
    },
  };
}

function clashJson(
  { status, because, ways }: Extract<FundingAnswer, { status: "impossible" }>,
  { nameOf }: FundingWords,
): object {
  return {
    status,
    because,
    ways: ways.map(({ rule, most, plan }) => ({
      rule,
      most,
      value: plan.value,
      in: plan.ids.map(nameOf),
    })),
  };
}
