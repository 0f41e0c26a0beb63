import type { OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** Shown as none in 100. */
const HARDLY = 0.005;

/** The verdict on an option with its reason, one sentence: "Choose: first in 92 of 100 tries; ahead by 14." */
export function optionText(option: OptionVerdict, texts: Texts): string {
  const { choice, scoring } = texts;
  return scoring.because(choice.kinds[option.kind], reasons(option, texts).join(scoring.nextObstacle));
}

function reasons(
  { kind, place, distance, firstShare, because, about }: OptionVerdict,
  texts: Texts,
): string[] {
  const { choice, common } = texts;
  const tries = (share: number): string => choice.first(String(Math.round(100 * share)));
  const behind = distance > TOLERANCE ? choice.behindBy(common.points(distance)) : choice.level;
  if (kind !== "not-this") {
    const often = firstShare === null ? [] : [tries(firstShare)];
    // Who is first although it is too close to call is ahead all the same.
    const isLeader = kind === "choose" || kind === "leaning" || (place === 1 && distance > TOLERANCE);
    const apart = isLeader
      ? distance > TOLERANCE
        ? [choice.aheadBy(common.points(distance))]
        : []
      : [behind];
    const close = because === "one-step" ? [choice.oneStep] : [];
    const all = [...often, ...apart, ...close];
    return all.length > 0 ? all : [choice.alone];
  }
  switch (because) {
    case "gate-failed-for-good":
      return [choice.ruledOutForGood(about)];
    case "veto":
      return [choice.ruledOutByHarm(about)];
    case "not-assessed":
      return [choice.notRated];
    case "dominated":
      return [behind, choice.dominated(about)];
    default:
      return firstShare === null
        ? [behind]
        : [behind, firstShare < HARDLY ? choice.neverFirst : tries(firstShare)];
  }
}
