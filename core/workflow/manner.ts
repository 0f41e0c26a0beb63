import type { Reading } from "#core/domain/reading.ts";
import type { InvestmentResult } from "#core/domain/result.ts";

/**
 * What is said of each: a verdict of its own, its place in the choice of one, or neither, while it seems that one is to
 * be chosen and nobody has said so.
 */
export type Manner = "verdicts" | "choice" | "open";

export function mannerOf(
  { decision }: Pick<Reading, "decision">,
  results: readonly InvestmentResult[],
): Manner {
  if (results.some(({ choice }) => choice !== undefined)) return "choice";
  return decision.kind === "choose-one" && !decision.sure ? "open" : "verdicts";
}
