/** Alonso & Lamata 2006, IJUFKS 14:445-459, table 3 (100,000 and more random matrices each), n = 3 … 15. */
const RANDOM_INDEX = [
  0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
];

/**
 * The mean consistency index of random answers on Saaty's scale. The table is Alonso & Lamata's, because theirs has
 * the most matrices behind it and can be checked (all 17³ matrices of size 3 give 0.5245); Saaty's own tables differ
 * (1980: 0.58, 0.90, 1.12, 1.24, …; 2005: 0.52, 0.89, 1.11, 1.25, 1.35, …), so ratios may differ from other tools in
 * the third digit. Beyond n = 15 it is `(λ̄ - n) / (n - 1)` with their regression `λ̄ = 2.7699 n - 4.3513`.
 *
 * With gaps in the table fewer answers can contradict each other, and the index shrinks by `1 - 2m / ((n-1)(n-2))`
 * for m missing pairs (Ágoston & Csató 2022, Omega 108:102576, equation 5).
 *
 * @param n how many are compared
 * @param missing how many of the n(n-1)/2 pairs were not
 * @returns 0 where answers cannot contradict each other: n ≤ 2, or no more answers than needed to connect
 */
export function randomIndex(n: number, missing = 0): number {
  if (n <= 2) return 0;
  const whole = RANDOM_INDEX[n - 3] ?? (2.7699 * n - 4.3513 - n) / (n - 1);
  return whole * Math.max(0, 1 - (2 * missing) / ((n - 1) * (n - 2)));
}

/** `CI = (λ - n) / (n - 1)` (Saaty 1977, J. Math. Psychology 15:234-281); 0 for n = 1; rounding never makes it < 0. */
export function consistencyIndex(lambdaMax: number, n: number): number {
  return n <= 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
}

/** `CR = CI / RI`: 0 is free of contradiction, up to 0.10 is the usual limit; 0 where the random index is 0. */
export function consistencyRatio(lambdaMax: number, n: number, missing = 0): number {
  const random = randomIndex(n, missing);
  return random === 0 ? 0 : consistencyIndex(lambdaMax, n) / random;
}
