import type { Reading } from "#core/domain/reading.ts";
import { careTexts } from "#core/messages/care.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { OwnedSheet } from "../../results/owned-sheet.ts";
import { ratingLevels } from "../../what-if/rating-levels.ts";
import { RATER, TOP } from "./at-work.ts";

/** A longer list is no help in choosing. */
const MOST_LISTED = 12;

/** A sheet on which one person rates, with nobody else's ratings on it: the numbers of the table are left out. */
export function raterSheet(rater: string, number: number, reading: Reading, texts: Texts): OwnedSheet {
  const t = careTexts(texts).raters;
  const { objectives, investments } = reading.strategy;
  const blank = (length: number): null[] => Array.from({ length }, () => null);
  const width = objectives.length + 1;
  const line = (cells: readonly CellContent[]): CellContent[] => [...cells, ...blank(width - cells.length)];
  return {
    key: `${RATER}${number}`,
    name: t.sheet(rater),
    contents: [
      line([t.rater, rater].slice(0, width)),
      line([t.howTo]),
      line([t.investment, ...objectives.map(({ name }) => name)]),
      ...investments.map(({ name }) => line([name])),
    ],
    looks: (sheet) => [
      {
        kind: "format",
        range: { sheet, row: TOP - 1, column: 0, rows: 1, columns: width },
        format: { bold: true },
      },
      { kind: "freeze-rows", sheet, rows: TOP },
      ...objectives.flatMap((_, objective) => {
        const list = ratingLevels(reading, objective).map(({ written }) => String(written));
        const range = { sheet, row: TOP, column: objective + 1, rows: investments.length, columns: 1 };
        return list.length > MOST_LISTED ? [] : [{ kind: "validation" as const, range, list }];
      }),
    ],
  };
}
