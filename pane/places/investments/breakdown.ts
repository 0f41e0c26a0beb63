import type { Understanding } from "#core/workflow/understand.ts";
import type { InvestmentResult } from "#core/domain/result.ts";
import type { Investment, Rating } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";

/** Where every number of one investment's score came from. */
export interface Breakdown {
  readonly result: InvestmentResult;
  readonly investment: Investment;
  /** In the order of the objectives. */
  readonly parts: readonly BreakdownPart[];
}

export interface BreakdownPart {
  readonly objective: string;
  /** 0 … 1 */
  readonly weight: number;
  readonly weightCell: CellRef | null;
  readonly rating: Rating;
  /** What it adds to the score, in points. */
  readonly points: number;
}

/** @returns null when the investment is no longer there */
export function breakdownOf(understanding: Understanding, investmentId: string): Breakdown | null {
  const { strategy } = understanding.reading;
  const investment = strategy.investments.find(({ id }) => id === investmentId);
  const result = understanding.scorecard?.results.find((one) => one.investmentId === investmentId);
  if (!investment || !result) return null;
  const parts = strategy.objectives.map((objective, index) => ({
    objective: objective.name,
    weight: objective.weight,
    weightCell: objective.weightCell,
    rating: investment.ratings[index] ?? { written: null, effect: null, confidence: 1, cell: null },
    points: result.contributions.find(({ objectiveId }) => objectiveId === objective.id)?.points ?? 0,
  }));
  return { result, investment, parts };
}
