/** What weights are rounded to: a thousandth of the whole, 0.1%. */
const STEPS = 1000;

/**
 * Weights as they are written: rounded to thousandths that still add up to 1 exactly (largest remainders). Trials
 * score with the same, so that what is written later gives the scores that were shown.
 * @param weights adding up to 1
 */
export function roundWeights(weights: readonly number[]): number[] {
  const steps = weights.map((weight) => weight * STEPS);
  const counts = steps.map(Math.floor);
  let left = STEPS - counts.reduce((sum, count) => sum + count, 0);
  const order = steps.map((_, index) => index).sort((a, b) => (steps[b]! % 1) - (steps[a]! % 1) || a - b);
  for (const index of order) {
    if (left <= 0) break;
    counts[index]! += 1;
    left -= 1;
  }
  return counts.map((count) => count / STEPS);
}
