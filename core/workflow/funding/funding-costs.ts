import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { underCostsInSlices } from "#core/portfolio/how-sure.ts";
import type { PlanQuestion } from "#core/portfolio/question.ts";
import type { CostEnds } from "../cost-ends.ts";
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
 *
 * @param off by which share costs may be off, above 0 … below 1, or what the table itself says of each
 */
export function* fundingUnderCostsInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  off: number | CostEnds,
): Generator<unknown, CostMoves> {
  const { question } = fundingQuestion(strategy, scorecard, choices);
  const [low, high] =
    typeof off === "number"
      ? [times(question, 1 - off), times(question, 1 + off)]
      : [as(question, strategy, off, "low"), as(question, strategy, off, "high")];
  const found = yield* underCostsInSlices([question, low, high]);
  const move = (world: 1 | 2): CostMove => {
    const turned = (isIn: boolean): string[] =>
      found.filter(({ in: worlds }) => worlds[0] !== isIn && worlds[world] === isIn).map(({ id }) => id);
    return { comesIn: turned(true), goes: turned(false) };
  };
  return { lower: move(1), higher: move(2) };
}

function times(question: PlanQuestion, factor: number): PlanQuestion {
  return otherwise(question, (_, k, cost) => (budgetKind(k) === "people-days" ? cost : cost * factor));
}

/** This year's money, and where costs are due every year that of each later one, by so much less or more. */
function as(
  question: PlanQuestion,
  { investments }: Strategy,
  ends: CostEnds,
  end: "low" | "high",
): PlanQuestion {
  const likely = new Map(
    investments.map(({ id, costOnce, costYearly }) => [id, ends.isYearly ? costYearly : costOnce]),
  );
  return otherwise(question, (id, k, cost) => {
    const isMeant = budgetKind(k) === "money" || (ends.isYearly && budgetKind(k) !== "people-days");
    const then = ends[end][id];
    return isMeant && then !== undefined ? Math.max(0, cost + then - (likely.get(id) ?? 0)) : cost;
  });
}

function otherwise(
  question: PlanQuestion,
  costOf: (id: string, budget: number, cost: number) => number,
): PlanQuestion {
  return {
    ...question,
    items: question.items.map((item) =>
      item.fixed === null ? { ...item, costs: item.costs.map((cost, k) => costOf(item.id, k, cost)) } : item,
    ),
  };
}
