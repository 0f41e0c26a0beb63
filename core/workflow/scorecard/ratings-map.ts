import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import { mannerOf } from "../manner.ts";
import type { PageNames } from "./page-names.ts";
import type { OwnedSheet } from "../results/owned-sheet.ts";
import type { Scored } from "../understand.ts";
import { widthFor } from "../word-width.ts";
import { PageDraft } from "./draft.ts";
import {
  ACCENT,
  ACCENT_SOFT,
  AGAINST,
  INK,
  INSET,
  INSET_RIGHT,
  LINE,
  QUIET,
  RATING_COLOURS,
  SCORE_FORMAT,
  SHARE_FORMAT,
  VERDICT_TINTS,
  WHITE,
} from "./palette.ts";
import { knowsReadiness, type RankedRow } from "./rows.ts";
import { saidOf } from "./said.ts";

const KEY = "ratings";
const NAME = 34;
/** Characters of a name that fit on a line there in bold, in fonts that run wide too. */
const NAME_LINE = 30;
const LINE_HEIGHT = 15;
const RATING = 18;
const GAP = 1.3;
/** Points that all rows share where there are few of them, and what a row has at least. */
const ALL_ROWS = 450;
const LEAST_ROW = 16;
const MOST_ROW = 28;
const BLANK_FILL = "#eaeef2";
const strong: Line = { weight: "medium", color: ACCENT };
const white: Line = { weight: "thin", color: WHITE };
const thin: Line = { weight: "thin", color: LINE };
/** Rows of the weights and of the names of objectives, below the band and what the numbers mean. */
const WEIGHTS = 3;
const HEADER = 4;

/**
 * The ratings as a picture: investments down, best first, objectives across, coloured by what each does for each. Shown
 * as effects from -3 to 3, whatever scales the tables have, so that columns compare.
 */
