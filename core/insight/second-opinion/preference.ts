import { bad, type Outcome } from "#core/domain/outcome.ts";

/**
 * How strongly a lead of d in one criterion counts, 0 … 1: the six preference functions of PROMETHEE (Brans & Vincke
 * 1985, Management Science 31:647-656, section 3). `q` is the largest lead that counts for nothing, `p` the least that
 * counts in full, `s` the turning point of the Gaussian; all in the criterion's own unit.
 */
export type Preference =
  /** I: any lead counts in full. */
  | { readonly kind: "usual" }
  /** II: in full above q. */
  | { readonly kind: "u-shape"; readonly q: number }
  /** III: in proportion up to p. */
  | { readonly kind: "v-shape"; readonly p: number }
  /** IV: half between q and p. */
  | { readonly kind: "level"; readonly q: number; readonly p: number }
  /** V: in proportion between q and p. */
  | { readonly kind: "linear"; readonly q: number; readonly p: number }
  /** VI: `1 - exp(-d² / 2s²)`. */
  | { readonly kind: "gaussian"; readonly s: number };

/** @param lead how far one is ahead of another; 0 or less counts for nothing */
export function preferenceDegree(preference: Preference, lead: number): number {
  if (lead <= 0) return 0;
  switch (preference.kind) {
    case "usual":
      return 1;
    case "u-shape":
      return lead > preference.q ? 1 : 0;
    case "v-shape":
      return Math.min(1, lead / preference.p);
    case "level":
      return lead > preference.p ? 1 : lead > preference.q ? 0.5 : 0;
    case "linear": {
      const { q, p } = preference;
      return lead > p ? 1 : lead > q ? (lead - q) / (p - q) : 0;
    }
    case "gaussian":
      return -Math.expm1(-((lead / preference.s) ** 2) / 2);
  }
}

/**
 * @param criterion its index, for the problem
 * @returns null, or the problem: `not-a-number`, `negative` (q), `not-positive` (p, s), `out-of-range` (p below q)
 */
export function checkPreference(preference: Preference, criterion: number): Outcome<never> | null {
  const { kind: _, ...thresholds } = preference;
  if (Object.values(thresholds).some((threshold) => !Number.isFinite(threshold)))
    return bad("not-a-number", criterion);
  const q = "q" in preference ? preference.q : 0;
  const full = "p" in preference ? preference.p : "s" in preference ? preference.s : Infinity;
  if (q < 0) return bad("negative", criterion);
  if (full <= 0) return bad("not-positive", criterion);
  return full < q ? bad("out-of-range", criterion) : null;
}
