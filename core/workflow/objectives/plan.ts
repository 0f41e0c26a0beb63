import { en, type Texts } from "#core/messages/en.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { BlockedPlan, PossiblePlan } from "../lines/line-plan.ts";
import type { Understanding } from "../understand.ts";
import { readAfter } from "../lines/read-after.ts";
import { rememberChanges } from "../preferences.ts";
import { additions } from "./add.ts";
import type { ObjectiveDraft } from "./draft.ts";
import { alteration } from "./edit.ts";
import type { Proposal } from "./proposal.ts";
import { readsBack } from "./reads-back.ts";

/** What adding or changing an objective would write into the user's own tables. */
export type ObjectivePlan = PossibleObjectivePlan | BlockedPlan;

export interface PossibleObjectivePlan extends PossiblePlan {
  /** The workbook as it would be read afterwards, scored. */
  readonly after: Understanding;
}

/**
 * Plans a new objective after the last one, or changes in an existing one. Only the user's own columns are written;
 * a new name goes everywhere the old one was read from; formulas are never replaced. What comes out is read again
 * before it is offered: a plan whose outcome would not have exactly these objectives and all ratings as before is
 * refused.
 *
 * @param added keys of missing fields for which a column is to be added beside the table
 */
export function planObjective(
  understanding: Understanding,
  draft: ObjectiveDraft,
  added: readonly string[] = [],
  texts: Texts = en,
): ObjectivePlan {
  const fault = nameFault(draft, understanding, texts);
  if (fault !== null) return { ok: false, reason: fault, place: null };
  const proposals =
    draft.editing === null
      ? additions(understanding, draft, added, texts)
      : alteration(understanding, draft, added, texts);
  if (!Array.isArray(proposals)) return proposals;
  for (const proposal of proposals) {
    const plan = checked(understanding, draft, proposal, texts);
    if (plan) return plan;
  }
  const reason = texts.objectives.misread(foldSpaces(draft.name));
  return { ok: false, reason, place: placeOf(proposals) };
}

/** What is wrong with the name, for the user; null where it can be used. */
export function nameFault(
  draft: ObjectiveDraft,
  { reading }: Pick<Understanding, "reading">,
  texts: Texts = en,
): string | null {
  const name = foldSpaces(draft.name);
  if (name === "") return texts.objectives.nameless;
  const taken = reading.strategy.objectives.find(
    (other) => other.id !== draft.editing && other.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? texts.objectives.nameTaken(taken.name) : null;
}

/** The plan, if its outcome is read as it is meant. */
function checked(
  understanding: Understanding,
  draft: ObjectiveDraft,
  proposal: Proposal,
  texts: Texts,
): PossibleObjectivePlan | null {
  const { outline, preferences } = understanding;
  const corrections = proposal.corrections ?? understanding.corrections;
  const settings = proposal.corrections
    ? rememberChanges(outline.settings, { corrections, preferences })
    : [];
  const changes: Change[] = [...proposal.changes, ...settings];
  const after = readAfter(understanding, changes, { corrections, preferences });
  if (!readsBack(understanding.reading, after, draft, proposal.weightChecked)) return null;
  const name = foldSpaces(draft.name);
  const label = draft.editing === null ? texts.objectives.addLabel(name) : texts.objectives.changeLabel(name);
  const { where, notes, missing } = proposal;
  return { ok: true, changes: { label, changes }, where, notes, missing, after };
}

function placeOf([first]: readonly Proposal[]): RangeRef | null {
  return first ? { ...first.where, rows: 1, columns: 1 } : null;
}
