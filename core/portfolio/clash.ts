import { maximiseInSlices } from "./engine/maximise.ts";
import { planProblem, ruleKey } from "./plan-problem.ts";
import type { PlanQuestion, Rule } from "./question.ts";

/**
 * The smallest set of rules that cannot all hold, by leaving them out one after the other (deletion filter: Chinneck
 * & Dravnieks 1991, "Locating minimal infeasible constraint sets in linear programs", ORSA J. Computing 3:157-168).
 * Half of them at a time first, so that a thousand rules cost tens of questions.
 *
 * @param question one that no plan answers
 */
export function* clashInSlices(question: PlanQuestion): Generator<unknown, Rule[]> {
  let kept: readonly Rule[] = planProblem(question).rules;
  const all = kept;
  function* isImpossible(rules: readonly Rule[]): Generator<unknown, boolean> {
    const keys = new Set(rules.map(ruleKey));
    const without = all.filter((rule) => !keys.has(ruleKey(rule)));
    const { problem } = planProblem(question, without);
    const { status } = yield* maximiseInSlices({ ...problem, values: problem.values.map(() => 0) });
    return status === "impossible";
  }
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length;) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (yield* isImpossible(fewer)) kept = fewer;
      else from += size;
    }
  }
  return [...kept];
}
