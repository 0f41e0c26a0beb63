import type { Condition, Fact, Quantity } from "./rules.ts";

/** How each shape of a condition becomes a `Result`. */
export interface ConditionVisitor<Result> {
  readonly fact: (name: Fact) => Result;
  /** `a` is below `b` by more than the tolerance. */
  readonly less: (a: Quantity, b: Quantity) => Result;
  /** Of none: true. */
  readonly all: (parts: readonly Result[]) => Result;
  /** Of none: false. */
  readonly any: (parts: readonly Result[]) => Result;
  readonly not: (part: Result) => Result;
}

/**
 * Folds a condition from its leaves up.
 * @example visitCondition({ not: "veto" }, asFormula) // "NOT(B2=1)", say
 */
export function visitCondition<Result>(condition: Condition, visitor: ConditionVisitor<Result>): Result {
  if (typeof condition === "string") return visitor.fact(condition);
  if ("less" in condition) return visitor.less(...condition.less);
  if ("not" in condition) return visitor.not(visitCondition(condition.not, visitor));
  const visit = (part: Condition): Result => visitCondition(part, visitor);
  return "all" in condition ? visitor.all(condition.all.map(visit)) : visitor.any(condition.any.map(visit));
}
