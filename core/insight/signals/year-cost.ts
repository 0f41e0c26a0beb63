import type { Investment } from "#core/domain/strategy.ts";

/** What an investment costs in its first year: once and yearly together; null where neither is given. */
export function yearCost({ costOnce, costYearly }: Investment): number | null {
  return costOnce === null && costYearly === null ? null : (costOnce ?? 0) + (costYearly ?? 0);
}
