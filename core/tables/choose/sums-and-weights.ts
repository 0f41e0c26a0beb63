import { rememberedFor } from "#core/remember.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { totalPoints } from "../witness/sums.ts";
import { untotalled } from "../witness/untotalled.ts";
import { isPlainWeights, speaksOf } from "../witness/words.ts";
import type { RatingKind, Reproduced } from "../candidate.ts";

/** What is looked through for lines and fields that say something of the others and are none of them. */
export interface Sifted {
  readonly cells: FrameCells;
  readonly source: WeightSource | null;
  readonly kind: RatingKind;
  /** Indices of the lines that could be options. */
  readonly usable: readonly number[];
  /** Why lines are none, by index; added to. */
  readonly dropped: Map<number, string>;
}

/** More lines than this are not searched for totals of one another. */
const MOST_SUMMED = 80;

/**
 * Lines that are the sum or mean of those before them are no options, whatever they are called: takes points from them
 * and notes why.
 */
export function dropTotals(
  { cells, usable, dropped }: Sifted,
  points: Float64Array,
  objectives: readonly number[],
): void {
  if (usable.length > MOST_SUMMED) return;
  const lines = usable.filter((i) => points[i]! > -1.5);
  const found = totalsAmong(cells, `${lines.join()} ${objectives.join()}`, () =>
    searchTotals(cells, lines, objectives),
  );
  for (const [line, sure] of found) {
    points[line]! -= sure;
    dropped.set(line, "total");
  }
}

/** Most sources of weights leave the same lines to be searched. */
const totalsAmong = rememberedFor<ReadonlyMap<number, number>>();

/** How surely each of the lines that is a total of those before it is one. */
function searchTotals(
  cells: FrameCells,
  lines: readonly number[],
  objectives: readonly number[],
): Map<number, number> {
  const kept: number[] = [];
  const totals = new Map<number, number>();
  for (const line of lines) {
    const found = totalPoints(
      {
        lines: [...kept, line],
        places: objectives,
        value: (i, j) => cells.number(i, j),
        weight: () => NaN,
        isNamed: (i) => isCalledTotal(cells, i, objectives),
      },
      line,
    );
    if (found === 0) kept.push(line);
    else totals.set(line, found);
  }
  return totals;
}

/** A label of a line of results is short: "as users type" in a sentence is no "type" of scale. */
const LABEL_WORDS = 5;

/** A word for totals; or "Max" and "Min" over numbers that differ: what all may have at most is the same for all. */
function isCalledTotal(cells: FrameCells, i: number, objectives: readonly number[]): boolean {
  const name = cells.names[i] ?? "";
  if (speaksOf("total", name)) return true;
  if (name.split(" ").length > LABEL_WORDS) return false;
  if (speaksOf("extreme", name)) return true;
  return speaksOf("scale", name) && new Set(objectives.map((j) => cells.number(i, j))).size > 1;
}

/** Fields that sum up others before them, their weight with their ratings: a subtotal of a group of objectives. */
export function withoutSubtotals(
  { cells, usable }: Sifted,
  source: WeightSource,
  lines: Float64Array,
  objectives: readonly number[],
): number[] {
  const options = usable.filter((i) => lines[i]! > 0).slice(0, 40);
  const weight = options.length;
  const summed = {
    places: [...options.keys(), weight],
    value: (field: number, place: number) =>
      place === weight ? source.values[field]! : cells.number(options[place]!, field),
    weight: (field: number) => source.values[field]!,
    isNamed: (field: number) => speaksOf("total", cells.headers[field]!),
  };
  const sift = (fields: readonly number[]): number[] => {
    const kept: number[] = [];
    for (const j of fields) if (totalPoints({ ...summed, lines: [...kept, j] }, j) < 5) kept.push(j);
    return kept;
  };
  // A group's own sum may head it as well as close it; that one criterion is the sum of the next two happens.
  const below = sift(objectives);
  const kept = sift([...below].reverse()).reverse();
  if (kept.length >= 2 && below.length - kept.length >= 2) return kept;
  return below.length >= 2 ? below : [...objectives];
}

/** A line that is the weights (or a hundred times them) is no option, wherever the weights are taken from. */
export function withoutWeights(
  { cells, source, kind, dropped }: Sifted,
  options: readonly number[],
  objectives: readonly number[],
): number[] {
  // One of several people may well have rated just as the weights are.
  if (!source || kind.levels || cells.isRatedByLine || isWorded(cells, source)) return [...options];
  return options.filter((i) => {
    let [both, same] = [0, 0];
    for (const j of objectives) {
      const value = cells.number(i, j);
      const weight = source.values[j]!;
      if (Number.isNaN(value) || Number.isNaN(weight)) continue;
      both++;
      if (Math.abs(value - weight) < 1e-9 || isHundredfold(value, weight) || isHundredfold(weight, value))
        same++;
    }
    const name = cells.names[i] ?? "";
    // "Weight" beside "Normalised weight" is the same once more, however much larger.
    if (both >= 2 && isPlainWeights(name) && isShareOf(cells, source, i, objectives)) {
      dropped.set(i, "scenario");
      return false;
    }
    // Two that agree happen.
    const isWeights =
      same === both &&
      (both >= 3 || (both === 2 && speaksOf("weight", cells.names[i] ?? ""))) &&
      !isRatedAlike(cells, source, kind, i, objectives);
    if (isWeights) dropped.set(i, "scenario");
    return !isWeights;
  });
}

function isShareOf(
  cells: FrameCells,
  { values }: WeightSource,
  i: number,
  objectives: readonly number[],
): boolean {
  const ratios = objectives
    .map((j) => cells.number(i, j) / values[j]!)
    .filter((ratio) => !Number.isNaN(ratio));
  return ratios.every((ratio) => Math.abs(ratio / ratios[0]! - 1) < SHOWN);
}

/** As shares are rounded. */
const SHOWN = 0.03;

/** So many figures are hardly the same by chance. */
const BY_CHANCE = 5;

/** An option with a name of its own, rated just as the weights are that stand in a line called so: that happens. */
function isRatedAlike(
  cells: FrameCells,
  source: WeightSource,
  { top }: RatingKind,
  i: number,
  objectives: readonly number[],
): boolean {
  const name = cells.names[i] ?? "";
  if (source.kind !== "line" || !source.isNamed || objectives.length > BY_CHANCE) return false;
  if (name === "" || speaksOf("weight", name) || speaksOf("total", name)) return false;
  return objectives.every((j) => cells.number(i, j) <= top && cells.number(i, j) === source.values[j]);
}

/** Options without the total that all others have. */
export function withoutUntotalled(
  { cells, dropped }: Sifted,
  reproduced: Reproduced,
  objectives: readonly number[],
  options: readonly number[],
): number[] {
  const out = new Set(untotalled(cells, reproduced, objectives, options));
  for (const i of out) {
    const isWeights = speaksOf("weight", cells.names[i] ?? "");
    dropped.set(i, isWeights ? "scenario" : "no-total");
  }
  return options.filter((i) => !out.has(i));
}

/** "Must", "High" in place of weights: that a line is rated 3, 2, 1 as well says nothing. */
function isWorded({ fields, frame: { sight } }: FrameCells, { kind, line, list }: WeightSource): boolean {
  if (list?.inWords === true) return true;
  return kind === "line" && fields.some((field) => sight.reader.isText(sight.at(line, field)));
}

function isHundredfold(a: number, b: number): boolean {
  return b !== 0 && Math.abs(a / b - 100) < 1e-6;
}
