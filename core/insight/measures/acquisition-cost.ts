import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";

/**
 * Customer acquisition cost (CAC): all that was spent on winning customers in a period, for each one won.
 *
 * @param spent sales and marketing of the period, in money, 0 or more
 * @param won new customers of the same period, above 0
 * @returns money per new customer; the problem with the argument's position: `not-a-number`, `negative`, `not-positive`
 * @example acquisitionCost(12000, 40) // value: 300
 */
export function acquisitionCost(spent: number, won: number): Outcome<number> {
  const problem = checkNumbers(spent, won);
  if (problem) return problem;
  if (spent < 0) return bad("negative", 0);
  return won > 0 ? finite(spent / won) : bad("not-positive", 1);
}
