/** The strip `low ≤ u - slope · v ≤ high` of the plane; one line where both are equal. `slope` is 0 or more. */
export interface Line {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a piecewise linear function over a polygon can have its largest value: all points where two lines cross (edges
 * of the limits, the folds of the function, the axes) and that lie within all limits and `u, v ≥ 0`. Points that
 * several pairs of lines share come once. Cost (lines)² × limits.
 *
 * @param limits strips to stay within
 * @param folds lines along which the function bends
 * @returns points (u, v)
 */
export function corners(limits: readonly Line[], folds: readonly Line[]): [number, number][] {
  const lines = [...limits, ...folds].flatMap(({ slope, low, high }) =>
    (low === high ? [low] : [low, high]).map((at) => ({ slope, at })),
  );
  const points: [number, number][] = [[0, 0]];
  const add = (u: number, v: number) => {
    if (
      u >= 0 &&
      v >= 0 &&
      limits.every((limit) => within(limit, u, v)) &&
      !points.some(([x, y]) => same(x, u) && same(y, v))
    )
      points.push([u, v]);
  };
  for (const [i, { slope, at }] of lines.entries()) {
    add(at, 0);
    if (slope > 0) add(0, -at / slope);
    for (const other of lines.slice(i + 1)) {
      if (other.slope === slope) continue;
      const v = (at - other.at) / (other.slope - slope);
      add(at + slope * v, v);
    }
  }
  return points;
}

function within({ slope, low, high }: Line, u: number, v: number): boolean {
  const value = u - slope * v;
  const rounding = 1e-12 * (1 + u + slope * v);
  return value >= low - rounding && value <= high + rounding;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a) + Math.abs(b));
}
