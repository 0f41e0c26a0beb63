import type { Limits } from "#core/domain/result.ts";
import type { ScaleMeaning } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { meaningsOf } from "./meaning.ts";

/** Less than this share of the weight assessed, and the verdict waits. */
export const ASSESSED = 0.8;

/** Among many objectives three slight helps would pass; clear help with the only objective must do. */
export const EFFECT_LEAST = 15;
export const EFFECT_MOST = 40;

/** In points: how much is enough to fund, and below which it is a no. */
export interface LimitPair {
  readonly fund: number;
  readonly no: number;
}

const CONTRIBUTION: LimitPair = { fund: 40, no: 20 };
/** 3.4 and 2.6 on 1-5: of 33 published guides the median goes at 70-75 and says no at 50, with a band between. */
const MERIT: LimitPair = { fund: 60, no: 40 };
const STRICT_MERIT: LimitPair = { fund: 70, no: 50 };

/**
 * The limits between the verdicts: `T_fund = Σ w t`, `T_no = Σ w n`, by what each objective's scale means.
 * - effect: `t = 100 Σ w²`, as much as fully delivering one typical objective (30 for weights 40/30/20/10), but 15 … 40;
 *   `n = t / 3`
 * - contribution: 40 and 20
 * - merit: 60 and 40; strict 70 and 50; where the lowest grade is above none, so far between it and the best one
 *
 * @param weights of all objectives, adding up to 1
 * @param own what the user set instead, in points (`assessed`: 0 … 1); where only `fund` is set, `no` keeps its
 *   proportion
 * @param meanings one for each objective; effect where left out
 */
export function verdictLimits(
  weights: readonly number[],
  own: Partial<Limits> = {},
  meanings: readonly ScaleMeaning[] = [],
): Limits {
  const pairs = weights.map((_, j) => limitsOfMeaning(meanings[j] ?? "effect", weights, own.strict === true));
  const told = weightedPair(pairs, weights);
  const fund = own.fund ?? told.fund;
  return {
    fund,
    no: own.no ?? (told.fund > 0 ? fund / (told.fund / told.no) : 0),
    assessed: own.assessed ?? ASSESSED,
    ...(own.strict === undefined ? {} : { strict: own.strict }),
  };
}

/** One kind of scale keeps its limits as they are, free of the crumbs that a weighted mean of equals carries. */
function weightedPair(pairs: readonly LimitPair[], weights: readonly number[]): LimitPair {
  const [first] = pairs;
  if (first && pairs.every(({ fund, no }) => fund === first.fund && no === first.no)) return first;
  const weighted = (of: (pair: LimitPair) => number): number =>
    weights.reduce((sum, weight, j) => sum + weight * of(pairs[j]!), 0);
  return { fund: weighted(({ fund }) => fund), no: weighted(({ no }) => no) };
}

/**
 * Merit in steps from 1 of 3, 5 or 10 on: the limits lie as far between the lowest and the best grade as on 1-5, so that
 * medium between low and high is neither a yes nor a no.
 */
function limitsOfGrades(meaning: ScaleMeaning, { fund, no }: LimitPair): LimitPair | null {
  const [, way, count] = /^(merit|less)-of-(\d+)$/.exec(meaning) ?? [];
  if (way === undefined) return null;
  const step = 100 / Number(count);
  const least = way === "merit" ? step : 0;
  const limit = (share: number): number => least + (share / 100) * (100 - step);
  return { fund: limit(fund), no: limit(no) };
}

/** The limits of one objective's scale. @param weights of all objectives */
export function limitsOfMeaning(
  meaning: ScaleMeaning,
  weights: readonly number[],
  strict: boolean,
): LimitPair {
  if (meaning === "contribution") return CONTRIBUTION;
  const merit = strict ? STRICT_MERIT : MERIT;
  if (meaning === "merit") return merit;
  const graded = limitsOfGrades(meaning, merit);
  if (graded) return graded;
  const typical = 100 * weights.reduce((sum, weight) => sum + weight * weight, 0);
  const fund = Math.min(EFFECT_MOST, Math.max(EFFECT_LEAST, typical));
  return { fund, no: fund / 3 };
}

/** The limits of a strategy, by what its scales mean. */
export function strategyLimits(strategy: Strategy, own: Partial<Limits> = {}): Limits {
  return verdictLimits(
    strategy.objectives.map(({ weight }) => weight),
    own,
    meaningsOf(strategy),
  );
}
