import type { Strategy } from "#core/domain/strategy.ts";
import {
  same,
  weightsToday,
  weightsTried,
  withCapability,
  withRating,
  withReadiness,
  withWeights,
  type WhatIf,
} from "./what-if.ts";

/** One thing that a what-if has otherwise than the workbook. */
export type Difference =
  /** `from` and `to` in the unit of the sliders, 0 … 100 before they are made to add up. */
  | {
      readonly kind: "weight";
      readonly objectiveId: string;
      readonly from: number;
      readonly to: number;
    }
  /** Effects in [-1, 1]; null is not assessed. */
  | {
      readonly kind: "rating";
      readonly investmentId: string;
      readonly objectiveId: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Levels 0 … 1; null is not asked for. */
  | {
      readonly kind: "readiness";
      readonly investmentId: string;
      readonly key: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** In the business's own unit. */
  | { readonly kind: "capability"; readonly name: string; readonly from: number; readonly to: number };

/**
 * What differs from the workbook, in the order of objectives and investments.
 * @param whatIf without what is the same (see `stillDifferent`)
 */
export function differences(whatIf: WhatIf, strategy: Strategy): Difference[] {
  const { objectives, investments, capabilities } = strategy;
  const today = weightsToday(objectives);
  const tried = weightsTried(whatIf, objectives);
  const found = objectives.flatMap(({ id }, index): Difference[] => {
    const [from, to] = [today[index]!, tried[index]!];
    return same(from, to) ? [] : [{ kind: "weight", objectiveId: id, from, to }];
  });
  for (const investment of investments) {
    const investmentId = investment.id;
    if (!whatIf.ratings[investmentId] && !whatIf.readiness[investmentId]) continue;
    const rated = whatIf.ratings[investmentId] ?? {};
    objectives.forEach(({ id: objectiveId }, index) => {
      const to = rated[objectiveId];
      if (to === undefined) return;
      const from = investment.ratings[index]?.effect ?? null;
      found.push({ kind: "rating", investmentId, objectiveId, from, to });
    });
    for (const [key, to] of Object.entries(whatIf.readiness[investmentId] ?? {})) {
      const from = investment.readiness.find(({ name }) => name === key)?.level ?? null;
      found.push({ kind: "readiness", investmentId, key, from, to });
    }
  }
  for (const { name, current } of capabilities) {
    const to = whatIf.capabilities[name];
    if (to !== undefined) found.push({ kind: "capability", name, from: current, to });
  }
  return found;
}

/** What a difference is about, as a key: the same for what is the same thing, whatever its value. */
export function keyOf(difference: Difference): string {
  const { from: _from, to: _to, ...about } = difference;
  return JSON.stringify(about);
}

/** The what-if with one thing as in the workbook again. */
export function takenBack(whatIf: WhatIf, difference: Difference, strategy: Strategy): WhatIf {
  switch (difference.kind) {
    case "weight": {
      const { objectives } = strategy;
      const tried = weightsTried(whatIf, objectives);
      const index = objectives.findIndex(({ id }) => id === difference.objectiveId);
      tried[index] = difference.from;
      return withWeights(whatIf, objectives, tried);
    }
    case "rating":
      return withRating(whatIf, difference.investmentId, difference.objectiveId, undefined);
    case "readiness":
      return withReadiness(whatIf, difference.investmentId, difference.key, undefined);
    case "capability":
      return withCapability(whatIf, difference.name, undefined);
  }
}
