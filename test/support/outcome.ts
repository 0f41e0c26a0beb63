import type { Outcome, Problem } from "#core/domain/outcome.ts";

/** The value of an outcome that must be good. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Expected a value, got the problem ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** The problem of an outcome that must be bad. */
export function problem(outcome: Outcome<unknown>): Problem {
  if (outcome.ok) throw new Error(`Expected a problem, got ${JSON.stringify(outcome.value)}`);
  return outcome.problem;
}
