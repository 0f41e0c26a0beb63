import type { Reading } from "#core/domain/reading.ts";
import { careTexts } from "#core/messages/care.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import { linesPage } from "../../lines-page.ts";
import type { OwnedSheet } from "../../results/owned-sheet.ts";
import { INPUT_BODY, INPUT_HEAD, INPUT_ROW } from "../../scorecard/input-looks.ts";
import { INK, INSET, QUIET } from "../../scorecard/palette.ts";
import { ratingLevels } from "../../what-if/rating-levels.ts";
import { RATER, TOP } from "./at-work.ts";

/** A longer list is no help in choosing. */
const MOST_LISTED = 12;
const NAME = 34;
/** Characters of a name that fit on a line there in bold. */
const NAME_LINE = 30;
const RATING = 18;
const LINE_HEIGHT = 15;

/**
 * A sheet on which one person rates, with nobody else's ratings on it: the numbers of the table are left out, and only
 * the cells to rate in are open, so that no slip of a hand moves a rating to another investment.
 */
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
      ...looksOf(
        sheet,
        investments.map(({ name }) => name),
        width,
      ),
      ...objectives.flatMap((_, objective) => {
        const list = ratingLevels(reading, objective).map(({ written }) => String(written));
        const range = { sheet, row: TOP, column: objective + 1, rows: investments.length, columns: 1 };
        return list.length > MOST_LISTED ? [] : [{ kind: "validation" as const, range, list }];
      }),
    ],
    print: (sheet) =>
      linesPage(sheet, t.sheet(rater), texts, {
        header: TOP - 1,
        heights: [0, 1].map((row) => ({ row, points: INPUT_ROW })).concat(heightsOf(investments)),
        open: { sheet, row: TOP, column: 1, rows: investments.length, columns: width - 1 },
      }),
  };
}

/** Cells to fill in look as those of the template do. */
function looksOf(sheet: string, names: readonly string[], width: number): Change[] {
  const look = (row: number, rows: number, column: number, columns: number, format: CellFormat): Change => ({
    kind: "format",
    range: { sheet, row, column, rows, columns },
    format,
  });
  return [
    look(0, 1, 0, width, { bold: true, color: INK, vertical: "middle" }),
    look(1, 1, 0, 1, { color: QUIET, vertical: "middle" }),
    look(TOP - 1, 1, 0, width, { ...INPUT_HEAD, align: "center" }),
    look(TOP - 1, 1, 0, 1, { align: "left", numberFormat: INSET }),
    look(TOP, names.length, 0, width, INPUT_BODY),
    look(TOP, names.length, 0, 1, { bold: true, wrap: true, numberFormat: INSET }),
    look(TOP, names.length, 1, width - 1, { align: "center" }),
    {
      kind: "column-widths",
      sheet,
      column: 0,
      widths: [NAME, ...Array.from({ length: width - 1 }, () => RATING)],
    },
    { kind: "freeze-rows", sheet, rows: TOP },
  ];
}

function heightsOf(investments: readonly { readonly name: string }[]): { row: number; points: number }[] {
  return investments.map(({ name }, i) => ({
    row: TOP + i,
    points: Math.max(INPUT_ROW, LINE_HEIGHT * Math.ceil(name.length / NAME_LINE)),
  }));
}
