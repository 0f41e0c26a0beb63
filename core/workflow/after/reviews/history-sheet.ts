import { careTexts } from "#core/messages/care.ts";
import type { ReviewSnapshot } from "#core/insight/review/snapshot.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { moneyFormatOf } from "../../money-format.ts";
import type { OwnedSheet } from "../../results/owned-sheet.ts";
import { ownedSheetName } from "../../results/owned-sheet.ts";
import { planSheets } from "../../results/plan-sheets.ts";
import { HEAD, SCORE_FORMAT } from "../../scorecard/palette.ts";
import { linesPage } from "../../lines-page.ts";
import { widthFor } from "../../word-width.ts";
import type { Understanding } from "../../understand.ts";
import { keptReviews } from "./reviews.ts";

const KEY = "history";
/** For the shortest words and amounts; a header that has more words runs over two lines. */
const WIDTHS = [12, 12, 34, 11, 11, 12, 8, 13, 11];
const HEADER_POINTS = 34;
/** What stands in the middle of its column: the day and the verdict, which words follow. */
const CENTRED = [0, 5];

export interface HistoryPlan {
  /** Empty of changes where the sheet says it all already. */
  readonly changes: ChangeSet;
  readonly where: RangeRef;
  /** What stays because people wrote it, in sentences for the user. */
  readonly notes: readonly string[];
}

/**
 * The kept reviews as one list that people can filter, chart and hand on: a line for each objective (its weight and how
 * far its measure has come) and each investment, review by review. Null where no review is kept.
 */
export function planHistory(understanding: Understanding, texts: Texts = en): HistoryPlan | null {
  const reviews = keptReviews(understanding);
  if (reviews.length === 0) return null;
  const label = careTexts(texts).reviews.history.label;
  const { sheets, changes, notes } = planSheets(
    understanding,
    (found) => [historySheet(reviews, found, texts)],
    texts,
  );
  const [{ name, contents }] = sheets as readonly [OwnedSheet];
  return {
    changes: { label, changes: [...changes] },
    where: { sheet: name, row: 0, column: 0, rows: contents.length, columns: WIDTHS.length },
    notes,
  };
}

/** A header on two lines, as level as its words let it be. */
function inTwo(header: string): string[] {
  const words = header.split(" ");
  const ways = words.map((_, at) => [words.slice(0, at), words.slice(at)].map((line) => line.join(" ")));
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return ways.reduce((best, way) => (longest(way) < longest(best) ? way : best));
}

function historySheet(
  reviews: readonly ReviewSnapshot[],
  understanding: Understanding,
  texts: Texts,
): OwnedSheet {
  const t = careTexts(texts).reviews.history;
  const { outline } = understanding;
  const rows = reviews.flatMap(({ day, objectives, investments }): CellContent[][] => [
    ...objectives.map(({ name, weight, progress }) => [
      day,
      t.objective,
      name,
      Number((100 * weight).toFixed(6)),
      null,
      null,
      null,
      null,
      progress,
    ]),
    ...investments.map(({ name, score, bankable, verdict, rank, cost, readiness }) => [
      day,
      t.investment,
      name,
      score,
      bankable,
      texts.scoring.verdicts[verdict],
      rank,
      cost,
      readiness,
    ]),
  ]);
  const money = moneyFormatOf(understanding);
  const formats = ["yyyy-mm-dd", "", "", SCORE_FORMAT, SCORE_FORMAT, "", "0", money, "0%"];
  const name = ownedSheetName(KEY, t.sheet, outline);
  const verdicts = Object.values(texts.scoring.verdicts);
  const widths = WIDTHS.map((least, column) =>
    widthFor([...inTwo(t.columns[column]!), ...(column === 5 ? verdicts : [])], least),
  );
  return {
    key: KEY,
    name,
    contents: [[...t.columns], ...rows],
    looks: (sheet): Change[] => [
      {
        kind: "format",
        range: { sheet, row: 0, column: 0, rows: 1, columns: WIDTHS.length },
        format: { ...HEAD, wrap: true },
      },
      ...formats.flatMap((numberFormat, column): Change[] =>
        numberFormat === ""
          ? []
          : [
              {
                kind: "format",
                range: { sheet, row: 1, column, rows: rows.length, columns: 1 },
                format: { numberFormat },
              },
              // The header of numbers stands over them.
              {
                kind: "format",
                range: { sheet, row: 0, column, rows: 1, columns: 1 },
                format: { align: "right" },
              },
            ],
      ),
      {
        kind: "format",
        range: { sheet, row: 1, column: 2, rows: rows.length, columns: 1 },
        format: { wrap: true },
      },
      ...CENTRED.map((column): Change => ({
        kind: "format",
        range: { sheet, row: 0, column, rows: rows.length + 1, columns: 1 },
        format: { align: "center" },
      })),
      { kind: "column-widths", sheet, column: 0, widths },
      { kind: "freeze-rows", sheet, rows: 1 },
    ],
    print: (sheet) => linesPage(sheet, name, texts, { heights: [{ row: 0, points: HEADER_POINTS }] }),
  };
}
