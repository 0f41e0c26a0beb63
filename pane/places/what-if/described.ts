import type { Texts } from "#core/messages/en.ts";
import type { Difference } from "#core/workflow/what-if/differences.ts";
import { readinessLines } from "#core/workflow/what-if/readiness-lines.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { Format } from "#pane/model/format.ts";
import { levelAt, levelsOfRating } from "./levels.ts";

/** One thing that is tried, in words. */
export interface DescribedDifference {
  readonly difference: Difference;
  /** What it is about: "Web shop, Growth". */
  readonly about: string;
  readonly from: string;
  readonly to: string;
}

/** @param trial null where the weights cannot be used; then they are told as they were set */
export function describeDifference(
  difference: Difference,
  { reading }: Understanding,
  trial: Trial | null,
  texts: Texts,
  format: Format,
): DescribedDifference {
  const { objectives, investments } = reading.strategy;
  const t = texts.pane.whatIf;
  switch (difference.kind) {
    case "weight": {
      const index = objectives.findIndex(({ id }) => id === difference.objectiveId);
      return {
        difference,
        about: t.weightOf(objectives[index]!.name),
        from: format.share(objectives[index]!.weight),
        to: format.share(trial?.strategy.objectives[index]?.weight ?? difference.to / 100),
      };
    }
    case "rating": {
      const index = objectives.findIndex(({ id }) => id === difference.objectiveId);
      const investment = investments.find(({ id }) => id === difference.investmentId)!;
      const levels = levelsOfRating(reading, index, texts, format);
      const say = (effect: number | null): string =>
        effect === null ? t.open : (levelAt(levels, effect)?.label ?? t.between);
      return {
        difference,
        about: t.pair(investment.name, objectives[index]!.name),
        from: say(difference.from),
        to: say(difference.to),
      };
    }
    case "readiness": {
      const investment = investments.find(({ id }) => id === difference.investmentId)!;
      const line = readinessLines(investment, reading, texts).find(({ key }) => key === difference.key);
      const say = (level: number | null): string => (level === null ? t.notAsked : format.share(level));
      return {
        difference,
        about: t.pair(investment.name, line?.name ?? difference.key),
        from: say(difference.from),
        to: say(difference.to),
      };
    }
    case "capability":
      return {
        difference,
        about: difference.name,
        from: format.number(difference.from),
        to: format.number(difference.to),
      };
  }
}
