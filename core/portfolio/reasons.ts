import { maximise } from "./engine/maximise.ts";
import type { Plan } from "./plan.ts";
import { planProblem, pointOf, ruleKey } from "./plan-problem.ts";
import type { PlanQuestion, Rule } from "./question.ts";

/** Why something is not in the best plan. */
export interface OutReason {
  readonly id: string;
  /**
   * - "decided": fixed as out
   * - "worthless": it brings no points, and nothing in the plan needs it
   * - "rule": without `rule` it would be in
   * - "crowded": no single rule keeps it out; together they do
   */
  readonly kind: "decided" | "worthless" | "rule" | "crowded";
  readonly rule: Rule | null;
  /** For a budget: how much more of it this and what it needs would take than is left; null otherwise. */
  readonly short: number | null;
}

/**
 * Why each thing is out, tested against the model: the rule that is named is one without which a best plan takes it.
 * Rules about the thing alone come first, then what it needs, then groups, then money.
 */
export function outReasons(question: PlanQuestion, best: Plan): OutReason[] {
  const taken = new Set(best.ids);
  const { rules } = planProblem(question);
  const freed = new Map<string, Freed>();
  return question.items
    .filter(({ id }) => !taken.has(id))
    .map((item) => {
      const reason = (
        kind: OutReason["kind"],
        rule: Rule | null = null,
        short: number | null = null,
      ): OutReason => ({
        id: item.id,
        kind,
        rule,
        short,
      });
      if (item.fixed === "out") return reason("decided");
      if (item.value <= 0) return reason("worthless");
      const found = candidates(rules, question, item.id).find((rule) => {
        const key = ruleKey(rule);
        const without = freed.get(key) ?? new Freed(question, rule);
        freed.set(key, without);
        return without.takes(item.id);
      });
      if (!found) return reason("crowded");
      const short = found.kind === "budget" ? shortOf(question, best, item.id, found.budget) : null;
      return reason("rule", found, short);
    });
}

const ORDER: readonly Rule["kind"][] = ["excludes", "requires", "group", "budget"];

/** The rules that could keep something out, those about it alone first. */
function candidates(rules: readonly Rule[], { groups = [] }: PlanQuestion, id: string): Rule[] {
  return rules
    .filter((rule) => {
      switch (rule.kind) {
        case "budget":
          return true;
        case "requires":
          return rule.item === id;
        case "excludes":
          return rule.items.includes(id);
        case "group":
          return groups[rule.group]!.kind === "at-most" && groups[rule.group]!.ids.includes(id);
        case "coverage":
        case "in":
        case "out":
          return false;
      }
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The question without one rule: what is best then, and what would be with one thing in. */
class Freed {
  private readonly plan;
  private readonly best;

  constructor(question: PlanQuestion, rule: Rule) {
    this.plan = planProblem(question, [rule]);
    this.best = maximise(this.plan.problem).sets[0] ?? null;
  }

  takes(id: string): boolean {
    const { plan, best } = this;
    const j = plan.index.get(id)!;
    if (best === null) return false;
    if (best.point[j] === 1) return true;
    const low = plan.problem.low!.map((each, k) => (k === j ? 1 : each));
    const slack = 1e-9 * plan.problem.values.reduce((sum, value) => sum + Math.abs(value), 1);
    const [found] = maximise({ ...plan.problem, low }, { floor: best.value - slack }).sets;
    return found !== undefined;
  }
}

/** How much more of a budget than is left a thing takes together with all that it needs and that is not in yet. */
function shortOf(question: PlanQuestion, best: Plan, id: string, budget: number): number {
  const plan = planProblem(question);
  const taken = new Set(best.ids);
  const wanted = new Set<string>();
  const add = (each: string): void => {
    const j = plan.index.get(each);
    if (j === undefined || wanted.has(each) || taken.has(each)) return;
    wanted.add(each);
    question.items[j]!.requires.forEach(add);
  };
  add(id);
  const point = pointOf(plan, wanted);
  const cost = question.items.reduce(
    (sum, { costs }, j) => sum + (point[j] === 1 ? (costs[budget] ?? 0) : 0),
    0,
  );
  return Math.max(0, cost - (question.budgets[budget]!.most - best.used[budget]!));
}
