import { worthOf } from "#core/insight/effect-row.ts";
import { shapleyShares } from "./shapley.ts";
import type { ReviewSnapshot, SnapshotInvestment } from "./snapshot.ts";

/** Why a score changed, in points; the four add up to the change. */
export interface ChangeCauses {
  /** Other weights of the objectives that are in both reviews. */
  readonly weights: number;
  /** Other ratings, or other confidence in them. */
  readonly ratings: number;
  /** Other readiness; always 0 in the score itself, which does not know readiness. */
  readonly readiness: number;
  /** Objectives that came or went, and the weight that they took or left. */
  readonly membership: number;
}

const WEIGHTS = 1;
const RATINGS = 2;
const READINESS = 4;
const MEMBERSHIP = 8;

/**
 * Splits the change of one investment's score between two reviews into its causes (see `shapleyShares`).
 *
 * Where objectives came or went and weights changed too, "the old weights among the new objectives" are these: a new
 * objective has the weight it has, and the others share the rest in their old proportions (and the same the other
 * way round for "the new weights among the old objectives").
 *
 * @param figure the score (A), or what is bankable of it (A*), which knows readiness too
 */
export function changeCauses(
  before: ReviewSnapshot,
  after: ReviewSnapshot,
  one: SnapshotInvestment,
  other: SnapshotInvestment,
  figure: "score" | "bankable",
): ChangeCauses {
  const sides = { before: sideOf(before, one), after: sideOf(after, other) };
  const worth = (happened: number): number => {
    const members = happened & MEMBERSHIP ? sides.after : sides.before;
    const absent = happened & MEMBERSHIP ? sides.before : sides.after;
    const rated = happened & RATINGS ? sides.after : sides.before;
    const ready = figure === "score" ? 1 : (happened & READINESS ? other : one).readiness;
    const asWeighed = ((happened & WEIGHTS) !== 0) === ((happened & MEMBERSHIP) !== 0);
    const weights = asWeighed ? weightsOf(members) : weightsAmong(members, absent);
    let sum = 0;
    for (const [id, weight] of weights) {
      const { effect, confidence } = rated.get(id) ?? members.get(id)!;
      const counted = worthOf(effect, confidence);
      sum += weight * (counted > 0 ? counted * ready : counted);
    }
    return 100 * sum;
  };
  const [weights, ratings, readiness, membership] = shapleyShares(4, worth);
  return { weights: weights!, ratings: ratings!, readiness: readiness!, membership: membership! };
}

interface Part {
  readonly weight: number;
  readonly effect: number | null;
  readonly confidence: number;
}

/** By the objective's id. */
type Side = ReadonlyMap<string, Part>;

function sideOf(review: ReviewSnapshot, investment: SnapshotInvestment): Side {
  return new Map(
    review.objectives.map(({ id, weight }, j) => [
      id,
      { weight, effect: investment.effects[j] ?? null, confidence: investment.confidence[j] ?? 1 },
    ]),
  );
}

function weightsOf(side: Side): Map<string, number> {
  return new Map([...side].map(([id, { weight }]) => [id, weight]));
}

/** The other side's weights among these members; those in common keep their own where the other side gave them none. */
function weightsAmong(members: Side, other: Side): Map<string, number> {
  const own = weightsOf(members);
  const common = [...own.keys()].filter((id) => other.has(id));
  const sum = (of: (id: string) => number) => common.reduce((total, id) => total + of(id), 0);
  const there = sum((id) => other.get(id)!.weight);
  if (there === 0) return own;
  const here = sum((id) => own.get(id)!);
  return new Map(
    [...own].map(([id, weight]) => [id, other.has(id) ? (other.get(id)!.weight / there) * here : weight]),
  );
}
