import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "./candidate.ts";

/** A word in the corner decides between two ways round that are no further apart than this, in log-odds. */
const APART = 5;

/**
 * The readings with the best one turned round where the word in its own corner says so ("Vendor" over names that would be
 * objectives) and the same frame read the other way has hardly less support. Only then: heavier words everywhere would
 * make decisions of tables that are none.
 */
export function turnedByCorner(ranked: readonly Candidate[]): Candidate[] {
  const [best] = ranked;
  if (!best || best.source || best.reproduced || !isAgainst(best)) return [...ranked];
  const at = ranked.findIndex((other) => isTurnedRound(best, other));
  const other = ranked[at];
  if (!other || best.score - other.score > APART) return [...ranked];
  // They change places, and what each had is kept apart: the margin is as small as it was.
  const rest = ranked.filter((each) => each !== best && each !== other);
  return [{ ...other, score: best.score }, ...insert(rest, { ...best, score: other.score })];
}

function isAgainst(candidate: Candidate): boolean {
  return sideOfCorner(candidate) === "fields";
}

/** The word in the corner says that the lines are the options, and a header that it is no option: nobody has to be asked. */
export function isToldByCorner(candidate: Candidate): boolean {
  return (
    sideOfCorner(candidate) === "lines" && candidate.objectiveNames.some((name) => speaksOf("measure", name))
  );
}

/** On which side the word in the corner puts the options; null where it says nothing or both. */
function sideOfCorner({ cells: { frame } }: Candidate): "lines" | "fields" | null {
  const { sight, header, name } = frame;
  const corner = sight.at(header, name);
  if (typeof corner !== "string") return null;
  const [isOption, isCriterion] = [speaksOf("option", corner), speaksOf("criterion", corner)];
  if (isOption === isCriterion) return null;
  return isOption === sight.turned ? "fields" : "lines";
}

/** The same header and names, with the parts of lines and fields exchanged. */
function isTurnedRound(
  { cells: { frame: a } }: Candidate,
  { cells: { frame: b }, source }: Candidate,
): boolean {
  return (
    source === null &&
    a.sight.sheet === b.sight.sheet &&
    a.sight.turned !== b.sight.turned &&
    a.header === b.name &&
    a.name === b.header &&
    a.first === b.firstField &&
    a.firstField === b.first
  );
}

function insert(ranked: readonly Candidate[], candidate: Candidate): Candidate[] {
  const at = ranked.findIndex(({ score }) => score < candidate.score);
  return at < 0 ? [...ranked, candidate] : [...ranked.slice(0, at), candidate, ...ranked.slice(at)];
}
