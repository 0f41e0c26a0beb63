import { careTexts } from "#core/messages/care.ts";
import { takeSnapshot, type ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { CellsRead } from "../../contents.ts";
import { rememberChanges, withPreferences } from "../../preferences.ts";
import { ownedSheetChanges } from "../../results/owned-sheet.ts";
import type { Scored, Understanding } from "../../understand.ts";
import { readReviews, REVIEWS, reviewsSheet } from "./sheet.ts";

/** The reviews that the workbook keeps, the earliest first. */
export function keptReviews({ outline, cells }: Pick<Understanding, "outline" | "cells">): ReviewSnapshot[] {
  const mark = outline.marks[`sheet.${REVIEWS}`];
  const read = mark && cells.find(({ range }) => range.sheet === mark.sheet);
  return read ? readReviews(read.values) : [];
}

/** How things stand now, as a review would keep it. @param today serial day number */
export function snapshotNow({ reading, scorecard }: Scored, today: number): ReviewSnapshot {
  return takeSnapshot(reading.strategy, scorecard, today);
}

/**
 * Keeps how things stand today on the hidden sheet, and when to look again. A second review on one day takes the place
 * of the first; all others stay.
 * @param next serial day number of the next review, null for none
 */
export function planReview(
  understanding: Scored,
  today: number,
  next: number | null,
  texts: Texts = en,
): ChangeSet {
  const { outline, cells, corrections, preferences } = understanding;
  const others = keptReviews(understanding).filter(({ day }) => day !== today);
  const all = [...others, snapshotNow(understanding, today)].sort((one, other) => one.day - other.day);
  const chosen = withPreferences(preferences, { nextReview: next ?? undefined });
  return {
    label: careTexts(texts).reviews.label,
    changes: [
      ...ownedSheetChanges(reviewsSheet(all, texts), outline, new CellsRead(cells)),
      ...rememberChanges(outline.settings, { corrections, preferences: chosen }),
    ],
  };
}
