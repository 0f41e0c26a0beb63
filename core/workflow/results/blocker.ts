import type { Cause } from "#core/domain/result.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { Conditions } from "#core/scoring/conditions.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";

/** What stands before each kind, so that our functions read the kind again; a need says itself what is missing. */
const PREFIXES: readonly (readonly [Cause, string])[] = [
  ["gate-failed-for-good", "never: "],
  ["gate-failing", "fail: "],
  ["gate-unknown", "unknown: "],
  ["not-understood", ""],
  ["unmet-need", ""],
];

/** All that must be fixed before an investment can be funded, in the words that our functions take; "" for nothing. */
export function blocker({ obstacles }: Conditions, texts: Texts = en): string {
  return PREFIXES.flatMap(([kind, prefix]) =>
    obstacles
      .filter(({ cause }) => cause === kind)
      .map((obstacle) => `${prefix}${obstacleText(obstacle, texts)}`),
  ).join("; ");
}

/** Whether something that can be fixed stands in the way. */
export function isBlocked({ gateFailing, gateUnknown, notUnderstood, unmetNeed }: Conditions): boolean {
  return [gateFailing, gateUnknown, notUnderstood, unmetNeed].some((reason) => reason !== null);
}
