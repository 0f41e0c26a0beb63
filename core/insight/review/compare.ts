import type { VerdictKind } from "#core/domain/result.ts";
import { kendallTauB } from "#core/insight/second-opinion/rank-correlation.ts";
import { spendDrift, type SpendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective, type SpendByObjective } from "#core/insight/signals/spend.ts";
import { changeCauses, type ChangeCauses } from "./attribution.ts";
import type { ReviewSnapshot, SnapshotInvestment } from "./snapshot.ts";

export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface InvestmentChange {
  readonly id: string;
  /** As it is called now. */
  readonly name: string;
  readonly score: Change<number>;
  readonly scoreCauses: ChangeCauses;
  readonly bankable: Change<number>;
  readonly bankableCauses: ChangeCauses;
  readonly rank: Change<number | null>;
  readonly verdict: Change<VerdictKind>;
  readonly cost: Change<number | null>;
}

export interface ObjectiveChange {
  readonly id: string;
  readonly name: string;
  /** 0 where it was not, or is no longer, an objective. */
  readonly weight: Change<number>;
  /** Money spent on it. */
  readonly spend: Change<number>;
}

export interface ReviewComparison {
  readonly days: number;
  /** In both reviews, in the later one's order. */
  readonly investments: readonly InvestmentChange[];
  readonly addedInvestments: readonly SnapshotInvestment[];
  readonly removedInvestments: readonly SnapshotInvestment[];
  /** All of either review: the later one's in its order, then those that went. */
  readonly objectives: readonly ObjectiveChange[];
  readonly addedObjectives: readonly string[];
  readonly removedObjectives: readonly string[];
  /** How far the weights moved: the share of the strategy that lies elsewhere now, ½ Σ |w' - w|, 0 … 1. */
  readonly weightDistance: number;
  /** Kendall's τ-b between the scores of those in both, 1 the same order; null where there is no order to compare. */
  readonly rankCorrelation: number | null;
  readonly totalSpend: Change<number>;
  /** Null where nothing was spent. */
  readonly drift: Change<SpendDrift | null>;
}

/**
 * What changed between two reviews, and why. Objectives and investments are the same where their ids are; one that
 * was renamed counts as gone and come.
 */
export function compareReviews(before: ReviewSnapshot, after: ReviewSnapshot): ReviewComparison {
  const earlier = new Map(before.investments.map((each) => [each.id, each]));
  const later = new Set(after.investments.map(({ id }) => id));
  const pairs = after.investments.flatMap((now) => {
    const then = earlier.get(now.id);
    return then === undefined ? [] : [{ then, now }];
  });
  const spend = { before: spendOf(before), after: spendOf(after) };
  const objectives = objectiveChanges(before, after, spend);
  const order = kendallTauB(
    pairs.map(({ then }) => then.score),
    pairs.map(({ now }) => now.score),
  );
  return {
    days: after.day - before.day,
    investments: pairs.map(({ then, now }) => investmentChange(before, after, then, now)),
    addedInvestments: after.investments.filter(({ id }) => !earlier.has(id)),
    removedInvestments: before.investments.filter(({ id }) => !later.has(id)),
    objectives,
    addedObjectives: missingFrom(before, after),
    removedObjectives: missingFrom(after, before),
    weightDistance:
      objectives.reduce((sum, { weight }) => sum + Math.abs(weight.after - weight.before), 0) / 2,
    rankCorrelation: order.ok ? order.value : null,
    totalSpend: { before: spend.before.total, after: spend.after.total },
    drift: { before: driftOf(before, spend.before), after: driftOf(after, spend.after) },
  };
}

function investmentChange(
  before: ReviewSnapshot,
  after: ReviewSnapshot,
  then: SnapshotInvestment,
  now: SnapshotInvestment,
): InvestmentChange {
  return {
    id: now.id,
    name: now.name,
    score: { before: then.score, after: now.score },
    scoreCauses: changeCauses(before, after, then, now, "score"),
    bankable: { before: then.bankable, after: now.bankable },
    bankableCauses: changeCauses(before, after, then, now, "bankable"),
    rank: { before: then.rank, after: now.rank },
    verdict: { before: then.verdict, after: now.verdict },
    cost: { before: then.cost, after: now.cost },
  };
}

function objectiveChanges(
  before: ReviewSnapshot,
  after: ReviewSnapshot,
  spend: Change<SpendByObjective>,
): ObjectiveChange[] {
  const place = (review: ReviewSnapshot, id: string) => review.objectives.findIndex((each) => each.id === id);
  const gone = before.objectives.filter(({ id }) => place(after, id) < 0);
  return [...after.objectives, ...gone].map(({ id, name }) => {
    const [was, is] = [place(before, id), place(after, id)];
    return {
      id,
      name,
      weight: { before: before.objectives[was]?.weight ?? 0, after: after.objectives[is]?.weight ?? 0 },
      spend: {
        before: spend.before.byObjective[was] ?? 0,
        after: spend.after.byObjective[is] ?? 0,
      },
    };
  });
}

/** Names of the objectives of one review that the other has not. */
function missingFrom(other: ReviewSnapshot, review: ReviewSnapshot): string[] {
  const ids = new Set(other.objectives.map(({ id }) => id));
  return review.objectives.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
}

const NO_SPEND: SpendByObjective = { byObjective: [], unaligned: 0, total: 0, unpriced: 0 };

function spendOf({ investments, objectives }: ReviewSnapshot): SpendByObjective {
  const spend = spendByObjective(
    investments,
    investments.map(({ cost }) => cost),
    objectives.length,
  );
  return spend.ok ? spend.value : NO_SPEND;
}

function driftOf(review: ReviewSnapshot, spend: SpendByObjective): SpendDrift | null {
  const drift = spendDrift(
    spend,
    review.objectives.map(({ weight }) => weight),
  );
  return drift.ok ? drift.value : null;
}
