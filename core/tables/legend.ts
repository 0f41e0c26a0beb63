import { foldSpaces, foldText } from "./values/fold.ts";
import { isScaleLabel } from "./values/labels.ts";
import { signOfName } from "./values/signed-name.ts";
import { namedWhereLeastIsBest } from "./values/scales/least-is-best.ts";
import { saysPlaces } from "./values/scales/place-scale.ts";
import { saysFootIsBest, scaleInText } from "./values/scales/scale-text.ts";
import type { Matrix } from "./matrix.ts";

/** A legend stands within so many rows of its table, or so many columns beside it. */
const NEAR = 6;
/** Longer texts are explanations of something else. */
const LONGEST = 240;

const SPEAKS_OF_RATING =
  /\b(?:scales?|rat(?:e|ed|ing|ings)|scor(?:e|es|ed|ing)|grades?|legend|key|points|skala|bewert\w*|noten?|schulnoten?|punkte?|legende|echelle|notes?|bareme|escala|puntua\w*|nota|scala|valutazione|punteggi\w*|pontua\w*|rank\w*|rangfolge|rangliste|classement)\b/;
/** Ends that are about how good something is, whatever is rated. */
const QUALITY =
  /best|worst|very good|excellent|poor|bad\b|sehr gut|ungenugend|schlecht|mangelhaft|meilleur|tres bon|mauvais|mejor|muy bueno|malo|peor|migliore|ottimo|pessimo|melhor|otimo|schulnote/;

/** @param folded a text, folded */
export function speaksOfRating(folded: string): boolean {
  return SPEAKS_OF_RATING.test(folded);
}

/** What a text near the table says of the scale, and of which objectives. */
export interface Legend {
  readonly text: string;
  /** Names of the objectives that it names; empty: it is about all. */
  readonly about: readonly string[];
}

/**
 * The lines around a table that state how it is rated: "1 = sehr gut, 6 = ungenügend", "Scale: 1-5", "Effort: 1 = easy,
 * 5 = hard". A line that names a column is about that column alone; one about all of them turns the scale round only by
 * words that hold for anything.
 */
export function legendsOf(matrix: Matrix): Legend[] {
  const { table, ratings } = matrix;
  const names = ratings.map(({ name }) => foldText(name));
  const others = table.fields.map(({ header }) => foldText(header));
  const headers = [...new Set([...names, ...others])].filter((header) => header.length > 2);
  return linesAround(matrix).flatMap((text): Legend[] => {
    if (saysPlaces(text)) return [{ text, about: [] }];
    const folded = foldText(text);
    const scale = scaleInText(text);
    if (!scale && speaksOfRating(folded) && QUALITY.test(folded) && saysFootIsBest(text, false))
      return [{ text, about: [] }];
    if (!scale || !(speaksOfRating(folded) || isLabelled(folded))) return [];
    const named = headers.filter((header) => header !== folded && folded.includes(header));
    const about = ratings.filter((_, index) => named.includes(names[index]!));
    if (named.length > 0) return about.length === 0 ? [] : [{ text, about: about.map(({ name }) => name) }];
    return scale.reversed && !QUALITY.test(folded) ? [] : [{ text, about: [] }];
  });
}

/** The objectives of which a sentence around the table says that little is good, or a minus beside a plus behind their names. */
export function leastIsBestFor(matrix: Matrix): string[] {
  const names = matrix.ratings.map(({ name }) => name);
  const signs = names.map(signOfName);
  const signed = signs.includes("+") ? names.filter((_, at) => signs[at] === "-") : [];
  return [...signed, ...linesAround(matrix).flatMap((text) => namedWhereLeastIsBest(text, names))];
}

function isLabelled(folded: string): boolean {
  return (folded.match(/\d\s*[=:(]\s*\p{L}/gu)?.length ?? 0) > 1;
}

/** The texts of each row above the header, below the last line and right of the table, those of one row together. */
function linesAround({ table: { layout, view, records }, ratings }: Matrix): string[] {
  const { grid } = view;
  const { row, rows, column, columns } = layout.range;
  const lines: string[] = [];
  const take = (at: number, from: number, to: number): void => {
    const cells = (grid.values[at] ?? []).slice(Math.max(0, from), to);
    const texts = cells.flatMap((value) =>
      typeof value === "string" && value.length <= LONGEST ? [foldSpaces(value)] : [],
    );
    const label = texts[0];
    const text = texts.filter((each) => each !== "").join(" | ");
    if (text === "" || text.length > LONGEST) return;
    lines.push(label !== undefined && isScaleLabel(label) ? `scale ${text}` : text);
  };
  const rated = view.turned ? ratings.map(({ field }) => field) : records.map(({ line }) => line);
  const last = rated.reduce((most, each) => Math.max(most, each + row), layout.headerRow);
  const right = column + columns + NEAR;
  for (let at = Math.max(0, row - NEAR); at < layout.headerRow; at++) take(at, column - 1, right);
  for (let at = last + 1; at < row + rows + NEAR; at++) take(at, column - 1, right);
  for (let at = row; at < Math.min(row + rows, row + NEAR * 4); at++) take(at, column + columns, right);
  return lines;
}
