import type { Suspected } from "#core/domain/evidence.ts";
import type { Candidate } from "../candidate.ts";
import { NAMED } from "../choose/decisions.ts";
import { isVouchedFor } from "../choose/vouched.ts";
import { isAbsurd, isLess, suspicions } from "./suspicions.ts";

/** A reading against which its sheet speaks gives way to one with so much less support. */
const SUSPECTED = 6;

/**
 * The best readings in their order once more, with what their sheet holds against each of them. Their support stays
 * what it is: a rival that is held to be wrong makes no other surer. What a person has named is beyond suspicion, and
 * where nothing vouches for the best one, no other becomes one to score by its fall, unless it is none at all.
 * @returns what is still held against the one that is best now
 */
export function weighedAgain(readings: readonly Candidate[]): {
  readings: readonly Candidate[];
  suspected: readonly Suspected[];
} {
  const each = readings.map((candidate) => {
    const suspected = candidate.score > NAMED ? [] : suspicions(candidate);
    return { candidate, suspected, support: candidate.score - (isLess(suspected) ? SUSPECTED : 0) };
  });
  const [first] = readings;
  if (first && (isVouchedFor(first) || isAbsurd(each[0]!.suspected)))
    each.sort((a, b) => b.support - a.support);
  return {
    readings: each.map(({ candidate }) => candidate),
    suspected: each[0]?.suspected ?? [],
  };
}
