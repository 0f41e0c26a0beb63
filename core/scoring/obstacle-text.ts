import type { Obstacle } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";

/** What is in the way, as part of a sentence: "Privacy fails", "needs Till, which is not active". */
export function obstacleText({ cause, about, need, guards, found = "" }: Obstacle, texts: Texts): string {
  const { scoring } = texts;
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
    default:
      return about;
  }
}
