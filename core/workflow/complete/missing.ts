import type { Reading } from "#core/domain/reading.ts";

/**
 * What a workbook lacks before anything can be scored, the first thing first: objectives, then investments, then a
 * place for the ratings, then a first rating. Null where nothing was found at all, and where nothing is missing.
 */
export type Missing = "objectives" | "investments" | "rating-places" | "ratings";

export function missingIn({ strategy, ratings, nothingFound }: Reading): Missing | null {
  const { objectives, investments } = strategy;
  if (nothingFound !== null) return null;
  if (objectives.length === 0) return "objectives";
  if (investments.length === 0) return "investments";
  if (!ratings) return "rating-places";
  const rated = investments.some((one) => one.ratings.some(({ effect }) => effect !== null));
  return rated ? null : "ratings";
}
