import type { EffectRow } from "#core/insight/effect-row.ts";
import { hasGradesOfHarm, PLAIN_GUARD, VETO_WEIGHT, type VetoGuard } from "#core/scoring/veto.ts";
import { isBlankInvestment, type Ratings } from "./ratings-argument.ts";

/** The investments of a function's ratings as the signals take them. */
export function effectRowsOf(ratings: Ratings): EffectRow[] {
  return ratings.effects.map((effects) => ({ effects }));
}

/** The least that can be rated on each objective, as an effect: -1, or 0 on a scale without negatives. */
export function floorsOf({ scale, objectives }: Ratings): number[] {
  return new Array<number>(objectives).fill(scale.bottom === null ? 0 : -1);
}

/** What is a veto on each objective: full harm, where the scale has grades of harm. */
export function guardsOf({ scale, objectives }: Ratings): VetoGuard[] {
  const guard = { ...PLAIN_GUARD, fullHarmFrom: hasGradesOfHarm(scale) ? VETO_WEIGHT : null };
  return new Array<VetoGuard>(objectives).fill(guard);
}

/** Indices of the investments of which anything is rated; the others have no place in a ranking. */
export function ratedInvestments(ratings: Ratings): number[] {
  return Array.from({ length: ratings.investments }, (_, i) => i).filter(
    (i) => !isBlankInvestment(ratings, i),
  );
}

/** One result for each objective, running as the objectives run in the ratings: across, or down where they are turned. */
export function perObjective<Value>({ turned }: Ratings, results: readonly Value[]): Value[][] {
  return turned ? results.map((result) => [result]) : [[...results]];
}
