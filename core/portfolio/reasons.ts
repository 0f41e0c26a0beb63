import type { FoundSet } from "./engine/found-sets.ts";
import { toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices } from "./engine/maximise.ts";
import type { Plan } from "./plan.ts";
import { type PlanProblem, planProblem, pointOf, ruleKey } from "./plan-problem.ts";
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
  /** Of what is crowded out: the budgets that together keep it out, where none does alone, with how much is short of each. */
  readonly together: readonly Short[];
}

/** How much more of a budget than is left something takes, together with what it needs. */
export interface Short {
  readonly budget: number;
  readonly short: number;
}

/**
 * Why each thing is out, tested against the model: the rule that is named is one without which a best plan takes it.
 * Rules about the thing alone come first, then what it needs, then groups, then money.
 */
export function outReasons(question: PlanQuestion, best: Plan): OutReason[] {
  return toEnd(outReasonsInSlices(question, best));
}

/** @param only of these alone; of all where left out */
export function* outReasonsInSlices(
  question: PlanQuestion,
  best: Plan,
  only?: readonly string[],
): Generator<unknown, OutReason[]> {
  const taken = new Set(best.ids);
  const { rules } = planProblem(question);
  const freed = new Map<string, Freed>();
  const reasons: OutReason[] = [];
  for (const { id, fixed, value } of question.items) {
    if (taken.has(id) || (only && !only.includes(id))) continue;
    if (fixed === "out") reasons.push({ id, kind: "decided", ...NOTHING_SHORT });
    else if (value <= 0) reasons.push({ id, kind: "worthless", ...NOTHING_SHORT });
    else {
      const rule = yield* keptOutBy(id, candidates(rules, question, id, taken), question, freed);
      const short = rule?.kind === "budget" ? shortOf(question, best, id, rule.budget) : null;
      const together = rule ? [] : yield* keptOutTogether(id, question, best, freed);
      reasons.push({ id, kind: rule ? "rule" : "crowded", rule, short, together });
    }
  }
  return reasons;
}

const NOTHING_SHORT = { rule: null, short: null, together: [] } as const;

/** The budgets that something does not fit into, where it is in without all of them; none where that does not let it in. */
function* keptOutTogether(
  id: string,
  question: PlanQuestion,
  best: Plan,
  freed: Map<string, Freed>,
): Generator<unknown, readonly Short[]> {
  const shorts = question.budgets
    .map((_, budget): Short => ({ budget, short: shortOf(question, best, id, budget) }))
    .filter(({ short }) => short > 0);
  if (shorts.length < 2) return [];
  const rules = shorts.map(({ budget }): Rule => ({ kind: "budget", budget }));
  const key = rules.map(ruleKey).join(" ");
  const without = freed.get(key) ?? (yield* withoutRules(question, rules));
  freed.set(key, without);
  return (yield* takes(without, id)) ? shorts : [];
}

/** The first rule without which a best plan takes it; null where no single one keeps it out. */
function* keptOutBy(
  id: string,
  rules: readonly Rule[],
  question: PlanQuestion,
  freed: Map<string, Freed>,
): Generator<unknown, Rule | null> {
  for (const rule of rules) {
    const key = ruleKey(rule);
    const without = freed.get(key) ?? (yield* withoutRules(question, [rule]));
    freed.set(key, without);
    if (yield* takes(without, id)) return rule;
  }
  return null;
}

const ORDER: readonly Rule["kind"][] = ["excludes", "requires", "group", "budget"];

/**
 * The rules that could keep something out of this plan, those about it alone first. What is needed and stands in the plan
 * keeps nothing out, however much better a plan without both would be; nor does a rival that is out itself.
 */
function candidates(
  rules: readonly Rule[],
  { groups = [] }: PlanQuestion,
  id: string,
  taken: ReadonlySet<string>,
): Rule[] {
  return rules
    .filter((rule) => {
      switch (rule.kind) {
        case "budget":
          return true;
        case "requires":
          return rule.item === id && !taken.has(rule.needed);
        case "excludes":
          return rule.items.includes(id) && rule.items.some((each) => taken.has(each));
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

/** The question without some rules, and what is best then. */
interface Freed {
  readonly plan: PlanProblem;
  readonly best: FoundSet | null;
}

function* withoutRules(question: PlanQuestion, rules: readonly Rule[]): Generator<unknown, Freed> {
  const plan = planProblem(question, rules);
  const { sets } = yield* maximiseInSlices(plan.problem);
  return { plan, best: sets[0] ?? null };
}

/** Whether a best plan has it in. */
function* takes({ plan: { problem, index }, best }: Freed, id: string): Generator<unknown, boolean> {
  const j = index.get(id)!;
  if (best === null) return false;
  if (best.point[j] === 1) return true;
  const low = problem.low!.map((each, k) => (k === j ? 1 : each));
  const slack = 1e-9 * problem.values.reduce((sum, value) => sum + Math.abs(value), 1);
  const { sets } = yield* maximiseInSlices({ ...problem, low }, { floor: best.value - slack });
  return sets.length > 0;
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
