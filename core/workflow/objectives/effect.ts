import type { Scorecard } from "#core/domain/result.ts";
import type { Trial } from "../weights/try-weights.ts";
import type { Understanding } from "../understand.ts";

/** What a plan would change in the ranking; null where nothing is scored. */
export function effectOf(before: Understanding, after: Understanding): Trial | null {
  const { scorecard } = after;
  if (!before.scorecard || !scorecard) return null;
  const places = placesIn(before.scorecard);
  const moves = new Map(
    scorecard.results.map(({ investmentId, rank }) => {
      const place = places.get(investmentId) ?? null;
      return [investmentId, place === null || rank === null ? 0 : place - rank];
    }),
  );
  return { strategy: after.reading.strategy, scorecard, moves };
}

function placesIn({ results }: Scorecard): ReadonlyMap<string, number | null> {
  return new Map(results.map(({ investmentId, rank }) => [investmentId, rank]));
}
