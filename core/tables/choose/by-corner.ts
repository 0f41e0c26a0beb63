import { readCorner } from "../witness/corner.ts";
import { isJudgedBy } from "../witness/judged-by.ts";
import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "../candidate.ts";

/** A word in the corner decides between two ways round that are no further apart than this, in log-odds. */
const APART = 5;
const LEAST_TRAITS = 2;
const MOSTLY = 0.6;

/**
 * The readings with the best one turned round where the word in its own corner says so ("Vendor" over names that would be
 * objectives), or the names themselves do ("Security", "Ease of use" as options), and the same frame read the other way has
 * hardly less support. Only then: heavier words everywhere would
 * make decisions of tables that are none.
 */
export function turnedByCorner(ranked: readonly Candidate[]): Candidate[] {
  const [best] = ranked;
  if (!best || best.source || !isAgainst(best)) return [...ranked];
  // A mean or sum of each criterion is a total of no option, and comes out of plain numbers all the same.
  const isSure = cornerOf(best).namesBoth;
  if (best.reproduced && !isSure) return [...ranked];
  const at = ranked.findIndex((other) => isTurnedRound(best, other));
  const other = ranked[at];
  if (!other || (!isSure && best.score - other.score > APART)) return [...ranked];
  // They change places, and what each had is kept apart: the margin is as small as it was.
  const rest = ranked.filter((each) => each !== best && each !== other);
  return [{ ...other, score: best.score }, ...insert(rest, { ...best, score: other.score })];
}

function isAgainst(candidate: Candidate): boolean {
  const side = sideOfCorner(candidate);
  return side === "fields" || (side === null && areTraits(candidate));
}

/** Most of what would be options is called like what things are judged by, and what would judge them is not. */
function areTraits({ optionNames, objectiveNames }: Candidate): boolean {
  const judged = (names: readonly string[]): number => names.filter(isJudgedBy).length / names.length;
  return (
    optionNames.length >= LEAST_TRAITS && judged(optionNames) >= MOSTLY && judged(objectiveNames) < 1 - MOSTLY
  );
}

/** The word in the corner says that the lines are the options, and a header that it is no option: nobody has to be asked. */
export function isToldByCorner(candidate: Candidate): boolean {
  return (
    sideOfCorner(candidate) === "lines" && candidate.objectiveNames.some((name) => speaksOf("measure", name))
  );
}

/** On which side the word in the corner puts the options; null where it says nothing or both. */
function sideOfCorner(candidate: Candidate): "lines" | "fields" | null {
  const { down } = cornerOf(candidate);
  if (down === null) return null;
  return (down === "option") === candidate.cells.frame.sight.turned ? "fields" : "lines";
}

/** The word in the corner says that what stands down the side are criteria, and they were read as the options. */
export function linesAreCriteria(candidate: Candidate): boolean {
  return cornerOf(candidate).down === "criterion" && !candidate.cells.frame.sight.turned;
}

function cornerOf({ cells: { frame } }: Candidate): ReturnType<typeof readCorner> {
  const corner = frame.sight.at(frame.header, frame.name);
  return readCorner(typeof corner === "string" ? corner : "");
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
