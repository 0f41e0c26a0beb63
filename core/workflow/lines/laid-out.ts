import type { Corrections } from "#core/domain/reading.ts";
import type { Texts } from "#core/messages/en.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { rememberChanges } from "../preferences.ts";
import type { Understanding } from "../understand.ts";
import type { BlockedPlan } from "./line-plan.ts";
import { readAfter } from "./read-after.ts";

/** Tables that were missing, as they would be laid out. */
export interface LaidOut {
  readonly ok: true;
  readonly changes: ChangeSet;
  /** What to show when it is done. */
  readonly where: RangeRef;
}

/** What is to be read once it stands there. */
export interface Wanted {
  readonly objectives: readonly string[];
  readonly investments: readonly string[];
}

/**
 * Tables that are laid out for names which somebody gave, with what is kept of them; refused where one of the names
 * would be read as something else ("Total", "Average"), so that nothing that was answered is left unread.
 */
export function laidOut(
  understanding: Pick<Understanding, "outline" | "cells" | "preferences">,
  { changes, where }: { readonly changes: readonly Change[]; readonly where: RangeRef },
  corrections: Corrections,
  wanted: Wanted,
  texts: Texts,
): LaidOut | BlockedPlan {
  const { outline, preferences } = understanding;
  const all = [...changes, ...rememberChanges(outline.settings, { corrections, preferences })];
  const { strategy } = readAfter(understanding, all, { corrections, preferences }).reading;
  const lost = (names: readonly string[], read: readonly { readonly name: string }[]): string | undefined =>
    names.map(foldSpaces).find((name) => !read.some((one) => one.name === name));
  const objective = lost(wanted.objectives, strategy.objectives);
  if (objective !== undefined) return { ok: false, reason: texts.objectives.misread(objective), place: null };
  const investment = lost(wanted.investments, strategy.investments);
  if (investment !== undefined)
    return { ok: false, reason: texts.investment.notReadBack(investment), place: null };
  return { ok: true, changes: { label: texts.templates.label, changes: all }, where };
}
