import { describe, expect, test } from "@jest/globals";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { value } from "#test/support/outcome.ts";

/** Published scoring tables whose printed totals are exact. Only the numbers are retyped. */
interface Published {
  readonly source: string;
  readonly weights: readonly number[];
  /** The best rating on its scale, which starts at 0. */
  readonly top: number;
  /** What the table divides its sums by. */
  readonly divideBy: number;
  readonly ratings: readonly (readonly number[])[];
  readonly totals: readonly number[];
  /** How the table cuts its totals. Heerkens cuts off instead of rounding: 3.15 is printed 3.1. */
  readonly printed?: (total: number) => number;
}

const PUBLISHED: readonly Published[] = [
  {
    source: "Laudon & Laudon, Management Information Systems, table 14.2",
    weights: [4, 4, 4, 3, 4, 3, 4, 4, 3, 2, 3, 4],
    top: 100,
    divideBy: 1,
    ratings: [
      [67, 81, 72, 66, 73, 72, 79, 68, 71, 71, 77, 92],
      [73, 87, 81, 59, 82, 76, 81, 80, 69, 75, 82, 89],
    ],
    totals: [3128, 3300],
  },
  {
    source: "Larson & Gray, Project Management: The Managerial Process, chapter 2, Custom Bike Company",
    weights: [2, 5, 4, 3, 1, 3],
    top: 10,
    divideBy: 1,
    ratings: [
      [9, 5, 2, 0, 2, 5],
      [3, 7, 2, 0, 5, 1],
      [6, 8, 2, 3, 6, 8],
      [1, 0, 5, 10, 6, 9],
      [3, 10, 10, 1, 8, 0],
    ],
    totals: [68, 57, 99, 85, 107],
  },
  {
    source: "Weighted Scoring Model for MYH Inc., table 1 (samples.primeessays.com)",
    weights: [10, 25, 25, 15, 10, 15],
    top: 100,
    divideBy: 100,
    ratings: [
      [90, 70, 90, 90, 90, 50],
      [90, 80, 70, 70, 80, 90],
      [90, 20, 50, 60, 60, 90],
      [90, 10, 20, 50, 50, 50],
    ],
    totals: [79, 78.5, 55, 36.5],
  },
  {
    source:
      "Priorización de proyectos, ejemplo: four systems by five strategic objectives (es.scribd.com 428046794)",
    weights: [9, 10, 9, 9, 7.5],
    top: 32,
    divideBy: 1,
    ratings: [
      [0, 0, 16, 0, 0],
      [16, 16, 16, 4, 4],
      [32, 32, 32, 32, 32],
      [4, 4, 0, 16, 16],
    ],
    totals: [144, 514, 1424, 340],
  },
  {
    source: "Nutzwertanalyse, Rechenbeispiel (it-wiki)",
    weights: [0.25, 0.3, 0.2, 0.15, 0.1],
    top: 10,
    divideBy: 1,
    ratings: [
      [8, 5, 7, 6, 9],
      [6, 9, 7, 8, 5],
    ],
    totals: [6.7, 7.3],
  },
  {
    source: "Heerkens, Project Management, figure 4-4",
    weights: [0.15, 0.25, 0.1, 0.15, 0.2, 0.15],
    top: 5,
    divideBy: 1,
    ratings: [
      [3, 2, 2, 5, 4, 3],
      [1, 4, 2, 4, 4, 3],
      [2, 3, 4, 4, 4, 4],
      [2, 3, 1, 5, 3, 3],
    ],
    totals: [3.1, 3.2, 3.4, 2.9],
    printed: (total) => Math.floor(total * 10 + 1e-9) / 10,
  },
];

describe("published tables: the score on a scale from 0, times Σ weights and the top over 100, is the printed total", () => {
  test.each(PUBLISHED.map((each) => [each.source, each] as const))("%s", (_, each) => {
    const weights = value(normaliseWeights(each.weights));
    const unit = (each.weights.reduce((a, b) => a + b) * each.top) / 100 / each.divideBy;
    each.ratings.forEach((ratings, i) => {
      const { score } = scoreInvestment(
        ratings.map((rating) => rating / each.top),
        weights,
      );
      // Scores are settled to ten decimals; a total of thousands has eight of them.
      expect((each.printed ?? ((total) => total))(score * unit)).toBeCloseTo(each.totals[i]!, 8);
    });
  });
});
