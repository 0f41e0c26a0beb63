import type { Conflict, ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { InvestmentDraft } from "#core/workflow/investment/draft.ts";
import type { ObjectiveDraft } from "#core/workflow/objectives/draft.ts";
import type { WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** What the pane shows now. */
export interface PaneState {
  /** Null until the first reading has ended. */
  readonly understanding: Understanding | null;
  readonly view: View;
  /** Work under way, in words; null when there is none. */
  readonly busy: string | null;
  /** What stands in the way and what to do about it; stays until it is dealt with. */
  readonly trouble: Trouble | null;
  /** The last thing done, shown and read out. */
  readonly news: string;
  /** The news is about something written, which one may want to take back at once. */
  readonly canUndoNews: boolean;
  /** The investment being described; null before the first and after it was written or thrown away. */
  readonly draft: InvestmentDraft | null;
  /** The objective being described, in the same way. */
  readonly objective: ObjectiveDraft | null;
  /** Weights being set, one for each objective in any unit; null while those of the workbook hold. */
  readonly trial: readonly number[] | null;
  /** What is tried out instead of what the workbook says; null while nothing is. */
  readonly whatIf: WhatIf | null;
  /** What can be undone, the latest last. */
  readonly undoable: readonly ChangeSet[];
}

export type View =
  /** What was understood, with the chance to correct it. */
  | { readonly name: "understood" }
  /** Some tables are there, others are laid out. */
  | { readonly name: "complete" }
  | { readonly name: "overview" }
  /** `at` is the objective that one comes back to. */
  | { readonly name: "objectives"; readonly at?: string }
  /** Describing an objective; its draft is kept beside. */
  | { readonly name: "objective" }
  | { readonly name: "investments" }
  | { readonly name: "what-if" }
  | { readonly name: "settings" }
  | { readonly name: "investment"; readonly id: string }
  | { readonly name: "write" }
  /** Describing an investment; the draft is kept beside, so that leaving loses nothing. */
  | { readonly name: "wizard"; readonly step: WizardStep };

export type WizardStep = 1 | 2 | 3 | 4 | 5;

/** The places of the bar at the top; every view belongs to one. */
export type Place = "overview" | "objectives" | "investments" | "what-if";

export const PLACES: readonly Place[] = ["overview", "objectives", "investments", "what-if"];

/** @returns null for the settings, which have a button of their own */
export function placeOf({ name }: View): Place | null {
  switch (name) {
    case "understood":
    case "complete":
    case "overview":
      return "overview";
    case "objectives":
    case "what-if":
      return name;
    case "objective":
      return "objectives";
    case "settings":
      return null;
    case "investments":
    case "investment":
    case "write":
    case "wizard":
      return "investments";
  }
}

export type Trouble =
  /** Someone changed cells after they were read; nothing was written. */
  | { readonly kind: "conflict"; readonly conflicts: readonly Conflict[] }
  /** The host refused, or something broke. */
  | { readonly kind: "failure"; readonly message: string; readonly place: RangeRef | null };