export function ratingsMap(
  name: string,
  { reading, scorecard }: Scored,
  rows: readonly RankedRow[],
  texts: Texts,
  { business = "", date = "" }: PageNames = {},
): OwnedSheet {
  const words = texts.scorecard;
  const { objectives } = reading.strategy;
  const manner = mannerOf(reading, scorecard.results);
  const columns = 1 + objectives.length + 1 + 3;
  const [scoreAt, readyAt, verdictAt] = [columns - 3, columns - 2, columns - 1];
  const draft = new PageDraft(name, columns);
  const head: CellFormat = { bold: true, fill: ACCENT_SOFT, wrap: true, vertical: "middle", align: "center" };
  const title = manner === "verdicts" ? words.ratingsTitle : words.optionRatingsTitle;
  const merit = objectives.every(({ scale }) => scale.bottom === null);
  draft.style(0, 0, 3, columns, { vertical: "middle", numberFormat: INSET });
  draft.style(0, 0, 2, columns, { fill: ACCENT, color: WHITE });
  draft.put(0, 0, business === "" ? words.ratingsSheet : business, { bold: true, size: 20 });
  draft.put(1, 0, title);
  if (date !== "")
    draft.put(1, columns - 1, words.review(date), { align: "right", numberFormat: INSET_RIGHT });
  draft.style(WEIGHTS, 0, 1, columns, { ...head, bold: false, color: QUIET });
  draft.style(HEADER, 0, 1, columns, { ...head, borders: { bottom: strong } });
  draft.put(WEIGHTS, 0, words.weight, { align: "left", numberFormat: INSET });
  const heading = {
    verdicts: words.verdict,
    choice: texts.workflow.headers.choice,
    open: texts.workflow.headers.place,
  }[manner];
  draft.put(HEADER, 0, manner === "verdicts" ? words.investment : words.option, {
    align: "left",
    numberFormat: INSET,
  });
  objectives.forEach((objective, i) => {
    draft.put(WEIGHTS, 1 + i, objective.weight, { numberFormat: SHARE_FORMAT });
    draft.put(HEADER, 1 + i, objective.name);
  });
  draft.put(HEADER, scoreAt, words.alignment);
  if (knowsReadiness(rows)) draft.put(HEADER, readyAt, words.readiness);
  draft.put(HEADER, verdictAt, heading);
  const said = manner === "open" ? [] : rows.map(({ result }) => saidOf(result, texts).word);
  const widths = [
    NAME,
    ...objectives.map(() => RATING),
    GAP,
    widthFor([words.alignment], 11),
    knowsReadiness(rows) ? widthFor([words.readiness], 11) : GAP,
    widthFor([heading, ...said], 12),
  ];
  const meaning = merit ? words.meritScale : words.ratingsScale;
  // Of few objectives the page is narrower than the sentence.
  const over = widthFor([meaning], 0) > widths.reduce((sum, width) => sum + width, 0);
  if (over) draft.merged(2, 0, 1, columns, meaning, { color: INK, wrap: true });
  else draft.put(2, 0, meaning, { color: INK });
  [30, 19, over ? 2 * LINE_HEIGHT + 4 : 25, 18, 34].forEach((points, row) => draft.height(row, points));
  const first = HEADER + 1;
  const height = Math.max(LEAST_ROW, Math.min(MOST_ROW, Math.floor(ALL_ROWS / Math.max(1, rows.length))));
  const body = draft.range(first, 1, Math.max(1, rows.length), objectives.length);
  draft.style(first, 0, rows.length, columns, { color: INK, vertical: "middle" });
  draft.style(first, 0, rows.length, 1, { bold: true, numberFormat: INSET, borders: { bottom: thin } });
  draft.style(first, scoreAt, rows.length, 3, { borders: { bottom: thin } });
  draft.style(first, 1, rows.length, objectives.length, {
    align: "center",
    numberFormat: '"+"0.#;"−"0.#;0',
    borders: { top: white, bottom: white, left: white, right: white },
  });
  draft.style(first, scoreAt, rows.length, 1, { bold: true, align: "center", numberFormat: SCORE_FORMAT });
  draft.style(first, readyAt, rows.length, 1, { align: "center", numberFormat: SHARE_FORMAT });
  rows.forEach(({ result, investment, place, saysReady, readiness }, i) => {
    const row = first + i;
    const lines = Math.ceil(result.name.length / NAME_LINE);
    draft.height(row, Math.max(height, lines * LINE_HEIGHT));
    draft.put(row, 0, result.name, lines > 1 ? { wrap: true } : undefined);
    investment.ratings.forEach(({ effect }, at) => {
      if (effect === null) draft.put(row, 1 + at, "–", { fill: BLANK_FILL, color: QUIET });
      else draft.put(row, 1 + at, Math.round(30 * effect) / 10, effect === 0 ? { color: QUIET } : undefined);
    });
    draft.put(row, scoreAt, place === null ? null : result.score.score);
    draft.put(row, readyAt, saysReady ? readiness : null);
    const { word, like } = saidOf(result, texts);
    if (manner === "open") draft.put(row, verdictAt, place, { align: "center", numberFormat: "0" });
    else draft.put(row, verdictAt, word, { bold: true, align: "center", ...VERDICT_TINTS[like] });
  });
  const foot = first + rows.length;
  draft.style(foot, 0, 1, columns, { color: QUIET, vertical: "middle", borders: { top: strong } });
  draft.height(foot, 20);
  draft.put(foot, 0, words.servedBy, { numberFormat: INSET });
  objectives.forEach((_, at) => {
    const served = rows.filter(({ investment }) => (investment.ratings[at]?.effect ?? 0) > 0).length;
    draft.put(foot, 1 + at, words.of(served, rows.length), {
      align: "center",
      ...(served === 0 && { bold: true, color: AGAINST }),
    });
  });
  const looks: Change[] = [
    {
      kind: "column-widths",
      sheet: name,
      column: 0,
      widths,
    },
    {
      kind: "page",
      sheet: name,
      gridlines: false,
      heights: draft.heights,
      merges: draft.merges,
      print: {
        landscape: true,
        area: draft.range(0, 0, draft.rowCount, columns),
        repeatRow: HEADER,
        onePage: rows.length <= 24,
        footer: {
          left: business === "" ? name : `${business} · ${name}`,
          center: date,
          right: words.pageOf("{page}", "{pages}"),
        },
      },
    },
    ...draft.formats(),
    {
      kind: "heat",
      range: body,
      ...RATING_COLOURS,
    },
    { kind: "freeze-rows", sheet: name, rows: first },
  ];
  return { key: KEY, name, contents: draft.contents(), looks: () => looks, page: true };
}
