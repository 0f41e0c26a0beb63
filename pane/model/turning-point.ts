import type { Texts } from "#core/messages/en.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { Format } from "./format.ts";

/** What it would take for the verdict to become Fund, in a sentence; null where it is Fund, or nothing would. */
export function turningPoint(
  { result, scorecard }: DraftPreview,
  texts: Texts,
  format: Format,
): string | null {
  const t = texts.pane.wizard;
  const { score, verdict } = result;
  if (verdict.kind === "fund") return null;
  switch (verdict.causes[0]) {
    case "not-ready":
      return t.turnReady(verdict.about, format.score(score.locked));
    case "not-assessed":
      return t.turnRate;
    case "gate-failing":
    case "gate-unknown":
    case "unmet-need":
    case "veto":
      return t.turnGate(verdict.about);
    case "middling":
    case "too-low":
      return t.turnPoints(format.score(Math.ceil(scorecard.limits.fund - score.score)));
    // What nothing would turn, or what needs no turning.
    default:
      return null;
  }
}
