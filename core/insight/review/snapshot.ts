import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { objectivesProgress } from "#core/insight/measures/objective-progress.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";

/** What a review keeps of a strategy, to be compared with at the next one. Plain JSON. */
export interface ReviewSnapshot {
  /** Raised when the shape changes, so that old ones can still be told. */
  readonly version: 1;
  /** Serial day number of the review. */
  readonly day: number;
  /** From which score on an investment is to be funded, and below which it is not, in points. */
  readonly limits: { readonly fund: number; readonly no: number };
  readonly objectives: readonly SnapshotObjective[];
  readonly investments: readonly SnapshotInvestment[];
}

export interface SnapshotObjective {
  readonly id: string;
  readonly name: string;
  /** 0 … 1, all together 1. */
  readonly weight: number;
  /** Of its measure from baseline to target, 1 at the target; null where that is not known. */
  readonly progress: number | null;
  /** What its measure was, so that a target that moves later is not taken for progress; absent where not all given. */
  readonly measure?: { readonly baseline: number; readonly target: number; readonly current: number };
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
  /** What is in its way: the cause, a colon and what it is about ("unmet-need:Till"). */
  readonly obstacles: readonly string[];
}

/**
 * @param scorecard of the same strategy
 * @param day serial day number of the review
 */
export function takeSnapshot(strategy: Strategy, scorecard: Scorecard, day: number): ReviewSnapshot {
  const { fund, no } = scorecard.limits;
  const progress = objectivesProgress(strategy.objectives);
  return {
    version: 1,
    day,
    limits: { fund, no },
    objectives: strategy.objectives.map(({ id, name, weight, baseline, target, current }, j) => ({
      id,
      name,
      weight,
      progress: progress[j]?.progress ?? null,
      ...(baseline !== undefined &&
        target !== undefined &&
        current !== undefined && { measure: { baseline, target, current } }),
    })),
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
        obstacles: result.verdict.obstacles.map(({ cause, about }) => `${cause}:${about}`),
      };
    }),
  };
}
