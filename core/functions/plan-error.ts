import { planFunctions as texts } from "#core/messages/en/plan-functions.ts";
import type { PlanAnswer } from "#core/portfolio/plan.ts";
import type { Rule } from "#core/portfolio/question.ts";
import { refuse } from "./error.ts";
import type { PlanArguments } from "./plan-arguments.ts";

/** The error that a cell shows where there is no plan: the rules that clash, in words. */
export function noPlan(
  { question, labels }: PlanArguments,
  answer: Exclude<PlanAnswer, { readonly plan: unknown }>,
): never {
  if (answer.status === "unknown") return refuse(texts.unknown, "#N/A");
  const label = (id: string): string => labels[question.items.findIndex((item) => item.id === id)] ?? id;
  const words = (rule: Rule): string => {
    switch (rule.kind) {
      case "budget":
        return texts.rule.budget(rule.budget + 1);
      case "requires":
        return texts.rule.requires(label(rule.item), label(rule.needed));
      case "excludes":
        return texts.rule.excludes(label(rule.items[0]), label(rule.items[1]));
      case "group":
        return texts.rule.group(question.groups![rule.group]!.name);
      case "coverage":
        return question.coverage![rule.objective]!.name;
      case "in":
        return texts.rule.in(label(rule.item));
      case "out":
        return texts.rule.out(label(rule.item));
    }
  };
  return refuse(texts.impossible(answer.because.map(words).join("; ")), "#N/A");
}
