import { careTexts } from "#core/messages/care.ts";
import type { Texts } from "#core/messages/en.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { CellsRead } from "../../contents.ts";
import { ownedSheetChanges } from "../../results/owned-sheet.ts";
import type { Understanding } from "../../understand.ts";
import { nearestLevel, ratingLevels } from "../../what-if/rating-levels.ts";
import { NOTHING_CHANGED, stillDifferent } from "../../what-if/what-if.ts";
import { planWriteBack, type WhatIfPlan } from "../../what-if/write-back.ts";
import { keptRatings, type KeptRating, RATERS } from "./kept.ts";
import { keptSheet } from "./kept-sheet.ts";
import { type RaterAtWork, ratersAtWork } from "./at-work.ts";
import { raterSheet } from "./rater-sheet.ts";
import type { RatersReport } from "./report.ts";

/** Gives someone a sheet of their own to rate on. @param name not blank, and of nobody who rates already */
export function planRater(understanding: Understanding, name: string, texts: Texts): ChangeSet {
  const { outline, cells, reading } = understanding;
  const number = 1 + Math.max(0, ...ratersAtWork(understanding, reading).map((each) => each.number));
  const sheet = raterSheet(name, number, reading, texts);
  return {
    label: careTexts(texts).raters.sheet(name),
    changes: ownedSheetChanges(sheet, outline, new CellsRead(cells)),
  };
}

/** Puts a rater's ratings out of sight with those of the others who are done, and takes the sheet away. */
export function planDone(understanding: Understanding, rater: RaterAtWork, texts: Texts): ChangeSet {
  const { label, changes } = planCollected(understanding, rater.ratings, texts);
  return { label, changes: [...changes, { kind: "remove-sheet", sheet: rater.sheet }] };
}

/** Keeps ratings that were collected, here or from a file; who rated before is replaced. */
export function planCollected(
  understanding: Understanding,
  ratings: readonly KeptRating[],
  texts: Texts,
): ChangeSet {
  const { outline, cells } = understanding;
  const again = new Set(ratings.map(({ rater }) => rater));
  const others = keptRatings(understanding).filter(({ rater }) => !again.has(rater));
  return {
    label: careTexts(texts).raters.collect,
    changes: ownedSheetChanges(keptSheet([...others, ...ratings], texts), outline, new CellsRead(cells)),
  };
}

/** Forgets all that was collected, so that everyone can be asked again; the table's own ratings stay. */
export function planAskAgain({ outline }: Understanding, texts: Texts): ChangeSet {
  const mark = outline.marks[`sheet.${RATERS}`];
  const changes: Change[] = mark ? [{ kind: "remove-sheet", sheet: mark.sheet }] : [];
  return { label: careTexts(texts).raters.again, changes };
}

/**
 * Plans to put the middle of what the raters said into the table's own rating cells, or what they agreed on where they
 * talked it over, on the nearest grade of its scale.
 * @param agreed effects by investment id and objective id
 */
export function planMiddle(
  understanding: Understanding,
  { disagreement }: RatersReport,
  agreed: Readonly<Record<string, Readonly<Record<string, number>>>>,
  texts: Texts,
): WhatIfPlan | null {
  const { reading } = understanding;
  const { investments, objectives } = reading.strategy;
  const levels = objectives.map((_, j) => ratingLevels(reading, j));
  const nearest = (effect: number, j: number): number => nearestLevel(levels[j]!, effect)?.effect ?? effect;
  const ratings = Object.fromEntries(
    investments.map(({ id }, i) => [
      id,
      Object.fromEntries(
        objectives.flatMap((objective, j) => {
          const value = agreed[id]?.[objective.id] ?? disagreement.cells[i]?.[j]?.median ?? null;
          return value === null ? [] : [[objective.id, nearest(value, j)] as const];
        }),
      ),
    ]),
  );
  // What the table says already is neither written nor a reason to say that it could not be.
  const changed = stillDifferent({ ...NOTHING_CHANGED, ratings }, reading);
  const plan = planWriteBack(understanding, changed, texts);
  return plan && { ...plan, changes: { ...plan.changes, label: careTexts(texts).raters.use } };
}
