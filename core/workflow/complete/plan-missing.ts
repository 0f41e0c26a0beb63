import { en, type Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { grownCorrections } from "../lines/grow-corrections.ts";
import { laidOut, type LaidOut } from "../lines/laid-out.ts";
import type { BlockedPlan } from "../lines/line-plan.ts";
import { investmentsSheet } from "../template/investments-sheet.ts";
import { objectivesSheet, type NamedObjective } from "../template/objectives-sheet.ts";
import type { Understanding } from "../understand.ts";
import { pinScale } from "./pin-scale.ts";
import { ratingsBeside, ratingsSheet, type RatingsPlace } from "./rating-places.ts";

/** How a workbook that has some of its tables gets the others. The user's own cells stay as they are. */
export type MissingPlan = LaidOut | BlockedPlan;

/**
 * For investments without objectives: a sheet of objectives, and a place to rate the investments against them.
 * @param objectives at least one, the most important first, no name twice
 */
export function planMissingObjectives(
  understanding: Understanding,
  objectives: readonly NamedObjective[],
  place: RatingsPlace,
  texts: Texts = en,
): MissingPlan {
  const names = objectives.map(({ name }) => name);
  const goals = objectivesSheet(understanding.outline, objectives, texts);
  const ratings = ratingPlaces(understanding, names, place, texts);
  const changes = [...goals.changes, ...ratings.changes];
  return finish(understanding, names, { changes, where: goals.where }, texts);
}

/**
 * For objectives without investments: a sheet of investments with a rating column for each objective.
 * @param ideas names of first investments
 */
export function planMissingInvestments(
  understanding: Understanding,
  ideas: readonly string[],
  texts: Texts = en,
): MissingPlan {
  const names = objectiveNames(understanding);
  return finish(
    understanding,
    names,
    investmentsSheet(understanding.outline, names, ideas, texts),
    texts,
    ideas,
  );
}

/** For objectives and investments without ratings: a place to rate them. */
export function planRatingPlaces(
  understanding: Understanding,
  place: RatingsPlace,
  texts: Texts = en,
): MissingPlan {
  const names = objectiveNames(understanding);
  return finish(understanding, names, ratingPlaces(understanding, names, place, texts), texts);
}

function objectiveNames({ reading }: Understanding): string[] {
  return reading.strategy.objectives.map(({ name }) => name);
}

/** Beside where that was asked for and there is room, else on a sheet. */
function ratingPlaces(
  understanding: Understanding,
  names: readonly string[],
  place: RatingsPlace,
  texts: Texts,
) {
  const beside = place === "beside" ? ratingsBeside(understanding, names) : null;
  return beside ?? ratingsSheet(understanding, names, texts);
}

function finish(
  understanding: Understanding,
  objectives: readonly string[],
  laid: { readonly changes: readonly Change[]; readonly where: RangeRef },
  texts: Texts,
  investments: readonly string[] = [],
): MissingPlan {
  const corrections = pinScale(grownCorrections(understanding.corrections, laid.changes), objectives);
  return laidOut(understanding, laid, corrections, { objectives, investments }, texts);
}
