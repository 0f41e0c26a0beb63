import type { Suspected, Suspicion } from "#core/domain/evidence.ts";
import type { Candidate } from "../choose/candidate.ts";
import {
  likeFieldLeft,
  likeLineLeft,
  linesElsewhere,
  unpairedEntry,
  unreadFieldBetween,
} from "./left-lying.ts";
import type { Suspect } from "./suspect.ts";
import {
  allAlike,
  largeFieldTaken,
  meansTaken,
  namesAreRatings,
  oneThingRated,
  rankTaken,
  weightsBetween,
} from "./wrongly-taken.ts";

const SUSPECTED: Readonly<Record<Suspicion, (candidate: Candidate) => Suspect | null>> = {
  "like-line-left": likeLineLeft,
  "like-field-left": likeFieldLeft,
  "unread-field-between": unreadFieldBetween,
  "lines-elsewhere": linesElsewhere,
  "unpaired-entry": unpairedEntry,
  "weights-between": weightsBetween,
  "rank-taken": rankTaken,
  "large-field-taken": largeFieldTaken,
  "means-taken": meansTaken,
  "all-alike": allAlike,
  "names-are-ratings": namesAreRatings,
  "one-thing": oneThingRated,
};

const CODES = Object.keys(SUSPECTED) as Suspicion[];

/**
 * Holds a finished reading against its sheet: what it left lying that looks like what it took, and what it took that
 * is mostly something else. Whatever witness was misled, a wrong reading nearly always shows one of these; right ones
 * hardly ever do (docs/decisions/reading.md, 0347). Asked of the few best readings only.
 */
export function suspicions(candidate: Candidate): Suspected[] {
  return CODES.flatMap((code) => {
    const found = SUSPECTED[code](candidate);
    return found ? [{ code, ...found }] : [];
  });
}
