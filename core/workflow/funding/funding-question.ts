import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { laterCost, yearCost } from "#core/insight/signals/year-cost.ts";
import type { CoverageFloor, GroupLimit, PlanItem, PlanQuestion } from "#core/portfolio/question.ts";
import { gather } from "#core/gather.ts";
import { foldText } from "#core/tables/values/fold.ts";
import type { OwnLimit } from "../preferences.ts";

/** What a person decides about a plan beside the budget. */
export interface FundingChoices {
  /** This year's money, in the currency's main unit. */
  readonly budget: number;
  /** Ids that are kept in or out whatever the figures say. */
  readonly locks?: Readonly<Record<string, "in" | "out">>;
  /** Those on hold may come in too, where money is left. */
  readonly withHolds?: boolean;
  /** People's days that there are; not looked at where left out. */
  readonly peopleDays?: number;
  /** Each objective is covered at least to this share, 0 … 1. */
  readonly coverage?: number;
  /** No lever takes more than this share of the budget, 0 … 1. */
  readonly leverCap?: number;
  /** The most that all may cost each year together; not looked at where left out. */
  readonly yearlyMost?: number;
  /** The money of each later period that the table gives costs for; null, or left out, where nothing limits it. */
  readonly laterMost?: readonly (number | null)[];
  /** What single levers, owners and objectives get at least or at most. */
  readonly limits?: readonly OwnLimit[];
}

const BUDGETS = ["money", "people-days", "yearly"] as const;

/** What a budget is of, by where it stands among the costs of an item; after the first three those of later periods. */
export type BudgetKind = (typeof BUDGETS)[number] | "later";

export function budgetKind(budget: number): BudgetKind {
  return BUDGETS[budget] ?? "later";
}

/** Which of the later periods a budget is of, from 0; below 0 where it is another. */
export function laterPeriod(budget: number): number {
  return budget - BUDGETS.length;
}

/** Why an investment is not offered to the plan, or is in it without being asked. */
export type FundingRole =
  /** Runs already, or must be done: it is in, and paid first. */
  | "kept"
  /** Offered. */
  | "offered"
  | "locked-in"
  | "locked-out"
  | "on-hold"
  | "no"
  | "retired";

export interface FundingQuestion {
  readonly question: PlanQuestion;
  readonly roles: ReadonlyMap<string, FundingRole>;
  /** Ids without a usable cost: no money is set aside for them. */
  readonly unpriced: readonly string[];
}

/**
 * This year's question: which of what is worth funding, within the budget. What runs and is not to be stopped, and what
 * must be done, is in with its first year's cost, as in the budget line; what is a no stays out. Worth is the bankable
 * score: what is locked behind fixes earns nothing this year.
 */
export function fundingQuestion(
  strategy: Strategy,
  { results }: Scorecard,
  choices: FundingChoices,
): FundingQuestion {
  const { budget, locks = {}, withHolds = false, peopleDays = Infinity, yearlyMost = Infinity } = choices;
  const later = (strategy.costPeriods ?? []).slice(1);
  const roles = new Map<string, FundingRole>();
  const unpriced: string[] = [];
  const items = strategy.investments.flatMap((investment, i): PlanItem[] => {
    const result = results[i];
    if (!result) return [];
    const { id, requires, excludes } = investment;
    const role = roleOf(investment, result, locks[id], withHolds);
    roles.set(id, role);
    if (role === "retired") return [];
    const cost = yearCost(investment);
    if (cost === null || cost < 0) unpriced.push(id);
    const isIn = role === "kept" || role === "locked-in";
    return [
      {
        id,
        value: result.score.bankable,
        costs: [
          cost === null || cost < 0 ? 0 : cost,
          investment.peopleDays ?? 0,
          Math.max(0, investment.costYearly ?? 0),
          ...later.map((_, k) => Math.max(0, laterCost(investment, k))),
        ],
        requires,
        excludes,
        fixed: isIn ? "in" : role === "offered" ? null : "out",
      },
    ];
  });
  return {
    question: {
      items,
      budgets: [
        ...[budget, peopleDays, yearlyMost].map((most, k) => ({ name: BUDGETS[k]!, most })),
        ...later.map((name, k) => ({ name, most: choices.laterMost?.[k] ?? Infinity })),
      ],
      groups: [...leverCaps(strategy, choices), ...ownLimits(strategy, choices)],
      coverage: coverageFloors(strategy, results, choices),
    },
    roles,
    unpriced,
  };
}

