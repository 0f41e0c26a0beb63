import { compareReviews } from "#core/insight/review/compare.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";

/** What asks for a look before the next review: a code with its values. */
export type ReviewAlert =
  /** More of spending serves something else than the weights say, by this share, since the last review. */
  | { readonly code: "drift-grew"; readonly before: number; readonly after: number }
  /** A measure is further from its target than it was; progress, 1 at the target. */
  | {
      readonly code: "fell-back";
      readonly objective: string;
      readonly before: number;
      readonly after: number;
    }
  /** Something that was in the way is no longer. */
  | { readonly code: "cleared"; readonly investment: string; readonly what: string }
  /** The day of the review is past, by so many days. */
  | { readonly code: "review-due"; readonly days: number };

/** A change of drift below this is noise. */
const LEAST_DRIFT = 0.05;
const LEAST_PROGRESS = 0.01;

/**
 * What happened since the last review that is worth a look now.
 * @param next serial day number of the next review, null where none was set
 */
export function reviewAlerts(
  last: ReviewSnapshot | null,
  now: ReviewSnapshot,
  next: number | null,
): ReviewAlert[] {
  const due: ReviewAlert[] =
    next !== null && next <= now.day ? [{ code: "review-due", days: now.day - next }] : [];
  if (!last) return due;
  const { drift } = compareReviews(last, now);
  const [before, after] = [drift.before?.drift ?? null, drift.after?.drift ?? null];
  const grew = before !== null && after !== null && after - before >= LEAST_DRIFT;
  const fell = now.objectives.flatMap(({ id, name, progress }): ReviewAlert[] => {
    const was = last.objectives.find((each) => each.id === id)?.progress ?? null;
    return was !== null && progress !== null && was - progress >= LEAST_PROGRESS
      ? [{ code: "fell-back", objective: name, before: was, after: progress }]
      : [];
  });
  const cleared = now.investments.flatMap(({ id, name, obstacles }): ReviewAlert[] => {
    const then = last.investments.find((each) => each.id === id);
    return (then?.obstacles ?? [])
      .filter((each) => !obstacles.includes(each))
      .map((what) => ({ code: "cleared", investment: name, what }));
  });
  return [...due, ...(grew ? [{ code: "drift-grew" as const, before, after }] : []), ...fell, ...cleared];
}
