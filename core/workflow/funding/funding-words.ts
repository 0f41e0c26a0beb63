import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { GroupLimit, PlanQuestion, Rule } from "#core/portfolio/question.ts";
import type { NextStep } from "#core/portfolio/value-curve.ts";
import type { FundingLine } from "./funding-plan.ts";
import { budgetKind, laterPeriod } from "./funding-question.ts";

export interface FundingWords {
  readonly nameOf: (id: string) => string;
  readonly money: (amount: number) => string;
  /** What the cells call this year, and the later periods that costs are given for; nothing where there is one. */
  readonly thisYear?: string | undefined;
  readonly laterPeriods?: readonly string[];
}

/** The names, amounts and periods of a strategy, as the plan's sentences need them. */
export function fundingWords(
  { investments, costPeriods = [] }: Pick<Strategy, "investments" | "costPeriods">,
  money: (amount: number) => string,
): FundingWords {
  const names = new Map(investments.map(({ id, name }) => [id, name]));
  return {
    nameOf: (id) => names.get(id) ?? id,
    money,
    thisYear: costPeriods[0],
    laterPeriods: costPeriods.slice(1),
  };
}

/** Why a line is out or apart, in a few words; "" for what is in. */
export function reasonText(
  { role, reason, value }: FundingLine,
  words: FundingWords,
  { plan: texts, common }: Texts,
): string {
  const { nameOf } = words;
  switch (role) {
    case "on-hold":
      return texts.onHold;
    case "no":
      return texts.no;
    case "locked-out":
      return texts.lockedOut;
    case "retired":
    case "kept":
    case "locked-in":
      return "";
    case "offered":
      break;
  }
  if (reason === null) return "";
  if (reason.kind === "worthless") return value < 0 ? texts.harmful : texts.worthless;
  if (reason.together.length > 0)
    return common.list(reason.together.map(({ budget, short }) => shortText(budget, short, words, texts)));
  if (reason.kind !== "rule" || reason.rule === null) return texts.crowded;
  const { rule } = reason;
  switch (rule.kind) {
    case "budget":
      if (reason.short === null || reason.short <= 0) return texts.crowded;
      return shortText(rule.budget, reason.short, words, texts);
    case "requires":
      return texts.needs(nameOf(rule.needed));
    case "excludes":
      return texts.besideNot(nameOf(rule.items.find((id) => id !== reason.id) ?? rule.items[0]));
    case "group":
      return texts.leverFull;
    case "coverage":
    case "in":
    case "out":
      return texts.crowded;
  }
}

function shortText(
  budget: number,
  short: number,
  { money, laterPeriods = [] }: FundingWords,
  texts: Texts["plan"],
): string {
  switch (budgetKind(budget)) {
    case "people-days":
      return texts.shortDays(Math.ceil(short));
    case "yearly":
      return texts.shortYearly(money(short));
    case "later":
      return `${laterPeriods[laterPeriod(budget)] ?? ""}: ${texts.short(money(short))}`;
    case "money":
      return texts.short(money(short));
  }
}

/** What the next step costs and buys: "€2,200 more would buy Demand forecast". */
export function nextText(
  { extra, comesIn, goes }: NextStep,
  { money, nameOf }: FundingWords,
  { plan, common }: Texts,
): string {
  const names = (ids: readonly string[]): string => common.list(ids.map(nameOf));
  const what = goes.length === 0 ? names(comesIn) : plan.instead(names(comesIn), names(goes));
  return plan.next(money(extra), what);
}

/**
 * One of the rules that clash, as part of a sentence.
 * @param question what names its budgets, levers and objectives
 */
export function ruleText(
  rule: Rule,
  { nameOf, money, laterPeriods = [] }: FundingWords,
  { plan: { rules: texts } }: Texts,
  { groups = [], coverage = [] }: Pick<PlanQuestion, "groups" | "coverage">,
): string {
  switch (rule.kind) {
    case "budget":
      return {
        money: texts.budget,
        "people-days": texts.peopleDays,
        yearly: texts.yearly,
        later: `${texts.budget} (${laterPeriods[laterPeriod(rule.budget)] ?? ""})`,
      }[budgetKind(rule.budget)];
    case "requires":
      return texts.requires(nameOf(rule.item), nameOf(rule.needed));
    case "excludes":
      return texts.excludes(nameOf(rule.items[0]), nameOf(rule.items[1]));
    case "group":
      return groupText(groups[rule.group]!, texts, money);
    case "coverage":
      return texts.coverage(coverage[rule.objective]!.name);
    case "in":
      return texts.isIn(nameOf(rule.item));
    case "out":
      return texts.isOut(nameOf(rule.item));
  }
}

function groupText(
  { name, kind, budget, amount, own }: GroupLimit,
  texts: Texts["plan"]["rules"],
  money: FundingWords["money"],
): string {
  if (own === undefined) return texts.lever(name);
  const much = budget === null ? String(amount) : money(amount);
  return kind === "at-least" ? texts.atLeast(much, name) : texts.atMost(much, name);
}
