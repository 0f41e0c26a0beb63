import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { type Decision, readDecision } from "./decision.ts";
import { checkPreference, type Preference, preferenceDegree } from "./preference.ts";

export interface Flows {
  /** φ⁺: how far each outranks the others on average, 0 … 1. */
  readonly leaving: readonly number[];
  /** φ⁻: how far the others outrank it, 0 … 1. */
  readonly entering: readonly number[];
  /** φ = φ⁺ - φ⁻, -1 … 1, more is better; they add up to 0. */
  readonly net: readonly number[];
}

/**
 * PROMETHEE II (Brans & Vincke 1985, Management Science 31:647-656): `π(a, b) = Σ w_j F_j(lead of a over b)`, flows
 * are its means over the other alternatives. Deleting an alternative can turn round the order of the others.
 *
 * @param preferences one for each criterion, or one for all; the usual criterion by default
 * @returns all 0 for a single alternative; the problems of `readDecision` and `checkPreference` (index: the
 *   criterion), or `size-mismatch` for the preferences. Cost n m log m with the usual criterion, else m² n
 */
export function promethee2(
  decision: Decision,
  preferences: Preference | readonly Preference[] = { kind: "usual" },
): Outcome<Flows> {
  const read = readDecision(decision);
  if (!read.ok) return read;
  const { values, weights, directions } = read.value;
  const each = "kind" in preferences ? weights.map(() => preferences) : preferences;
  if (each.length !== weights.length) return bad("size-mismatch");
  for (const [j, preference] of each.entries()) {
    const problem = checkPreference(preference, j);
    if (problem) return problem;
  }

  const [leaving, entering] = [values.map(() => 0), values.map(() => 0)];
  const others = Math.max(1, values.length - 1);
  each.forEach((preference, j) => {
    const amounts = Float64Array.from(values, (row) => directions[j]! * row[j]!);
    const share = weights[j]! / others;
    if (preference.kind === "usual") addCounts(amounts, share, leaving, entering);
    else addDegrees(amounts, share, preference, leaving, entering);
  });
  return good({ leaving, entering, net: leaving.map((out, i) => out - entering[i]!) });
}

/** Where any lead counts in full, all that matters is how many are behind and how many ahead: sorting tells. */
function addCounts(amounts: Float64Array, share: number, leaving: number[], entering: number[]): void {
  const sorted = amounts.slice().sort();
  const behind = new Map<number, number>();
  const upTo = new Map<number, number>();
  sorted.forEach((amount, place) => {
    if (!behind.has(amount)) behind.set(amount, place);
    upTo.set(amount, place + 1);
  });
  amounts.forEach((amount, i) => {
    leaving[i]! += share * behind.get(amount)!;
    entering[i]! += share * (amounts.length - upTo.get(amount)!);
  });
}

function addDegrees(
  amounts: Float64Array,
  share: number,
  preference: Preference,
  leaving: number[],
  entering: number[],
): void {
  for (let i = 0; i < amounts.length; i += 1)
    for (let k = 0; k < i; k += 1) {
      const lead = amounts[i]! - amounts[k]!;
      const degree = share * preferenceDegree(preference, Math.abs(lead));
      const [ahead, after] = lead > 0 ? [i, k] : [k, i];
      leaving[ahead]! += degree;
      entering[after]! += degree;
    }
}
