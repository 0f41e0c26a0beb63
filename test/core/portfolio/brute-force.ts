import type { Problem } from "#core/portfolio/engine/problem.ts";

export interface Choice {
  readonly point: readonly number[];
  readonly value: number;
}

/** All 2^n choices that keep to the rows, best first: the slow obvious way. */
export function allChoices({ values, rows, low, high }: Problem): Choice[] {
  const n = values.length;
  const found: Choice[] = [];
  for (let bits = 0; bits < 1 << n; bits++) {
    const point = values.map((_, j) => (bits >> j) & 1);
    if (point.some((x, j) => x < (low?.[j] ?? 0) || x > (high?.[j] ?? 1))) continue;
    const keeps = rows.every(
      ({ at, by, most }) => at.reduce((sum, j, k) => sum + by[k]! * point[j]!, 0) <= most + 1e-9,
    );
    if (keeps) found.push({ point, value: point.reduce((sum, x, j) => sum + x * values[j]!, 0) });
  }
  return found.sort((a, b) => b.value - a.value);
}
