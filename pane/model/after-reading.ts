import { rememberChanges } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/** The user has seen and accepted the reading before: results were written, or something was corrected. */
export function wasAccepted({ outline, corrections }: Understanding): boolean {
  return (
    Object.keys(outline.marks).some((key) => key.startsWith("results.")) ||
    Object.keys(corrections).length > 0
  );
}

/** One of several is to be chosen, and the results say what speaks for each. */
export function choosesOne({ scorecard }: Understanding): boolean {
  return scorecard?.results.some(({ choice }) => choice !== undefined) ?? false;
}

/** Anything was corrected or chosen at all. */
export function hasChoices(understanding: Understanding | null): boolean {
  const { corrections = {}, preferences = {} } = understanding ?? {};
  return Object.keys(corrections).length + Object.keys(preferences).length > 0;
}

/** The session's corrections and preferences are newer than those that the document keeps. */
export function hasUnkept(understanding: Understanding): boolean {
  return rememberChanges(understanding.outline.settings, understanding).length > 0;
}
