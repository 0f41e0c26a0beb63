import type { Conditions } from "#core/scoring/conditions.ts";

/** What must be fixed before an investment can be funded, in the words that our verdict functions take; "" for nothing. */
export function blocker(conditions: Conditions): string {
  const { gateFailedForGood, gateFailing, gateUnknown, notUnderstood, unmetNeed } = conditions;
  if (gateFailedForGood !== null) return `never: ${gateFailedForGood}`;
  if (gateFailing !== null) return `fail: ${gateFailing}`;
  if (gateUnknown !== null) return `unknown: ${gateUnknown}`;
  return notUnderstood ?? unmetNeed ?? "";
}

/** Whether something that can be fixed stands in the way. */
export function isBlocked({ gateFailing, gateUnknown, notUnderstood, unmetNeed }: Conditions): boolean {
  return [gateFailing, gateUnknown, notUnderstood, unmetNeed].some((reason) => reason !== null);
}
