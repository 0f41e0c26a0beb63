import { KIND, SAID, type FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { speaksOf } from "../witness/words.ts";

/**
 * A field with a weight that is named as such, rated in another way than most: in words among numbers, as an amount
 * beyond the scale. Whoever weighs it wants it counted.
 */
export function withOtherwiseRated(
  cells: FrameCells,
  source: WeightSource | null,
  objectives: readonly number[],
  options: readonly number[],
): number[] {
  if (!source?.isNamed || options.length < 2) return [...objectives];
  const groups = new Set(objectives.map((j) => cells.fieldGroup[j]));
  const others = cells.fields.flatMap((_, j) =>
    !objectives.includes(j) &&
    !groups.has(cells.fieldGroup[j]) &&
    isOtherwiseRated(cells, source, j, options) &&
    !sumsUpNext(cells, source, j, objectives, options)
      ? [j]
      : [],
  );
  return [...objectives, ...others].sort((a, b) => a - b);
}

/** A field among the objectives that has a weight and that nobody rated yet is one of them. */
export function withUnrated(
  cells: FrameCells,
  source: WeightSource | null,
  objectives: readonly number[],
  options: readonly number[],
): number[] {
  if (!source) return [...objectives].sort((a, b) => a - b);
  const groups = new Set(objectives.map((j) => cells.fieldGroup[j]));
  const whole = objectives.reduce((sum, j) => sum + (source.values[j]! || 0), 0);
  const unrated = cells.fields.flatMap((_, j) => {
    if (objectives.includes(j) || groups.has(cells.fieldGroup[j])) return [];
    const weight = source.values[j]!;
    // Whatever stands under the very name of a listed objective is meant for it.
    const isListed = source.kind === "list" && source.items[j]?.key === cells.heads[j];
    const isRated = (i: number): boolean =>
      cells.kind(i, j) === KIND.number || cells.kind(i, j) === KIND.level;
    if (isListed && options.some(isRated)) return [j];
    const isBlank = options.every((i) => cells.kind(i, j) === KIND.blank);
    if (source.unweighed[j] === true) return isBlank ? [j] : [];
    const isSum = Math.abs(weight / whole - 1) < 0.006 || speaksOf("total", cells.headers[j]!);
    if (Number.isNaN(weight) || weight === 0 || (isSum && source.kind === "line")) return [];
    return isBlank && !headsGroup(cells, source, j, objectives) ? [j] : [];
  });
  return [...objectives, ...unrated].sort((a, b) => a - b);
}

/** The objectives that follow have this weight together: it stands over their group. */
function headsGroup(
  { fields }: FrameCells,
  { values }: WeightSource,
  j: number,
  objectives: readonly number[],
): boolean {
  let [sum, members] = [0, 0];
  for (let k = j + 1; k < fields.length; k++) {
    const weight = values[k]!;
    if (Number.isNaN(weight)) continue;
    if (!objectives.includes(k)) break;
    sum += weight;
    members++;
  }
  return members >= 2 && Math.abs(sum / values[j]! - 1) < SAME;
}

/** Its ratings are the sums of those of the objectives that follow, and its weight that of theirs. */
function sumsUpNext(
  cells: FrameCells,
  source: WeightSource,
  j: number,
  objectives: readonly number[],
  options: readonly number[],
): boolean {
  if (!headsGroup(cells, source, j, objectives)) return false;
  return options.every((i) => {
    let [sum, weight] = [0, 0];
    for (const k of objectives) {
      if (k <= j || weight >= source.values[j]! * (1 - SAME)) continue;
      sum += cells.number(i, k);
      weight += source.values[k]!;
    }
    return Math.abs(cells.number(i, j) - sum) < SAME * Math.max(1, Math.abs(sum));
  });
}

/** All the weight of the others once more is their sum. */
const SAME = 0.006;

/**
 * Whether half of the options or more have a number, a word that may be known or not, or a sign in a field that has a
 * weight of its own and sums nothing up; of words and signs that rate one is enough.
 */
function isOtherwiseRated(
  cells: FrameCells,
  { values }: WeightSource,
  j: number,
  options: readonly number[],
): boolean {
  const weight = values[j]!;
  if (Number.isNaN(weight) || weight === 0 || speaksOf("total", cells.headers[j]!)) return false;
  const others = values.reduce((sum, each, k) => (k === j || Number.isNaN(each) ? sum : sum + each), 0);
  if (Math.abs(weight / others - 1) < SAME) return false;
  if (options.some((i) => cells.isSaid(i, j, SAID.product | SAID.derived))) return false;
  const kinds = options.map((i) => cells.kind(i, j)).filter((kind) => kind !== KIND.blank);
  const rated = kinds.filter((kind) => kind === KIND.number || kind === KIND.level || kind === KIND.text);
  // What is ticked for one option alone is served by that one.
  const isMarked = kinds.every((kind) => kind === KIND.level);
  return rated.length > 0 && (isMarked || rated.length * 2 >= options.length);
}
