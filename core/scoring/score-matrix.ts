/** Effects of many investments at once: row after row, one row an investment; NaN is not assessed. */
export interface EffectMatrix {
  readonly effects: Float64Array;
  readonly investments: number;
  readonly objectives: number;
}

/**
 * The alignment scores of many investments: `scoreInvestment(…).score` for each row, without the other figures. It
 * is the inner loop of the spreadsheet functions, so it makes no object per row.
 *
 * @param weights one per objective, adding up to 1
 * @param confidence 0 … 1, as long as the effects, or one per objective; 1 where left out
 * @returns points, -100 … 100; 0 for a row with nothing assessed
 */
export function scoreMatrix(
  { effects, investments, objectives }: EffectMatrix,
  weights: readonly number[],
  confidence: Float64Array | null = null,
): Float64Array {
  const scores = new Float64Array(investments);
  const shares = Float64Array.from(weights);
  const confidenceStep = confidence !== null && confidence.length === effects.length ? objectives : 0;
  for (let i = 0, at = 0, c = 0; i < investments; i++, c += confidenceStep) {
    let sum = 0;
    for (let j = 0; j < objectives; j++, at++) {
      const effect = effects[at]!;
      // NaN is neither above nor below 0, so what is not assessed adds nothing.
      if (effect > 0) sum += shares[j]! * effect * (confidence === null ? 1 : confidence[c + j]!);
      else if (effect < 0) sum += shares[j]! * effect;
    }
    scores[i] = Math.min(100, Math.max(-100, 100 * sum));
  }
  return scores;
}
