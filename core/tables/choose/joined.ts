import { nameKey } from "../name-match.ts";
import type { Candidate } from "../candidate.ts";
import { speaksOf } from "../witness/words.ts";

/** Support that a table needs to be joined to another one. */
const LEAST_SUPPORT = 6;

/**
 * Tables of other sheets that rate other things by the very objectives of the best one, run the same way. A sheet that
 * is called old holds what was, and is asked about.
 */
export function joinedCandidates(best: Candidate, ranked: readonly Candidate[]): Candidate[] {
  const keys = keysOf(best.objectiveNames);
  const names = new Set(best.optionNames.map(nameKey));
  const { sight: own } = best.cells.frame;
  const sheets = new Set([own.grid.sheet]);
  const found: Candidate[] = [];
  for (const other of ranked) {
    const { sight } = other.cells.frame;
    if (sheets.has(sight.grid.sheet) || sight.turned !== own.turned) continue;
    if (sight.grid.hidden || speaksOf("old", sight.grid.sheet) || other.score < LEAST_SUPPORT) continue;
    const news = other.optionNames.map(nameKey);
    if (keysOf(other.objectiveNames) !== keys || news.some((key) => names.has(key))) continue;
    sheets.add(sight.grid.sheet);
    news.forEach((key) => names.add(key));
    found.push(other);
  }
  return found;
}

function keysOf(names: readonly string[]): string {
  return names.map(nameKey).sort().join("|");
}
