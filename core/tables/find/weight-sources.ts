import type { WorkbookLocale } from "#core/workbook/port.ts";
import { foldSpaces } from "../values/fold.ts";
import { dressedWeight } from "../values/dressed-weight.ts";
import { fractionOf } from "../values/fraction.ts";
import { weightsInHeaders } from "../values/header-weight.ts";
import { isPlainWeights, speaksOf } from "../witness/words.ts";
import { placeIn } from "../values/place-text.ts";
import { lettersOf } from "../values/letter-weights.ts";
import { isMoscow, isPlaces, isPriority, isRank, namesImportance } from "../values/priority.ts";
import { inSteps, writtenWeight, type WrittenWeight } from "../written-weight.ts";
import { isAmongOthers } from "./among-others.ts";
import { capSources } from "./cap-sources.ts";
import { wordKey } from "./cell-reader.ts";
import type { FrameCells } from "./frame-cells.ts";
import type { NameList } from "./name-lists.ts";
import type { WeightText } from "./weight-texts.ts";
import { BARE_SOURCE, type WeightSource } from "./weight-source.ts";
import { weightsByGroups, withGroups } from "./weights-by-groups.ts";
import { weightsBeside } from "./weights-beside.ts";
import { weightsOverGroups } from "./weights-over-groups.ts";
import { weightsListed } from "./weights-listed.ts";
import { weightsTold } from "./weights-told.ts";

/** Lines about the header and at the end that are tried. */
const AROUND = 3;
const MOST_LISTS = 3;

export function weightSourcesOf(
  cells: FrameCells,
  lists: readonly NameList[],
  texts: readonly WeightText[],
  locale: WorkbookLocale,
): WeightSource[] {
  const inHeaders = headerSource(cells);
  const beside = weightsBeside(cells);
  const over = weightsOverGroups(cells);
  const found = lineCandidates(cells).flatMap((line) => lineSource(cells, line, locale) ?? []);
  const lines = plainFirst(found).map((source) => withGroups(cells, source, locale));
  return [
    ...lines,
    ...lines.flatMap((source) => weightsByGroups(cells, source) ?? []),
    ...(inHeaders ? [inHeaders] : []),
    ...(beside ? [beside] : []),
    ...(over ? [over] : []),
    ...lists
      .flatMap((list) => weightsListed(cells, list) ?? [])
      // The rows of a second sheet laid out like this one are named alike, too, and there are more of them.
      .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.quality - a.quality)
      .slice(0, MOST_LISTS),
    ...weightsTold(cells, texts),
    ...capSources(cells),
  ];
}

/** Beside a line that is called "Weights" and no more, one called "Weight watching app" is an option like others. */
function plainFirst(sources: readonly WeightSource[]): readonly WeightSource[] {
  const isPlain = ({ isNamed, label }: WeightSource): boolean => isNamed && isPlainWeights(label);
  if (!sources.some(isPlain)) return sources;
  return sources.map((source) =>
    source.isNamed && !isPlain(source) ? { ...source, isNamed: false } : source,
  );
}

function lineCandidates(cells: FrameCells): number[] {
  const { frame, fields, facts, lines } = cells;
  const { sight, header, first, last, name } = frame;
  const found = new Set<number>();
  for (let line = Math.max(0, header - AROUND); line <= Math.min(sight.lines - 1, header + AROUND); line++)
    found.add(line);
  for (let line = Math.max(header + 1, last - AROUND); line <= last; line++) found.add(line);
  for (let line = Math.max(0, first - AROUND); line < first; line++) found.add(line);
  for (let line = last + 1; line <= Math.min(sight.lines - 1, last + 2); line++) found.add(line);
  for (const line of lines) {
    const label = sight.at(line, name);
    if (typeof label === "string" && speaksOf("weight", label)) found.add(line);
    if (
      facts.weights.size > 0 &&
      fields.filter((field) => facts.weights.has(sight.key(line, field))).length >= 2
    )
      found.add(line);
  }
  return [...found].filter((line) => line >= first || !isOfOthers(cells, line));
}

/** Weights before the frame that stand beside names of their own: those of another table. */
function isOfOthers({ frame: { sight }, fields, heads }: FrameCells, line: number): boolean {
  const others = fields.filter((field, j) => {
    const name = line > 0 ? sight.text(line - 1, field) : "";
    return name !== "" && sight.isText(line - 1, field) && wordKey(name) !== heads[j];
  });
  return sight.turned && others.length * 2 > fields.length;
}

