import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { dressedWeight } from "./values/dressed-weight.ts";
import { foldText } from "./values/fold.ts";
import { fractionOf } from "./values/fraction.ts";
import { letterWeight, type Letters } from "./values/letter-weights.ts";
import { scaleById } from "./values/scale.ts";
import { levelOfWord } from "./values/scales/words.ts";
import { placeIn } from "./values/place-text.ts";
import { parseNumber } from "./values/parse-number.ts";

/** A weight as it was written. */
export interface WrittenWeight {
  readonly written: number | string;
  /** Null where it is no number. */
  readonly value: number | null;
  readonly percent: boolean;
  readonly cell: CellRef | null;
  /** A word between "very low" (1) and "very high" (5): what it is worth depends on the others (see `inSteps`). */
  readonly ofFive?: boolean;
  /** A letter or a class ("M", "P1"): a step among the others. */
  readonly isLetter?: boolean;
}

/** Weights in words: how people say how much something matters, folded. Larger is more. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /^((very|most) (high|important)|critical|essential|sehr (hoch|wichtig)|kritisch|tres (eleve|important)|critique|muy (alt[ao]|importante)|critic[ao]|muito (alt[ao]|importante)|molto (alt[ao]|importante))\b/,
    5,
  ],
  [
    /^(not( at all)? important|unimportant|unwichtig|nicht wichtig|pas important|(no|nada) importante|sem importancia)\b/,
    1,
  ],
  [/^(less important|(weniger|kaum) wichtig|(moins|peu) important|(menos|poco|pouco|meno) importante)\b/, 2],
  [
    /^((quite|fairly|rather|somewhat) important|(ziemlich|eher) wichtig|assez important|(bastante|abbastanza) importante)\b/,
    3,
  ],
  [/^(very low|sehr (gering|niedrig)|tres faible|muy baj[ao]|muito baix[ao]|molto bass[ao])\b/, 1],
  [/^(high|important|hoch|wichtig|eleve|haute?|fort|alt[ao]|importante)\b/, 4],
  [/^(medium|moderate|normal|mittel|moyen(ne)?|medi[ao]|moderad[ao])\b/, 3],
  [/^(low|minor|niedrig|gering|faible|bas(se)?|baj[ao]|baix[ao]|bass[ao])\b/, 2],
];

/** "Must", "should", "could", "won't": steps of one. */
const MOSCOW: readonly (readonly [RegExp, number])[] = [
  [/^(must( have)?|muss|pflicht|doit|indispensable|deb[eo]|imprescindible|essenciale?|essencial)\b/, 3],
  [
    /^(should( have)?|desirable|soll(te)?|wunschenswert|devrait|souhaitable|deber[ií]a|deveria|dovrebbe|desejavel|desiderabile)\b/,
    2,
  ],
  [
    /^(could( have)?|nice to have|optional|kann|konnte|pourrait|facultatif|podr[ií]a|poderia|potrebbe|opcional|facoltativo)\b/,
    1,
  ],
  [/^(won'?t( have)?|wird nicht|n'aura pas|no tendra)/, 0],
];

/** "★★★", "⭐⭐☆", "***": as many as are filled. */
const STARS = /^((?:★|⭐){1,10}|\*{1,10})☆*$/u;

/** Longer texts are no weights. */
const LONGEST = 60;

/** Words in every language that ratings are read in. */
const FIVE_WORDS = scaleById("words-5")!;

/**
 * @param letters what single letters mean among the weights (see `lettersOf`)
 * @returns null for a blank cell
 */
export function writtenWeight(
  value: CellValue,
  format: string,
  locale: WorkbookLocale,
  cell: CellRef | null,
  letters: Letters | null = null,
): WrittenWeight | null {
  const letter = letters && typeof value === "string" ? letterWeight(letters, value) : null;
  if (letter !== null)
    return { written: value as string, value: letter, percent: false, cell, isLetter: true };
  const stars = typeof value === "string" ? STARS.exec(value.trim())?.[1] : undefined;
  if (stars !== undefined) return { written: value as string, value: stars.length, percent: false, cell };
  const dressed = typeof value === "string" ? dressedWeight(value) : null;
  if (dressed) return { written: value as string, value: dressed.value, percent: dressed.percent, cell };
  const fraction = typeof value === "string" ? fractionOf(value) : null;
  if (fraction !== null) return { written: value as string, value: fraction, percent: false, cell };
  const place = typeof value === "string" ? placeIn(value) : null;
  if (place !== null) return { written: value as string, value: place, percent: false, cell };
  const parsed = parseNumber(value, { locale, format });
  if (parsed.kind === "number") {
    const written = typeof value === "number" || typeof value === "string" ? value : parsed.value;
    return { written, value: parsed.value, percent: parsed.percent, cell };
  }
  if (parsed.kind === "missing") return null;
  if (typeof value === "number") return { written: value, value: null, percent: false, cell };
  if (typeof value !== "string") return null;
  const folded = foldText(value.slice(0, LONGEST));
  const moscow = valueIn(MOSCOW, folded);
  if (moscow !== null) return { written: value, value: moscow, percent: false, cell };
  const word = valueIn(WORDS, folded) ?? levelOfWord(FIVE_WORDS, value.slice(0, LONGEST));
  return { written: value, value: word, percent: false, cell, ...(word === null ? {} : { ofFive: true }) };
}

function valueIn(words: readonly (readonly [RegExp, number])[], folded: string): number | null {
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** "High", "medium" and "low" are 3, 2 and 1; the five from "very high" to "very low" are 5 to 1. */
export function inSteps<Weight extends Pick<WrittenWeight, "value" | "ofFive"> | null>(
  weights: readonly Weight[],
): Weight[] {
  const words = weights.filter((weight) => weight?.ofFive === true && weight.value !== null);
  if (words.length === 0 || words.some((weight) => weight!.value === 1)) return [...weights];
  return weights.map((weight) =>
    weight?.ofFive === true && weight.value !== null
      ? { ...weight, value: Math.max(0, weight.value - 1) }
      : weight,
  );
}
