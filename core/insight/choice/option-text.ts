import type { Obstacle, OptionVerdict } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** Shown as none in 100. */
const HARDLY = 0.005;

/**
 * The verdict on an option with its reason: "Choose: first in 92 of 100 tries; ahead by 14 points." Of one that could be taken,
 * also what would have to be mended first: "Before that: Privacy is not checked yet."
 */
export function optionText(option: OptionVerdict, texts: Texts): string {
  const { choice, scoring } = texts;
  const { kind, obstacles = [] } = option;
  const told = scoring.because(choice.kinds[kind], reasons(option, texts).join(scoring.nextObstacle));
  if (kind === "not-this" || obstacles.length === 0) return told;
  const first = new Set(obstacles.map((each) => inTheWay(each, texts)));
  return `${told} ${choice.before([...first].join(scoring.nextObstacle))}`;
}

function inTheWay(obstacle: Obstacle, texts: Texts): string {
  return obstacle.cause === "not-ready"
    ? texts.choice.notReady(obstacle.about, texts.common.percent(obstacle.level ?? 0))
    : obstacleText(obstacle, texts);
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
