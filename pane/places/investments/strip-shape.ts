import type { InvestmentResult, VerdictKind } from "#core/domain/result.ts";

/** All scores on one line, as one path for each verdict. Lengths are in units of the picture. */
export interface StripShape {
  readonly from: number;
  readonly to: number;
  readonly paths: readonly { readonly kind: VerdictKind; readonly path: string }[];
}

export const STRIP = { width: 272, height: 42, bottom: 38 } as const;
const RADIUS = 3;
const STEP = 7;
/** Marks upon each other touch; the lowest stand clear of the handles below the line. */
const RISE = 6;
const LOWEST = STRIP.bottom - 9;
/** More upon each other than this do not fit, and lie on the topmost. */
const MOST_HIGH = 5;

/** @param ends the limits, which must be in view as well */
export function stripShape(results: readonly InvestmentResult[], ends: readonly number[]): StripShape {
  const scored = results.filter(({ rank }) => rank !== null);
  const points = [...scored.map(({ score }) => score.score), ...ends];
  const from = Math.floor((Math.min(-5, ...points) - 3) / 5) * 5;
  const to = Math.ceil((Math.max(30, ...points) + 3) / 5) * 5;
  const heights = new Map<number, number>();
  const paths = new Map<VerdictKind, string>();
  for (const { score, verdict } of scored) {
    const x = xOf(score.score, { from, to });
    const bin = Math.round(x / STEP);
    const high = heights.get(bin) ?? 0;
    heights.set(bin, high + 1);
    const y = LOWEST - Math.min(high, MOST_HIGH - 1) * RISE;
    paths.set(verdict.kind, (paths.get(verdict.kind) ?? "") + shapeAt(verdict.kind, round(x), y));
  }
  return { from, to, paths: [...paths].map(([kind, path]) => ({ kind, path })) };
}

export function xOf(points: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return ((Math.min(to, Math.max(from, points)) - from) / (to - from)) * STRIP.width;
}

function shapeAt(kind: VerdictKind, x: number, y: number): string {
  const r = RADIUS;
  if (kind === "say-no") return `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x + r} ${y - r}l${-2 * r} ${2 * r}`;
  const ring = `M${x} ${y - r}a${r} ${r} 0 1 0 0 ${2 * r}a${r} ${r} 0 1 0 0 ${-2 * r}Z`;
  if (kind === "fix-first") {
    const down = `a${r} ${r} 0 0 1 0 ${2 * r}`;
    const back = `a${r} ${r} 0 0 0 0 ${-2 * r}`;
    return `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}ZM${x} ${y - r}${down}${back}`;
  }
  return kind === "stop" ? `${ring}M${x - 2} ${y - 2}l4 4` : ring;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
