/** Scores that differ by less are a tie: it is what sums in another order differ by. */
const TIE = 1e-9;

/**
 * Places from scores: 1 is best; ties share the smaller place, and the next place is left out (1, 2, 2, 4).
 *
 * @param scores more is better; finite
 */
export function places(scores: readonly number[]): number[] {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const result = new Array<number>(scores.length).fill(0);
  order.forEach((index, position) => {
    const before = order[position - 1];
    const tied =
      before !== undefined && scores[before]! - scores[index]! <= TIE * Math.max(1, Math.abs(scores[index]!));
    result[index] = tied ? result[before]! : position + 1;
  });
  return result;
}
