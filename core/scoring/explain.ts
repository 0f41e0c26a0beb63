import type { RatedObjective, Reason, Verdict } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { obstacleText } from "./obstacle-text.ts";
import { TOLERANCE } from "./tolerance.ts";

/** How many objectives each part of the sentence names. */
const MOST_NAMED = 3;

/**
 * Why an investment has its verdict, in one to four sentences: the strongest supports and harms with their weights,
 * then what is not rated, then the binding cause. "Serves Win repeat customers (40%) strongly and Cut delivery time
 * (10%) clearly; works against Keep costs flat (20%) slightly. Not rated: Hire locally. Fix first: staff not trained
 * (readiness 50%)."
 */
export function explainVerdict(reason: Reason, texts: Texts = en): string {
  return [...effectSentences(reason.rated, texts), ...causeSentences(reason, texts)].join(" ");
}

/** What the reason of a verdict is told from; what is missing altogether is not assessed. */
export function ratedOn({ objectives }: Strategy, { ratings }: Investment): RatedObjective[] {
  return objectives.map(({ name, weight }, j): RatedObjective => {
    const { effect = null, confidence = 1 } = ratings[j] ?? {};
    return { name, weight, effect, confidence };
  });
}

/**
 * The first part of the explanation: what it serves and works against, and what is not rated.
 * @param most how many objectives each part names before it says "and 2 more"
 */
export function effectSentences(
  rated: readonly RatedObjective[],
  texts: Texts,
  most: number = MOST_NAMED,
): string[] {
  const { scoring } = texts;
  // An objective without weight is as if it were absent: nobody has to rate it.
  const counted = rated.filter(({ weight }) => weight > 0);
  const open = counted.filter(({ effect }) => effect === null);
  if (open.length === counted.length) return [scoring.notRatedAtAll];

  const points = ({ weight, effect, confidence }: RatedObjective): number =>
    weight * (effect ?? 0) * ((effect ?? 0) > 0 ? confidence : 1);
  // Sizes that differ only in the last bits are the same: a formula in a cell must name them in the same order.
  const size = (each: RatedObjective): number => Math.round(Math.abs(points(each)) / TOLERANCE);
  const strongestFirst = [...rated].sort((a, b) => size(b) - size(a));
  const name = (chosen: readonly RatedObjective[]): string =>
    shortList(
      chosen.map(({ name, weight, effect }) =>
        scoring.effect(name, texts.common.percent(weight), degree(effect ?? 0, weight, texts)),
      ),
      most,
      texts,
    );
  const supports = strongestFirst.filter((each) => points(each) > 0);
  const harms = strongestFirst.filter((each) => points(each) < 0);

  const said =
    supports.length > 0
      ? scoring.serves(name(supports)) + (harms.length > 0 ? scoring.andWorksAgainst(name(harms)) : "")
      : harms.length > 0
        ? scoring.worksAgainst(name(harms))
        : null;
  const sentences = [said === null ? scoring.servesNothing : scoring.sentence(said)];
  if (open.length > 0) {
    const heaviestFirst = [...open].sort(
      (a, b) => Math.round(b.weight / TOLERANCE) - Math.round(a.weight / TOLERANCE),
    );
    sentences.push(
      scoring.notRated(
        shortList(
          heaviestFirst.map((each) => each.name),
          most,
          texts,
        ),
      ),
    );
  }
  return sentences;
}

/** The first of them, and how many more there are. */
export function shortList(items: readonly string[], most: number, texts: Texts): string {
  // Cutting off a single one would save nothing, save where room for three is not asked for.
  const whole = most < MOST_NAMED ? most : most + 1;
  if (items.length <= whole) return texts.common.list(items);
  return texts.common.list([...items.slice(0, most), texts.common.more(items.length - most)]);
}

/**
 * The word for an effect, between the anchors of our own scale (1 small, 2 clear, 3 delivers most of the target):
 * slightly below 1/2, clearly below 5/6, strongly from there; decisively where the objective carries half of the
 * strategy too.
 */
function degree(effect: number, weight: number, { scoring: { degrees } }: Texts): string {
  const size = Math.abs(effect);
  if (size < 1 / 2) return degrees.slightly;
  if (size < 5 / 6) return degrees.clearly;
  return weight < 1 / 2 ? degrees.strongly : degrees.decisively;
}

/** The last part of the explanation: the verdict, and what it follows from. */
export function causeSentences(
  { score, verdict, limits, weakestLink, neededBy }: Reason,
  texts: Texts,
): string[] {
  const { scoring, common } = texts;
  const { causes } = scoring;
  const need = causes.enabler(shortList(neededBy, MOST_NAMED, texts), neededBy.length > 1);
  const notReady = (): string =>
    causes.notReady(
      weakestLink === null ? scoring.notReadyYet : scoring.readiness[weakestLink.kind](weakestLink.name),
      common.percent(score.readiness),
    );
  const bindingCause = (): string => {
    switch (verdict.causes[0]!) {
      case "must-do":
        return causes.mustDo;
      case "enabler":
        return need;
      case "gate-failed-for-good":
        return causes.forGood(obstacleText(verdict.obstacles[0]!, texts));
      case "best-case-too-low":
        return causes.bestCaseTooLow(common.points(score.high), common.points(limits.no));
      case "not-assessed":
        return causes.notAssessed(common.percent(1 - score.assessed));
      case "too-low":
        return score.score < 0
          ? causes.harmful(common.points(score.score))
          : causes.tooLow(common.points(score.score), common.points(limits.no));
      case "strong":
        return causes.strong(common.points(score.score), common.points(limits.fund));
      case "middling":
        return causes.middling(
          common.points(score.score),
          common.points(limits.no),
          common.points(limits.fund),
        );
      default:
        return everyObstacle(verdict, notReady, texts);
    }
  };
  const told = verdict.kind === "fix-first" ? everyObstacle(verdict, notReady, texts) : bindingCause();
  const sentences = [scoring.because(scoring.verdicts[verdict.kind], told)];
  if (verdict.kind !== "fund" && verdict.causes.includes("must-do")) sentences.unshift(scoring.mustDo);
  if (verdict.kind !== "fund" && verdict.causes.includes("enabler")) sentences.push(scoring.sentence(need));
  if (verdict.kind === "stop") sentences.push(scoring.moneySpent);
  return sentences;
}

/** All that is in the way, the binding thing first; of what is not ready the weakest link. */
function everyObstacle({ obstacles }: Verdict, notReady: () => string, texts: Texts): string {
  const { scoring } = texts;
  const said = obstacles.map((obstacle) => {
    if (obstacle.cause === "not-ready") return notReady();
    const text = obstacleText(obstacle, texts);
    return obstacle.cause === "gate-failed-for-good" ? scoring.causes.forGood(text) : text;
  });
  return [...new Set(said)].join(scoring.nextObstacle);
}
