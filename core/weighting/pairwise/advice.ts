import { en, type Texts } from "#core/messages/en.ts";
import type { Comparisons } from "./comparisons.ts";
import { worstTriple } from "./worst-triple.ts";

/**
 * What to say about the answer that contradicts the others most: "Look again at A against B: you said …".
 *
 * @param comparisons connected, as `readComparisons` gives them
 * @param names of what was compared, in their order
 * @returns null when no answers contradict each other
 */
export function adviceOnWorst(
  comparisons: Comparisons,
  names: readonly string[],
  texts: Texts = en,
): string | null {
  const worst = worstTriple(comparisons);
  if (!worst) return null;
  const { mend, times } = texts.weighting;
  return mend(names[worst.row] ?? "", names[worst.column] ?? "", times(worst.given), times(worst.mended));
}
