import { objectivesProgress } from "#core/insight/measures/objective-progress.ts";
import type { Check } from "./finding.ts";

/** Less than half of the way is worth a look; how far it should be by now, no cell says. */
const HALF_WAY = 0.5;

/** Objectives whose measure moves away from its target, or has come less than half of the way; weightiest first. */
export const checkMeasures: Check = ({ strategy }) => {
  return objectivesProgress(strategy.objectives)
    .flatMap(({ progress }, index) => {
      const objective = strategy.objectives[index]!;
      return progress !== null && progress < HALF_WAY ? [{ objective, progress }] : [];
    })
    .sort(
      (a, b) => Number(a.progress >= 0) - Number(b.progress >= 0) || b.objective.weight - a.objective.weight,
    )
    .map(({ objective: { name, measure = "", cell }, progress }) => ({
      code: "measure",
      objective: name,
      measure,
      progress,
      place: cell,
    }));
};
