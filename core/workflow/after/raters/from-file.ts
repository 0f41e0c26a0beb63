import type { Understanding } from "../../understand.ts";
import type { KeptRating } from "./kept.ts";
import { ratersAtWork } from "./at-work.ts";

/**
 * The ratings in a copy of the workbook that someone filled in: those on raters' sheets, or, where nobody rated on one,
 * those of its own table, under the name of the file.
 * @param name of the file, without its ending
 */
export function ratingsInCopy(copy: Understanding, name: string): KeptRating[] {
  const onSheets = ratersAtWork(copy, copy.reading).flatMap(({ ratings }) => ratings);
  if (onSheets.length > 0) return onSheets;
  const { objectives, investments } = copy.reading.strategy;
  return investments.flatMap((investment) =>
    investment.ratings.flatMap(({ effect }, j): KeptRating[] => {
      const objective = objectives[j];
      return effect === null || !objective
        ? []
        : [{ rater: name, investment: investment.name, objective: objective.name, effect }];
    }),
  );
}
