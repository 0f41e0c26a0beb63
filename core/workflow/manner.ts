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

/** The place that is said: where there are verdicts, among those that are no no. */
export function placeOf(
  { rank, place, choice }: Pick<InvestmentResult, "rank" | "place" | "choice">,
  manner: Manner,
): number | null {
  return manner === "verdicts" && choice === undefined ? place : rank;
}

/** How many places better it is now; 0 where it had or has none. */
export function placesGained(
  before: InvestmentResult | undefined,
  now: InvestmentResult,
  manner: Manner,
): number {
  const [old, place] = [before ? placeOf(before, manner) : null, placeOf(now, manner)];
  return old === null || place === null ? 0 : old - place;
}
