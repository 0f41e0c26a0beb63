import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";
import { customerLifetime } from "./churn.ts";

/**
 * Customer lifetime value without discounting: `revenue × margin / churn`, the margin of a period times the expected
 * lifetime; the first margin comes at once.
 *
 * @param revenue of one customer in a period, in money
 * @param margin share of revenue that is left after serving the customer, at most 1
 * @param churn per period, above 0, at most 1
 * @returns money per customer (below 0 for a negative margin); the problem with the argument's position:
 *   `not-a-number`, `out-of-range`, `not-positive`
 * @example lifetimeValue(100, 0.6, 0.2) // value: 300
 */
export function lifetimeValue(revenue: number, margin: number, churn: number): Outcome<number> {
  const problem = checkNumbers(revenue, margin, churn);
  if (problem) return problem;
  if (margin > 1) return bad("out-of-range", 1);
  const lifetime = customerLifetime(churn);
  if (lifetime.ok) return finite(revenue * margin * lifetime.value);
  return lifetime.problem.index === null ? lifetime : bad(lifetime.problem.code, 2);
}

/** When the first margin comes in: after one period, if the customer stayed; or at once, from every customer. */
export type FirstPayment = "after-one-period" | "at-once";

/**
 * Discounted customer lifetime value without end (Gupta & Lehmann 2003, J. Interactive Marketing 17(1):9-24): margin ×
 * multiple, the multiple `r / (1 + i - r)`, or `(1 + i) / (1 + i - r)` where the first payment comes at once. The two
 * differ by exactly 1, the first payment.
 *
 * @param marginPerPeriod money from one customer in a period, after the cost of serving
 * @param retention r per period, 0 … 1 (1 - churn)
 * @param discount i per period, 0 or more; above 0 when nobody leaves
 * @returns money per customer; the problem with the argument's position: `not-a-number`, `out-of-range`, `negative`,
 *   or `no-answer` for r = 1 and i = 0, a sum without end
 * @example discountedLifetimeValue(1, 0.8, 0.1) // value: 2.666…
 */
export function discountedLifetimeValue(
  marginPerPeriod: number,
  retention: number,
  discount: number,
  firstPayment: FirstPayment = "after-one-period",
): Outcome<number> {
  const problem = checkNumbers(marginPerPeriod, retention, discount);
  if (problem) return problem;
  if (retention < 0 || retention > 1) return bad("out-of-range", 1);
  if (discount < 0) return bad("negative", 2);
  const first = firstPayment === "at-once" ? 1 + discount : retention;
  return finite((marginPerPeriod * first) / (1 - retention + discount));
}
