import { en, type Texts } from "#core/messages/en.ts";
import { pinScale } from "../complete/pin-scale.ts";
import { laidOut, type LaidOut } from "../lines/laid-out.ts";
import type { BlockedPlan } from "../lines/line-plan.ts";
import type { Understanding } from "../understand.ts";
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
 * while nothing was added. Refused where a name would be read as something else.
 * @param choice at least one objective
 */
export function planTemplate(
  understanding: Pick<Understanding, "outline" | "cells" | "corrections" | "preferences">,
  { objectives, ideas }: TemplateChoice,
  texts: Texts = en,
): LaidOut | BlockedPlan {
  const { outline, corrections } = understanding;
  const goals = objectivesSheet(outline, objectives, texts);
  const names = objectives.map(({ name }) => name);
  const plans = investmentsSheet(outline, names, ideas, texts);
  return laidOut(
    understanding,
    { changes: [...goals.changes, ...plans.changes], where: goals.where },
    pinScale(corrections, names),
    { objectives: names, investments: ideas },
    texts,
  );
}
