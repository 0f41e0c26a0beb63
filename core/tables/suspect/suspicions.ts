import type { Candidate } from "../choose/candidate.ts";
import { hasLikeField, hasLikeLine, hasLinesElsewhere, hasUnpairedEntry } from "./left-lying.ts";
import {
  areAllAlike,
  areNamesRatings,
  areWeightsBetween,
  takesLargeField,
  takesMeans,
  takesRank,
} from "./wrongly-taken.ts";

const SUSPECTED = {
  "like-line-left": hasLikeLine,
  "like-field-left": hasLikeField,
  "lines-elsewhere": hasLinesElsewhere,
  "unpaired-entry": hasUnpairedEntry,
  "weights-between": areWeightsBetween,
  "rank-taken": takesRank,
  "large-field-taken": takesLargeField,
  "means-taken": takesMeans,
  "all-alike": areAllAlike,
  "names-are-ratings": areNamesRatings,
} as const satisfies Readonly<Record<string, (candidate: Candidate) => boolean>>;

export type Suspicion = keyof typeof SUSPECTED;

/**
 * Holds a finished reading against its sheet: what it left lying that looks like what it took, and what it took that
 * is mostly something else. Whatever witness was misled, a wrong reading nearly always shows one of these; right ones
 * hardly ever do (docs/decisions/reading.md, 0347). Asked of the few best readings only.
 */
export function suspicions(candidate: Candidate): Suspicion[] {
  return (Object.keys(SUSPECTED) as Suspicion[]).filter((code) => SUSPECTED[code](candidate));
}
