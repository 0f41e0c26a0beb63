import type { Investment } from "#core/domain/strategy.ts";

/**
 * What an investment costs in its first year: once and yearly together; null where no cost is given. What is due only
 * later costs nothing this year.
 */
export function yearCost({ costOnce, costYearly, costLater = [] }: Investment): number | null {
  const isKnown = costOnce !== null || costYearly !== null || costLater.some((cost) => cost !== null);
  return isKnown ? (costOnce ?? 0) + (costYearly ?? 0) : null;
}

/** What an investment costs in a later period: what is given for it, and what is due every year. */
export function laterCost({ costYearly, costLater = [] }: Investment, period: number): number {
  return (costLater[period] ?? 0) + (costYearly ?? 0);
}
