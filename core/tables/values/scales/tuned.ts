import type { Scale } from "../../../domain/scale.ts";
import { leastOf } from "./numeric.ts";
import { wordKey } from "./words.ts";

/** What a person says of a scale besides its ends. */
export interface Tuning {
  /** The number that means no effect. */
  readonly zero: number;
  /** By the word as it stands in a cell: the number that it stands for. */
  readonly words: Readonly<Record<string, number>>;
}

const TUNED = /^([^@;]+)(?:@(-?\d+(?:\.\d+)?))?((?:;[^;]+)*)$/;
/** A word with this many others is hardly a rating; no name of a scale grows without end. */
const MOST_WORDS = 60;

/**
 * Takes the name of a scale apart: "1-5@3;so-so=2" is the scale 1-5, on which 3 is no effect and "so-so" stands for 2.
 * @returns null where nothing follows the scale's own name, or what follows cannot be read
 */
export function tuningIn(name: string): { base: string; zero: number | null; words: Tuning["words"] } | null {
  const [, base, zero, said] = TUNED.exec(name) ?? [];
  if (base === undefined || (zero === undefined && said === "")) return null;
  const parts = said!.split(";").slice(1);
  const words: Record<string, number> = {};
  for (const part of parts) {
    const at = part.lastIndexOf("=");
    const key = wordKey(part.slice(0, Math.max(0, at)));
    const level = Number(part.slice(at + 1));
    if (key === "" || part.slice(at + 1).trim() === "" || !Number.isFinite(level)) return null;
    words[key] = level;
  }
  return parts.length > MOST_WORDS ? null : { base, zero: zero === undefined ? null : Number(zero), words };
}

/**
 * A scale with another number for no effect, and words for some of its numbers. From its least number, nothing on it
 * does harm; from a greater one, what is below does.
 * @returns null where no effect would be off the scale, or at its top
 */
export function tunedScale(scale: Scale, { zero, words }: Tuning): Scale | null {
  const { said: _said, tuning: _tuning, ...base } = scale;
  const least = leastOf(base);
  if (!(zero >= least && zero < base.top)) return null;
  const said = Object.fromEntries(Object.entries(words).map(([word, level]) => [wordKey(word), level]));
  const keys = Object.keys(said).sort();
  const at = zero === base.zero ? "" : `@${zero}`;
  // The wide form of a semicolon is folded to the plain one when the name is read.
  const tuning = at + keys.map((word) => `;${word.replace(/;/g, "\uff1b")}=${said[word]!}`).join("");
  const moved = at === "" ? base : { ...base, zero, bottom: zero > least ? least : null };
  return { ...moved, ...(keys.length > 0 && { said }), ...(tuning !== "" && { tuning }) };
}

/** The name by which `scaleById` gives the scale again; one of numbers turned round is named from its top down. */
export function nameOfScale(scale: Scale): string {
  const { id, reversed, words, top, tuning = "" } = scale;
  if (!reversed || words || !/^-?\d/.test(id)) return id + tuning;
  return `${top}..${leastOf(scale)}${tuning}`;
}
