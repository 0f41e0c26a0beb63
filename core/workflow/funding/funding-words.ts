import type { Texts } from "#core/messages/en.ts";
import type { Rule } from "#core/portfolio/question.ts";
import type { FundingLine } from "./funding-plan.ts";

export interface FundingWords {
  readonly nameOf: (id: string) => string;
  readonly money: (amount: number) => string;
}

/** Why a line is out or apart, in a few words; "" for what is in. */
export function reasonText(
  { role, reason, value }: FundingLine,
  { nameOf, money }: FundingWords,
  { plan: texts }: Texts,
): string {
  switch (role) {
    case "on-hold":
      return texts.onHold;
    case "no":
      return texts.no;
    case "locked-out":
      return texts.lockedOut;
    case "retired":
    case "promised":
    case "locked-in":
      return "";
    case "offered":
      break;
  }
  if (reason === null) return "";
  if (reason.kind === "worthless") return value < 0 ? texts.harmful : texts.worthless;
  if (reason.kind !== "rule" || reason.rule === null) return texts.crowded;
  const { rule } = reason;
  switch (rule.kind) {
    case "budget":
      return reason.short !== null && reason.short > 0 ? texts.short(money(reason.short)) : texts.crowded;
    case "requires":
      return texts.needs(nameOf(rule.needed));
    case "excludes":
      return texts.besideNot(nameOf(rule.items.find((id) => id !== reason.id) ?? rule.items[0]));
    case "group":
    case "coverage":
    case "in":
    case "out":
      return texts.crowded;
  }
}

/** One of the rules that clash, as part of a sentence. */
export function ruleText(rule: Rule, { nameOf }: FundingWords, { plan: { rules: texts } }: Texts): string {
  switch (rule.kind) {
    case "budget":
      return texts.budget;
    case "requires":
      return texts.requires(nameOf(rule.item), nameOf(rule.needed));
    case "excludes":
      return texts.excludes(nameOf(rule.items[0]), nameOf(rule.items[1]));
    case "group":
    case "coverage":
      return texts.floor;
    case "in":
      return texts.isIn(nameOf(rule.item));
    case "out":
      return texts.isOut(nameOf(rule.item));
  }
}
