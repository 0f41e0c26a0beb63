import type { AlignmentScore } from "#core/domain/result.ts";

/** The stretch of points that a group of score bars shares, so that bars in a list can be compared. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** One bar: positions are per cent of its width. */
export interface ScoreBarShape {
  readonly zero: number;
  readonly against: Span;
  /** Brought today. */
  readonly solid: Span;
  /** Locked behind fixes. */
  readonly locked: Span;
  /** What the score could be once all is assessed; null where all is. */
  readonly range: (Span & { readonly openStart: boolean; readonly openEnd: boolean }) | null;
}

export interface Span {
  readonly start: number;
  readonly width: number;
}

/** An axis wide enough for every bar, with a little room, in tens. Ranges of the unassessed may run off it. */
export function axisFor(scores: readonly AlignmentScore[]): Axis {
  let against = 15;
  let supports = 40;
  for (const score of scores) {
    against = Math.max(against, 100 * score.against);
    supports = Math.max(supports, 100 * score.supports);
  }
  return { from: -tensAbove(against), to: tensAbove(supports) };
}

/** Where points lie on the axis, in per cent of its length; null beside it. */
export function placeOn({ from, to }: Axis, points: number): number | null {
  return points < from || points > to ? null : (100 * (points - from)) / (to - from);
}

/** Where the parts of one investment's bar lie on the axis. */
export function scoreBarShape(score: AlignmentScore, axis: Axis): ScoreBarShape {
  const at = (points: number): number => {
    const inside = Math.min(axis.to, Math.max(axis.from, points));
    return (100 * (inside - axis.from)) / (axis.to - axis.from);
  };
  const span = (from: number, to: number): Span => ({ start: at(from), width: at(to) - at(from) });
  const supports = 100 * score.supports;
  const today = supports - score.locked;
  return {
    zero: at(0),
    against: span(-100 * score.against, 0),
    solid: span(0, today),
    locked: span(today, supports),
    range:
      score.assessed < 1 - 1e-9 && score.high - score.low > 1e-9
        ? {
            ...span(score.low, score.high),
            openStart: score.low < axis.from,
            openEnd: score.high > axis.to,
          }
        : null,
  };
}

function tensAbove(points: number): number {
  return Math.min(100, 10 * Math.ceil((points + 1) / 10));
}
