import { plainDigits } from "../digits.ts";
import { foldSpaces } from "../fold.ts";
import { placeIn } from "../place-text.ts";

const NUMBER = String.raw`[-+−]?\d{1,4}(?:[.,]\d{1,4})?(?:\s?\/\s?\d{1,3}(?![\d.,]))?`;
const BEFORE = new RegExp(String.raw`^\(?(${NUMBER})\)?\s?[-–—:=.)|]?\s?\p{L}[^\d]*$`, "u");
const AFTER = new RegExp(String.raw`^[^\d()[\]（）]+[([（]\s?(${NUMBER})\s?[)\]）]$`, "u");
const LEVELLED =
  /^(?:levels?|lvl|stufe|reifegrad|niveau|nivel|nível|livello|nivå|poziom|taso|уровень|рівень|grade|grado|grad|stage|klasse|classe|clase)[ .:]?\s?(\d{1,2}|[ivx]{1,4})$|^l\s?(\d{1,2})$/iu;
const DASHED = new RegExp(String.raw`^\p{L}[^\d]*\s[-–—:=]\s(${NUMBER})$`, "u");

/**
 * What sets a remark, a product or a picture off from the rating before it: "6 (90)", "9 → 18", "5 — 96% awareness",
 * "5 × 0.3 = 1.5", "5 / 1.75", "5/5 · 25 points", "79 ★". A dash or colon before a digit is a range or a time.
 */
const SET_OFF = String.raw`[([（【{]|[→⇒]|[-=]>|\s—\s|[—–]\s?[^\d\s]|\s-\s[^\d]|[:;]\s?[^\d\s]|\s?[·•]\s|\s?[×*=]\s?\d|\sx\s?\d|\/\s?\d+[.,]\d|\p{So}`;
const REMARKED = new RegExp(String.raw`^(${NUMBER})\s?(?:${SET_OFF})`, "u");

/** "3 - High", "High (3)", "3: good", "(4) strong", "Oui (5/5)", "Level 3": the number that is labelled; null where none is. */
export function labelledRating(text: string): string | null {
  // Longer texts are no ratings, and need not be looked through.
  if (text.length > LONGEST) return null;
  const folded = plainDigits(foldSpaces(text));
  if (placeIn(folded) !== null) return null;
  const number = (BEFORE.exec(folded) ?? AFTER.exec(folded) ?? DASHED.exec(folded))?.[1];
  return number ?? levelNumber(folded) ?? remarkedRating(folded);
}

/** "Level 3", "Stufe III", "L3". */
function levelNumber(text: string): string | null {
  const [, named, short] = LEVELLED.exec(text) ?? [];
  const number = named ?? short ?? null;
  if (number === null || /^\d/.test(number)) return number;
  const at = ROMAN.indexOf(number.toLowerCase());
  return at < 0 ? null : String(at + 1);
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** The number at the beginning of a text that says more behind a bracket, a dash, an arrow, or a picture. */
export function remarkedRating(text: string): string | null {
  if (text.length > LONGEST) return null;
  const folded = plainDigits(foldSpaces(text));
  return ANCHORS.test(folded) ? null : (REMARKED.exec(folded)?.[1] ?? null);
}

/** "1 - Low | 5 - High" says what the numbers mean. */
const ANCHORS = /^\d+\s*[-=–:].*\d\s*[-=–:]/;

const LONGEST = 160;
/** Whatever is longer is no word that rates. */
const LONGEST_WORD = 40;

/**
 * The word or sign that a text begins with, where brackets, a dash or a blank set the rest off ("Medium (4-6h)",
 * "✅ built in"), or the sign in its brackets ("exotic (-)"): what it may be rated with, likeliest first. Nothing where a number says it ("★★★ (6/10)").
 */
export function ratingWords(text: string): string[] {
  // "0 (by hand)" is the middle where others are rated "+".
  if (labelledRating(text) !== null) return /^0 ?[([（]/.test(text) ? ["0"] : [];
  const found: string[] = [];
  const sign = /^[^()（]*[(（]\s?([-+−–]{1,3}|±|[0oO=])\s?[)）]$/.exec(text)?.[1];
  if (sign !== undefined) found.push(sign);
  const bare = /^([^([（]*[^([（\s])\s?[([（]/.exec(text)?.[1];
  if (bare !== undefined) found.push(bare);
  const dashed = /^([^—–:;]*[^—–:;\s])\s?(?:\s[—–-]\s|[—–:;]\s)/u.exec(text.slice(0, LONGEST_WORD))?.[1];
  if (dashed !== undefined) found.push(dashed);
  const picture = /^((?:[\p{So}✓✔✗✘×]\ufe0f?)+)\s+[^\p{So}\s]/u.exec(text)?.[1];
  if (picture !== undefined) found.push(picture);
  return found;
}
