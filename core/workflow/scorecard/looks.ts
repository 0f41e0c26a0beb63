import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { verdictColours } from "../results/verdict-colours.ts";

/** Where the parts of the scorecard sheet stand. */
export interface ScorecardPlaces {
  /** Of the whole sheet. */
  readonly rows: number;
  readonly columns: number;
  /** The ranked list without its headers, and the objectives without theirs. */
  readonly list: Block;
  readonly goals: Block;
  /** The row that heads the checks; null where all are switched off. */
  readonly checksAt: number | null;
  /** Number format of costs. */
  readonly money: string;
}

interface Block {
  readonly row: number;
  readonly rows: number;
}

const RANK = 7;
const NAME = 34;
const FIGURE = 12;
const STANDING = 16;
const WHY = 70;
/** Columns before the one that says where an investment stands in the budget, or before the reason. */
const FIRST = 6;

/** How the scorecard sheet looks. @param charts whether to draw them now */
export function scorecardLooks(
  sheet: string,
  { rows, columns, list, goals, checksAt, money }: ScorecardPlaces,
  charts: boolean,
  texts: Texts,
): Change[] {
  const words = texts.scorecard;
  const part = (block: Block, column: number, wide = 1): RangeRef => ({
    sheet,
    ...block,
    column,
    columns: wide,
  });
  const bold = (block: Block, on: boolean): Change => ({
    kind: "format",
    range: part(block, 0, columns),
    format: { bold: on },
  });
  const format = (range: RangeRef, numberFormat: string): Change => ({
    kind: "format",
    range,
    format: { numberFormat },
  });
  const drawn: Change[] = [
    {
      kind: "chart",
      sheet,
      type: "bar",
      title: words.scoreChart,
      data: { ...part(list, 1, 2), row: list.row - 1, rows: list.rows + 1 },
      at: { row: rows + 1, column: 1 },
    },
    {
      kind: "chart",
      sheet,
      type: "column",
      title: words.spendChart,
      data: { ...part(goals, 1, 3), row: goals.row - 1, rows: goals.rows + 1 },
      at: { row: rows + 1, column: 6 },
    },
  ];
  return [
    // Headings stand elsewhere when the lists have grown since the last time.
    bold({ row: 0, rows }, false),
    ...[0, list.row - 1, goals.row - 1, ...(checksAt === null ? [] : [checksAt])].map((row) =>
      bold({ row, rows: 1 }, true),
    ),
    format(part(list, 2), "0"),
    format(part(list, 3), "0%"),
    format(part(list, 5), money),
    format(part(goals, 2, 3), "0%"),
    { kind: "format", range: part(list, columns - 1), format: { wrap: true } },
    { kind: "colour-by-text", range: part(list, 4), rules: verdictColours(texts) },
    {
      kind: "column-widths",
      sheet,
      column: 0,
      widths: [
        RANK,
        NAME,
        FIGURE,
        FIGURE,
        FIGURE,
        FIGURE,
        ...Array.from({ length: columns - 1 - FIRST }, () => STANDING),
        WHY,
      ],
    },
    ...(charts ? drawn : []),
  ];
}
