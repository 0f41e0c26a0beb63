import type { FundingAnswer, FundingLines } from "./funding-plan.ts";

/** Where an investment stands in this year's plan; said apart from its verdict, which is about merit. */
export type PlanStanding =
  /** In whatever the figures say: it runs, must be done, or a person keeps it in. */
  | "kept"
  | "in"
  /** In, but without a usable cost, so no money is set aside. */
  | "unpriced"
  /** Offered, and not in. */
  | "out"
  /** A person keeps it out. */
  | "kept-out";

/** By investment id; what is not offered (on hold, a no, retired) is not there. */
export function planStandings({
  in: ins,
  out,
  apart,
}: Pick<FundingLines, "in" | "out" | "apart">): ReadonlyMap<string, PlanStanding> {
  return new Map<string, PlanStanding>([
    ...ins.map(({ id, role, cost }): [string, PlanStanding] => [
      id,
      cost === null ? "unpriced" : role === "offered" ? "in" : "kept",
    ]),
    ...out.map(({ id }): [string, PlanStanding] => [id, "out"]),
    ...apart
      .filter(({ role }) => role === "locked-out")
      .map(({ id }): [string, PlanStanding] => [id, "kept-out"]),
  ]);
}

/** By how much the budget is too small for any plan; null where more money by itself makes none possible. */
export function shortOf(answer: FundingAnswer): number | null {
  if (answer.status !== "impossible") return null;
  const way = answer.ways.find(({ rule }) => rule.kind === "budget" && rule.budget === 0);
  return way && way.most !== null ? way.most - answer.budget : null;
}
