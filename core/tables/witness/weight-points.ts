import type { WitnessReport } from "#core/domain/evidence.ts";
import type { Draft } from "../draft.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { KIND } from "../find/frame-cells.ts";
import { isWeightLabel } from "../values/labels.ts";
import { weighedByTotals } from "./weighed-by-totals.ts";
import { readCorner } from "./corner.ts";
import { isOfOwnLine, isShare, isWhole } from "./line-of-own.ts";
import { reproduce } from "./reproduced.ts";
import { isAlone, speaksOf } from "./words.ts";

export interface WeightVerdict {
  readonly points: number;
  readonly sumIsWhole: boolean;
  /** The word that names them may as well name one more criterion. */
  readonly isDoubtful: boolean;
  readonly reports: readonly WitnessReport[];
}

/** Weights begin with a doubt and have to be earned: by a word, a formula, their sum, or a reproduced total. */
const DOUBT = -2.5;
const LARGEST = 1_000;
const ELSEWHERE = 6;

/** "Relevance" names weights, and as often something that is rated. */
const DOUBTFUL = 0.5;

/** @returns null where nothing earns them: then the line is another option */
export function weightPoints(draft: Draft, source: WeightSource): WeightVerdict | null {
  const { cells, objectives, members } = draft;
  const values = objectives.map((j) => source.values[j]!).filter((value) => !Number.isNaN(value));
  const sum = values.reduce((total, value) => total + Math.abs(value), 0);
  const nonzero = values.filter((value) => value !== 0).length;
  if (sum <= 0 || nonzero < 2) return null;
  if (source.kind === "list" && isOfOwnLine(draft, source)) return null;
  const sumIsWhole = isWhole(sum);
  const said = source.kind === "line" ? formulaShare(draft, source) : { weights: 0, results: 0 };
  const isReproduced = !draft.kind.levels && (members.reproduced?.points ?? 0) >= 4;
  const isUnnamedLine = source.kind === "line" && !source.isNamed;
  const isEven = values.every((value) => value === values[0]);
  // Where a scale ends says nothing of weights, unless the points are added up as they are.
  if (source.areCaps && !source.isNamed && !sumIsWhole && !isReproduced) return null;
  if (source.kind === "line" && !source.isNamed && (isEven || isShare(draft, source))) return null;
  if (source.kind === "line" && !source.isNamed && !sumIsWhole && said.weights === 0 && !isReproduced)
    return null;

  if (
    source.kind === "line" &&
    !source.isNamed &&
    isReproduced &&
    said.weights === 0 &&
    source.areCaps !== true &&
    (isPlainSum(draft, source) || isTotalledItself(draft, source))
  )
    return null;

  // A total among the ratings makes any line add up to something.
  if (
    isUnnamedLine &&
    source.areCaps !== true &&
    objectives.some((j) => speaksOf("total", cells.headers[j]!))
  )
    return null;

  // A text that only happens to hold numbers behind the same names.
  if (source.kind === "text" && !source.isNamed && !sumIsWhole && !isReproduced) return null;

  const reports: WitnessReport[] = [];
  const say = (code: string, points: number, codeValues: WitnessReport["values"] = {}): number => {
    reports.push({ code, points, values: codeValues, range: null });
    return points;
  };
  const isDoubtful = isDoubtfulWord(draft, source, sumIsWhole);
  // "Importance" in words beside "Urgency": one of what things are rated by, where the corner says that they run downwards.
  if (isDoubtful && draft.kind.levels) return null;
  let points = say("weights-unsure", DOUBT);
  if (sumIsWhole) points += say("weights-sum", 3, { sum: Math.round(sum * 100) / 100 });
  const label = source.label.slice(0, 80);
  if (source.kind === "headers") points += say("weights-header", 5.5);
  else if (isDoubtful) points += say("weight-word", DOUBTFUL, { label });
  else if (source.isNamed || source.areCaps) points += say("weight-word", 3.5, { label });
  else if (speaksOf("total", label)) points -= 3;
  else if (speaksOf("scale", label) || speaksOf("attribute", label)) points -= 2.5;
  else if (source.kind === "line" && label === "") points += 0.5;
  if (values.some((value) => Math.abs(value) > LARGEST)) points -= 5;
  if (isEven) points -= 1;
  if (nonzero * 2 < values.length) points -= 2;
  if (source.kind === "line" && !source.isNamed && draft.hasNamedWeights) points -= 2;
  if (source.areCaps && draft.hasNamedWeights) points -= ELSEWHERE;
  if (source.kind === "line") {
    if (said.weights > 0) points += say("formula-weights", 5 * said.weights);
    points -= 5 * said.results;
    if (cells.ratedBySheet > 4 && said.weights === 0) points -= 3;
    points -= 0.3 * Math.max(0, distance(draft, source.line) - 1);
    points -= 3 * sharedCells(draft, source);
    points -= lookAlike(draft, source, values, sumIsWhole);
  }
  if (source.kind === "text") {
    const where = source.told!.range.sheet;
    points += say("weights-text", Math.min(3, 0.6 * source.quality) - 1, { where });
    if (where !== cells.frame.sight.grid.sheet) points -= 1;
    if (draft.hasNamedWeights) points -= ELSEWHERE;
    if (!isReproduced && hasTotal(draft)) points -= isOtherwiseTotalled(draft) ? REFUTED : CONTRADICTED;
  }
  if (source.kind === "list") {
    const { list } = source;
    const where = list!.sight.grid.sheet;
    points += say("weights-list", Math.min(4, 0.8 * source.quality) - 1, { where });
    if (list!.sight.grid.hidden || speaksOf("old", where)) points -= 2.5;
    if (!source.isNamed && !sumIsWhole) points -= 2;
    // What stands beside the ratings weighs them, whatever the same names count elsewhere: in an older copy, another future.
    if (draft.hasNamedWeights) points -= ELSEWHERE;
    points -= DERIVED * derivedShare(draft, source);
    if (list!.items.length > objectives.length * 1.5) points -= 1.5;
  }
  return { points, sumIsWhole, isDoubtful, reports };
}

