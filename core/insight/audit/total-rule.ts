import { printsAs, stepOf } from "./printed.ts";

/** How the totals of a hand-made score column were meant to be made, as far as they show. */
export interface TotalRule {
  /**
   * `weighted`: k Σ w r. `effects`: k Σ w v, with ratings turned into effects. `plain`: k Σ r, weights ignored. Those
   * over the rated ones divide each row by the weights (or the number) of what is rated in it: an average that leaves
   * blanks out. Those over what is not 0 leave 0 out too, where people write it for "not rated".
   */
  readonly kind: (typeof KINDS)[number];
  /** k: 1, one over the sum of the weights, one over a hundred, or whatever most rows agree on. */
  readonly factor: number;
}

/** The commoner first. */
const KINDS = [
  "weighted",
  "effects",
  "plain",
  "weighted-rated",
  "effects-rated",
  "plain-rated",
  "weighted-nonzero",
  "plain-nonzero",
] as const;

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
  let best: (TotalRule & Pick<Factor, "odd">) | null = null;
  let most = 0;
  const given = totals.flatMap((total, row): GivenTotal[] =>
    total === null ? [] : [{ row, total, step: stepOf(total) }],
  );
  for (const kind of KINDS)
    for (const { factor, least, odd } of factorsOf(sums[kind], given, overRated(kind) ? 1 : weightSum)) {
      const enough = Math.max(most + 1, least);
      const explained = explainedBy(factor, sums[kind], given, enough);
      if (explained < enough) continue;
      const few = explained === 1 || (isEven(sums, kind) && explained <= given.length / 2);
      if (few && given.length > 1 && explainedBy(factor, sums[kind], given.filter(isTelling), 1) === 0)
        continue;
      best = { kind, factor, odd };
      most = explained;
    }
  if (best === null) return null;
  const { kind, factor, odd } = best;
  if (!odd) return { kind, factor };
  const meant = roundNear(factor, overRated(kind) ? 1 : 1 / weightSum).find(
    (near) => explainedBy(near, sums[kind], given, most) >= most,
  );
  return { kind, factor: meant ?? factor };
}

/** A total as it stands in a row, and the step of its last decimal. */
interface GivenTotal {
  readonly row: number;
  readonly total: number;
  readonly step: number;
}

/**
 * A single figure ("2") comes out by chance of one rule or another: alone it speaks for none, and a few do not for one
 * without weights.
 */
function isTelling({ total, step }: GivenTotal): boolean {
  return Math.abs(total) >= 10 * step;
}

/** Whether a rule weighs all alike, because it leaves the weights out or they are equal. */
function isEven(sums: RowSums, kind: TotalRule["kind"]): boolean {
  const unit = sums[kind][0]! / sums.plain[0]!;
  return isPlain(kind) || sums[kind].every((sum, row) => Math.abs(sum - unit * sums.plain[row]!) < 1e-9);
}

/** How many totals a factor explains; fewer than `enough` where it cannot be that many. */
function explainedBy(
  factor: number,
  sums: readonly number[],
  given: readonly GivenTotal[],
  enough: number,
): number {
  let open = given.length;
  let explained = 0;
  for (const { row, total, step } of given) {
    if (explained + open < enough) return explained;
    open -= 1;
    const sum = sums[row]!;
    // Any small figure could be cut off to 0, so a 0 speaks for a rule only where the sum is 0 itself.
    if ((total !== 0 || sum === 0) && printsAs(factor * sum, total, step)) explained += 1;
  }
  return explained;
}

/** Whether a rule divides each row by what is rated in it. */
export function overRated(kind: TotalRule["kind"]): boolean {
  return kind.endsWith("-rated") || zeroIsBlank(kind);
}

/** Whether a rule takes a 0 for "not rated". */
export function zeroIsBlank(kind: TotalRule["kind"]): boolean {
  return kind.endsWith("-nonzero");
}

/** Whether a rule leaves the weights out. */
export function isPlain(kind: TotalRule["kind"]): boolean {
  return kind.startsWith("plain");
}

interface Factor {
  readonly factor: number;
  /** How many rows it must explain to count. */
  readonly least: number;
  /** None that a total is usually made by, but what one of the rows gives. */
  readonly odd: boolean;
}

/** An odd factor has to explain such a share of the totals, so that the surest few of them are enough to find it. */
const MOST_ODD = 0.8;
const SUREST = 20;

function factorsOf(sums: readonly number[], given: readonly GivenTotal[], weightSum: number): Factor[] {
  const round = [1, 1 / weightSum, 0.01, 100, 100 / weightSum]
    .filter((factor) => Number.isFinite(factor))
    .map((factor) => ({ factor, least: 1, odd: false }));
  // A few totals agree on an odd factor by chance, the more so the fewer digits they are printed with.
  const least = Math.max(2, Math.min(3, given.length), Math.ceil(MOST_ODD * given.length));
  const surest = [...given]
    .filter(({ row, total }) => total / sums[row]! > 0 && Number.isFinite(total / sums[row]!))
    .sort((a, b) => a.step / Math.abs(a.total) - b.step / Math.abs(b.total) || a.row - b.row)
    .slice(0, SUREST)
    .map(({ row, total }) => ({ factor: total / sums[row]!, least, odd: true }));
  return [...round, ...surest];
}

/**
 * What a factor was probably meant to be, as its total is rounded: 20 for 19.992, a third for 0.3332. It counts where it
 * explains as much.
 */
function roundNear(factor: number, unit: number): number[] {
  const round = (value: number): number => Number(value.toPrecision(2));
  return [round(factor), 1 / round(1 / factor), unit * round(factor / unit), unit / round(unit / factor)];
}
