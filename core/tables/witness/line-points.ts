import type { RatingKind } from "../candidate.ts";
import { KIND, SAID, type FrameCells } from "../find/frame-cells.ts";
import { isCapLabel } from "../values/caps.ts";
import { scaleInText } from "../values/scales/scale-text.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { isPlaces } from "../values/priority.ts";
import { wordKey } from "../find/cell-reader.ts";
import { isNumbering, isOutline } from "./outline-numbers.ts";
import { isPlainWeights, speaksOf } from "./words.ts";

const NAMELESS = -5;
const EMPTY = -4;

/**
 * What a line says for its being an option, in log-odds; above 0 it is taken. One number off the scale among three or
 * more, or under a header that states the scale, is a slip, and no reason to leave the line out.
 * @param fields the objectives
 */
export function linePoints(
  cells: FrameCells,
  kind: RatingKind,
  fields: readonly number[],
  i: number,
): number {
  const name = cells.names[i];
  if (name === null || name === undefined) return NAMELESS;
  let [filled, missing, rating, product, derived, off] = [0, 0, 0, 0, 0, 0];
  let isStated = false;
  for (const j of fields) {
    if (isRating(cells, kind, i, j)) {
      filled++;
      if (!kind.levels && Math.abs(cells.number(i, j)) > kind.top * 1.0001) {
        off++;
        if (scaleInText(cells.headers[j]!)?.top === kind.top) isStated = true;
      }
    }
    if (cells.isSaid(i, j, SAID.missing)) missing++;
    if (cells.isSaid(i, j, SAID.rating)) rating++;
    if (cells.isSaid(i, j, SAID.product)) product++;
    else if (cells.isSaid(i, j, SAID.derived)) derived++;
  }
  const count = fields.length;
  if (filled === 0) return rating >= 0.6 * count ? 0.3 : EMPTY;
  // Whoever wrote "n/a" or a dash for what could not be rated meant the line to be one like the others.
  const answered = filled + missing;
  let points = (2 * answered) / count - 0.6;
  if (answered < 0.3 * count) points -= 1;
  points += (4 * rating) / count - (7 * product) / count;
  if (rating === 0) points -= (5 * derived) / count;
  points -= (5 * Math.max(0, off - (filled >= 3 || isStated ? 1 : 0))) / count;
  if (speaksOf("total", name) || speaksOf("scale", name)) points -= 1;
  if (speaksOf("weight", name)) points -= isWhole(cells, fields, i) ? 6 : 0.8;
  if (
    isConstant(cells, fields, i) &&
    (speaksOf("required", name) || speaksOf("scale", name) || isCapLabel(name))
  )
    points -= 3;
  if (isAtEnd(cells, i) && (isOfRequirement(name) || isThreshold(name) || isLeastAsked(cells, i)))
    points -= 3;
  const isEnd = isCapLabel(name) || (speaksOf("scale", name) && areTops(cells, fields, i));
  if (isEnd && isAboveAll(cells, fields, i)) points -= 3;
  if (isRun(cells, fields, i) && speaksOf("attribute", name) && isAtEnd(cells, i) && !/\d/.test(name))
    points -= 4;
  if (isAtEnd(cells, i) && isOutline(fields.map((j) => cells.number(i, j)))) points -= 4;
  if (isAtEnd(cells, i) && isNumbered(name) && isNumbering(fields.map((j) => cells.number(i, j))))
    points -= 4;
  if (isAtEnd(cells, i) && speaksOf("total", name) && arePlaces(cells, fields, i)) points -= 4;
  const { sight, name: field } = cells.frame;
  const line = cells.lines[i]!;
  if (sight.reader.isDate(sight.at(line, field), sight.format(line, field))) points -= 4;
  return points;
}

/** The values add up to 1 or 100, as weights do. */
function isWhole(cells: FrameCells, fields: readonly number[], i: number): boolean {
  const sum = fields.reduce((total, j) => total + (cells.number(i, j) || 0), 0);
  return Math.abs(sum - 1) < 0.006 || Math.abs(sum - 100) < 0.6;
}

/** The same number throughout, as levels that are required of all have. */
function isConstant(cells: FrameCells, fields: readonly number[], i: number): boolean {
  const first = cells.number(i, fields[0]!);
  return fields.length >= 2 && fields.every((j) => cells.number(i, j) === first);
}

/** "Minimum required", "Required level", "Minimum score": two words or more, none of which names anything. */
function isOfRequirement(name: string): boolean {
  const words = wordKey(name).split(" ");
  return (
    words.length >= 2 &&
    speaksOf("required", name) &&
    words.every(
      (word) =>
        LEVEL.test(word) || (["required", "total", "rated"] as const).some((role) => speaksOf(role, word)),
    )
  );
}

