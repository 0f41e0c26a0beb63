import type { Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { flipLossesInSlices } from "#core/portfolio/flip-losses.ts";
import { inSharesInSlices, type InShare } from "#core/portfolio/how-sure.ts";
import { saying } from "#core/portfolio/engine/in-slices.ts";
import type { Plan } from "#core/portfolio/plan.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";

/** How sure one decision of the plan is. */
export interface FundingSureness {
  readonly id: string;
  readonly isIn: boolean;
  /** In so many of the nearby weightings it is in the best set, 0 … 1. */
  readonly share: number;
  readonly standing: InShare["standing"];
  /** Points that deciding it the other way costs; null where that cannot be (decided already, or impossible). */
  readonly loss: number | null;
  /** Ids that would come in and go then. */
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
}

/** A share is then known to about ±10 points at worst (two standard errors): enough to say what to argue about. */
const DRAWS = 100;

/**
 * How sure each decision of a plan is: what turning it costs, and in how many weightings near the stated ones it is in
 * the best set. Only weights are drawn; ratings, costs and budgets stay.
 *
 * @param ids the plan's, or the best known
 * @yields how far it is, 0 … 1
 */
export function* fundingSurenessInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  ids: readonly string[],
): Generator<number, FundingSureness[]> {
  const { question, roles } = fundingQuestion(strategy, scorecard, choices);
  const taken = new Set(ids);
  const best: Plan = {
    ids,
    value: question.items.reduce((sum, { id, value }) => sum + (taken.has(id) ? value : 0), 0),
    used: [],
  };
  let half = 0;
  const flips = flipLossesInSlices(question, best);
  const losses = yield* saying(flips, () => (half = Math.min(0.5, half + 0.5 / (question.items.length + 1))));
  const draws = drawsAround(
    strategy.objectives.map(({ weight }) => weight),
    1,
    { count: DRAWS },
  );
  const pulls = pullsOf(strategy, scorecard);
  const valuesOf = (draw: number): number[] =>
    question.items.map(({ id, value }) => {
      const pull = pulls.get(id);
      if (!draws.ok || !pull) return value;
      return pull.reduce((sum, each, j) => sum + each * draws.value.weights[j * DRAWS + draw]!, 0);
    });
  const shares = yield* saying(
    inSharesInSlices(question, DRAWS, valuesOf),
    () => (half = Math.min(1, half + 0.5 / DRAWS)),
  );
  return shares
    .map(({ id, share, standing }, j): FundingSureness => {
      const { loss, comesIn, goes } = losses[j]!;
      const known = Number.isFinite(loss) ? loss : null;
      return { id, isIn: taken.has(id), share, standing, loss: known, comesIn, goes };
    })
    .filter(({ id }) => roles.get(id) !== "no" && roles.get(id) !== "on-hold");
}

/** What each unit of an objective's weight brings, by investment: bankable points are their sum over the weights. */
function pullsOf({ investments }: Strategy, { results }: Scorecard): ReadonlyMap<string, readonly number[]> {
  return new Map(
    investments.flatMap((investment, i) => {
      const readiness = results[i]?.score.readiness;
      return readiness === undefined ? [] : [[investment.id, pullOf(investment, readiness)] as const];
    }),
  );
}

function pullOf({ ratings }: Investment, readiness: number): number[] {
  return ratings.map(({ effect, confidence }) =>
    effect === null ? 0 : 100 * (effect > 0 ? readiness * confidence * effect : effect),
  );
}