function lineSource(cells: FrameCells, line: number, locale: WorkbookLocale): WeightSource | null {
  const { frame, fields } = cells;
  const { sight, name } = frame;
  // A name of its own says what the line is; only a nameless line is called what stands elsewhere on it.
  const isCalled = line !== frame.header && sight.isText(line, name);
  const labels = (isCalled ? [name] : labelFields(frame))
    .map((field) => {
      // A header that is merged down over the line is none of its labels.
      const isOver = line > frame.header && isHeaderOver(frame, line, field);
      return isOver || (line === frame.header && field !== name) ? null : sight.spread(line, field);
    })
    .filter((value): value is string => typeof value === "string" && sight.reader.isText(value))
    .filter((text) => dressedWeight(text) === null);
  const label = labels.map(foldSpaces).join(" ");
  const isNamed =
    sayThemselves(cells, line) ||
    arePlacesInWords(cells, line) ||
    shareOutWhole(cells, line) ||
    (!isAmongOthers(cells, line, label) &&
      (speaksOf("weight", labels[0] ?? "") || speaksOf("weight", label))) ||
    (isPriority(labels[0] ?? "") &&
      (isMustOrShould(cells, line, locale) ||
        isOrder(cells, line) ||
        areClasses(cells, line, labels[0] ?? ""))) ||
    (isRank(labels[0] ?? "") && isOrder(cells, line, !namesImportance(labels[0]!)));
  const letters = isNamed ? lettersOf(fields.map((field) => sight.spread(line, field))) : null;
  const values = new Float64Array(fields.length).fill(NaN);
  let numbers = 0;
  const words: { readonly j: number; readonly weight: WrittenWeight }[] = [];
  const filled = fields.map((field) => sight.spread(line, field) !== null);
  fields.forEach((field, j) => {
    const value = sight.spread(line, field);
    if (value === null) return;
    const own = typeof value === "string" ? (dressedWeight(value)?.value ?? placeIn(value)) : null;
    const fraction = own ?? (isNamed && typeof value === "string" ? fractionOf(value) : null);
    const number = fraction ?? sight.reader.number(value, sight.format(line, field));
    // "Speed = 5" names what it weighs: that is read as a text.
    const isBare = typeof value !== "string" || !NAMED_NUMBER.test(value);
    if (number !== null && isBare) {
      values[j] = number;
      numbers++;
    } else if (isNamed && typeof value === "string") {
      const weight = writtenWeight(value, "", locale, null, letters);
      if (weight && weight.value !== null) words.push({ j, weight });
    }
  });
  inSteps(words.map(({ weight }) => weight)).forEach(
    ({ value }, index) => (values[words[index]!.j] = value!),
  );
  if (numbers + words.length < 2 || (line === frame.header && words.length > 0)) return null;
  return {
    ...BARE_SOURCE,
    kind: "line",
    values,
    label,
    isNamed,
    line,
    filled,
  };
}

/** "Half", "a quarter", "a quarter": words for shares that add up to a whole weigh, whatever stands over them. */
function shareOutWhole({ frame: { sight, header }, fields }: FrameCells, line: number): boolean {
  if (line === header) return false;
  const shares = fields.flatMap((field) => {
    const text = sight.text(line, field);
    return text === "" ? [] : [/\d/.test(text) ? NaN : (fractionOf(text) ?? NaN)];
  });
  return shares.length > 1 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < WHOLE_WITHIN;
}

const WHOLE_WITHIN = 0.01;

function isHeaderOver({ sight, header }: FrameCells["frame"], line: number, field: number): boolean {
  if (!sight.isMerged(line, field)) return false;
  const anchor = sight.anchor(line, field);
  return (sight.turned ? anchor.column : anchor.row) <= header;
}

/** "x 4", "x 2", "(weight 3)" say what they are; so do numbers in brackets that differ, right under three headers or more. */
function sayThemselves({ frame: { sight, header, name }, fields }: FrameCells, line: number): boolean {
  if (line === header || sight.isText(line, name)) return false;
  const texts = fields.map((field) => sight.at(line, field)).filter((value) => value !== null);
  const found = texts.flatMap((text) => (typeof text === "string" ? (dressedWeight(text) ?? []) : []));
  if (found.length < 2 || found.length < texts.length) return false;
  if (found.every(({ isSaid }) => isSaid)) return true;
  const isVaried = new Set(found.map(({ value }) => value)).size > 1;
  return line === header + 1 && found.length >= LEAST_IN_BRACKETS && isVaried;
}

