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
 *   criterion), or `size-mismatch` for the preferences. Cost m² n
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

  const leaving = values.map(() => 0);
  const entering = values.map(() => 0);
  const others = Math.max(1, values.length - 1);
  values.forEach((a, i) =>
    values.forEach((b, k) => {
      if (i === k) return;
      const degree = weights.reduce(
        (sum, weight, j) => sum + weight * preferenceDegree(each[j]!, directions[j]! * (a[j]! - b[j]!)),
        0,
      );
      leaving[i]! += degree / others;
      entering[k]! += degree / others;
    }),
  );
  return good({ leaving, entering, net: leaving.map((out, i) => out - entering[i]!) });
}