/** A lever that holds one thing alone is capped too: the cap is about the money. */
function leverCaps({ investments }: Strategy, { budget, leverCap }: FundingChoices): GroupLimit[] {
  if (leverCap === undefined) return [];
  const levers = new Map<string, string[]>();
  for (const { id, lever } of investments)
    if (lever !== undefined && lever !== "") gather(levers, lever, [id]);
  return [...levers].map(([name, ids]) => ({
    name,
    kind: "at-most",
    ids,
    budget: 0,
    amount: leverCap * budget,
  }));
}

/** One that names nothing of the table (any more) holds nothing back. */
function ownLimits(strategy: Strategy, { budget, limits = [] }: FundingChoices): GroupLimit[] {
  return limits.flatMap((limit, own) => {
    const ids = idsUnder(limit, strategy);
    if (ids === null) return [];
    const { kind, of, amount } = limit;
    return [
      {
        name: limitedName(limit, strategy),
        kind,
        ids,
        ...(of === "things" ? { budget: null, amount } : { budget: 0, amount: amount * budget }),
        own,
      },
    ];
  });
}

/** The investments that a limit is about; null where the table has no such lever, owner or objective. */
function idsUnder({ by, name }: OwnLimit, { objectives, investments }: Strategy): string[] | null {
  if (by === "objective") {
    const j = objectives.findIndex(({ id }) => id === name);
    const serves = investments.filter(({ ratings }) => (ratings[j]?.effect ?? 0) > 0);
    return j < 0 ? null : serves.map(({ id }) => id);
  }
  const wanted = foldText(name);
  const found = investments.filter((investment) => foldText(investment[by] ?? "") === wanted);
  return found.length === 0 ? null : found.map(({ id }) => id);
}

/** What the limit is about, in the table's own words. */
export function limitedName({ by, name }: Pick<OwnLimit, "by" | "name">, { objectives }: Strategy): string {
  return by === "objective" ? (objectives.find(({ id }) => id === name)?.name ?? name) : name;
}

/** What limits can be set for: each lever, owner and objective of the table, once. */
export function limitable({ objectives, investments }: Strategy): Pick<OwnLimit, "by" | "name">[] {
  const found = new Map<string, Pick<OwnLimit, "by" | "name">>();
  for (const by of ["lever", "owner"] as const)
    for (const { [by]: name = "" } of investments)
      if (name !== "" && !found.has(`${by} ${foldText(name)}`))
        found.set(`${by} ${foldText(name)}`, { by, name });
  return [...found.values(), ...objectives.map(({ id }) => ({ by: "objective", name: id }) as const)];
}

/** As in the coverage of a portfolio: what each would deliver of each objective, as ready and as sure as it is. */
function coverageFloors(
  { objectives, investments }: Strategy,
  results: Scorecard["results"],
  { coverage }: FundingChoices,
): CoverageFloor[] {
  if (coverage === undefined) return [];
  return objectives.map(({ name }, j) => ({
    name,
    least: coverage,
    shares: Object.fromEntries(
      investments.flatMap(({ id, ratings }, i) => {
        const { effect = null, confidence = 1 } = ratings[j] ?? {};
        const share = (results[i]?.score.readiness ?? 0) * confidence * Math.max(0, effect ?? 0);
        return share > 0 ? [[id, share] as const] : [];
      }),
    ),
  }));
}

function roleOf(
  { status, mustDo }: Investment,
  { verdict }: InvestmentResult,
  lock: "in" | "out" | undefined,
  withHolds: boolean,
): FundingRole {
  if (status === "retired") return "retired";
  if (lock) return lock === "in" ? "locked-in" : "locked-out";
  if (mustDo || (status === "active" && verdict.kind !== "stop")) return "kept";
  switch (verdict.kind) {
    case "fund":
    case "fix-first":
      return "offered";
    case "hold":
      return withHolds ? "offered" : "on-hold";
    case "say-no":
    case "stop":
      return "no";
  }
}
