import { secondOpinion, type Opinion } from "#core/insight/second-opinion/second-opinion.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import { mannerOf } from "./manner.ts";
import { ACCENT, HEAD, INK, INSET, LINE, QUIET, WHITE } from "./scorecard/palette.ts";
import type { PageNames } from "./scorecard/page-names.ts";
import { ownedSheetName, type OwnedSheet } from "./results/owned-sheet.ts";
import type { Understanding } from "./understand.ts";
import { widthFor } from "./word-width.ts";

const KEY = "opinions";
const INVESTMENT_WIDTH = 40;
const METHOD_WIDTH = 16;

/** From this τ-b on an order is much the same as ours; below the other it differs a good deal. */
const MUCH_THE_SAME = 0.8;
const APART = 0.5;

/**
 * The sheet with what other ranking methods make of the same ratings, by our own rank. It is for comparison only and
 * changes no verdict. Investments of which nothing is assessed have no rank and are left out.
 *
 * @returns null where there is nothing to compare: fewer than two investments with a rank
 */
export function layOutSecondOpinion(
  { reading, scorecard, outline }: Understanding,
  texts: Texts,
  { business = "", date = "" }: PageNames = {},
): OwnedSheet | null {
  const { strategy } = reading;
  const ranked = (scorecard?.results ?? [])
    .flatMap(({ rank, name, score }, index) =>
      rank === null
        ? []
        : [{ rank, name, score: score.score, ratings: strategy.investments[index]!.ratings }],
    )
    .sort((a, b) => a.rank - b.rank);
  const opinions = secondOpinion(
    ranked.map(({ ratings }) => strategy.objectives.map((_, j) => ratings[j]?.effect ?? null)),
    strategy.objectives.map(({ weight }) => weight),
    ranked.map(({ score }) => score),
  );
  if (ranked.length < 2 || !opinions.ok) return null;
  const words = texts.secondOpinion;
  const alike = mannerOf(reading, scorecard!.results) === "verdicts";
  const columns = 2 + opinions.value.length;
  const rows: CellContent[][] = [
    [words.title],
    [words.intro],
    [words.summary[likeness(opinions.value)]],
    [],
    [
      alike ? words.investment : texts.scorecard.option,
      words.ours,
      ...opinions.value.map(({ method }) => words.methods[method]),
    ],
    ...ranked.map(({ name, rank }, index) => [
      name,
      rank,
      ...opinions.value.map(({ places }) => places[index]!),
    ]),
    [words.agreement, 1, ...opinions.value.map(({ tau }) => tau)],
    [],
    [words.agreementHelp],
    [words.caveat],
  ];
  const head = 4;
  const agreement = head + 1 + ranked.length;
  return {
    key: KEY,
    page: true,
    name: ownedSheetName(KEY, words.sheet, outline),
    contents: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null)),
    looks: (sheet) =>
      looksOf(sheet, { head, agreement, rows: rows.length, columns }, { business, date }, texts),
  };
}

function looksOf(
  sheet: string,
  at: { readonly head: number; readonly agreement: number; readonly rows: number; readonly columns: number },
  { business, date }: Required<PageNames>,
  texts: Texts,
): Change[] {
  const { head, agreement, rows, columns } = at;
  const look = (row: number, count: number, format: CellFormat, column = 0, wide = columns): Change => ({
    kind: "format",
    range: { sheet, row, column, rows: count, columns: wide },
    format,
  });
  const line = { weight: "thin", color: LINE } as const;
  return [
    look(0, rows, { numberFormat: INSET }, 0, 1),
    look(0, 1, { bold: true, size: 20, fill: ACCENT, color: WHITE, vertical: "middle" }),
    look(1, 2, { color: INK, vertical: "middle" }),
    look(head, 1, { ...HEAD, wrap: true }),
    look(head + 1, agreement - head - 1, {
      color: INK,
      vertical: "middle",
      borders: { bottom: line },
    }),
    look(head, agreement - head + 1, { align: "center" }, 1, columns - 1),
    look(agreement, 1, { bold: true, borders: { top: { weight: "medium", color: ACCENT } } }),
    look(agreement, 1, { numberFormat: "0.00" }, 1, columns - 1),
    look(agreement + 1, rows - agreement - 1, { size: 9, color: QUIET }),
    {
      kind: "column-widths",
      sheet,
      column: 0,
      widths: [
        widthFor([texts.secondOpinion.agreement], INVESTMENT_WIDTH),
        ...Array.from({ length: columns - 1 }, () => METHOD_WIDTH),
      ],
    },
    {
      kind: "page",
      sheet,
      gridlines: false,
      heights: [
        { row: 0, points: 30 },
        ...[1, 2].map((row) => ({ row, points: 18 })),
        ...Array.from({ length: agreement - head - 1 }, (_, i) => ({ row: head + 1 + i, points: 18 })),
      ],
      merges: [],
      print: {
        landscape: true,
        area: { sheet, row: 0, column: 0, rows, columns },
        repeatRow: head,
        onePage: false,
        footer: {
          left: business === "" ? sheet : `${business} · ${sheet}`,
          center: date,
          right: texts.scorecard.pageOf("{page}", "{pages}"),
        },
      },
    },
    { kind: "freeze-rows", sheet, rows: head + 1 },
  ];
}

/** By the method that is least like ours; one in which all tie says nothing. */
function likeness(opinions: readonly Opinion[]): "same" | "similar" | "apart" {
  const least = Math.min(1, ...opinions.flatMap(({ tau }) => (tau === null ? [] : [tau])));
  if (least >= MUCH_THE_SAME) return "same";
  return least >= APART ? "similar" : "apart";
}
