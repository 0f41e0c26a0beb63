import type { Obstacle } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";

/** What is in the way, as part of a sentence: "Privacy fails", "needs Till, which is not active". */
export function obstacleText(obstacle: Obstacle, texts: Texts): string {
  const { cause, about, need, guards, found = "", words } = obstacle;
  const { scoring } = texts;
  if (words !== undefined) return words;
  switch (cause) {
    case "gate-failed-for-good":
    case "gate-failing":
      return scoring.gateFails(about);
    case "gate-unknown":
      return scoring.gateUnknown(about);
    case "unmet-need":
      return need === "excluded"
        ? scoring.excludes(about)
        : need === "not-found"
          ? scoring.needsUnknown(about)
          : scoring.needs(about);
    case "not-understood":
      return guards === "requires"
        ? scoring.needsUnknown(about)
        : guards === "capability"
          ? scoring.needsUnknownCapability(about)
          : scoring.notUnderstood(about, found);
    case "veto":
      return isBelowMinimum(obstacle) ? scoring.causes.belowMinimum(about) : scoring.causes.veto(about);
    default:
      return about;
  }
}

/** Whether a veto is for less than the minimum that a person set, and not for full harm. */
export function isBelowMinimum({ level = 0, enough }: Obstacle): boolean {
  return enough !== undefined && level < enough;
}
