import type { Scale } from "../../../domain/scale.ts";
import { ownEntry } from "../../../own-entry.ts";
import { type CellValue, isBlank, isCellError } from "../../../workbook/cell.ts";
import type { Message } from "../../../messages/message.ts";
import { foldSpaces, paragraphStart } from "../fold.ts";
import { placeIn } from "../place-text.ts";
import { parseNumber } from "../parse-number.ts";
import { valuesSay } from "../says.ts";
import { labelledRating } from "./labelled.ts";
import { KNOWN_SCALES } from "./known.ts";
import { holds, leastOf } from "./numeric.ts";
import { gistOf, levelOfWord, wordKey } from "./words.ts";

/** A rating's effect, that there is none, or why it could not be used (completes "B7 …"). */
export type Effect = { readonly effect: number } | { readonly missing: true } | { readonly reason: Message };

type Level = { readonly level: number } | { readonly missing: true } | { readonly reason: Message };

/**
 * Maps what stands in a rating cell to an effect in [-1, 1], linear between the scale's anchors (Morton 2015,
 * EJOR 245:789-796, on why zero must mean no effect). A rating off the scale is not clipped: it is a mistake to
 * show.
 */
export function toEffect(scale: Scale, written: CellValue): Effect {
  const read = levelOf(scale, written);
  if (!("level" in read)) return read;
  if (!holds(scale, read.level)) return { reason: offScale(scale, read.level) };
  return { effect: effectOf(scale, read.level) };
}

/** @param level within the scale */
function effectOf(scale: Scale, level: number): number {
  const { zero, top, bottom } = scale;
  const harm = bottom !== null && level < zero;
  const effect = harm ? -(zero - level) / (zero - bottom) : (level - zero) / (top - zero);
  if (!scale.reversed) return effect;
  const turned = bottom === null ? 1 - effect : -effect;
  return turned === 0 ? 0 : turned;
}

/** The number on the scale that a cell stands for. */
export function levelOf(scale: Scale, written: CellValue): Level {
  if (written === null || isBlank(written)) return { missing: true };
  const said = scale.said && typeof written === "string" ? ownEntry(scale.said, wordKey(written)) : undefined;
  if (said !== undefined) return { level: said };
  if (isCellError(written)) return { reason: valuesSay("isError", written.error) };
  const word = typeof written === "boolean" ? (written ? "yes" : "no") : String(written);
  const known = scale.words ? levelOfWord(scale, word) : null;
  if (known !== null) return { level: known };
  const labelled = typeof written === "string" ? labelledRating(written) : null;
  const place = typeof written === "string" && labelled === null ? placeIn(written) : null;
  const parsed = parseNumber(labelled ?? place ?? written, {});
  if (parsed.kind === "missing") return { missing: true };
  if (parsed.kind === "text")
    return {
      reason: valuesSay("notRating", foldSpaces(paragraphStart(word) ?? word).slice(0, 80), scale.id),
    };
  if (scale.words) return levelOfNumber(scale.words, parsed.value);
  if (parsed.outOf !== undefined && parsed.outOf !== scale.top && scale.bottom === null) {
    return { level: (parsed.value * scale.top) / parsed.outOf };
  }
  return { level: onScale(scale, parsed.value, parsed.percent) };
}

/** Numbers among words count only where the scale has that level ("0" and "1" among "+" and "-"). */
function levelOfNumber(words: Readonly<Record<string, number>>, value: number): Level {
  const { levels, examples } = gistOf(words);
  return levels.has(value) ? { level: value } : { reason: valuesSay("numberForWord", value, examples) };
}

/** Percent on a scale to 100 are its points; plain numbers above 1 on the percent scale are percent points. */
function onScale(scale: Scale, value: number, percent: boolean): number {
  if (percent && scale.top === 100) return value * 100;
  if (!percent && scale.id === "%" && Math.abs(value) > 1) return value / 100;
  return value;
}

function offScale(scale: Scale, level: number): Message {
  const off = valuesSay("offScale", String(level), scale.id, String(leastOf(scale)), String(scale.top));
  const other = KNOWN_SCALES.find((known) => !known.words && holds(known, level) && holds(known, scale.top));
  return other ? valuesSay("tryScale", off, other.id) : off;
}
