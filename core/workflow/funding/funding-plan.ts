import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { bestPlanInSlices } from "#core/portfolio/best-plan.ts";
import { saying, toEnd } from "#core/portfolio/engine/in-slices.ts";
import type { Plan } from "#core/portfolio/plan.ts";
import type { PlanQuestion, Rule } from "#core/portfolio/question.ts";
import { type WayOut, waysOutInSlices } from "#core/portfolio/relax.ts";
import { outReasonsInSlices, type OutReason } from "#core/portfolio/reasons.ts";
import { nextStepInSlices, type NextStep } from "#core/portfolio/value-curve.ts";
import { bundlesOf, type FundingBundle } from "./funding-bundles.ts";
import {
  type BudgetKind,
  budgetKind,
  type FundingChoices,
  fundingQuestion,
  type FundingQuestion,
  type FundingRole,
} from "./funding-question.ts";

/** One investment in or out of the plan. */
export interface FundingLine {
  readonly id: string;
  readonly name: string;
  readonly role: FundingRole;
  /** Null where it has no usable cost. */
  readonly cost: number | null;
  readonly value: number;
  /** Of what is in: the money used so far, this line included. */
  readonly running: number;
  /** Of what was offered and is out: why, tested against the model. Null for all others. */
  readonly reason: OutReason | null;
}

export interface UsedLimit {
  readonly kind: BudgetKind;
  /** Of a later period, as the cells call it. */
  readonly name: string;
  readonly used: number;
  /** Infinity where nothing limits it. */
  readonly most: number;
}

/** What is in and what is out, as far as it is known. */
export interface FundingLines {
  readonly budget: number;
  readonly used: number;
  readonly value: number;
  /** What is kept first, then by points for their money. */
  readonly in: readonly FundingLine[];
  /** Offered, and not in: best value first. */
  readonly out: readonly FundingLine[];
  /** Not offered: on hold, a no, locked out. */
  readonly apart: readonly FundingLine[];
  /** Ids of what is offered or in without a usable cost. */
  readonly unpriced: readonly string[];
  /** How much of each budget besides this year's money is used; those of later periods also without a limit. */
  readonly limits: readonly UsedLimit[];
}

export interface FundingPlan extends FundingLines {
  readonly status: "proved" | "nearly";
  /** At most this share of the value better is possible; 0 where proved. */
  readonly gap: number;
  readonly next: NextStep | null;
  /** What is decided together: see `FundingBundle`. */
  readonly bundles: readonly FundingBundle[];
}

export type FundingAnswer =
  | FundingPlan
  | {
      readonly status: "impossible";
      /** Without any one of them there is a plan. */
      readonly because: readonly Rule[];
      readonly question: PlanQuestion;
      readonly budget: number;
      /** What by itself makes a plan possible, more of a budget first. */
      readonly ways: readonly WayOut[];
      /** The set of the first way out; where there is none, what is kept in whatever the figures say. */
      readonly lines: FundingLines;
    }
  | { readonly status: "unknown"; readonly budget: number };

/** This year's best set, to the end. */
export function fundingPlan(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
): FundingAnswer {
  return toEnd(fundingPlanInSlices(strategy, scorecard, choices));
}

/**
 * This year's best set in slices, so that a pane can show what stands and stop it.
 * @yields the best set so far without reasons, null while there is none
 */
export function* fundingPlanInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
): Generator<FundingLines | null, FundingAnswer> {
  const asked = fundingQuestion(strategy, scorecard, choices);
  const { question } = asked;
  const { budget } = choices;
  if (question.items.length === 0) return { ...EMPTY, budget, unpriced: asked.unpriced };
  const slices = bestPlanInSlices(question);
  let slice = slices.next();
  while (!slice.done) {
    yield slice.value && linesOf(strategy, asked, slice.value, []);
    slice = slices.next();
  }
  const answer = slice.value;
  if (answer.status === "impossible") {
    const { because } = answer;
    const ways = yield* saying(waysOutInSlices(question, because), () => null);
    ways.sort((a, b) => Number(b.most !== null) - Number(a.most !== null));
    const plan = ways[0]?.plan ?? keptOf(question);
    return {
      status: "impossible",
      because,
      question,
      budget,
      ways,
      lines: linesOf(strategy, asked, plan, []),
    };
  }
  if (answer.status === "unknown") return { status: "unknown", budget };
  const found = linesOf(strategy, asked, answer.plan, []);
  yield found;
  const reasons = yield* saying(outReasonsInSlices(question, answer.plan), () => found);
  const next = yield* saying(nextStepInSlices(question, 0, answer.plan), () => found);
  return {
    ...linesOf(strategy, asked, answer.plan, reasons),
    status: answer.status,
    gap: answer.gap,
    next,
    bundles: bundlesOf(strategy, asked, answer.plan),
  };
}

/** Nothing but what is in whatever the figures say. */
function keptOf({ items, budgets }: PlanQuestion): Plan {
  const kept = items.filter(({ fixed }) => fixed === "in");
  return {
    ids: kept.map(({ id }) => id),
    value: kept.reduce((sum, { value }) => sum + value, 0),
    used: budgets.map((_, k) => kept.reduce((sum, { costs }) => sum + (costs[k] ?? 0), 0)),
  };
}

const EMPTY: FundingPlan = {
  status: "proved",
  gap: 0,
  budget: 0,
  used: 0,
  value: 0,
  in: [],
  out: [],
  apart: [],
  next: null,
  unpriced: [],
  limits: [],
  bundles: [],
};

export function linesOf(
  { investments }: Strategy,
  { question, roles, unpriced }: FundingQuestion,
  plan: Plan,
  why: readonly OutReason[],
): FundingLines {
  const taken = new Set(plan.ids);
  const reasons = new Map(why.map((reason) => [reason.id, reason]));
  const names = new Map(investments.map(({ id, name }) => [id, name]));
  const lines = question.items.map((item): FundingLine => {
    const role = roles.get(item.id)!;
    return {
      id: item.id,
      name: names.get(item.id) ?? item.id,
      role,
      cost: unpriced.includes(item.id) ? null : item.costs[0]!,
      value: item.value,
      running: 0,
      reason: role === "offered" ? (reasons.get(item.id) ?? null) : null,
    };
  });
  const worth = ({ value, cost }: FundingLine): number => (cost ? value / cost : Infinity);
  const isKept = ({ role }: FundingLine): number => Number(role === "kept");
  let running = 0;
  return {
    budget: question.budgets[0]!.most,
    used: plan.used[0]!,
    value: plan.value,
    unpriced: unpriced.filter((id) => taken.has(id) || roles.get(id) === "offered"),
    limits: question.budgets
      .map(({ name, most }, k) => ({ kind: budgetKind(k), name, most, used: plan.used[k]! }))
      .filter(({ kind, most }) => kind === "later" || (kind !== "money" && most < Infinity)),
    in: lines
      .filter(({ id }) => taken.has(id))
      .sort((a, b) => isKept(b) - isKept(a) || worth(b) - worth(a))
      .map((line) => ({ ...line, running: (running += line.cost ?? 0) })),
    out: lines
      .filter(({ id, role }) => !taken.has(id) && role === "offered")
      .sort((a, b) => b.value - a.value),
    apart: lines
      .filter(({ id, role }) => !taken.has(id) && role !== "offered")
      .sort((a, b) => b.value - a.value),
  };
}
