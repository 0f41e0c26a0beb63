import type { ReviewSnapshot, SnapshotObjective } from "./snapshot.ts";

/** What came of an objective since a review. Shares are of the way from its baseline to its target. */
export interface ObjectiveDelivery {
  readonly id: string;
  readonly name: string;
  /** What the ratings of what is at work promised by now, with their confidence and less their harm. */
  readonly expected: number;
  /** What the measure did since; null where it is not measured at both ends. */
  readonly delivered: number | null;
  readonly state: "on-course" | "behind" | "fell-back" | "unmeasured" | "nothing-promised";
}

/** One promise: the rating of an investment that is at work, held against its part of what was delivered. */
export interface KeptPromise {
  readonly investmentId: string;
  readonly objectiveId: string;
  /** As it was rated then, above 0 … 1. */
  readonly effect: number;
  /** The share of the target that it promised by now, and its part of what came of it. */
  readonly promised: number;
  readonly delivered: number;
}

export interface Delivery {
  readonly days: number;
  /** Share of a year that has gone by, at most 1: a rating speaks of a year's target. */
  readonly elapsed: number;
  /** All that are objectives in both, in today's order. */
  readonly objectives: readonly ObjectiveDelivery[];
  /** Of objectives that are measured. */
  readonly promises: readonly KeptPromise[];
}

/** Before this many days nothing can be told: a month is as short as most measures are read. */
export const LEAST_DAYS = 28;
const YEAR = 365;
/** From this share of what was promised on, an objective is on course: measures are read roughly. */
const ON_COURSE = 0.8;

/**
 * Holds the ratings of a review against what the measures did since. A rating says which share of a year's target an
 * investment delivers, so that after half a year half of it is due. What an objective gained is shared out among the
 * benefits promised to it in proportion (nothing else can be told from one measure); harm counts as it was rated, so
 * that promises which all come true are each met exactly.
 *
 * @param atWork ids of the investments that were at work between the two
 */
export function deliveredSince(
  then: ReviewSnapshot,
  now: ReviewSnapshot,
  atWork: ReadonlySet<string>,
): Delivery {
  const days = now.day - then.day;
  const elapsed = Math.min(1, Math.max(0, days / YEAR));
  const promises: KeptPromise[] = [];
  const objectives = now.objectives.flatMap((objective): ObjectiveDelivery[] => {
    const at = then.objectives.findIndex(({ id }) => id === objective.id);
    if (at < 0) return [];
    const rated = then.investments.flatMap(({ id, effects, confidence }) => {
      const effect = effects[at] ?? null;
      return effect === null || !atWork.has(id) ? [] : [{ id, effect, confidence: confidence[at] ?? 1 }];
    });
    const good = rated.filter(({ effect }) => effect > 0);
    const harm = elapsed * rated.reduce((sum, { effect }) => sum + Math.max(0, -effect), 0);
    const hoped = good.reduce((sum, { effect }) => sum + effect, 0);
    const expected = elapsed * good.reduce((sum, each) => sum + each.effect * each.confidence, 0) - harm;
    const delivered = gained(then.objectives[at]!, objective);
    if (delivered !== null)
      for (const { id, effect } of good)
        promises.push({
          investmentId: id,
          objectiveId: objective.id,
          effect,
          promised: elapsed * effect,
          delivered: ((delivered + harm) * effect) / hoped,
        });
    const { id, name } = objective;
    return [{ id, name, expected, delivered, state: stateOf(expected, delivered) }];
  });
  return { days, elapsed, objectives, promises };
}

/** The share of the target that was gained, by the target as it was then: moving a target delivers nothing. */
function gained(then: SnapshotObjective, now: SnapshotObjective): number | null {
  if (then.measure && now.measure) {
    const { baseline, target, current } = then.measure;
    return target === baseline ? null : (now.measure.current - current) / (target - baseline);
  }
  return then.progress === null || now.progress === null ? null : now.progress - then.progress;
}

function stateOf(expected: number, delivered: number | null): ObjectiveDelivery["state"] {
  if (delivered === null) return "unmeasured";
  if (expected <= 0) return "nothing-promised";
  if (delivered < 0) return "fell-back";
  return delivered >= ON_COURSE * expected ? "on-course" : "behind";
}
