import { lazily } from "../../lazily.ts";
import { wordKey } from "../find/cell-reader.ts";
import { KIND, type FrameCells } from "../find/frame-cells.ts";
import { FACTORS } from "../values/lexicon/factors.ts";
import { speaksOf } from "./words.ts";

type Factor = keyof typeof FACTORS;

/** What makes an order of ideas together, and by which of them the others are divided. */
const WAYS: readonly { readonly all: readonly Factor[]; readonly divisor: Factor | null }[] = [
  { all: ["reach", "impact", "confidence", "effort"], divisor: "effort" },
  { all: ["impact", "confidence", "effort"], divisor: "effort" },
  { all: ["impact", "confidence", "ease"], divisor: null },
  { all: ["value", "confidence", "effort"], divisor: "effort" },
  { all: ["value", "urgency", "opportunity", "size"], divisor: "size" },
  { all: ["value", "urgency", "opportunity", "effort"], divisor: "effort" },
  { all: ["value", "urgency", "size"], divisor: "size" },
];

const FACTOR_OF = lazily(
  (): ReadonlyMap<string, Factor> =>
    new Map(
      (Object.keys(FACTORS) as Factor[]).flatMap((factor) =>
        FACTORS[factor].split("|").map((word): [string, Factor] => [wordKey(word), factor]),
      ),
    ),
);
/** What it takes, and whom it reaches, may be a size, as clothes have them. */
const SIZE = /^(?:x{0,3}s|m|x{0,3}l)$/i;
const LEAST_FILLED = 0.75;
const LONGEST = 60;
const LEAST_IN_WORDS = 2;

export interface NamedFactors {
  /** Indices of fields. */
  readonly members: readonly number[];
  readonly divisor: number | null;
}

/**
 * Reach, impact, confidence and effort (or impact, confidence and ease; value, urgency and size) in numbers, without the
 * score that is made of them: known by all their headers together, each of which may be on a scale of its own.
 */
export function namedFactors(
  cells: FrameCells,
  like: readonly number[],
  options: readonly number[],
): NamedFactors | null {
  const found = new Map<Factor, number>();
  for (const [j, header] of cells.headers.entries()) {
    const factor = factorOf(header);
    if (factor === undefined || !(isNumbered(cells, j, options) || areSizes(cells, j, options))) continue;
    if (found.has(factor)) return null;
    found.set(factor, j);
  }
  const way = WAYS.find(({ all }) => all.every((factor) => found.has(factor)));
  if (!way) return null;
  const members = way.all.map((factor) => found.get(factor)!).sort((a, b) => a - b);
  // With something else beside them they are some of the criteria, and that is all.
  const others = like.filter((j) => !members.includes(j) && !speaksOf("total", cells.headers[j]!));
  if (others.length > 0) return null;
  return { members, divisor: way.divisor && found.get(way.divisor)! };
}

/**
 * Objectives in words with what belongs to them in numbers: people write how many are reached as a number beside words for
 * impact, confidence and effort. Only what makes such an order complete, or anything counted would get in.
 */
export function withCountedFactors(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): number[] {
  const factors = objectives.map((j) => factorOf(cells.headers[j]!));
  for (const { all } of WAYS) {
    const lacked = all.filter((factor) => !factors.includes(factor));
    const found = lacked.map((factor) =>
      cells.headers.findIndex((header, j) => factorOf(header) === factor && isNumbered(cells, j, options)),
    );
    const areWords = all.length - lacked.length >= LEAST_IN_WORDS;
    if (areWords && found.length > 0 && !found.includes(-1))
      return [...objectives, ...found].sort((a, b) => a - b);
  }
  return [...objectives];
}

function factorOf(header: string): Factor | undefined {
  return header.length > LONGEST ? undefined : FACTOR_OF().get(wordKey(header.replace(/[([（【].*$/, "")));
}

function areSizes(cells: FrameCells, j: number, options: readonly number[]): boolean {
  const { sight } = cells.frame;
  const texts = options.map((i) => sight.text(cells.lines[i]!, cells.fields[j]!).trim());
  return texts.filter((text) => SIZE.test(text)).length >= LEAST_FILLED * options.length;
}

function isNumbered(cells: FrameCells, j: number, options: readonly number[]): boolean {
  const numbers = options.filter((i) => cells.kind(i, j) === KIND.number && cells.number(i, j) >= 0);
  return numbers.length >= LEAST_FILLED * options.length;
}
