import type { VerdictKind } from "#core/domain/result.ts";
import { mannerOf, placesGained } from "../manner.ts";
import type { Trial } from "../what-if/trial.ts";
import type { Understanding } from "../understand.ts";

/** What a plan would change in the ranking; null where nothing is scored. */
export function effectOf(before: Understanding, after: Understanding): Trial | null {
  const { scorecard } = after;
  if (!before.scorecard || !scorecard) return null;
  const today = new Map(before.scorecard.results.map((result) => [result.investmentId, result]));
  const moves = new Map<string, number>();
  const was = new Map<string, VerdictKind>();
  const manner = mannerOf(after.reading, scorecard.results);
  for (const result of scorecard.results) {
    const { investmentId, verdict } = result;
    const old = today.get(investmentId);
    moves.set(investmentId, placesGained(old, result, manner));
    if (old && old.verdict.kind !== verdict.kind) was.set(investmentId, old.verdict.kind);
  }
  return { strategy: after.reading.strategy, scorecard, moves, was };
}
