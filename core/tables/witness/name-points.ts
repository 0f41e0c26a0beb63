import type { WitnessReport } from "#core/domain/evidence.ts";
import type { InvestmentRole } from "#core/domain/reading.ts";
import { wordKey } from "../find/cell-reader.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { lowerHead } from "../find/lower-head.ts";
import { areCalledOptions, areCalledRaters } from "../find/raters-across.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { isShortForm } from "../values/codes.ts";
import { signOfName } from "../values/signed-name.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { isState } from "../values/state-header.ts";
import { scaleInText } from "../values/scales/scale-text.ts";
import { areNamedBefore, areNamedBeside, areRemarks, isLabelledBeside } from "./names-beside.ts";
import { readCorner } from "./corner.ts";
import { areStatesOfGoals, isMeasure, isNumberedGoal, isOfList } from "./names-of-none.ts";
import { speaksOf } from "./words.ts";

export interface NameVerdict {
  readonly points: number;
  readonly cornerWord: boolean;
  readonly duplicates: number;
  readonly numeric: number;
  readonly reports: readonly WitnessReport[];
}

/** Names that all come again as often as one another are people's or parts', under the names of what they rate. */
const RATERS = -4;
/** A word of their own, or of what the others are, says that the names are those of people. */
const CALLED_RATERS = -8;
/** Of two lines of names the one that begins with a word for the criteria names what is rated by them. */
const BESIDE_CORNER = 3;
/** Under one merged name with an objective's ratings stand remarks about them. */
const PART = -6;

/** What stands under an option's name rates it, or says why, and names nothing. */
const UNDER_OPTION = -5;

/** "Requires", "Connects to": a column that names others says of whom each line speaks, and is not who it is. */
const NAMES_OTHERS = -4;

/** "Value", "Effort", "Strategic fit": what things are judged by, not what is judged. */
const MEASURES = -5;
const ALL_OF_THEM = 3;
const MOSTLY = 0.6;

const OTHERS: ReadonlySet<InvestmentRole> = new Set(["requires", "excludes", "connectsTo"]);
const SURE_ROLE = 0.9;

/** A corner that names both sides leaves little to doubt. */
const BOTH_SIDES = 4;

/** "P1", "P2": where the same things have names as well, they are called by those. */
const CODED = 2.5;

const LABELLED_BESIDE = 1.5;
/** Names behind all that is rated, with others of which each is told apart in front of it. */
const NAMED_BEFORE = 2.5;
/** What is headed "Reason" says why, and names nothing. */
const REMARKS = 6;
/** "Fit (1-5)": what is headed so is rated. */
const SCALED = 2;
const LONG_NAME = 160;
const LONG_HEADER = 45;
/** However long headers are, what stands under them may still be ratings. */
const MOST_FOR_LENGTH = 4;
/** "1 - Low | 5 - High": says what the numbers mean, not what the field is. */
const ANCHORS = /^\d+\s*[-=–:].*\d+\s*[-=–:]/;

/** What the names on both sides say: alike, numbers, codes, levels; the corner; the same names on both sides. */
export function namePoints(
  cells: FrameCells,
  heads: readonly string[],
  names: readonly string[],
  source: WeightSource | null,
  { options, objectives }: { readonly options: readonly number[]; readonly objectives: readonly number[] },
): NameVerdict {
  const { frame } = cells;
  const headKeys = heads.map(wordKey);
  const nameKeys = names.map(wordKey);
  const reports: WitnessReport[] = [];
  const say = (code: string, points: number, values: WitnessReport["values"] = {}): void => {
    if (points !== 0) reports.push({ code, points, values, range: null });
  };
  let other = isUnderOption(cells, options) ? UNDER_OPTION : 0;
  const duplicates = repeated(headKeys) + repeated(nameKeys);
  // "Today | In 2030" under each objective again are dates of it.
  const areStates = repeated(headKeys) > 0 && heads.every(isState) ? STATES_AGAIN : 0;
  say("names-repeat", -6 * repeated(headKeys) - 9 * repeated(nameKeys) - areStates);
  if (allRepeat(nameKeys)) say("names-of-raters", RATERS);
  else if (cells.across && (areCalledRaters(names) || areCalledOptions(cells.across.people)))
    say("names-of-raters", CALLED_RATERS);
  else if (cells.across && frame.sight.at(frame.header, frame.name) === null) other -= BESIDE_CORNER;
  const numericHeads = share(heads, (name) => isNumeric(cells, name));
  const numericNames = share(names, (name) => isNumeric(cells, name));
  const isLevel = (name: string): boolean =>
    name.length < 12 &&
    signOfName(name) === null &&
    (frame.sight.reader.isLevel(name) || !/[\p{L}\d]/u.test(name));
  const levels = share(heads, isLevel) + share(names, isLevel);
  say("names-numbers", -4 * numericHeads - 2.5 * numericNames - 4 * levels);
  const own = new Set(headKeys);
  if (share(nameKeys, (key) => own.has(key)) > 0.6) say("names-both-sides", -6);
  const judged = share(names, isMeasure);
  const measures = judged < 0.5 ? judged : share(names, (name) => isMeasure(name) || speaksOf("total", name));
  const ofList = share(names, (name) => isMeasure(name) || isOfList(name));
  const isJudged = judged > 0 && ofList === 1 ? 1 : measures;
  if (names.length >= 2 && isJudged >= MOSTLY && share(heads, isMeasure) < MOSTLY)
    say("names-of-measures", (isJudged === 1 ? ALL_OF_THEM : 1) * MEASURES * isJudged);
  if (areStatesOfGoals(names)) say("names-of-measures", ALL_OF_THEM * MEASURES);
  const isScaled = (name: string): boolean => scaleInText(name) !== null && !ANCHORS.test(name);
  if (heads.length >= 2 && heads.every(isScaled)) other += SCALED;
  if (names.length >= 2 && names.every(isScaled)) say("names-of-measures", ALL_OF_THEM * MEASURES);
  if (share(names, isNumberedGoal) > MOSTLY) say("names-of-measures", ALL_OF_THEM * MEASURES);
  const over = frame.sight.group(frame.header, frame.name);
  if (objectives.some((j) => cells.fieldGroup[j] === over)) say("names-of-part", PART);
  const corner = frame.sight.at(frame.header, frame.name);
  const cornerWord = cornerPoints(typeof corner === "string" ? corner : "", frame.sight.turned, say);
  lowerHeadPoints(cells, options, objectives, say);
  if (names.some(({ length }) => length > LONG_NAME)) other -= 1;
  if (share(names, (name) => isShortForm(name) && /\d/.test(name)) > 0.8 && areNamedBeside(cells, options))
    other -= CODED;
  if (areNamedBefore(cells, options, objectives)) other -= NAMED_BEFORE;
  if (areRemarks(cells, objectives)) other -= REMARKS;
  if (frame.name === frame.firstField && share(names, isShortForm) > 0.8) other -= 1;
  if (share(heads, isShortForm) > 0.8) other -= 0.7;
  if (corner === null && frame.name > frame.firstField && frame.sight.isText(frame.header, frame.firstField))
    other -= 0.4;
  if (share(heads, (name) => ANCHORS.test(name)) > 0.5) other -= 4;
  const length = heads.reduce((sum, name) => sum + name.length, 0) / Math.max(1, heads.length);
  other -= Math.min(MOST_FOR_LENGTH, Math.max(0, length - LONG_HEADER) / 40);
  if (source && isLabelledBeside(cells, source, options)) other -= LABELLED_BESIDE;
  other -= 0.2 * textLinesBefore(cells, source, options);
  const points = reports.reduce((sum, each) => sum + each.points, 0) + other;
  return { points, cornerWord, duplicates, numeric: numericHeads + numericNames, reports };
}

