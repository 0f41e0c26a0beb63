import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import { mannerOf } from "../manner.ts";
import type { OwnedSheet } from "../results/owned-sheet.ts";
import type { Scored } from "../understand.ts";
import { widthFor } from "../word-width.ts";
import { PageDraft } from "./draft.ts";
import {
  ACCENT,
  ACCENT_SOFT,
  AGAINST,
  INK,
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

/**
 * The ratings as a picture: investments down, best first, objectives across, coloured by what each does for each. Shown
 * as effects from -3 to 3, whatever scales the tables have, so that columns compare.
 */
export function ratingsMap(
  name: string,
  { reading, scorecard }: Scored,
  rows: readonly RankedRow[],
  texts: Texts,
): OwnedSheet {
  const words = texts.scorecard;
  const { objectives } = reading.strategy;
  const manner = mannerOf(reading, scorecard.results);
  const columns = 1 + objectives.length + 1 + 3;
  const [scoreAt, readyAt, verdictAt] = [columns - 3, columns - 2, columns - 1];
  const draft = new PageDraft(name, columns);
  const head: CellFormat = { bold: true, fill: ACCENT_SOFT, wrap: true, vertical: "middle", align: "center" };
  draft.style(0, 0, 1, columns, { fill: ACCENT, color: WHITE, bold: true, size: 20, vertical: "middle" });
  draft.put(0, 0, words.ratingsSheet);
  draft.style(1, 0, 1, columns, { ...head, bold: false, color: QUIET });
  draft.style(2, 0, 1, columns, { ...head, borders: { bottom: strong } });
  draft.put(1, 0, words.weight, { align: "left" });
  const heading = {
    verdicts: words.verdict,
    choice: texts.workflow.headers.choice,
    open: texts.workflow.headers.place,
  }[manner];
  draft.put(2, 0, manner === "verdicts" ? words.investment : words.option, { align: "left" });
  objectives.forEach((objective, i) => {
    draft.put(1, 1 + i, objective.weight, { numberFormat: SHARE_FORMAT });
    draft.put(2, 1 + i, objective.name);
  });
  draft.put(2, scoreAt, words.alignment);
  if (knowsReadiness(rows)) draft.put(2, readyAt, words.readiness);
  draft.put(2, verdictAt, heading);
  [30, 18, 34].forEach((points, row) => draft.height(row, points));
  const first = 3;
  const height = Math.max(LEAST_ROW, Math.min(MOST_ROW, Math.floor(ALL_ROWS / Math.max(1, rows.length))));
  const body = draft.range(first, 1, Math.max(1, rows.length), objectives.length);
  draft.style(first, 0, rows.length, columns, { color: INK, vertical: "middle" });
  draft.style(first, 0, rows.length, 1, { bold: true });
  draft.style(first, 1, rows.length, objectives.length, {
    align: "center",
    numberFormat: '"+"0.#;"−"0.#;0',
    borders: { top: white, bottom: white, left: white, right: white },
  });
  draft.style(first, scoreAt, rows.length, 1, { bold: true, align: "center", numberFormat: SCORE_FORMAT });
  draft.style(first, readyAt, rows.length, 1, { align: "center", numberFormat: SHARE_FORMAT });
  rows.forEach(({ result, investment, place }, i) => {
    const row = first + i;
    const lines = Math.ceil(result.name.length / NAME_LINE);
    draft.height(row, Math.max(height, lines * LINE_HEIGHT));
    draft.put(row, 0, result.name, lines > 1 ? { wrap: true } : undefined);
    investment.ratings.forEach(({ effect }, at) => {
      if (effect === null) draft.put(row, 1 + at, "–", { fill: BLANK_FILL, color: QUIET });
      else draft.put(row, 1 + at, Math.round(30 * effect) / 10, effect === 0 ? { color: QUIET } : undefined);
    });
    draft.put(row, scoreAt, place === null ? null : result.score.score);
    draft.put(row, readyAt, investment.readiness.length > 0 ? result.score.readiness : null);
    const { word, like } = saidOf(result, texts);
    if (manner === "open") draft.put(row, verdictAt, place, { align: "center", numberFormat: "0" });
    else draft.put(row, verdictAt, word, { bold: true, align: "center", ...VERDICT_TINTS[like] });
  });
  const foot = first + rows.length;
  draft.style(foot, 0, 1, columns, { color: QUIET, vertical: "middle", borders: { top: strong } });
  draft.height(foot, 20);
  draft.put(foot, 0, words.servedBy);
  objectives.forEach((_, at) => {
    const served = rows.filter(({ investment }) => (investment.ratings[at]?.effect ?? 0) > 0).length;
    draft.put(foot, 1 + at, words.of(served, rows.length), {
      align: "center",
      ...(served === 0 && { bold: true, color: AGAINST }),
    });
  });
  const said = manner === "open" ? [] : rows.map(({ result }) => saidOf(result, texts).word);
  const told = [
    widthFor([words.alignment], 11),
    knowsReadiness(rows) ? widthFor([words.readiness], 11) : GAP,
    widthFor([heading, ...said], 12),
  ];
  const looks: Change[] = [
    {
      kind: "column-widths",
      sheet: name,
      column: 0,
      widths: [NAME, ...objectives.map(() => RATING), GAP, ...told],
    },
    {
      kind: "page",
      sheet: name,
      gridlines: false,
      heights: draft.heights,
      merges: [],
      print: {
        landscape: true,
        area: draft.range(0, 0, draft.rowCount, columns),
        repeatRow: 2,
        onePage: rows.length <= 24,
        footer: { left: words.ratingsSheet, center: "", right: words.pageOf("{page}", "{pages}") },
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
