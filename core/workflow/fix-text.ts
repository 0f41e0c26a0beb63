import type { Obstacle } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { isBelowMinimum } from "#core/scoring/obstacle-text.ts";

/**
 * What to do about the first obstacle of a "Fix first", and what the verdict turns to then. Everything that is not
 * ready enough is one thing to do.
 *
 * @param obstacles of its verdict, at least one, the binding one first
 * @param isRefused whether an investment is itself a no: nobody is told to get that running
 */
export function fixText(
  obstacles: readonly Obstacle[],
  name: string,
  texts: Texts,
  isRefused: (name: string) => boolean = () => false,
): string {
  const t = texts.nextSteps;
  const { fund, "fix-first": fixFirst } = texts.scoring.verdicts;
  const unready = obstacles.filter(({ cause }) => cause === "not-ready");
  const count = obstacles.length - Math.max(0, unready.length - 1);
  const then = count === 1 ? t.turns(name, fixFirst, fund) : t.oneOf(name, count, fund);
  const [first] = obstacles;
  const action =
    first!.cause === "not-ready" ? readyAction(unready, texts) : actionFor(first!, name, texts, isRefused);
  return t.fix(action, then);
}

function actionFor(
  obstacle: Obstacle,
  name: string,
  texts: Texts,
  isRefused: (name: string) => boolean,
): string {
  const { cause, about, need, guards, found = "" } = obstacle;
  const t = texts.nextSteps;
  switch (cause) {
    case "gate-unknown":
      return t.check(about);
    case "unmet-need":
      if (need === "excluded") return t.choose(name, about);
      return isRefused(about) ? t.without(about) : t.start(about);
    case "not-understood":
      return guards === "requires"
        ? t.start(about)
        : guards === "capability"
          ? t.giveLevel(about)
          : t.clarify(found, about);
    case "veto":
      return isBelowMinimum(obstacle) ? t.raise(about) : t.unharm(about);
    default:
      return t.mend(about);
  }
}

/** What to bring how far; the target is rounded up, so that it is enough. */
function readyAction(parts: readonly Obstacle[], texts: Texts): string {
  const t = texts.nextSteps;
  const { list, percent } = texts.common;
  const [first] = parts;
  const enough = percent(Math.ceil(100 * (first!.enough ?? 1) - 1e-9) / 100);
  const now = ({ level = 0 }: Obstacle): string => percent(level);
  return parts.length === 1
    ? t.makeReady(first!.about, now(first!), enough)
    : t.makeAllReady(list(parts.map((part) => t.part(part.about, now(part)))), enough);
}
