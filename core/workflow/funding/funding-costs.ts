import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { underCostsInSlices } from "#core/portfolio/how-sure.ts";
import type { CostsThen } from "./costs-then.ts";
import { budgetKind, type FundingChoices, fundingQuestion } from "./funding-question.ts";

/** What changes in the best set where everything comes out cheaper, and where it comes out dearer: ids. */
export interface CostMoves {
  readonly lower: CostMove;
  readonly higher: CostMove;
}

export interface CostMove {
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
}

/**
 * The best sets with costs as low, likely (as they stand) and high. What is in already (it runs or must be done, or a
 * person locked it) costs what it costs: only what is still to be decided may come out otherwise.
 */
export function* fundingUnderCostsInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  { low, high }: CostsThen,
): Generator<unknown, CostMoves> {
  const { question } = fundingQuestion(strategy, scorecard, choices);
  const worlds = [low, high].map((then) => ({
    ...question,
    items: question.items.map((item) =>
      item.fixed === null
        ? { ...item, costs: item.costs.map((cost, k) => then(item.id, budgetKind(k), cost)) }
        : item,
    ),
  }));
  const found = yield* underCostsInSlices([question, ...worlds]);
  const move = (world: 1 | 2): CostMove => {
    const turned = (isIn: boolean): string[] =>
      found.filter(({ in: then }) => then[0] !== isIn && then[world] === isIn).map(({ id }) => id);
    return { comesIn: turned(true), goes: turned(false) };
  };
  return { lower: move(1), higher: move(2) };
}
