import type { Candidate } from "../candidate.ts";

/** Rivals that are kept for questions and for the correction menu. */
const MOST_RIVALS = 5;
const LOOKED_THROUGH = 200;

/**
 * The best reading and the next ones that differ from it and from one another: two readings are the same where the
 * same cells, weighed alike, give each place.
 */
export function distinctReadings(ranked: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set<string>();
  for (const candidate of ranked.slice(0, LOOKED_THROUGH)) {
    const signature = signatureOf(candidate);
    if (known.has(signature)) continue;
    known.add(signature);
    found.push(candidate);
    if (found.length > MOST_RIVALS) break;
  }
  return found;
}

function signatureOf({ cells, source, objectives, options, raters }: Candidate): string {
  const { sight } = cells.frame;
  const weights = objectives.map((j) => source?.values[j] ?? 1);
  const whole = weights.reduce((sum, weight) => sum + (Number.isNaN(weight) ? 0 : Math.abs(weight)), 0);
  const columns = objectives
    .map((j, index) => {
      const weight = weights[index]!;
      return `${sight.turned ? "r" : "c"}${cells.fields[j]}:${Number.isNaN(weight) ? "-" : (weight / whole).toFixed(3)}`;
    })
    .sort();
  const lines = options
    .map((i) => [i, ...(raters.get(i) ?? [])].map((each) => cells.lines[each]).join("+"))
    .sort();
  return `${sight.sheet}|${columns.join()}|${lines.join()}`;
}
