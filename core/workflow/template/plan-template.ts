import { en, type Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { pinScale } from "../complete/pin-scale.ts";
import { rememberChanges } from "../preferences.ts";
import { recall } from "../recall.ts";
import { investmentsSheet } from "./investments-sheet.ts";
import { objectivesSheet, type NamedObjective } from "./objectives-sheet.ts";

/** What the first run asks. */
export interface TemplateChoice {
  /** The most important first. */
  readonly objectives: readonly NamedObjective[];
  /** Names of first investments; they come without ratings. */
  readonly ideas: readonly string[];
}

/**
 * Plans two sheets for someone who starts from nothing: objectives, and investments with one rated example row. The
 * sheets are the user's own from the start: they are read like any other; only Undo takes them away again, and only
 * while nothing was added.
 * @param choice at least one objective
 */
export function planTemplate(
  outline: WorkbookOutline,
  { objectives, ideas }: TemplateChoice,
  texts: Texts = en,
): { readonly changes: ChangeSet; readonly where: RangeRef } {
  const goals = objectivesSheet(outline, objectives, texts);
  const names = objectives.map(({ name }) => name);
  const plans = investmentsSheet(outline, names, ideas, texts);
  const { preferences, corrections } = recall(outline.settings);
  const kept = rememberChanges(outline.settings, { preferences, corrections: pinScale(corrections, names) });
  return {
    changes: { label: texts.templates.label, changes: [...goals.changes, ...plans.changes, ...kept] },
    where: goals.where,
  };
}
