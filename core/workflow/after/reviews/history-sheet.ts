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
import { HEAD } from "../../scorecard/palette.ts";
import type { Understanding } from "../../understand.ts";
import { keptReviews } from "./reviews.ts";

const KEY = "history";
const WIDTHS = [12, 12, 34, 11, 11, 12, 8, 13, 11];

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
  const formats = ["yyyy-mm-dd", "", "", "0", "0", "", "0", moneyFormatOf(understanding), "0%"];
  return {
    key: KEY,
    name: ownedSheetName(KEY, t.sheet, outline),
    contents: [[...t.columns], ...rows],
    looks: (sheet): Change[] => [
      { kind: "format", range: { sheet, row: 0, column: 0, rows: 1, columns: WIDTHS.length }, format: HEAD },
      ...formats.flatMap((numberFormat, column): Change[] =>
        numberFormat === ""
          ? []
          : [
              {
                kind: "format",
                range: { sheet, row: 1, column, rows: rows.length, columns: 1 },
                format: { numberFormat },
              },
            ],
      ),
      { kind: "column-widths", sheet, column: 0, widths: WIDTHS },
      { kind: "freeze-rows", sheet, rows: 1 },
    ],
  };
}
