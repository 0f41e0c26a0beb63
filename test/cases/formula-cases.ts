import type { VerdictKind } from "#core/domain/result.ts";

/**
 * Worked cases for the formulas and the verdict rules, by hand arithmetic: ratings on -3 … 3, weights 40/30/20/10, so
 * that the limits are 30 (fund) and 10 (no). Figures are in points, except `readiness` and `assessed` (0 … 1).
 */
export interface FormulaCase {
  readonly id: string;
  readonly ratings: readonly (number | null)[];
  /** Per objective. */
  readonly confidence?: readonly number[];
  readonly readiness?: readonly number[];
  readonly gates?: readonly { readonly state: "fail" | "unknown"; readonly mendable: boolean }[];
  readonly needsMissing?: boolean;
  readonly mustDo?: boolean;
  readonly expected: Readonly<
    Partial<
      Record<
        | "supports"
        | "against"
        | "score"
        | "bankable"
        | "locked"
        | "readiness"
        | "assessed"
        | "low"
        | "high",
        number
      >
    >
  >;
  readonly veto?: boolean;
  readonly verdict: VerdictKind;
}

export const CASE_WEIGHTS: readonly number[] = [40, 30, 20, 10];

export const FORMULA_CASES: readonly FormulaCase[] = [
  {
    id: "all-max",
    ratings: [3, 3, 3, 3],
    expected: { score: 100, bankable: 100, assessed: 1 },
    verdict: "fund",
  },
  {
    id: "mixed-harm",
    ratings: [3, 0, -1, 2],
    expected: { supports: 46.6666667, against: 6.6666667, score: 40, assessed: 1 },
    verdict: "fund",
  },
  {
    id: "confidence-discounts-benefit-only",
    ratings: [3, 0, -1, 2],
    confidence: [0.5, 1, 0.5, 1],
    expected: { supports: 26.6666667, against: 6.6666667, score: 20 },
    verdict: "hold",
  },
  {
    id: "missing-not-zero",
    ratings: [3, null, -1, 2],
    expected: { score: 40, assessed: 0.7, low: 10, high: 70 },
    verdict: "hold",
  },
  {
    id: "weakest-link-readiness",
    ratings: [3, 0, -1, 2],
    readiness: [1, 0.5, 0.75],
    expected: { score: 40, bankable: 16.6666667, locked: 23.3333333, readiness: 0.5 },
    verdict: "fix-first",
  },
  {
    id: "veto-severe-harm",
    ratings: [3, 3, -3, 0],
    expected: { score: 50 },
    veto: true,
    verdict: "fix-first",
  },
  { id: "net-harm", ratings: [-2, 1, 0, 0], expected: { score: -16.6666667 }, verdict: "say-no" },
  { id: "middling", ratings: [1, 1, 0, 0], expected: { score: 23.3333333 }, verdict: "hold" },
  { id: "broad", ratings: [3, 2, 1, 1], expected: { score: 70 }, verdict: "fund" },
  {
    id: "gate-fixable-fail",
    ratings: [3, 2, 1, 1],
    gates: [{ state: "fail", mendable: true }],
    expected: { score: 70 },
    verdict: "fix-first",
  },
  {
    id: "gate-unknown",
    ratings: [3, 2, 1, 1],
    gates: [{ state: "unknown", mendable: true }],
    expected: { score: 70 },
    verdict: "fix-first",
  },
  {
    id: "gate-unfixable-fail",
    ratings: [3, 2, 1, 1],
    gates: [{ state: "fail", mendable: false }],
    expected: { score: 70 },
    verdict: "say-no",
  },
  {
    id: "needs-other-investment",
    ratings: [3, 2, 1, 1],
    needsMissing: true,
    expected: { score: 70 },
    verdict: "fix-first",
  },
  {
    id: "must-do-low-score",
    ratings: [0, 0, 0, 1],
    mustDo: true,
    expected: { score: 3.3333333 },
    verdict: "fund",
  },
  {
    id: "must-do-gate-unknown",
    ratings: [0, 0, 0, 1],
    mustDo: true,
    gates: [{ state: "unknown", mendable: true }],
    expected: { score: 3.3333333 },
    verdict: "fix-first",
  },
  {
    id: "insufficient-evidence",
    ratings: [null, null, 0, 0],
    expected: { score: 0, assessed: 0.3, high: 70 },
    verdict: "hold",
  },
  {
    id: "zero-everywhere",
    ratings: [0, 0, 0, null],
    expected: { score: 0, assessed: 0.9, high: 10 },
    verdict: "say-no",
  },
];
