import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { places } from "./places.ts";
import { promethee2 } from "./promethee.ts";
import { kendallTauB, spearmanRho } from "./rank-correlation.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedProduct } from "./weighted-product.ts";

export type OpinionMethod = "weighted-product" | "topsis" | "vikor" | "promethee-2";

/** How another ranking method would order the same investments. It never changes a verdict. */
export interface Opinion {
  readonly method: OpinionMethod;
  /** Its own figure for each investment, turned so that more is better (VIKOR's Q as 1 - Q). */
  readonly scores: readonly number[];
  /** 1 is best; ties share the smaller place. */
  readonly places: readonly number[];
  /** Kendall's τ-b against our own order, -1 … 1; null where one of the two has no order (all tied). */
  readonly tau: number | null;
  /** Spearman's ρ, likewise. */
  readonly rho: number | null;
}

/**
 * What the weighted product, TOPSIS (min-max, so that ratings keep their differences), VIKOR (v = 0.5) and PROMETHEE II
 * (usual criterion: only who is ahead counts, so it is the least like a weighted sum) make of the same ratings.
 *
 * A blank counts as no effect here, because these methods know no blanks; our own score gives no credit for it either.
 * The weighted product needs positive numbers: effects -1 … 1 become 1 … 9 (5 + 4v), Saaty's range of ratios.
 *
 * @param effects a row for each investment, a column for each objective, -1 … 1, null not assessed
 * @param weights one for each objective
 * @param ourScores our own score of each investment
 * @returns the problem otherwise: `size-mismatch`, `out-of-range` (row and column), or those of the methods
 */
export function secondOpinion(
  effects: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  ourScores: readonly number[],
): Outcome<Opinion[]> {
  if (ourScores.length !== effects.length) return bad("size-mismatch");
  const values = effects.map((row) => row.map((effect) => effect ?? 0));
  for (const [i, row] of values.entries()) {
    const j = row.findIndex((effect) => Math.abs(effect) > 1);
    if (j >= 0) return bad("out-of-range", i, j);
  }
  const decision = { values, weights };
  const positive = values.map((row) => row.map((effect) => 5 + 4 * effect));
  const verdicts: [OpinionMethod, Outcome<readonly number[]>][] = [
    ["topsis", topsis(decision, "min-max")],
    ["weighted-product", weightedProduct({ values: positive, weights })],
    ["vikor", mapped(vikor(decision), ({ compromise }) => compromise.map((q) => 1 - q))],
    ["promethee-2", mapped(promethee2(decision), ({ net }) => net)],
  ];
  const ours = places(ourScores);
  const opinions: Opinion[] = [];
  for (const [method, outcome] of verdicts) {
    if (!outcome.ok) return outcome;
    const theirs = places(outcome.value);
    const [tau, rho] = [kendallTauB(ours, theirs), spearmanRho(ours, theirs)];
    opinions.push({
      method,
      scores: outcome.value,
      places: theirs,
      tau: tau.ok ? tau.value : null,
      rho: rho.ok ? rho.value : null,
    });
  }
  return good(opinions);
}

function mapped<A, B>(outcome: Outcome<A>, map: (value: A) => B): Outcome<B> {
  return outcome.ok ? good(map(outcome.value)) : outcome;
}