/** A total of the table's own that other weights than those of a text may have made. */
const CONTRADICTED = 2;
/** The table's own totals come out without them. */
const REFUTED = 12;

function isOtherwiseTotalled({ cells, objectives, options, kind }: Draft): boolean {
  const even = objectives.map((j) => ({ field: j, weight: 1 }));
  const isSum = cells.fields.some(
    (field, j) =>
      !objectives.includes(j) &&
      (reproduce(cells, field, even, options, kind.top)?.wrong.length ?? options.length) === 0,
  );
  return isSum || weighedByTotals(cells, options, objectives) !== null;
}

function hasTotal({ cells, objectives }: Draft): boolean {
  return cells.headers.some((header, j) => !objectives.includes(j) && speaksOf("total", header));
}

/** Without the line's numbers the totals come out as well, the line's own among them: it is another option. */
function isPlainSum({ cells, objectives, options, members, kind }: Draft, { line }: WeightSource): boolean {
  const own = cells.lines.indexOf(line);
  const { reproduced } = members;
  if (own < 0 || !reproduced || Number.isNaN(cells.frame.sight.number(line, reproduced.field) ?? NaN))
    return false;
  const even = objectives.map((field) => ({ field, weight: 1 }));
  const plain = reproduce(cells, reproduced.field, even, [...options, own], kind.top);
  return plain !== null && plain.right > reproduced.right;
}

/**
 * The line has a name, ratings on their scale, and a total of its own that is neither the sum of the weights nor the most
 * that they can give: it is another option, and that its numbers give the others' totals is chance, as they are rounded.
 */
