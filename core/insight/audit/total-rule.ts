import { printsAs } from "./printed.ts";

/** How the totals of a hand-made score column were meant to be made, as far as they show. */
export interface TotalRule {
  /**
   * `weighted`: k Σ w r. `effects`: k Σ w v, with ratings turned into effects. `plain`: k Σ r, weights ignored. Those
   * over the rated ones divide each row by the weights (or the number) of what is rated in it: an average that leaves
   * blanks out.
   */
  readonly kind: (typeof KINDS)[number];
  /** k: 1, one over the sum of the weights, one over a hundred, or whatever most rows agree on. */
  readonly factor: number;
}

/** The commoner first. */
const KINDS = ["weighted", "effects", "plain", "weighted-rated", "effects-rated", "plain-rated"] as const;

/** Unscaled sums by rule, one for each row. */
export type RowSums = Readonly<Record<TotalRule["kind"], readonly number[]>>;

/**
 * The rule that explains the most totals. Where several explain as many, the commoner one: weighted before the
 * others, and a round factor before an odd one.
 *
 * @param totals as found; null where there is none
 * @param weightSum sum of the weights as written
 * @returns the rule; null where no rule explains even one total, or only an odd factor would, which fits any single row
 */
export function totalRule(
  sums: RowSums,
  totals: readonly (number | null)[],
  weightSum: number,
): TotalRule | null {
  let best: TotalRule | null = null;
  let most = 0;
  for (const kind of KINDS)
    for (const { factor, least } of factorsOf(sums[kind], totals, overRated(kind) ? 1 : weightSum)) {
      const explained = totals.filter((total, i) => {
        const sum = sums[kind][i]!;
        // Any small figure could be cut off to 0, so a 0 speaks for a rule only where the sum is 0 itself.
        return total !== null && (total !== 0 || sum === 0) && printsAs(factor * sum, total);
      }).length;
      if (explained > most && explained >= least) {
        best = { kind, factor };
        most = explained;
      }
    }
  return best;
}

/** Whether a rule divides each row by what is rated in it. */
export function overRated(kind: TotalRule["kind"]): boolean {
  return kind.endsWith("-rated");
}

/** Whether a rule leaves the weights out. */
export function isPlain(kind: TotalRule["kind"]): boolean {
  return kind.startsWith("plain");
}

interface Factor {
  readonly factor: number;
  /** How many rows it must explain to count. */
  readonly least: number;
}

/** An odd factor has to explain such a share of the totals. */
const MOST_ODD = 0.8;

function factorsOf(sums: readonly number[], totals: readonly (number | null)[], weightSum: number): Factor[] {
  const round = [1, 1 / weightSum, 0.01, 100, 100 / weightSum]
    .filter((factor) => Number.isFinite(factor))
    .map((factor) => ({ factor, least: 1 }));
  // A few totals agree on an odd factor by chance, the more so the fewer digits they are printed with.
  const given = totals.filter((total) => total !== null).length;
  const least = Math.max(2, Math.min(3, given), Math.ceil(MOST_ODD * given));
  const odd = totals.flatMap((total, i) => {
    const factor = (total ?? 0) / sums[i]!;
    return Number.isFinite(factor) && factor > 0 ? [{ factor, least }] : [];
  });
  return [...round, ...odd];
}
