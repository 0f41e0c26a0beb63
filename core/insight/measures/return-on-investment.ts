import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";

/**
 * Return on investment `(benefit - cost) / cost`, over one span of time and without discounting.
 *
 * @param benefit all that came or will come back, in money
 * @param cost all that was or will be spent, in the same money, above 0
 * @returns 0.25 is 25%; -1 is all lost; the problem with the argument's position: `not-a-number`, `not-positive`
 * @example returnOnInvestment(15000, 12000) // value: 0.25
 */
export function returnOnInvestment(benefit: number, cost: number): Outcome<number> {
  const problem = checkNumbers(benefit, cost);
  if (problem) return problem;
  return cost > 0 ? finite((benefit - cost) / cost) : bad("not-positive", 1);
}
