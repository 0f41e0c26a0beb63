import type { KeptPromise } from "./delivered.ts";

/** How much of what was promised came true, over some promises. */
export interface Calibration {
  /** 1: as promised; below 0: it went backwards. */
  readonly slope: number;
  readonly promises: number;
  /** Measures that it rests on: promises for one objective are not independent of each other. */
  readonly objectives: number;
  /** The confidence that fits best: 1, 0.75 or 0.5, the three that people are asked to choose between. */
  readonly confidence: number;
}

const CONFIDENCES = [1, 0.75, 0.5] as const;

/**
 * The slope of what was delivered on what was promised, through zero by least squares, so that large promises count
 * for more: Σ promised · delivered / Σ promised². Who foresees everything rightly has 1.
 * @returns null where nothing was promised
 */
export function calibration(promises: readonly KeptPromise[]): Calibration | null {
  const squares = promises.reduce((sum, { promised }) => sum + promised * promised, 0);
  if (squares === 0) return null;
  const slope = promises.reduce((sum, { promised, delivered }) => sum + promised * delivered, 0) / squares;
  const nearest = CONFIDENCES.reduce((best, each) =>
    Math.abs(each - slope) < Math.abs(best - slope) ? each : best,
  );
  return {
    slope,
    promises: promises.length,
    objectives: new Set(promises.map(({ objectiveId }) => objectiveId)).size,
    confidence: nearest,
  };
}
