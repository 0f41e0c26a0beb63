import type { Candidate } from "../candidate.ts";

/** Equal weights that do not give the sheet's own totals are most likely not its weights. */
const UNEXPLAINED = 5;
/** Whoever weighs one column alone weighs one thing, whatever stands beside it. */
const PARTLY_MULTIPLIED = 4;
/** A margin past this says no more. */
const MOST_MARGIN = 8;

/**
 * How likely a reading is right, 0 … 1: a logistic curve over its margin to the next different reading and a few
 * features, fitted on cases with known readings, unrelated workbooks among them (test/core/reading holds it).
 */
export function confidenceOf({ features, source, score, unexplained }: Candidate, margin: number): number {
  const {
    weightWord,
    sumIsWhole,
    reproducedPoints,
    duplicates,
    numericNames,
    smallRatings,
    cornerWord,
    leftOut,
    isPartlyMultiplied,
  } = features;
  const earned = weightWord || sumIsWhole || reproducedPoints >= 4;
  const z =
    -3.2 +
    0.38 * Math.min(MOST_MARGIN, margin) +
    (weightWord ? 1.3 : 0) +
    (sumIsWhole && source ? 0.7 : 0) +
    0.12 * Math.min(9, reproducedPoints) +
    (cornerWord ? 0.7 : 0) +
    0.9 * smallRatings -
    2.5 * duplicates -
    1.5 * numericNames -
    0.35 * Math.min(4, leftOut) +
    0.08 * Math.min(20, score) -
    (source?.kind === "list" || source?.kind === "text" ? 0.3 : 0) -
    (earned ? 0 : 0.8) -
    (isPartlyMultiplied ? PARTLY_MULTIPLIED : 0) -
    (unexplained !== null && !source ? UNEXPLAINED : 0);
  return 1 / (1 + Math.exp(-z));
}
