import type { Candidate } from "../candidate.ts";

/** Weights that are no larger are on the scale of the ratings, and tell nothing. */
const LEAST_MOST = 8;

/**
 * Whether ratings are marks out of the weight beside them, "13 of 15": none is above its weight, many are all of it.
 * The marks add up as they are; weighed once more they would count twice.
 */
export function areMarksOfWeights({ cells, source, kind, objectives, options }: Candidate): boolean {
  if (!source || kind.levels || source.kind === "list") return false;
  const weights = objectives.map((j) => source.values[j]!).filter((weight) => !Number.isNaN(weight));
  if (weights.length < 3 || Math.max(...weights) < LEAST_MOST) return false;
  let [all, full] = [0, 0];
  for (const i of options) {
    for (const j of objectives) {
      const [rating, weight] = [cells.number(i, j), source.values[j]!];
      if (Number.isNaN(rating) || Number.isNaN(weight)) continue;
      if (rating > weight) return false;
      all++;
      if (rating === weight) full++;
    }
  }
  return full * 4 >= all && full >= 3;
}
