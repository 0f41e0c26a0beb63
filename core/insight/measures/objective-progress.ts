import type { Objective } from "#core/domain/strategy.ts";
import { progress } from "./progress.ts";

/** How far an objective's own measure has come. */
export interface ObjectiveProgress {
  readonly objectiveId: string;
  /** As in `progress`; null where it cannot be told. */
  readonly progress: number | null;
  /** What is not given, or "different-target" where target and baseline are the same. Empty where `progress` is told. */
  readonly missing: readonly ("baseline" | "target" | "current" | "different-target")[];
}

/**
 * Progress of each objective from its baseline, target and current value. A missing baseline is not taken for 0: where
 * less is better (churn from 10% to 5%) that would show progress of 200% at the start.
 *
 * @returns in the order of the objectives
 */
export function objectivesProgress(objectives: readonly Objective[]): ObjectiveProgress[] {
  return objectives.map(({ id, baseline, target, current }) => {
    if (baseline === undefined || target === undefined || current === undefined) {
      const given = { baseline, target, current };
      const missing = (["baseline", "target", "current"] as const).filter(
        (part) => given[part] === undefined,
      );
      return { objectiveId: id, progress: null, missing };
    }
    const outcome = progress(baseline, target, current);
    return outcome.ok
      ? { objectiveId: id, progress: outcome.value, missing: [] }
      : { objectiveId: id, progress: null, missing: ["different-target"] };
  });
}

/** Progress of the whole strategy, and how much of it that speaks for. */
export interface StrategyProgress {
  /** Weighted mean, each objective within 0 … 1, so that running past one target does not hide missing another. */
  readonly progress: number | null;
  /** Share of the weight whose progress is known, 0 … 1; `progress` is about this share and null where it is 0. */
  readonly known: number;
}

/** @param objectives of one strategy, whose weights add up to 1 */
export function strategyProgress(objectives: readonly Objective[]): StrategyProgress {
  let known = 0;
  let reached = 0;
  for (const [j, one] of objectivesProgress(objectives).entries()) {
    if (one.progress === null) continue;
    known += objectives[j]!.weight;
    reached += objectives[j]!.weight * Math.min(1, Math.max(0, one.progress));
  }
  return { progress: known > 0 ? reached / known : null, known };
}
