import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { amountsFault, rowsFault } from "#core/insight/checks.ts";
import type { EffectRow } from "#core/insight/effect-row.ts";

/** Money, in the unit of the costs. */
export interface SpendByObjective {
  readonly byObjective: readonly number[];
  /** Spent on what supports no objective. */
  readonly unaligned: number;
  /** All of it: the sum of the above. */
  readonly total: number;
  /** Investments without a cost, left out. */
  readonly unpriced: number;
}

/**
 * Splits each cost over the objectives that the investment supports, in proportion to `max(v, 0)`. Unweighted on
 * purpose: weights have their say once, when the shares are compared with them (see `spendDrift`).
 *
 * @param costs one for each row, 0 or more; null where not given
 * @returns the spend; or the problem: `rowsFault`'s, `size-mismatch`, `not-a-number` or `negative` with the cost's index
 */
export function spendByObjective(
  rows: readonly EffectRow[],
  costs: readonly (number | null)[],
  objectives: number,
): Outcome<SpendByObjective> {
  if (rows.length !== costs.length) return bad("size-mismatch");
  const fault = rowsFault(rows, objectives) ?? amountsFault(costs);
  if (fault) return fault;
  const byObjective = new Array<number>(objectives).fill(0);
  let unaligned = 0;
  let total = 0;
  rows.forEach((row, i) => {
    const cost = costs[i] ?? 0;
    const supports = row.effects.map((effect) => Math.max(effect ?? 0, 0));
    const sum = supports.reduce((a, b) => a + b, 0);
    total += cost;
    if (sum === 0) unaligned += cost;
    else supports.forEach((support, j) => (byObjective[j] = byObjective[j]! + cost * (support / sum)));
  });
  if (!Number.isFinite(total)) return bad("out-of-range");
  return good({ byObjective, unaligned, total, unpriced: costs.filter((cost) => cost === null).length });
}
