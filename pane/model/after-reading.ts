import { missingIn } from "#core/workflow/complete/missing.ts";
import { parseDraft, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { rememberChanges } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { isCorrected } from "./corrections.ts";
import type { View } from "./state.ts";

/** Where a draft is kept in the document's settings. */
export const DRAFT_SETTING = "draft";

/** The user has seen and accepted the reading before: results were written, or something was corrected. */
export function wasAccepted({ outline, corrections }: Understanding): boolean {
  return Object.keys(outline.marks).some((key) => key.startsWith("results.")) || isCorrected(corrections);
}

/** The session's corrections and preferences are newer than those that the document keeps. */
export function hasUnkept(understanding: Understanding): boolean {
  return rememberChanges(understanding.outline.settings, understanding).length > 0;
}

/** The draft that an earlier session left in the document. */
export function keptDraft({ outline }: Understanding): InvestmentDraft | null {
  const kept = outline.settings[DRAFT_SETTING];
  return kept === undefined ? null : parseDraft(kept);
}

/** The view to show after a new reading: the same, unless what it shows is gone. */
export function viewFor(view: View, { reading, scorecard }: Understanding): View {
  if (view.name === "complete") {
    const missing = missingIn(reading);
    if (missing !== null && missing !== "ratings") return view;
    return { name: scorecard ? "overview" : "understood" };
  }
  if (!scorecard) return view.name === "wizard" ? view : { name: "understood" };
  if (view.name === "investment" && !scorecard.results.some(({ investmentId }) => investmentId === view.id)) {
    return { name: "investments" };
  }
  return view;
}
