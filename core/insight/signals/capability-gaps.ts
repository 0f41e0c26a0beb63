import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { amountsFault } from "#core/insight/checks.ts";

export interface CapabilityGap {
  /** Index of the capability. */
  readonly capability: number;
  /** `max(target - current, 0)`, in the capabilities' own unit. */
  readonly gap: number;
  /** Gap times importance; the order of the list. */
  readonly weighted: number;
}

/**
 * What the business cannot do yet, by gap times importance, most first; equal ones in the order given. Being better
 * than needed is no gap.
 *
 * @param current, target levels on one scale of the business's own, 0 or more
 * @param importance 0 or more, in any unit; all equal when left out
 * @returns all capabilities; or the problem: `size-mismatch`, `not-a-number`, `negative` (index of the capability)
 */
export function capabilityGaps(
  current: readonly number[],
  target: readonly number[],
  importance: readonly number[] = current.map(() => 1),
): Outcome<CapabilityGap[]> {
  if (target.length !== current.length || importance.length !== current.length) return bad("size-mismatch");
  const fault = amountsFault(current) ?? amountsFault(target) ?? amountsFault(importance);
  if (fault) return fault;
  const gaps = current.map((level, capability) => {
    const gap = Math.max(target[capability]! - level, 0);
    return { capability, gap, weighted: gap * importance[capability]! };
  });
  if (gaps.some(({ weighted }) => !Number.isFinite(weighted))) return bad("out-of-range");
  return good(gaps.sort((a, b) => b.weighted - a.weighted || b.gap - a.gap));
}
