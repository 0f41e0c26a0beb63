import type { RatingKind } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { scaleInText } from "../values/scales/scale-text.ts";
import type { FieldLooks } from "./field-facts.ts";
import { isPlaces, isPriority } from "../values/priority.ts";
import { yesNo } from "../values/answers.ts";
import { conditionOf } from "../values/conditions.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { isOutline } from "./outline-numbers.ts";
import { ranksOf, saysTotal } from "./ranked-by.ts";
import { isMeasured } from "./sense.ts";
import { isWeightWord } from "../values/labels.ts";
import { isAlone, speaksOf } from "./words.ts";

/** What a field's cells and header say for its being an objective, in log-odds; above 0 it is taken. */
export interface FieldContext {
  readonly cells: FrameCells;
  readonly source: WeightSource | null;
  readonly kind: RatingKind;
  /** Words of attributes are not counted against unweighted fields: a total may still ask for them. */
  readonly open: boolean;
  /** Lines that could be options. */
  readonly lines: number;
  /** Second look: the facts are over the chosen options alone. */
  readonly isSecond: boolean;
  /** Words that three fields or more end or begin with: "… score" or "score of …" in all of them tells nothing. */
  readonly sharedEnds: ReadonlySet<string>;
}

const NEVER = -6;
const MEASURED = 3;
const READINESS = 3;
/** So many answers tell what a column asks. */
const ASKED = 12;
/** "Priority" over places is what came of the ratings. */
const PLACES = 3;
const LEAST_RUN = 4;
const LEAST_ORDERED = 3;

export function fieldPoints(context: FieldContext, looks: readonly FieldLooks[]): Float64Array {
  return Float64Array.from(looks, (each, j) => pointsOf(context, looks, each, j));
}

function pointsOf(context: FieldContext, all: readonly FieldLooks[], looks: FieldLooks, j: number): number {
  const { cells, source, kind, lines, isSecond } = context;
  const { filled, values, largest } = looks;
  const fitting = kind.levels ? looks.levels : values.filter((value) => fits(value, kind)).length;
  if (filled === 0 || fitting === 0 || looks.dates * 2 > filled) return NEVER;
  const share = fitting / filled;
  // A field under the name of a listed objective is there to be rated, however little fits yet.
  const isListed = source?.kind === "list" && source.items[j] !== null;
  const least = isListed ? 0.3 : isSecond ? 0.6 : 0.3;
  let points = share < least ? -6 : -1 + 1.5 * share + (isListed ? 0.8 : 0);
  points += Math.min(1, filled / lines) - 0.5 - looks.dates;
  if (kind.levels) {
    const alike = all.some((other, k) => k !== j && other.filled > 0 && other.levels >= 0.6 * other.filled);
    points += alike ? 1 : -2;
  } else {
    points += scalePoints(looks, kind.top, fitting, isSecond, cells.headers[j]!);
  }
  if (looks.isMoney) points -= 3;
  const isRank = ranksOf(cells).has(j);
  if (!source && !isRank && values.length >= 3 && (isCounting(values) || isOutline(values))) points -= 2;
  if (!source && isPriority(cells.headers[j]!) && (isOrder(values) || isApart(cells, j))) points -= PLACES;
  if (source) points += Number.isNaN(source.values[j]) ? (source.filled[j] === true ? -0.3 : -4) : 1.2;
  points += formulaPoints(cells, looks, source !== null);
  points += wordPoints(context, j);
  return largest === -Infinity && !kind.levels ? NEVER : points;
}

function fits(value: number, { top }: RatingKind): boolean {
  return Math.abs(value) <= top * 1.0001;
}

function scalePoints(
  { values, largest, isFine }: FieldLooks,
  top: number,
  fitting: number,
  isSecond: boolean,
  header: string,
): number {
  let points = 0;
  if (!isSecond && fitting >= 0.4 * values.length) points += 0.4;
  else if (largest <= top * 1.0001) points += largest < top / 5 && top > 1 ? -0.7 : 0.8;
  else {
    const isOne = fitting >= values.length - 1;
    if (isOne && values.length >= 2 && scaleInText(header)?.top === top) points += 0.4;
    else points -= isOne && values.length >= 4 ? 0.5 : 3;
  }
  return isFine && top > 1 ? points - 0.7 : points;
}

/** A running number; 3, 4, 5 happen. */
function isCounting(values: readonly number[]): boolean {
  if (values.length < LEAST_RUN && values[0] !== 1) return false;
  return values.every((value, index) => index === 0 || value === values[index - 1]! + 1);
}

/** Each place once: an order of lines. */
function isOrder(values: readonly number[]): boolean {
  return values.length >= LEAST_ORDERED && new Set(values).size === values.length && isPlaces(values);
}

