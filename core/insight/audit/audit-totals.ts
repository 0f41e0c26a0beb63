import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { rankScores } from "#core/scoring/rank.ts";
import { printsAs } from "./printed.ts";
import { slidWeights } from "./slid-weights.ts";
import { isPlain, overRated, totalRule, zeroIsBlank, type RowSums, type TotalRule } from "./total-rule.ts";

/** What is wrong with one total, and the likeliest reason. */
export interface TotalFault {
  readonly found: number;
  readonly expected: number;
  readonly reason: TotalFaultReason;
  /** Its place (1 is best) by the totals as they are, and as they should be. */
  readonly placeFound: number;
  readonly placeExpected: number;
}

export type TotalFaultReason =
  /** The reference to the weights was not anchored: the line before was used as weights, for all or for some objectives. */
  | { readonly kind: "slid-weights" }
  /** It is another row's total, and that row has this one's. */
  | { readonly kind: "swapped"; readonly withRow: number }
  | { readonly kind: "left-out"; readonly objective: number }
  | { readonly kind: "counted-twice"; readonly objective: number }
  | { readonly kind: "unknown" };

export interface TotalsAudit {
  /** Null where the totals follow no rule that could be told; then nothing is said about single rows. */
  readonly rule: TotalRule | null;
  /** One for each row; null where the total is right, or missing. */
  readonly faults: readonly (TotalFault | null)[];
}

/**
 * Recomputes every row of a hand-made score column against one set of weights and tells which totals are wrong, and
 * why if it shows. What the column means by a total (a sum, an average, in percent) is taken from the column itself.
 *
 * @param ratings as written, one row an investment; null is blank and adds nothing, as in a spreadsheet's sum
 * @param effects the same as effects in [-1, 1], for columns made of those
 * @param weights as written; negative where an objective is subtracted
 * @param totals as found, null where there is none
 * @returns the audit; or the problem: `size-mismatch`, `not-a-number`, `all-zero` (weights), `out-of-range` (a row whose
 *   total is past the largest number)
 */
export function auditTotals(
  ratings: readonly (readonly (number | null)[])[],
  effects: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  totals: readonly (number | null)[],
): Outcome<TotalsAudit> {
  const unusable = weights.findIndex((weight) => !Number.isFinite(weight));
  if (unusable >= 0) return bad("not-a-number", unusable);
  if (weights.every((weight) => weight === 0)) return bad("all-zero");
  if (totals.length !== ratings.length || effects.length !== ratings.length) return bad("size-mismatch");
  for (const [i, row] of ratings.entries()) {
    if (row.length !== weights.length || effects[i]!.length !== weights.length)
      return bad("size-mismatch", i);
    const wrong = row.findIndex((rating) => rating !== null && !Number.isFinite(rating));
    if (wrong >= 0) return bad("not-a-number", i, wrong);
  }
  const odd = totals.findIndex((total) => total !== null && !Number.isFinite(total));
  if (odd >= 0) return bad("not-a-number", odd);
  const weightSum = weights.reduce((a, b) => a + b, 0);

  const ones = weights.map(() => 1);
  const summed = (rows: typeof ratings, by: readonly number[]) => rows.map((row) => dot(row, by));
  const averaged = (rows: typeof ratings, by: readonly number[], withoutZero = false) =>
    rows.map((row) => dot(row, by) / ratedPart(row, by, withoutZero));
  const sums: RowSums = {
    weighted: summed(ratings, weights),
    effects: summed(effects, weights),
    plain: summed(ratings, ones),
    "weighted-rated": averaged(ratings, weights),
    "effects-rated": averaged(effects, weights),
    "plain-rated": averaged(ratings, ones),
    "weighted-nonzero": averaged(ratings, weights, true),
    "plain-nonzero": averaged(ratings, ones, true),
  };
  const rule = totalRule(sums, totals, weightSum);
  if (rule === null) return good({ rule, faults: totals.map(() => null) });
  const basis = rule.kind.startsWith("effects") ? effects : ratings;
  const used = isPlain(rule.kind) ? ones : weights;
  const expected = sums[rule.kind].map((sum) => rule.factor * sum);
  const vast = expected.findIndex((total) => !Number.isFinite(total));
  if (vast >= 0) return bad("out-of-range", vast);
  const factors = basis.map((row) =>
    overRated(rule.kind) ? rule.factor / ratedPart(row, used, zeroIsBlank(rule.kind)) : rule.factor,
  );
  // What a slid reference does to an average of the rated ones, its divisor would show too: not told.
  const slid = overRated(rule.kind) ? [] : slidWeights(basis, used, totals, expected, rule.factor);
  const present = expected.map((total, i) => (totals[i] === null ? null : total));
  const places = { found: rankScores(totals), expected: rankScores(present) };
  const faults = totals.map((found, i): TotalFault | null => {
    if (found === null || printsAs(expected[i]!, found)) return null;
    const reason = slid[i]
      ? ({ kind: "slid-weights" } as const)
      : reasonFor(
          i,
          totals,
          expected,
          used.map((weight, j) => factors[i]! * weight * (basis[i]![j] ?? 0)),
        );
    return {
      found,
      expected: expected[i]!,
      reason,
      placeFound: places.found[i]!,
      placeExpected: places.expected[i]!,
    };
  });
  return good({ rule, faults });
}

/** @param terms what each objective adds to this row's total */
function reasonFor(
  row: number,
  totals: readonly (number | null)[],
  expected: readonly number[],
  terms: readonly number[],
): TotalFaultReason {
  const found = totals[row]!;
  const other = totals.findIndex(
    (total, k) =>
      k !== row && total !== null && printsAs(expected[k]!, found) && printsAs(expected[row]!, total),
  );
  if (other >= 0 && !printsAs(expected[other]!, totals[other]!)) return { kind: "swapped", withRow: other };
  const only = (sign: 1 | -1): number => {
    const fits = terms.flatMap((term, j) =>
      term !== 0 && printsAs(expected[row]! + sign * term, found) ? [j] : [],
    );
    return fits.length === 1 ? fits[0]! : -1;
  };
  const leftOut = only(-1);
  if (leftOut >= 0) return { kind: "left-out", objective: leftOut };
  const twice = only(1);
  return twice >= 0 ? { kind: "counted-twice", objective: twice } : { kind: "unknown" };
}

function dot(row: readonly (number | null)[], weights: readonly number[]): number {
  return row.reduce<number>((sum, rating, j) => sum + (rating ?? 0) * weights[j]!, 0);
}

/** The weight of what is rated in a row; that of all where nothing is, so that its average is 0. */
function ratedPart(
  row: readonly (number | null)[],
  weights: readonly number[],
  withoutZero: boolean,
): number {
  const rated = weights.reduce(
    (sum, weight, j) => (row[j] === null || (withoutZero && row[j] === 0) ? sum : sum + weight),
    0,
  );
  return rated === 0 ? 1 : rated;
}
