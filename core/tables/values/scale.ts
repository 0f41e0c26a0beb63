import type { Scale } from "../../domain/scale.ts";
import { lazily } from "../../lazily.ts";
import { type CellValue, isBlank } from "../../workbook/cell.ts";
import { parseNumber } from "./parse-number.ts";
import { guessNumeric, type NumberSample } from "./scales/guess-numeric.ts";
import { guessWords } from "./scales/guess-words.ts";
import { KNOWN_SCALES } from "./scales/known.ts";
import { levelOf } from "./scales/effect.ts";
import { labelledRating } from "./scales/labelled.ts";
import { holds, numericScale } from "./scales/numeric.ts";
import { scaleInText } from "./scales/scale-text.ts";
import { tunedScale, tuningIn } from "./scales/tuned.ts";

export { toEffect, type Effect } from "./scales/effect.ts";
export { KNOWN_SCALES } from "./scales/known.ts";

/**
 * The scale of a stored or typed name: one of the known ("words", "0/1/3/9", "%") or any two numbers: "0-7", "0..4",
 * "-5..5", "5-1" (turned round). A single number N is "-N..N", as the sheet functions' `scale` argument has it.
 * What a person changed of one follows its name: "1-5@3" (3 is no effect), "0-5;so-so=2" (what a word stands for).
 * @returns null when the text names no scale
 */
export function scaleById(id: string): Scale | null {
  const name = id.trim().toLowerCase();
  const known = KNOWN_SCALES.find((scale) => scale.id.toLowerCase() === name);
  if (known) return known;
  const tuning = tuningIn(name);
  if (tuning) {
    const { base: id, zero, words } = tuning;
    const base = scaleById(id);
    return base && tunedScale(base, { zero: zero ?? base.zero, words });
  }
  const single = /^\d+(?:\.\d+)?$/.exec(name);
  if (single) return Number(name) > 0 ? (scaleById(`${-Number(name)}..${Number(name)}`) ?? null) : null;
  const ends = /^(-?\d+(?:\.\d+)?)\s*(?:-|–|\.\.+|…|:|to|bis|à|al?|hasta|até)\s*(\+?-?\d+(?:\.\d+)?)$/.exec(
    name,
  );
  const [first, last] = [Number(ends?.[1]), Number(ends?.[2])];
  if (!ends || first === last || Math.max(first, last) <= 0) return null;
  const scale = numericScale(Math.min(first, last), Math.max(first, last));
  const same = KNOWN_SCALES.find((other) => other.id === scale.id) ?? scale;
  return first < last ? same : reverseScale(same);
}

/** The same scale with less for better, or back. */
export function reverseScale(scale: Scale): Scale {
  return { ...scale, reversed: !scale.reversed };
}

export interface ScaleHints {
  /** The column's header: "Impact (1-5)". */
  readonly header?: string;
  /** The cell of this column in a row that states the scale: "1 - Low | 5 - High". */
  readonly scaleRow?: string;
  /** A line near the table that tells how it is rated; what the column itself says goes first. */
  readonly legend?: string;
  /** Number formats, one for each sample. */
  readonly formats?: readonly string[];
  /** Other columns of the same table hold negative ratings. */
  readonly negativesElsewhere?: boolean;
}

export interface DetectedScale {
  readonly scale: Scale;
  /** 0 … 1 */
  readonly confidence: number;
  /** Other scales that would hold every sample, likeliest first. */
  readonly alternatives: readonly Scale[];
}

/**
 * Finds the scale of a column of ratings: what its header or scale row says, if the ratings fit; else words or
 * signs, if that is what most of them are; else the least surprising scale of numbers that holds them all.
 */
export function detectScale(samples: readonly CellValue[], hints: ScaleHints = {}): DetectedScale {
  const numbers = numberSamples(samples, hints.formats ?? []);
  const filled = samples.filter((sample) => !isBlank(sample)).length;
  const said =
    scaleInText(hints.scaleRow ?? "") ?? scaleInText(hints.header ?? "") ?? scaleInText(hints.legend ?? "");
  // A slip of the finger does not change what the sheet states; most ratings elsewhere say that it is not meant.
  if (said && numbers.filter(({ value }) => holds(said, value)).length * 2 >= numbers.length) {
    return detected(said, filled > 0 ? 0.95 : 0.8, samples);
  }
  const words = guessWords(samples);
  if (words && words.share >= 0.5) {
    return detected(words.scale, 0.5 + words.share * 0.45, samples);
  }
  const most = sharedMost(samples, hints.formats ?? []);
  const guess = most
    ? { scale: numericScale(most.least >= 1 && most.count >= 4 ? 1 : 0, most.outOf), confidence: 0.9 }
    : guessNumeric(numbers, hints.header ?? "", hints.negativesElsewhere === true);
  const read = filled === 0 ? 0 : numbers.length / filled;
  return detected(guess.scale, guess.confidence * (0.3 + 0.7 * read) * (said ? 0.8 : 1), samples);
}

/** Most columns are looked at only to see whether they hold ratings at all: nobody asks for their other scales. */
function detected(scale: Scale, confidence: number, samples: readonly CellValue[]): DetectedScale {
  const found = lazily(() => others(scale, samples));
  return {
    scale,
    confidence,
    get alternatives() {
      return found();
    },
  };
}

/** "4/5", "2/5": what all ratings are out of, how many there are and the least of them; null where they differ. */
export function sharedMost(
  samples: readonly CellValue[],
  formats: readonly string[],
): { outOf: number; least: number; count: number } | null {
  let outOf: number | undefined;
  let least = Infinity;
  let count = 0;
  for (const [index, sample] of samples.entries()) {
    const text = typeof sample === "string" ? (labelledRating(sample) ?? sample) : sample;
    const parsed = parseNumber(text, { format: formats[index] ?? "" });
    if (parsed.kind !== "number") continue;
    if (parsed.outOf === undefined || (outOf !== undefined && outOf !== parsed.outOf)) return null;
    outOf = parsed.outOf;
    least = Math.min(least, parsed.value);
    count++;
  }
  return outOf === undefined ? null : { outOf, least, count };
}

function numberSamples(samples: readonly CellValue[], formats: readonly string[]): NumberSample[] {
  return samples.flatMap((sample, index) => {
    if (typeof sample === "boolean") return [];
    const parsed = parseNumber(sample, { format: formats[index] ?? "" });
    if (parsed.kind === "number") return [{ value: parsed.value, percent: parsed.percent }];
    const level = typeof sample === "string" ? levelOf(ANY_NUMBER, sample) : null;
    return level && "level" in level ? [{ value: level.level, percent: false }] : [];
  });
}

/** Wide enough for any labelled rating ("3 - High"). */
const ANY_NUMBER: Scale = { id: "any", zero: 0, top: 1e9, bottom: -1e9, reversed: false };

function others(chosen: Scale, samples: readonly CellValue[]): Scale[] {
  const filled = [...new Set(samples)].filter((sample) => !isBlank(sample));
  return KNOWN_SCALES.filter(
    (scale) =>
      scale.id !== chosen.id &&
      filled.every((sample) => {
        const read = levelOf(scale, sample);
        return "missing" in read || ("level" in read && holds(scale, read.level));
      }),
  ).slice(0, 6);
}
