import { OWN_SCALE } from "#core/domain/scale.ts";
import type { Investment, Objective, Rating, Strategy } from "#core/domain/strategy.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { value } from "#test/support/outcome.ts";

/** An investment with nothing special about it; ids are names in lower case. */
export function investment(
  name: string,
  effects: readonly (number | null)[],
  more: Partial<Investment> = {},
): Investment {
  return {
    id: name.toLowerCase(),
    name,
    costOnce: null,
    costYearly: null,
    status: null,
    ratings: effects.map((effect) => rating(effect)),
    readiness: [],
    gates: [],
    mustDo: false,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    cell: null,
    costCell: null,
    ...more,
  };
}

export function rating(effect: number | null, confidence = 1): Rating {
  return { written: effect === null ? null : 3 * effect, effect, confidence, cell: null };
}

export function objective(name: string, weight: number, more: Partial<Objective> = {}): Objective {
  return {
    id: name.toLowerCase(),
    name,
    weight,
    writtenWeight: weight,
    scale: OWN_SCALE,
    protected: false,
    cell: null,
    weightCell: null,
    ...more,
  };
}

/** @param weights by objective's name, in any unit */
export function strategy(
  weights: Readonly<Record<string, number>>,
  investments: readonly Investment[],
  more: Partial<Strategy> = {},
): Strategy {
  const names = Object.keys(weights);
  const shares = names.length === 0 ? [] : value(normaliseWeights(Object.values(weights)));
  return {
    objectives: names.map((name, j) => objective(name, shares[j]!)),
    investments,
    capabilities: [],
    scenarios: [],
    currency: null,
    ...more,
  };
}
