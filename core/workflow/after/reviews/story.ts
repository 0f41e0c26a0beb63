import type { Strategy } from "#core/domain/strategy.ts";
import type { ChangeCauses } from "#core/insight/review/attribution.ts";
import {
  compareReviews,
  type InvestmentChange,
  type ReviewComparison,
} from "#core/insight/review/compare.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import type { CellRef } from "#core/workbook/range.ts";

/** What mostly made an investment's figures another. */
export type ReviewCause =
  | keyof ChangeCauses
  /** Something in the way came or went: a check, a need, readiness that nobody understood. */
  | "conditions"
  /** The limits of the verdicts moved. */
  | "limits"
  /** Nothing but what the others did to its place. */
  | "others";

/** One investment that is not what it was. */
export interface StoryRow {
  readonly change: InvestmentChange;
  /** In points of what is bankable; they add up to its change. */
  readonly causes: ChangeCauses;
  /** Ratings that were changed, with the cell as it lies now. */
  readonly ratings: readonly {
    readonly objective: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly cell: CellRef | null;
  }[];
  /** What was in the way and is no longer, and what is now and was not. */
  readonly gone: readonly string[];
  readonly came: readonly string[];
  /** Where it stands now. */
  readonly cell: CellRef | null;
}

export interface ReviewStory {
  readonly comparison: ReviewComparison;
  /** How many verdicts are others than they were. */
  readonly turned: number;
  /** Grouped by what mostly made it so; within a group turned verdicts first, then the larger change. */
  readonly groups: readonly { readonly cause: ReviewCause; readonly rows: readonly StoryRow[] }[];
  /** Weights that moved, with their cells as they lie now. */
  readonly weights: readonly {
    readonly name: string;
    readonly before: number;
    readonly after: number;
    readonly cell: CellRef | null;
  }[];
}

/** Less than this many points is rounding. */
const LEAST = 0.05;

const ORDER: readonly ReviewCause[] = [
  "weights",
  "ratings",
  "readiness",
  "conditions",
  "membership",
  "limits",
  "others",
];

/**
 * What changed between two reviews, told by its causes.
 * @param strategy as it is now, for the cells; null where the later review is not today's
 */
export function reviewStory(
  before: ReviewSnapshot,
  after: ReviewSnapshot,
  strategy: Strategy | null,
): ReviewStory {
  const comparison = compareReviews(before, after);
  const rows = comparison.investments.flatMap((change) => {
    const row = storyRow(change, before, after, strategy);
    return isNews(row) ? [{ row, cause: causeOf(row, before, after) }] : [];
  });
  const groups = ORDER.map((cause) => ({
    cause,
    rows: rows
      .filter((each) => each.cause === cause)
      .map(({ row }) => row)
      .sort((one, other) => weightOf(other) - weightOf(one)),
  })).filter((group) => group.rows.length > 0);
  return {
    comparison,
    turned: comparison.investments.filter(({ verdict }) => verdict.before !== verdict.after).length,
    groups,
    weights: comparison.objectives
      .filter(({ weight }) => Math.abs(weight.after - weight.before) >= 0.0005)
      .map(({ id, name, weight }) => ({
        name,
        ...weight,
        cell: strategy?.objectives.find((each) => each.id === id)?.weightCell ?? null,
      })),
  };
}

function storyRow(
  change: InvestmentChange,
  before: ReviewSnapshot,
  after: ReviewSnapshot,
  strategy: Strategy | null,
): StoryRow {
  const then = before.investments.find(({ id }) => id === change.id)!;
  const now = after.investments.find(({ id }) => id === change.id)!;
  const known = strategy?.investments.find(({ id }) => id === change.id);
  const effectIn = (review: ReviewSnapshot, effects: readonly (number | null)[], id: string) => {
    const at = review.objectives.findIndex((each) => each.id === id);
    return at < 0 ? undefined : (effects[at] ?? null);
  };
  const ratings = after.objectives.flatMap(({ id, name }) => {
    const [was, is] = [effectIn(before, then.effects, id), effectIn(after, now.effects, id)];
    if (was === undefined || is === undefined || was === is) return [];
    const at = strategy?.objectives.findIndex((each) => each.id === id) ?? -1;
    return [{ objective: name, before: was, after: is, cell: known?.ratings[at]?.cell ?? null }];
  });
  return {
    change,
    causes: change.bankableCauses,
    ratings,
    gone: then.obstacles.filter((each) => !now.obstacles.includes(each)),
    came: now.obstacles.filter((each) => !then.obstacles.includes(each)),
    cell: known?.cell ?? null,
  };
}

/** Whether there is something to tell: another verdict, place, cost, or points. */
function isNews({ change, gone, came }: StoryRow): boolean {
  const { verdict, rank, cost } = change;
  return (
    verdict.before !== verdict.after ||
    rank.before !== rank.after ||
    cost.before !== cost.after ||
    gone.length + came.length > 0 ||
    weightOf({ change }) >= LEAST
  );
}

/** The larger of what the score and what is bankable of it changed by; a turned verdict outweighs all. */
function weightOf({ change: { verdict, score, bankable } }: Pick<StoryRow, "change">): number {
  const points = Math.max(Math.abs(score.after - score.before), Math.abs(bankable.after - bankable.before));
  return points + (verdict.before === verdict.after ? 0 : 1000);
}

function causeOf(row: StoryRow, before: ReviewSnapshot, after: ReviewSnapshot): ReviewCause {
  const [main, points] = Object.entries(row.causes).reduce((a, b) =>
    Math.abs(b[1] as number) > Math.abs(a[1] as number) ? b : a,
  ) as [keyof ChangeCauses, number];
  if (Math.abs(points) >= LEAST) return main;
  if (row.gone.length + row.came.length > 0) return "conditions";
  const turned = row.change.verdict.before !== row.change.verdict.after;
  const moved = before.limits.fund !== after.limits.fund || before.limits.no !== after.limits.no;
  return turned && moved ? "limits" : "others";
}
