import type { Corrections, Reading } from "#core/domain/reading.ts";
import type { Scorecard } from "#core/domain/result.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { readStrategy } from "#core/tables/read-strategy.ts";
import { ownedSheets } from "#core/tables/owned-sheets.ts";
import type { RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { lookAt } from "./look.ts";
import { type Preferences, recall } from "./preferences.ts";

/** Everything known of a workbook after one look: its cells, what they were taken to mean, and the scores. */
export interface Understanding {
  readonly outline: WorkbookOutline;
  /** The cells that the reading rests on; writing takes its guards from them. */
  readonly cells: readonly RangeCells[];
  readonly reading: Reading;
  readonly corrections: Corrections;
  readonly preferences: Preferences;
  /** Null where there is nothing to score: no investments, no objectives, or no ratings. */
  readonly scorecard: Scorecard | null;
}

/** An understanding in which there is something scored. */
export type Scored = Understanding & { readonly scorecard: Scorecard };

/**
 * Looks at a workbook: one `outline`, one `read`, whatever its size.
 * @param changed what the user just corrected or chose; what is left out comes from the document's settings
 */
export async function understand(
  workbook: Workbook,
  changed: { readonly corrections?: Corrections; readonly preferences?: Preferences } = {},
  texts: Texts = en,
): Promise<Understanding> {
  const { outline, cells } = await lookAt(workbook);
  return interpret(outline, cells, changed, texts);
}

/** The same without the workbook: reads cells that are already here again, with other corrections or choices. */
export function interpret(
  outline: WorkbookOutline,
  cells: readonly RangeCells[],
  changed: { readonly corrections?: Corrections; readonly preferences?: Preferences } = {},
  texts: Texts = en,
): Understanding {
  const remembered = recall(outline.settings);
  const corrections = changed.corrections ?? remembered.corrections;
  const preferences = changed.preferences ?? remembered.preferences;
  const owned = ownedSheets(outline);
  const tables = cells.filter(({ range }) => !owned.has(range.sheet));
  const read = readStrategy(outline, tables, corrections, texts);
  const damaged = remembered.damaged.map((key) => texts.workflow.damagedSetting(key));
  const reading = damaged.length === 0 ? read : { ...read, notes: [...read.notes, ...damaged] };
  return {
    outline,
    cells,
    reading,
    corrections,
    preferences,
    scorecard: scorecardOf(reading, preferences, texts),
  };
}

function scorecardOf(reading: Reading, preferences: Preferences, texts: Texts): Scorecard | null {
  const { strategy } = reading;
  const anythingRated = strategy.investments.some((investment) =>
    investment.ratings.some(({ effect }) => effect !== null),
  );
  if (!anythingRated) return null;
  return scoreStrategy(strategy, preferences.limits ? { limits: preferences.limits } : {}, texts);
}
