import type { Reading } from "#core/domain/reading.ts";
import type { Investment, Rating, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { roundWeights } from "../weights/round-weights.ts";
import { readinessLines } from "./readiness-lines.ts";
import { weightsTried, type WhatIf } from "./what-if.ts";

const NOT_RATED: Rating = { written: null, effect: null, confidence: 1, cell: null };

/**
 * The strategy as it would be read once the changes were written. Changes of things that are gone count for nothing;
 * investments that nothing changes are the same objects as before.
 * @returns null when no weight is above 0
 */
export function changedStrategy(reading: Reading, whatIf: WhatIf, texts: Texts = en): Strategy | null {
  const { strategy } = reading;
  const objectives = whatIf.weights ? weighed(strategy, whatIf) : strategy.objectives;
  if (!objectives) return null;
  return {
    ...strategy,
    objectives,
    investments: strategy.investments.map((investment) =>
      ready(rated(investment, reading, whatIf), reading, whatIf, texts),
    ),
    capabilities: able(strategy, whatIf),
  };
}

/** The same list as before where none is tried out. */
function able({ capabilities }: Strategy, { capabilities: tried }: WhatIf): Strategy["capabilities"] {
  if (Object.keys(tried).length === 0) return capabilities;
  return capabilities.map((capability) => {
    const current = tried[capability.name];
    return current === undefined ? capability : { ...capability, current };
  });
}

function weighed({ objectives }: Strategy, whatIf: WhatIf): Strategy["objectives"] | null {
  const weights = normaliseWeights(weightsTried(whatIf, objectives));
  if (!weights.ok) return null;
  const rounded = roundWeights(weights.value);
  return objectives.map((objective, index) => ({ ...objective, weight: rounded[index]! }));
}

function rated(investment: Investment, reading: Reading, { ratings: all }: WhatIf): Investment {
  const tried = all[investment.id];
  if (!tried) return investment;
  const ratings = reading.strategy.objectives.map(({ id }, index) => {
    const rating = investment.ratings[index] ?? NOT_RATED;
    const effect = tried[id];
    return effect === undefined ? rating : { ...rating, effect };
  });
  return { ...investment, ratings: reading.ratings?.layout === "text-column" ? named(ratings) : ratings };
}

/** A text that names what is served says of all others that they are not; one that names nothing says nothing. */
function named(ratings: readonly Rating[]): Rating[] {
  const any = ratings.some(({ effect }) => (effect ?? 0) > 0);
  return ratings.map((rating) => ({ ...rating, effect: any ? (rating.effect ?? 0) : null }));
}

function ready(
  investment: Investment,
  reading: Reading,
  { readiness: all }: WhatIf,
  texts: Texts,
): Investment {
  const tried = all[investment.id];
  if (!tried) return investment;
  const readiness = readinessLines(investment, reading, texts).flatMap(
    ({ key, kind, name, level, cell }): ReadinessPart[] => {
      const given = tried[key];
      const now = given === undefined ? level : given;
      return now === null ? [] : [{ kind, name, level: now, cell }];
    },
  );
  return { ...investment, readiness };
}
