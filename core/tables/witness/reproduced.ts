import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { isRoundedTo, isShownAs } from "./shown-as.ts";

/** Misses after which a field is no total. */
const MOST_MISSES = 4;
const TOLERANCE = 0.006;
const LEAST_RIGHT = 0.75;
/** So many rows are looked at before a field is given up. */
const FIRST_ROWS = 3;
const MOST_POINTS = 9;
const POINTS_EACH = 2.2;

export interface Weighted {
  readonly field: number;
  readonly weight: number;
}

/**
 * Whether a field of the sheet holds Σ weight × rating of the given fields, as it is or divided by the sum of the
 * weights, the best possible, the number of ratings, or 100.
 * @param top the scale's largest rating
 */
export function reproduce(
  cells: FrameCells,
  field: number,
  objectives: readonly Weighted[],
  options: readonly number[],
  top: number,
): Reproduced | null {
  const known = objectives.filter(({ weight }) => !Number.isNaN(weight));
  if (known.length < 2) return null;
  // With weights of all sizes rounding explains too much.
  const isEven = known.every(({ weight }) => weight === known[0]!.weight);
  const agrees: Agrees = isEven ? isShownAs : (total, exact) => Math.abs(total / exact - 1) < TOLERANCE;
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  const factors = [
    1,
    1 / whole,
    1 / (whole * top),
    100 / (whole * top),
    0.01,
    1 / known.length,
    100 / whole,
    10,
  ].filter((factor) => Number.isFinite(factor) && factor > 0);
  const totals = cells.totals(field);
  const rows: { line: number; sum: number; total: number; rated: number }[] = [];
  let mean = 0;
  for (const [at, line] of options.entries()) {
    let [sum, rated] = [0, 0];
    for (const { field: j, weight } of known) {
      const rating = cells.number(line, j);
      if (Number.isNaN(rating)) continue;
      sum += weight * rating;
      rated += weight;
    }
    if (rated === 0 || sum === 0) continue;
    const total = totals[line]!;
    if (Number.isNaN(total)) continue;
    rows.push({ line, sum, total, rated });
    if (isMean(total, sum, rated)) mean++;
    if (rows.length < FIRST_ROWS) continue;
    const { right } = bestOf(rows, factors, agrees);
    if (rows.length >= 6 && right + MOST_MISSES < rows.length) return null;
    // Not even if all that follow came out.
    const left = options.length - at - 1;
    if (Math.max(right, mean) + left < LEAST_RIGHT * (rows.length + left)) return null;
  }
  if (rows.length < 2) return null;
  const sums = rows.map(({ sum }) => sum);
  if (Math.max(...sums) - Math.min(...sums) < 1e-9 && rows.length < 3) return null;
  const best = bestOf(rows, factors, agrees);
  const factor = mean > best.right ? NaN : best.factor;
  const right = Math.max(mean, best.right);
  if (right < 2 || right < LEAST_RIGHT * rows.length) return null;
  const wrong = rows.filter(({ sum, total, rated }) => {
    const expected = Number.isNaN(factor) ? sum / rated : sum * factor;
    // Most of the others come out: what is as far off as rounding explains is no mistake.
    return !agrees(total, expected) && !isRoundedTo(total, expected);
  });
  return {
    field,
    right: rows.length - wrong.length,
    of: rows.length,
    factor,
    wrong: wrong.map(({ line }) => line),
    points: (Math.min(MOST_POINTS, POINTS_EACH * right) * right) / rows.length,
  };
}

function isMean(total: number, sum: number, rated: number): boolean {
  return Math.abs((total * rated) / sum - 1) < TOLERANCE;
}

type Agrees = (printed: number, exact: number) => boolean;

function bestOf(
  rows: readonly { sum: number; total: number }[],
  factors: readonly number[],
  agrees: Agrees,
): { right: number; factor: number } {
  let [right, best] = [0, 1];
  for (const factor of factors) {
    let count = 0;
    for (const { sum, total } of rows) if (agrees(total, sum * factor)) count++;
    if (count > right) [right, best] = [count, factor];
  }
  return { right, factor: best };
}
