import type { VNode } from "preact";
import type { Axis } from "#pane/model/score-bar.ts";

interface Props {
  readonly before: number;
  readonly after: number;
  /** Shared by all of them. */
  readonly axis: Axis;
}

/** A score as it is, as a bar from zero, and above it as a thin line as it was. Its figures stand beside it. */
export function BeforeAfter({ before, after, axis: { from, to } }: Props): VNode {
  const at = (points: number): number => (100 * (points - from)) / (to - from);
  const fromZero = (points: number): { x: string; width: string } => ({
    x: `${at(Math.min(0, points))}%`,
    width: `${at(Math.abs(points)) - at(0)}%`,
  });
  return (
    <svg class="before-after" aria-hidden="true">
      <rect {...fromZero(before)} y="1" height="2" fill="var(--edge)" />
      <rect {...fromZero(after)} y="5" height="7" rx="2" fill={after < 0 ? "var(--against)" : "var(--for)"} />
      <rect x={`${at(0)}%`} y="0" width="1" height="13" fill="var(--ink-3)" />
    </svg>
  );
}

/** Wide enough for every score, before and after, with zero never at its edge. */
export function axisOf(scores: readonly { readonly before: number; readonly after: number }[]): Axis {
  const all = scores.flatMap(({ before, after }) => [before, after]);
  return { from: Math.min(-10, ...all), to: Math.max(30, ...all) };
}
