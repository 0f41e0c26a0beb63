import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";

/** What a review keeps of a strategy, to be compared with at the next one. Plain JSON. */
export interface ReviewSnapshot {
  /** Raised when the shape changes, so that old ones can still be told. */
  readonly version: 1;
  /** Serial day number of the review. */
  readonly day: number;
  readonly objectives: readonly SnapshotObjective[];
  readonly investments: readonly SnapshotInvestment[];
}

export interface SnapshotObjective {
  readonly id: string;
  readonly name: string;
  /** 0 … 1, all together 1. */
  readonly weight: number;
}

export interface SnapshotInvestment {
  readonly id: string;
  readonly name: string;
  /** One for each objective of the snapshot, in its order. */
  readonly effects: readonly (number | null)[];
  readonly confidence: readonly number[];
  readonly readiness: number;
  /** This year's, in the currency's main unit; null where not given. */
  readonly cost: number | null;
  readonly score: number;
  readonly bankable: number;
  readonly verdict: VerdictKind;
  readonly rank: number | null;
}

/**
 * @param scorecard of the same strategy
 * @param day serial day number of the review
 */
export function takeSnapshot(strategy: Strategy, scorecard: Scorecard, day: number): ReviewSnapshot {
  return {
    version: 1,
    day,
    objectives: strategy.objectives.map(({ id, name, weight }) => ({ id, name, weight })),
    investments: strategy.investments.flatMap((investment, i) => {
      const result = scorecard.results[i];
      if (result === undefined) return [];
      const { effects, confidence = [], readiness = 1 } = effectRow(investment, strategy);
      return {
        id: investment.id,
        name: investment.name,
        effects,
        confidence,
        readiness,
        cost: yearCost(investment),
        score: result.score.score,
        bankable: result.score.bankable,
        verdict: result.verdict.kind,
        rank: result.rank,
      };
    }),
  };
}