/** "Threshold", "Mindestwert": what is asked at least, and what nothing that is chosen is called. "Minimum" may be an option. */
export function isThreshold(name: string): boolean {
  const found = roleOfHeader(name, "objective");
  if (REQUIRED.test(name.trim())) return true;
  return found?.role === "minimum" && found.confidence >= 0.95 && !BARE.test(name);
}

/** A participle alone says what is asked of all. */
const REQUIRED =
  /^(?:required|needed|gefordert|erforderlich|benötigt|requise?|exigée?|requerid[oa]|exigid[oa]|richiest[oa]|vereist|wymagan[ey])$/iu;

const BARE = /^m[ií]n(?:imum|imo|imal|imale)?$/iu;

/** "Minimum" beside names of which none says how much of something is chosen ("Standard", "Full"). */
function isLeastAsked({ names }: FrameCells, i: number): boolean {
  if (!BARE.test(names[i]!.trim())) return false;
  return names.every((name, other) => other === i || name === null || !SIZE.test(name));
}

const SIZE =
  /standard|basi[cs]|full|voll|max|medium|mittel|premium|plus|komfort|optim|ideal|extend|erweiter|complet|large|groß|gross|status quo|nothing|nichts|compromis|kompromiss|estándar|complet|ampli|estendid|base/iu;

const LEVEL =
  /^(?:levels?|values?|points?|niveau|wert|punkte?|nivel|valor|livello|valore|valeur|poziom|waarde)$/;

/**
 * Numbers that scales end with, each that of its own header where that states one. An option may well be called "Scale",
 * "Range" or "Type", be it the best of all: its ratings are not all at the end.
 */
function areTops(cells: FrameCells, fields: readonly number[], i: number): boolean {
  return fields.every((j) => {
    const [value, stated] = [cells.number(i, j), scaleInText(cells.headers[j]!)];
    return stated ? value === stated.top : value > MOST_STEPS || TOPS.has(value);
  });
}

/** Larger ones may be anything. */
const MOST_STEPS = 10;
const TOPS: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 7, 9, 10]);

/** No other line has more anywhere: what can be had at most. A line called "Max" is an option like others without this. */
function isAboveAll(cells: FrameCells, fields: readonly number[], i: number): boolean {
  return fields.every((j) =>
    cells.lines.every((_, other) => {
      const isOption = cells.names[other] !== null && !speaksOf("weight", cells.names[other]!);
      return other === i || !isOption || !(cells.number(other, j) > cells.number(i, j));
    }),
  );
}

/** 1, 2, 3 … in order: numbers of the objectives. */
function isRun(cells: FrameCells, fields: readonly number[], i: number): boolean {
  return fields.length >= 3 && fields.every((j, index) => cells.number(i, j) === index + 1);
}

/** "No.", "#", "Pos.": what numbers are called that say where a line stands. */
function isNumbered(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || NUMBERS.test(name);
}

const NUMBERS = /^(?:no|nr|num|number|n[°º]|nº|pos|position|id|lfd\.? ?nr|item|ref|lp|č|№)\.?$/iu;

/** Each place once: the order of the objectives. */
function arePlaces(cells: FrameCells, fields: readonly number[], i: number): boolean {
  const places = fields.map((j) => cells.number(i, j));
  return places.length >= 3 && isPlaces(places) && new Set(places).size === places.length;
}

/** First or last of the lines with names but the weights, where what is said of the objectives stands. */
function isAtEnd({ names }: FrameCells, i: number): boolean {
  const ends = ENDS.get(names) ?? endsOf(names);
  ENDS.set(names, ends);
  return ends === null || i <= ends.first || i >= ends.last;
}

/** Asked for each line again, and a long table has thousands. */
const ENDS = new WeakMap<FrameCells["names"], Ends | null>();

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** The first and the last line with a name that is not that of the weights; null where there is none. */
function endsOf(names: FrameCells["names"]): Ends | null {
  const isOther = (name: string | null): boolean => name !== null && !isPlainWeights(name);
  const first = names.findIndex(isOther);
  if (first < 0) return null;
  let last = names.length - 1;
  while (!isOther(names[last]!)) last--;
  return { first, last };
}

/** Whether a cell holds what could be a rating of this kind. */
export function isRating(cells: FrameCells, kind: RatingKind, i: number, j: number): boolean {
  return cells.kind(i, j) === (kind.levels ? KIND.level : KIND.number);
}