/** Two other headers or more say how far their ratings go, and this one does not. */
function isApart({ headers }: FrameCells, j: number): boolean {
  return (
    scaleInText(headers[j]!) === null && headers.filter((each) => scaleInText(each) !== null).length >= 2
  );
}

function formulaPoints(cells: FrameCells, looks: FieldLooks, isWeighted: boolean): number {
  const { filled, rating, product, derived, addend } = looks;
  let points = (5 * rating) / filled - (6 * product) / filled;
  if (rating === 0) points -= (5 * derived) / filled;
  if (!isWeighted) points += (3 * addend) / filled;
  if (rating === 0 && cells.ratedBySheet > 4) points -= 1.5;
  return points;
}

function wordPoints({ cells, source, kind, open, sharedEnds }: FieldContext, j: number): number {
  const header = cells.headers[j]!;
  const head = cells.heads[j]!;
  const isOwn = source !== null && !Number.isNaN(source.values[j]);
  let points = 0;
  if (!source && !open && speaksOf("attribute", header) && !ranksOf(cells).has(j))
    points -= kind.levels ? 0.5 : 1.6;
  const isHabit = endsOf(head).some((end) => sharedEnds.has(end));
  if (saysTotal(cells, j) && !isHabit && !isScoreOf(header)) points -= isOwn ? 0.6 : 2;
  if (!source && kind.levels && (saysReady(cells, j) || saysMust(cells, j))) points -= READINESS;
  if (!isOwn && isMeasured(header)) points -= MEASURED;
  if (speaksOf("weight", header)) points -= isOwn || kind.levels || isAmong(cells, j) ? 0.6 : 3;
  if (isNumeral(head)) points -= isOutnumbered(cells.heads) ? 2.5 : 0.8;
  return points;
}

/** "Strategic score (1-10)": how far it goes is said of what is rated; what comes of it is called a total besides. */
function isScoreOf(header: string): boolean {
  if (scaleInText(header) === null) return false;
  const words = header
    .replace(/[([].*$/, "")
    .trim()
    .split(/\s+/);
  const others = words.filter((word) => !SCORE.test(word));
  const isResult = others.some((word) => speaksOf("total", word) || speaksOf("product", word));
  return others.length > 0 && others.length < words.length && !isResult;
}

const SCORE = /^(?:scores?|punkte|rating|note|punteggio|puntaje|puntuación|pontuação|poäng)$/i;

/** "Skills in place", "Data ready", "GDPR ok?" over yes and no: what has to be there first, and nothing that is served. */
function saysReady({ lines, fields, headers, frame: { sight } }: FrameCells, j: number): boolean {
  const answers = lines.slice(0, ASKED).map((line) => sight.at(line, fields[j]!));
  const condition = conditionOf(headers[j]!, answers);
  if (condition === null || !condition.sure || condition.reversed) return false;
  return condition.role === "readiness" || ASKS.test(headers[j]!);
}

/** "Mandatory?" over yes and no: what has to be done, whatever it serves. */
function saysMust({ lines, fields, headers, frame: { sight } }: FrameCells, j: number): boolean {
  const found = roleOfHeader(headers[j]!, "investment");
  if (found?.role !== "mustDo" || found.confidence < SURE_ROLE) return false;
  const answers = lines.slice(0, ASKED).flatMap((line) => sight.at(line, fields[j]!) ?? []);
  return answers.length > 0 && answers.every((answer) => yesNo(answer) !== null);
}

const SURE_ROLE = 0.9;
const ASKS = /[?؟？]\s*$/u;

/** "Relevance" between other headers: weights stand before the first or behind the last. */
function isAmong({ headers }: FrameCells, j: number): boolean {
  const isOther = (header: string): boolean => !speaksOf("weight", header) && !speaksOf("total", header);
  return (
    isAlone(headers[j]!) &&
    !isWeightWord(headers[j]!) &&
    headers.slice(0, j).some(isOther) &&
    headers.slice(j + 1).some(isOther)
  );
}

function isNumeral(head: string): boolean {
  return /^\d+$/.test(head);
}

/** Fewer than half are bare numbers: among names a number is what stands in a cell, not what heads it. */
function isOutnumbered(heads: readonly string[]): boolean {
  return heads.filter(isNumeral).length * 2 < heads.length;
}

/** The last word and the first of several, each marked by the side on which it stands. */
export function endsOf(head: string): string[] {
  const last = head.lastIndexOf(" ");
  if (last < 0) return [`…${head}`];
  return [`…${head.slice(last + 1)}`, `${head.slice(0, head.indexOf(" "))}…`];
}
