import { careTexts } from "#core/messages/care.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { OwnedSheet } from "../../results/owned-sheet.ts";
import { type KeptRating, RATERS, VERSION } from "./kept.ts";

/** A line a rating, that a person can read. */
export function keptSheet(ratings: readonly KeptRating[], texts: Texts): OwnedSheet {
  const t = careTexts(texts).raters;
  const header: CellContent[] = [...t.columns, `v${VERSION}`];
  const rows = ratings.map(({ rater, investment, objective, effect }): CellContent[] => [
    rater,
    investment,
    objective,
    effect,
    null,
  ]);
  return {
    key: RATERS,
    name: t.kept,
    contents: [header, ...rows],
    hidden: true,
    looks: (sheet) => [{ kind: "freeze-rows", sheet, rows: 1 }],
  };
}
