import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { bestPlansInSlices } from "#core/portfolio/best-plan.ts";
import { saying } from "#core/portfolio/engine/in-slices.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";

/** Another plan within the same rules, told by how it differs from the best one. */
export interface OtherPlan {
  /** Points that it brings less, 0 or more. */
  readonly loss: number;
  /** Money that it takes more; negative where it takes less. */
  readonly extra: number;
  /** Ids: what is in it and not in the best one, and the other way round. */
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
}

/**
 * The next best plans, best first. What brings no points is left out of the comparison: a plan that only adds or drops
 * such is no other plan.
 *
 * @param best ids of the plan that they are compared with
 * @param count so many at most
 */
export function* otherPlansInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  best: readonly string[],
  count = 4,
): Generator<null, OtherPlan[]> {
  const { question } = fundingQuestion(strategy, scorecard, choices);
  if (question.items.length === 0) return [];
  const worth = new Set(question.items.filter(({ value }) => value > 0).map(({ id }) => id));
  const needed = new Set(question.items.flatMap(({ requires }) => requires));
  const counts = (id: string): boolean => worth.has(id) || needed.has(id);
  const plans = yield* saying(bestPlansInSlices(question, 2 * count + 1), () => null);
  const items = new Map(question.items.map((item) => [item.id, item]));
  const sum = (ids: readonly string[], amount: (id: string) => number): number =>
    ids.reduce((all, id) => all + amount(id), 0);
  const value = (id: string): number => items.get(id)?.value ?? 0;
  const cost = (id: string): number => items.get(id)?.costs[0] ?? 0;
  const was = new Set(best);
  const seen = new Set<string>();
  return plans
    .flatMap(({ ids }): OtherPlan[] => {
      const is = new Set(ids);
      const comesIn = ids.filter((id) => counts(id) && !was.has(id));
      const goes = best.filter((id) => counts(id) && !is.has(id));
      const key = JSON.stringify([comesIn, goes]);
      if (comesIn.length + goes.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          loss: Math.max(0, sum(goes, value) - sum(comesIn, value)),
          extra: sum(comesIn, cost) - sum(goes, cost),
          comesIn,
          goes,
        },
      ];
    })
    .slice(0, count);
}
