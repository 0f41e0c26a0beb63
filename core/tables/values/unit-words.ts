import { ownEntry } from "#core/own-entry.ts";
import { gather } from "#core/gather.ts";
import { CURRENCIES } from "./lexicon/currencies.ts";
import { MAGNITUDES, MAGNITUDES_BY_LANGUAGE } from "./lexicon/magnitudes.ts";
import { PERIOD_WORDS, type Period } from "./lexicon/periods.ts";
import { lazily } from "../../lazily.ts";
import { foldText } from "./fold.ts";

/** What the words beside a number say: a power of ten, a currency, percent, a period. */
export interface UnitWords {
  /** Power of ten; 0 where none is said. */
  readonly exponent: number;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly period: Period | null;
  /** What of it was said in the text itself. */
  readonly said: { readonly exponent: boolean; readonly money: boolean };
}

type Meaning =
  | { readonly kind: "currency"; readonly code: string | null }
  | { readonly kind: "exponent"; readonly power: number }
  | { readonly kind: "percent" }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "filler" };

const FILLERS = (
  "in|of|the|per|pro|par|por|per user|per seat|/user|/seat|pro nutzer|/nutzer|par utilisateur|por usuario|per utente|" +
  "approx|ca|circa|about|around|roughly|~|etwa|rund|env|environ|aprox|unos|cerca de|netto|brutto|net|gross|ht|ttc|" +
  "excl vat|incl vat|inkl mwst|zzgl mwst|hors taxes|iva|one-off|einmalig|est|estimate|estimated|geschatzt|estime|estimado|stimato|/|each|de"
).split("|");

const PERCENT =
  "%|percent|per cent|prozent|pct|v h|vh|pour cent|pourcent|por ciento|por cento|percento|per cento".split(
    "|",
  );

const VOCABULARY = lazily(vocabulary);
/** The words by their first character, longest first: a scan of all of them for every money text would be slow. */
const BY_INITIAL = lazily(() => byInitial([...VOCABULARY().keys()]));

function byInitial(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    gather(groups, word.charAt(0), [word]);
  }
  return groups;
}

function vocabulary(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const word of FILLERS) words.set(word, { kind: "filler" });
  for (const [word, power] of Object.entries(MAGNITUDES)) words.set(word, { kind: "exponent", power });
  for (const period of ["year", "month", "quarter", "week"] as const) {
    for (const word of PERIOD_WORDS[period].split("|")) words.set(word, { kind: "period", period });
  }
  for (const [word, code] of Object.entries(CURRENCIES)) words.set(word, { kind: "currency", code });
  for (const word of PERCENT) words.set(word, { kind: "percent" });
  return words;
}

/**
 * Currency signs that came through the wrong code page: UTF-8 read as Windows-1252 ("â‚¬", "Â£"), Windows-1252 read
 * as Windows-1250 ("Ł" for "£") or as Latin-1 (U+0080 for "€").
 */
export function mendMojibake(text: string): string {
  return text
    .replace(/â‚¬|\u0080/g, "€")
    .replace(/Â(?=[£¥\u00a0])/g, "")
    .replace(/Ł(?=\s*[\d.,])/g, "£");
}

/** A longer text is a sentence, and not read to its end for every place in which a unit could begin. */
const LONGEST = 120;

/**
 * Reads the text before or after a number, or between the brackets of a header: `"k€"`, `"$M"`, `"TEUR"`,
 * `"Mio. € p.a."`, `"%"`. Words may touch one another.
 * @param language of the workbook ("de"), for the few words that differ in size
 * @returns null when the text holds anything else
 */
export function readUnitWords(text: string, language: string): UnitWords | null {
  if (text.length > LONGEST) return null;
  let rest = foldText(mendMojibake(text))
    .replace(/\.(?!-)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  let exponent = 0;
  let currency: string | null = null;
  let percent = false;
  let period: Period | null = null;
  let money = false;
  let sized = false;
  while (rest !== "") {
    const word = nextWord(rest, language);
    if (word === null) return null;
    const meaning = word.meaning;
    if (meaning.kind === "exponent") {
      if (sized) return null;
      exponent = meaning.power;
      sized = true;
    } else if (meaning.kind === "currency") {
      if (money) return null;
      currency = meaning.code;
      money = true;
    } else if (meaning.kind === "percent") percent = true;
    else if (meaning.kind === "period") period = meaning.period;
    rest = rest.slice(word.length).trim();
  }
  return { exponent, currency, percent, period, said: { exponent: sized, money } };
}

function nextWord(text: string, language: string): { length: number; meaning: Meaning } | null {
  // "T€", "TEUR", "T CHF" are thousands in German; elsewhere a lone t says nothing certain.
  const thousands = /^t(?=\s?(€|eur|chf))/.exec(text);
  if (thousands) return { length: 1, meaning: { kind: "exponent", power: 3 } };
  for (const [word, sizes] of Object.entries(MAGNITUDES_BY_LANGUAGE)) {
    const power = sizes[language] ?? (language in LANGUAGES ? undefined : sizes.en);
    if (power !== undefined && startsWithWord(text, word)) {
      return { length: word.length, meaning: { kind: "exponent", power } };
    }
  }
  const word = (BY_INITIAL().get(text.charAt(0)) ?? []).find((candidate) => startsWithWord(text, candidate));
  const meaning = word === undefined ? undefined : VOCABULARY().get(word);
  return word === undefined || meaning === undefined ? null : { length: word.length, meaning };
}

const LANGUAGES: Readonly<Record<string, true>> = {
  en: true,
  de: true,
  fr: true,
  es: true,
  pt: true,
  it: true,
};

/** Words of three letters and more must end where they end; short ones and signs may touch what follows ("k€"). */
function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  if (!/\p{L}$/u.test(word)) return true;
  const after = text.slice(word.length);
  return !/^\p{L}/u.test(after) || /^(eur|usd|gbp|chf|cad|aud)\b/.test(after) || isShortUnit(word, after);
}

function isShortUnit(word: string, after: string): boolean {
  return ownEntry(CURRENCIES, word) !== undefined && word.length === 3 && /^(m|k|bn|mio|mn)\b/.test(after);
}
