/** What a plan is made from: things to choose, money and people to share, and what has to hold. */
export interface PlanQuestion {
  /** At least one; ids are unique. */
  readonly items: readonly PlanItem[];
  readonly budgets: readonly PlanBudget[];
  readonly groups?: readonly GroupLimit[];
  readonly coverage?: readonly CoverageFloor[];
}

export interface PlanItem {
  readonly id: string;
  /** Points that it brings; negative where it has to be taken although it costs points. */
  readonly value: number;
  /** One for each budget, in its unit; below 0 where it brings money in. */
  readonly costs: readonly number[];
  /** Ids that have to be in the plan with it; those of no item are taken to be in place. */
  readonly requires: readonly string[];
  /** Ids that cannot be in the plan beside it. */
  readonly excludes: readonly string[];
  /** Decided already: must be done or is running ("in"), or is not wanted ("out"). */
  readonly fixed: "in" | "out" | null;
}

export interface PlanBudget {
  /** What it is a budget of, for sentences: "money", "people-days". */
  readonly name: string;
  /** Infinity where nothing limits it. */
  readonly most: number;
}

/** "At least one for Hire locally", "at most half of the money for automation". */
export interface GroupLimit {
  readonly name: string;
  readonly kind: "at-least" | "at-most";
  readonly ids: readonly string[];
  /** How much of which budget, or how many things where null. */
  readonly budget: number | null;
  readonly amount: number;
  /** For whoever asks: which of the limits that a person set it stands for. */
  readonly own?: number;
}

/** The plan covers an objective to at least this share: `1 - Π (1 - share)` over what is in it. */
export interface CoverageFloor {
  readonly name: string;
  /** 0 … 1 by item id; none is 0. */
  readonly shares: Readonly<Record<string, number>>;
  /** 0 … 1 */
  readonly least: number;
}

/** One thing that has to hold, as a code: what names the cause where no plan is possible, and why something is out. */
export type Rule =
  | { readonly kind: "budget"; readonly budget: number }
  | { readonly kind: "requires"; readonly item: string; readonly needed: string }
  | { readonly kind: "excludes"; readonly items: readonly [string, string] }
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "coverage"; readonly objective: number }
  | { readonly kind: "in"; readonly item: string }
  | { readonly kind: "out"; readonly item: string };
