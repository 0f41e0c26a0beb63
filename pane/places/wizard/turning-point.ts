import type { Texts } from "#core/messages/en.ts";
import { worthOf } from "#core/insight/effect-row.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { FULL } from "#core/workflow/investment/draft.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import { fixText } from "#core/workflow/fix-text.ts";
import type { Format } from "#pane/model/format.ts";

/** What would turn a verdict: to Fund, or away from it. */
export interface TurningPoint {
  /** Whether it is Fund already. */
  readonly isFund: boolean;
  /** A sentence. */
  readonly text: string;
}

/** @returns null where nothing would turn the verdict */
export function turningPoint(preview: DraftPreview, texts: Texts, format: Format): TurningPoint | null {
  const { result, scorecard, investment } = preview;
  const { score, verdict } = result;
  const { limits } = scorecard;
  const t = texts.pane.wizard;
  const to = (text: string): TurningPoint => ({ isFund: false, text });
  if (verdict.kind === "fund") {
    // What must be done stays Fund whatever its score.
    if (investment.mustDo) return null;
    const spare = Math.min(score.score, score.bankable) - limits.fund;
    return { isFund: true, text: t.turnAway(format.score(Math.floor(spare + ROUNDING) + 1)) };
  }
  if (verdict.kind === "fix-first") return to(fixText(verdict.obstacles, investment.name, texts));
  switch (verdict.causes[0]) {
    case "not-assessed":
      return score.high < limits.fund - ROUNDING ? null : to(t.turnRate(openObjectives(preview, texts)));
    case "veto":
      return to(t.turnVeto(verdict.about));
    case "middling":
    case "too-low":
      return to(morePoints(preview, texts, format));
    // What nothing would turn, or what needs no turning.
    default:
      return null;
  }
}

/** Below this a share of a point is a matter of rounding. */
const ROUNDING = 1e-9;

/** How many points are missing, and the least change of one rating that would bring them. */
function morePoints(preview: DraftPreview, texts: Texts, format: Format): string {
  const { result, scorecard } = preview;
  const t = texts.pane.wizard;
  const missing = scorecard.limits.fund - result.score.score;
  const points = format.score(Math.ceil(missing - ROUNDING));
  const [best] = enoughAlone(preview, missing).sort((a, b) => a.step - b.step || b.weight - a.weight);
  if (best) {
    const raised = t.turnRating(points, best.objective, t.levels[String(best.level)]!);
    return [raised, ...stillInTheWay(preview, best, texts)].join(" ");
  }
  return result.score.assessed < 1 - ROUNDING && result.score.high >= scorecard.limits.fund - ROUNDING
    ? t.turnRate(openObjectives(preview, texts))
    : t.turnPoints(points);
}

/** Names of the objectives that are not assessed. */
function openObjectives({ investment, strategy }: DraftPreview, texts: Texts): string {
  const open = strategy.objectives.filter((_, index) => (investment.ratings[index]?.effect ?? null) === null);
  return texts.common.list(open.map(({ name }) => name));
}

/** What stands between the investment and Fund once the rating is raised: a sentence, or nothing. */
function stillInTheWay(
  { investment, strategy, scorecard }: DraftPreview,
  raise: Raise,
  texts: Texts,
): string[] {
  const ratings = investment.ratings.map((rating, index) =>
    index === raise.index ? { ...rating, effect: raise.level / FULL } : rating,
  );
  const raised = { ...investment, ratings };
  const investments = strategy.investments.map((other) => (other.id === raised.id ? raised : other));
  const { limits } = scorecard;
  const result = scoreStrategy({ ...strategy, investments }, { limits }).results.find(
    ({ investmentId }) => investmentId === raised.id,
  );
  return result?.verdict.kind === "fix-first" ? [fixText(result.verdict.obstacles, raised.name, texts)] : [];
}

interface Raise {
  readonly index: number;
  readonly objective: string;
  readonly weight: number;
  /** On our own scale, whole. */
  readonly level: number;
  /** How much higher than now. */
  readonly step: number;
}

/** The ratings that would each bring the missing points by themselves, at the least whole level that does. */
function enoughAlone({ investment, strategy }: DraftPreview, missing: number): Raise[] {
  return strategy.objectives.flatMap(({ name, weight }, index) => {
    const { effect = null, confidence = 1 } = investment.ratings[index] ?? {};
    if (effect === null || weight === 0) return [];
    const worth = worthOf(effect, confidence) + missing / 100 / weight;
    const needed = worth > 0 ? worth / confidence : worth;
    const level = Math.ceil(FULL * needed - ROUNDING);
    return level <= FULL ? [{ index, objective: name, weight, level, step: level - FULL * effect }] : [];
  });
}
