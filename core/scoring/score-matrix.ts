import { settled } from "./tolerance.ts";

/**
 * The two straight lines by which numbers on a scale become effects, bent at `zero`:
 * `atZero + (level - zero) * slope`, for levels `from … to`.
 */
export interface EffectLine {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  /** The effect of `zero`: 0, or 1 on a scale that is turned round. */
  readonly atZero: number;
  readonly slopeAbove: number;
  readonly slopeBelow: number;
}

/**
 * The alignment scores of a whole table of ratings as written: for each row what `scoreInvestment(…).score` is. It
 * reads and sums in one pass and keeps no table of effects, because filling one takes several times as long as the
 * sum itself.
 *
 * @param rows one an investment, one cell for each weight; null is not assessed
 * @param weights one per objective, adding up to 1
 * @param line for cells that are plain numbers, as nearly all are
 * @param effectOf for any other cell: its effect in [-1, 1], by row and column
 * @param confidence 0 … 1, row after row; 1 where left out
 * @returns points, -100 … 100; 0 for a row with nothing assessed
 */
export function scoreMatrix(
  rows: readonly (readonly unknown[])[],
  weights: readonly number[],
  line: EffectLine,
  effectOf: (row: number, column: number) => number,
  confidence: Float64Array | null = null,
): Float64Array {
  const scores = new Float64Array(rows.length);
  const shares = Float64Array.from(weights);
  const width = shares.length;
  const { from, to, zero, atZero, slopeAbove, slopeBelow } = line;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    let sum = 0;
    for (let j = 0; j < width; j++) {
      const cell = row[j];
      let effect: number;
      if (typeof cell === "number" && cell >= from && cell <= to) {
        effect = atZero + (cell - zero) * (cell < zero ? slopeBelow : slopeAbove);
      } else if (cell === null) {
        continue;
      } else {
        effect = effectOf(i, j);
      }
      if (confidence !== null && effect > 0) effect *= confidence[i * width + j]!;
      sum += shares[j]! * effect;
    }
    scores[i] = sum > 1 ? 100 : sum < -1 ? -100 : settled(100 * sum);
  }
  return scores;
}