/** "1st", "2nd", "3rd" over the criteria, each once. Under or beside them they may be how the options came out. */
function arePlacesInWords({ frame: { sight, header }, fields }: FrameCells, line: number): boolean {
  if (sight.turned || line >= header) return false;
  const texts = fields.map((field) => sight.text(line, field)).filter((text) => text !== "");
  const places = texts.map((text) => placeIn(text) ?? 0);
  return places.length >= LEAST_PLACES && isPlaces(places) && new Set(places).size === places.length;
}

const LEAST_PLACES = 3;

const LEAST_IN_BRACKETS = 3;

const NAMED_NUMBER = /\p{L}\s*=\s*\d/u;

/**
 * 1, 2, 3 in any order, each once: which objective comes first, unless the corner says that these are the options.
 * @param isBare only if it says that they are the objectives: a place may be the outcome
 */
function isOrder(
  { frame: { sight, header, name }, fields, lines, names }: FrameCells,
  line: number,
  isBare = false,
): boolean {
  const corner = sight.text(header, name);
  // Beside "Impact" and "Effort" it is their outcome.
  const beside = names.filter((each, i) => each !== null && lines[i] !== line);
  if (beside.length > 0 && beside.every((each) => speaksOf("measure", each!))) return false;
  const [other, own] = sight.turned ? (["option", "criterion"] as const) : (["criterion", "option"] as const);
  if (!speaksOf(own, corner) && (isBare || speaksOf(other, corner))) return false;
  const found = fields.flatMap(
    (field) => sight.number(line, field) ?? placeIn(sight.text(line, field)) ?? [],
  );
  const isEach = found.length >= 3 && isPlaces(found) && new Set(found).size === found.length;
  return isEach && !(isBare && lines.some((each) => each !== line && ordersAlike(sight, fields, line, each)));
}

/** The places are those that another line's numbers have: what came of them, and no weight. */
function ordersAlike(
  sight: FrameCells["frame"]["sight"],
  fields: readonly number[],
  places: number,
  line: number,
): boolean {
  const inOrder = [...fields].sort((a, b) => (sight.number(places, a) ?? 0) - (sight.number(places, b) ?? 0));
  const numbers = inOrder.map((field) => sight.number(line, field) ?? NaN);
  const steps = numbers.slice(1).map((number, at) => Math.sign(number - numbers[at]!));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/** Letters or classes ("M", "P1") under a priority, of which the corner says that it is the criteria's. */
function areClasses(cells: FrameCells, line: number, label: string): boolean {
  const { sight, header, name } = cells.frame;
  if (lettersOf(cells.fields.map((field) => sight.spread(line, field))) === null) return false;
  return isMoscow(label) || (sight.turned && speaksOf("criterion", sight.text(header, name)));
}

function isMustOrShould(
  { frame: { sight }, fields }: FrameCells,
  line: number,
  locale: WorkbookLocale,
): boolean {
  const words = fields.map((field) => sight.spread(line, field)).filter((value) => typeof value === "string");
  const found = words.map((word) => writtenWeight(word, "", locale, null));
  const isStep = (weight: WrittenWeight | null): boolean =>
    typeof weight?.written === "string" &&
    weight.value !== null &&
    weight.ofFive !== true &&
    !/\d/.test(weight.written);
  return found.filter(isStep).length >= 2 && found.filter(isStep).length * 3 >= found.length * 2;
}

/** Where the label of a line may stand: with the names, or in any of the first fields. */
export function labelFields({ name, firstField, lastField }: FrameCells["frame"]): number[] {
  const fields = new Set([name]);
  for (let field = firstField; field <= Math.min(lastField, firstField + 6); field++) fields.add(field);
  return [...fields];
}

function headerSource({ headers }: FrameCells): WeightSource | null {
  const found = weightsInHeaders(headers);
  if (found.filter((each) => each !== null).length < 2) return null;
  return {
    ...BARE_SOURCE,
    kind: "headers",
    values: Float64Array.from(found, (each) => each?.weight ?? NaN),
    isNamed: true,
    names: found.map((each, j) => each?.name ?? headers[j]!),
  };
}