function isTotalledItself(
  { cells, objectives, members, kind }: Draft,
  { line, values, label }: WeightSource,
): boolean {
  const { reproduced } = members;
  const own = reproduced ? cells.frame.sight.number(line, reproduced.field) : null;
  if (own === null || label === "" || objectives.some((j) => !(Math.abs(values[j]!) <= kind.top)))
    return false;
  const sum = objectives.reduce((total, j) => total + values[j]!, 0);
  return own !== 0 && [sum, sum * kind.top].every((other) => Math.abs(own / other - 1) > NEAR_SUM);
}

const NEAR_SUM = 0.006;

/** A word that also names criteria, over numbers like all others, in a table whose corner says that it runs the other way. */
function isDoubtfulWord(
  { cells, kind, objectives, options }: Draft,
  { kind: where, label, line, values, isNamed }: WeightSource,
  sumIsWhole: boolean,
): boolean {
  const { sight, header, name } = cells.frame;
  if (isNamed && where === "line" && !sumIsWhole && isNameWithWord(cells, options, line, label)) return true;
  const i = cells.lines.indexOf(line);
  if (where !== "line" || sumIsWhole || i < 0) return false;
  if (kind.levels && !objectives.every((j) => cells.kind(i, j) === KIND.level)) return false;
  if (!isAlone(label) || objectives.some((j) => Math.abs(values[j]!) > kind.top)) return false;
  const corner = sight.at(header, name);
  if (typeof corner !== "string") return false;
  return readCorner(corner).down === (sight.turned ? "option" : "criterion");
}

/** "Weight tracking app" among other options: a name that holds the word and more, with options on both sides. */
function isNameWithWord(
  { lines }: Draft["cells"],
  options: readonly number[],
  line: number,
  label: string,
): boolean {
  if (isWeightLabel(label) || isAlone(label) || label.split(/[\s-]+/).length < 2) return false;
  const at = options.map((i) => lines[i]!);
  return at.some((other) => other < line) && at.some((other) => other > line);
}

function formulaShare(
  { cells, objectives }: Draft,
  { line }: WeightSource,
): { weights: number; results: number } {
  const { facts, frame, fields } = cells;
  const keys = objectives.map((j) => frame.sight.key(line, fields[j]!));
  return {
    weights: keys.filter((key) => facts.weights.has(key)).length / keys.length,
    results: keys.filter((key) => facts.totals.has(key) || facts.products.has(key)).length / keys.length,
  };
}

/** Shares that are worked out from points: the points are what was written. */
const DERIVED = 3;

function derivedShare({ cells: { facts } }: Draft, { items, list }: WeightSource): number {
  const paired = items.flatMap((item) => item ?? []);
  const derived = paired.filter(({ line }) => facts.derived.has(list!.sight.key(line, list!.valueField)));
  return derived.length / Math.max(1, paired.length);
}

/** Share of the weights that one merged cell gives to several objectives: weights of groups. */
function sharedCells({ cells, objectives }: Draft, { line }: WeightSource): number {
  const { sight } = cells.frame;
  const anchors = objectives.map((j) => sight.group(line, cells.fields[j]!));
  return 1 - new Set(anchors).size / anchors.length;
}

/** How far the line of weights stands from the header or the options. */
function distance({ cells, options }: Draft, line: number): number {
  const { frame, lines } = cells;
  const first = lines[options[0]!]!;
  const last = lines[options[options.length - 1]!]!;
  return Math.min(Math.abs(line - frame.header), Math.abs(line - first), Math.abs(line - last) + 0.5);
}

/** Unnamed weights that look like one more line of ratings, or stand under a name of their own. */
function lookAlike(
  { cells, kind }: Draft,
  source: WeightSource,
  values: readonly number[],
  sumIsWhole: boolean,
): number {
  if (sumIsWhole || source.isNamed) return 0;
  let points = 0;
  if (!kind.levels && values.every((value) => Math.abs(value) <= kind.top)) points += 2;
  const index = cells.lines.indexOf(source.line);
  if (index > 0 && cells.names[index] !== null) points += 2;
  return points;
}
