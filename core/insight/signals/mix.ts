import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { amountsFault } from "#core/insight/checks.ts";

export interface MixPart {
  readonly name: string;
  readonly amount: number;
  /** Share of all that is spent, 0 … 1. */
  readonly share: number;
  /** Share in the reference, 0 … 1; null where the reference does not name it. */
  readonly reference: number | null;
  /** `share - reference`; null without one. */
  readonly difference: number | null;
}

/** What a business compares its mix with: amounts in any unit by name. It is the business's own to edit. */
export type ReferenceMix = Readonly<Record<string, number>>;

/**
 * Spend by kind (lever, asset class) beside a reference mix. A picture, never a verdict: no mix is right for every
 * business. Names are compared without regard to case and white space; what has no name is gathered under `""`.
 *
 * @param kinds one for each investment; undefined or blank where not given
 * @param costs 0 or more, one for each; null counts as 0
 * @returns first the reference's names in its order, then the others by amount; or the problem: `size-mismatch`,
 *   `not-a-number`, `negative` (with the cost's index), `all-zero` where nothing is spent or the reference adds up to 0
 */
export function mix(
  kinds: readonly (string | undefined)[],
  costs: readonly (number | null)[],
  reference: ReferenceMix = {},
): Outcome<MixPart[]> {
  if (kinds.length !== costs.length) return bad("size-mismatch");
  const fault = amountsFault(costs) ?? amountsFault(Object.values(reference));
  if (fault) return fault;
  const amounts = new Map<string, { name: string; amount: number }>();
  for (const name of Object.keys(reference)) amounts.set(folded(name), { name, amount: 0 });
  kinds.forEach((kind = "", i) => {
    const key = folded(kind);
    const part = amounts.get(key) ?? { name: kind.trim(), amount: 0 };
    part.amount += costs[i] ?? 0;
    amounts.set(key, part);
  });
  const parts = [...amounts.values()];
  const named = Object.keys(reference).length;
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  const whole = Object.values(reference).reduce((a, b) => a + b, 0);
  if (total === 0 || (named > 0 && whole === 0)) return bad("all-zero");
  if (!Number.isFinite(total) || !Number.isFinite(whole)) return bad("out-of-range");
  const result = parts.map(({ name, amount }, i) => {
    const share = amount / total;
    const target = i < named ? reference[name]! / whole : null;
    return { name, amount, share, reference: target, difference: target === null ? null : share - target };
  });
  return good([...result.slice(0, named), ...result.slice(named).sort((a, b) => b.amount - a.amount)]);
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
