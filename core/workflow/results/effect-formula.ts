import type { Scale } from "#core/domain/scale.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { arrayText, numberText } from "./formula-text.ts";

/**
 * A classic formula that turns what stands in a rating cell into its effect in [-1, 1], already discounted by
 * confidence where it is a benefit; "" where it is blank or no rating. It takes its constants from `toEffect`, so
 * the scale's meaning is written down once.
 *
 * @param cell the rating cell's address
 * @param words the texts that stand in this objective's rating cells, as written
 */
export function effectFormula(
  cell: string,
  scale: Scale,
  confidence: number,
  words: readonly string[],
): string {
  const number = numericEffect(cell, scale, confidence);
  const known = wordEffects(scale, confidence, words);
  if (known.length === 0) return `=IF(ISNUMBER(${cell}),${number},"")`;
  const texts = arrayText([known.map(([word]) => word)]);
  const effects = arrayText([known.map(([, effect]) => effect)]);
  return `=IF(ISNUMBER(${cell}),${number},IF(TRIM(${cell})="","",IFERROR(INDEX(${effects},MATCH(TRIM(${cell}),${texts},0)),"")))`;
}

function numericEffect(cell: string, scale: Scale, confidence: number): string {
  const low = Math.min(scale.bottom ?? scale.zero, scale.zero, scale.top);
  const high = Math.max(scale.bottom ?? scale.zero, scale.zero, scale.top);
  const at = (value: number): number => {
    const mapped = toEffect(scale, value);
    return "effect" in mapped ? mapped.effect : 0;
  };
  /** The straight line through two anchors, benefit discounted. */
  const line = (from: number, to: number): string => {
    const discount = at(from) > 0 || at(to) > 0 ? confidence : 1;
    const slope = ((at(to) - at(from)) / (to - from)) * discount;
    return `${numberText(at(from) * discount)}+(${cell}-${numberText(from)})*${numberText(slope)}`;
  };
  const straight = confidence === 1 && (scale.bottom === null || scale.zero - low === high - scale.zero);
  const inside =
    straight || low === scale.zero || high === scale.zero
      ? line(low, high)
      : `IF(${cell}<${numberText(scale.zero)},${line(low, scale.zero)},${line(scale.zero, high)})`;
  return `IF(AND(${cell}>=${numberText(low)},${cell}<=${numberText(high)}),${inside},"")`;
}

/** Each text with its effect; texts that are no rating on this scale are left out, so that they count as missing. */
function wordEffects(scale: Scale, confidence: number, words: readonly string[]): [string, number][] {
  const all = [...new Set(words.map((word) => word.trim()))];
  return all.flatMap((word): [string, number][] => {
    if (word === "" || /[*?~]/.test(word)) return [];
    const mapped = toEffect(scale, word);
    return "effect" in mapped ? [[word, mapped.effect > 0 ? mapped.effect * confidence : mapped.effect]] : [];
  });
}
