import type { Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { weightsFromRanks } from "#core/weighting/ranks.ts";
import { weightsFromSwings } from "#core/weighting/swing.ts";

/** The methods of ALIGNWEIGHTS that take one value for each objective, by the name that people type. */
export const WEIGHT_METHODS: Readonly<Record<string, (values: readonly number[]) => Outcome<number[]>>> = {
  points: normaliseWeights,
  rank: (ranks) => weightsFromRanks(ranks, "centroid"),
  ranksum: (ranks) => weightsFromRanks(ranks, "sum"),
  reciprocal: (ranks) => weightsFromRanks(ranks, "reciprocal"),
  swing: weightsFromSwings,
};
