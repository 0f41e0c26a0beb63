import type { Conditions } from "#core/scoring/conditions.ts";

/** What must be fixed before an investment can be funded, in the words that our verdict functions take; "" for nothing. */
export function blocker(conditions: Conditions): string {
  const { gateFailedForGood, gateFailing, gateUnknown, unmetNeed } = conditions;
  if (gateFailedForGood !== null) return `never: ${gateFailedForGood}`;
  if (gateFailing !== null) return `fail: ${gateFailing}`;
  if (gateUnknown !== null) return `unknown: ${gateUnknown}`;
  return unmetNeed ?? "";
}

/** Whether something that can be fixed stands in the way. */
export function isBlocked({ gateFailing, gateUnknown, unmetNeed }: Conditions): boolean {
  return gateFailing !== null || gateUnknown !== null || unmetNeed !== null;
}
