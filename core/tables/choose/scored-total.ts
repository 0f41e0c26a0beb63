import { areCalledRaters } from "../find/raters-across.ts";
import { countedIn } from "../witness/counted-marks.ts";
import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "../candidate.ts";
import { headerOf } from "../find/header-of.ts";
import { areNumbered, mayBePeople } from "../witness/nothing-chosen.ts";

const LEAST_RATED = 3;
const LEAST_OPTIONS = 3;

/**
 * A total that comes out of all others says more where it is called by a word for what somebody thought of them ("Overall",
 * "Score", "Gesamtbewertung"): amounts are summed up under "Total". Ratings may then be shares, or marks up to a hundred.
 * So may what judges gave, and parts of one whole ("14/20"), whatever their total is called.
 */
export function isScoredTotal(candidate: Candidate): boolean {
  const { cells, kind, objectives, options, objectiveNames, reproduced, features } = candidate;
  if (!reproduced || kind.levels || features.numericNames > 0 || features.duplicates > 0) return false;
  if (objectives.length < LEAST_RATED || options.length < LEAST_OPTIONS) return false;
  if (areCalledRaters(objectiveNames)) return true;
  const arePart = objectives.every((j) => countedIn(cells, j, options) !== null);
  if (!arePart && !speaksOf("score", headerOf(cells, reproduced.field))) return false;
  if (objectiveNames.some((name) => speaksOf("chance", name))) return false;
  return !areNumbered(objectiveNames) && !mayBePeople(candidate);
}
