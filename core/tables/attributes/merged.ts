import type { Attributes } from "./attributes.ts";

/** What several tables say of one investment: of what only one thing can be, the first that says anything. */
export function merged(first: Attributes | null, others: readonly Attributes[]): Attributes | null {
  return others.reduce<Attributes | null>((own, other) => (own === null ? other : both(own, other)), first);
}

function both(own: Attributes, other: Attributes): Attributes {
  return {
    costOnce: own.costOnce ?? other.costOnce,
    costYearly: own.costYearly ?? other.costYearly,
    costLater: own.costLater.some((each) => each !== null) ? own.costLater : other.costLater,
    costCell: own.costCell ?? other.costCell,
    currency: own.currency ?? other.currency,
    amounts: [...own.amounts, ...other.amounts],
    status: own.status ?? other.status,
    owner: own.owner ?? other.owner,
    lever: own.lever ?? other.lever,
    mustDo: own.mustDo || other.mustDo,
    requires: [...own.requires, ...other.requires],
    excludes: [...own.excludes, ...other.excludes],
    connectsTo: [...own.connectsTo, ...other.connectsTo],
    needsCapabilities: [...own.needsCapabilities, ...other.needsCapabilities],
    readiness: [...own.readiness, ...other.readiness],
    gates: [...own.gates, ...other.gates],
    earliestStart: own.earliestStart ?? other.earliestStart,
    months: own.months ?? other.months,
    peopleDays: own.peopleDays ?? other.peopleDays,
    confidence: own.confidence ?? other.confidence,
    objectives: own.objectives ?? other.objectives,
    notUnderstood: [...own.notUnderstood, ...other.notUnderstood],
  };
}
