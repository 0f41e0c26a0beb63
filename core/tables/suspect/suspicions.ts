import type { Suspected, Suspicion } from "#core/domain/evidence.ts";
import type { Candidate } from "../candidate.ts";
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
  mostlyUnread,
  namesAreRatings,
  nothingToChoose,
  oneThingRated,
  rankTaken,
  weightsBetween,
} from "./wrongly-taken.ts";

/** What a suspicion does to a reading. */
interface Held {
  readonly found: (candidate: Candidate) => Suspect | null;
  /** What is not understood is understood no better in another reading, so that it makes this one no less. */
  readonly isUnread?: true;
  /** Such a reading is none at all, even where nothing vouches for it. */
  readonly isAbsurd?: true;
}

const HELD: Readonly<Record<Suspicion, Held>> = {
  "like-line-left": { found: likeLineLeft },
  "like-field-left": { found: likeFieldLeft },
  "unread-field-between": { found: unreadFieldBetween, isUnread: true },
  "lines-elsewhere": { found: linesElsewhere },
  "unpaired-entry": { found: unpairedEntry },
  "weights-between": { found: weightsBetween },
  "rank-taken": { found: rankTaken },
  "large-field-taken": { found: largeFieldTaken },
  "means-taken": { found: meansTaken },
  "all-alike": { found: allAlike },
  "names-are-ratings": { found: namesAreRatings, isAbsurd: true },
  "one-thing": { found: oneThingRated },
  "no-options": { found: nothingToChoose },
  "mostly-unread": { found: mostlyUnread },
};

const CODES = Object.keys(HELD) as Suspicion[];

/**
 * Holds a finished reading against its sheet: what it left lying that looks like what it took, and what it took that
 * is mostly something else. Whatever witness was misled, a wrong reading nearly always shows one of these; right ones
 * hardly ever do (docs/decisions/reading.md, 0347). Asked of the few best readings only.
 */
export function suspicions(candidate: Candidate): Suspected[] {
  return CODES.flatMap((code) => {
    const found = HELD[code].found(candidate);
    return found ? [{ code, ...found }] : [];
  });
}

/** Whether another reading would be better for what is held against this one. */
export function isLess(suspected: readonly Suspected[]): boolean {
  return suspected.some(({ code }) => HELD[code].isUnread !== true);
}

/** Whether it is no reading at all: nobody's options are called "High (asked weekly)". */
export function isAbsurd(suspected: readonly Suspected[]): boolean {
  return suspected.some(({ code }) => HELD[code].isAbsurd === true);
}