/**
 * The header stands under one merged name with an option, or its own name is blank and the last one before it is an
 * option's: what stands there are remarks on that option.
 */
function isUnderOption({ frame, lines, lineGroup }: FrameCells, options: readonly number[]): boolean {
  const { sight, first, header, name, firstField } = frame;
  const own = sight.isMerged(header, name) ? sight.group(header, name) : null;
  if (own !== null && options.some((i) => lineGroup[i] === own)) return true;
  for (let line = header; line >= first; line--) {
    if (sight.at(line, name) === null) continue;
    return options.some((i) => lines[i] === line) && name === firstField;
  }
  return false;
}

function cornerPoints(
  corner: string,
  turned: boolean,
  say: (code: string, points: number, values: WitnessReport["values"]) => void,
): boolean {
  if (corner === "" || corner.length > 80) return false;
  const { down, namesBoth } = readCorner(corner);
  if (down !== null) {
    const isOption = down === "option";
    const points = (isOption ? (turned ? -0.8 : 1) : turned ? 1.2 : -1.2) * (namesBoth ? BOTH_SIDES : 1);
    say(points > 0 ? "corner-word" : "corner-against", points, { corner });
  }
  const role = roleOfHeader(corner, "investment");
  if (role !== null && role.confidence >= SURE_ROLE && OTHERS.has(role.role)) {
    say("corner-against", NAMES_OTHERS, { corner });
  }
  if (/\b(group|category|kategorie|gruppe|type|no|nr|id)\b/.test(wordKey(corner))) {
    say("corner-against", -0.8, { corner });
  }
  return down !== null || speaksOf("option", corner) || speaksOf("criterion", corner);
}

/** Below the objectives and their weights the rest of the table may be headed on a line of its own. */
function lowerHeadPoints(
  cells: FrameCells,
  options: readonly number[],
  objectives: readonly number[],
  say: (code: string, points: number, values: WitnessReport["values"]) => void,
): void {
  const { frame, lines } = cells;
  if (frame.sight.turned) return;
  for (let line = frame.header + 1; line < lines[options[0]!]!; line++) {
    const corner = lowerHead(cells, objectives, line);
    if (corner === null) continue;
    const role = roleOfHeader(corner, "investment");
    if (role && role.confidence >= SURE_ROLE && (OTHERS.has(role.role) || role.role === "owner"))
      say("corner-against", NAMES_OTHERS, { corner });
    else if (readCorner(corner).down === "option") say("corner-word", 1, { corner });
  }
}

/** Lines of texts between the header and the first option: the real header may stand lower. */
function textLinesBefore(cells: FrameCells, source: WeightSource | null, options: readonly number[]): number {
  const { frame, fields, lines } = cells;
  const first = lines[options[0]!]!;
  let found = 0;
  for (let line = frame.header + 1; line < first; line++) {
    if (line === source?.line) continue;
    const texts = fields.filter((field) => frame.sight.isText(line, field)).length;
    if (texts >= 0.6 * fields.length) found++;
  }
  return found;
}

const STATES_AGAIN = 6;

function isNumeric({ frame: { sight } }: FrameCells, name: string): boolean {
  return sight.reader.isNumber(name, "") || RANK.test(name);
}

/** "🥇 #1", "2nd", "3.": a place, not a name. */
const RANK = /^[^\p{L}\p{N}]*\d{1,3}(?:st|nd|rd|th|er|e|[.ºª°])?[^\p{L}\p{N}]*$/u;

function repeated(keys: readonly string[]): number {
  return keys.length === 0 ? 0 : 1 - new Set(keys).size / keys.length;
}

function allRepeat(keys: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first = 1] = counts.values();
  return first > 1 && counts.size > 1 && [...counts.values()].every((count) => count === first);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
