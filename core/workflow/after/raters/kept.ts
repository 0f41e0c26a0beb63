import type { Reading } from "#core/domain/reading.ts";
import type { RaterEffects } from "#core/insight/raters/disagreement.ts";
import { foldText } from "#core/tables/values/fold.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Understanding } from "../../understand.ts";

/** The hidden sheet with the ratings of those who are done; its mark is "sheet." and this. */
export const RATERS = "raters";
/** Raised when the columns change. */
export const VERSION = 1;

/** One rating of a rater who is done, by names: rows and columns move. */
export interface KeptRating {
  readonly rater: string;
  readonly investment: string;
  readonly objective: string;
  /** In [-1, 1]. */
  readonly effect: number;
}

/** What was collected so far, as the hidden sheet keeps it; what people wrote there otherwise is passed over. */
export function keptRatings({ outline, cells }: Pick<Understanding, "outline" | "cells">): KeptRating[] {
  const mark = outline.marks[`sheet.${RATERS}`];
  const rows = mark ? cells.find(({ range }) => range.sheet === mark.sheet)?.values : undefined;
  if (rows?.[0]?.[HEADERS] !== `v${VERSION}`) return [];
  return rows.slice(1).flatMap((row): KeptRating[] => {
    const [rater, investment, objective] = row.slice(0, HEADERS - 1).map(textOf);
    const effect = row[HEADERS - 1];
    return rater && investment && objective && typeof effect === "number" && Math.abs(effect) <= 1
      ? [{ rater, investment, objective, effect }]
      : [];
  });
}

const HEADERS = 4;

/** Names of those who are done, in the order in which they were. */
export function ratersOf(ratings: readonly KeptRating[]): string[] {
  return [...new Set(ratings.map(({ rater }) => rater))];
}

/** The ratings as tables over today's investments and objectives; those about anything else are left out. */
export function raterEffects(ratings: readonly KeptRating[], { strategy }: Reading): RaterEffects[] {
  const at = new Map<string, number>();
  const key = (rater: string, investment: string, objective: string): string =>
    [rater, foldText(investment), foldText(objective)].join("\n");
  for (const { rater, investment, objective, effect } of ratings)
    at.set(key(rater, investment, objective), effect);
  return ratersOf(ratings).map((name) => ({
    name,
    effects: strategy.investments.map((investment) =>
      strategy.objectives.map((objective) => at.get(key(name, investment.name, objective.name)) ?? null),
    ),
  }));
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
