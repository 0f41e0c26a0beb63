import { foldSpaces, foldText, splitName } from "./fold.ts";
import { PERIOD_WORDS, type Period } from "./lexicon/periods.ts";
import { readUnitWords, type UnitWords } from "./unit-words.ts";

/** What a header says about the numbers under it. */
export interface HeaderUnit {
  /** 1, 1e3, 1e6 …: `"Cost ($M)"` gives 1e6. */
  readonly multiplier: number;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly percent: boolean;
  readonly period: Period | null;
}

/**
 * Finds the unit in a header: `"Cost ($M)"`, `"Budget (k€)"`, `"in TEUR"`, `"Kosten in Tsd. €"`, `"Weight (%)"`,
 * `"Monthly cost"`, `"€/Jahr"`, `"TOTAL Costs (GBPm) (including …)"`.
 * @returns null where it says nothing about units
 */
export function headerUnit(header: string): HeaderUnit | null {
  const text = foldSpaces(header);
  const { bracketed, loose } = unitPieces(text);
  const found = [
    ...readable(bracketed).filter((words) => words.period !== null || saysUnit(words)),
    ...readable(loose).filter(saysUnit),
  ];
  const sized = found.find((piece) => piece.said.exponent && (piece.said.money || found.length === 1));
  const money = found.find((piece) => piece.said.money);
  const percent = found.some((piece) => piece.percent) || /_pct$|\bpct\b|_percent$/i.test(text);
  const period = found.find((piece) => piece.period !== null)?.period ?? periodIn(text);
  if (!sized && !money && !percent && period === null) return null;
  return {
    multiplier: sized ? 10 ** sized.exponent : 1,
    currency: money?.currency ?? null,
    percent: percent && !money,
    period,
  };
}

/** A period alone counts only in brackets: "Year" and "Budget year" head columns of years. */
function saysUnit(words: UnitWords): boolean {
  return words.said.exponent || words.said.money || words.percent;
}

function readable(pieces: readonly string[]): UnitWords[] {
  return pieces.flatMap((piece) => readUnitWords(piece, "en") ?? []);
}

/** Bracketed parts, what follows "in", "/" or a dash or comma, and the last one to three words. */
function unitPieces(text: string): { bracketed: string[]; loose: string[] } {
  const bracketed = [...matches(text, /[([{]([^)\]}]*)[)\]}]?/g)];
  const outside = text.replace(/[([{][^)\]}]*[)\]}]?/g, " ").trim();
  const after = [...matches(outside, /(?:\bin|\ben|\bem|[-–,:/])\s+(.+)$/gi)];
  const words = splitName(outside).split(/\s+/);
  const tails = [3, 2, 1].filter((count) => count < words.length || words.length === 1);
  return { bracketed, loose: [...after, ...tails.map((count) => words.slice(-count).join(" ")), outside] };
}

function matches(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  text.replace(pattern, (whole: string, inner: string) => {
    found.push(inner);
    return whole;
  });
  return found;
}

const PERIODS: readonly { readonly period: Period; readonly words: readonly string[] }[] = (
  ["year", "quarter", "month", "week"] as const
).map((period) => ({ period, words: PERIOD_WORDS[period].split("|") }));

/** "Annual cost", "Kosten pro Jahr", "Cost/Seat/Month": a word of time that is an adjective or follows "per". */
function periodIn(text: string): Period | null {
  const folded = foldText(splitName(text)).replace(/\./g, "");
  const found = PERIODS.find(({ words }) =>
    words.some((word) =>
      word.startsWith("/")
        ? folded.includes(word) && endsWord(folded, word)
        : isTimed(word) && hasWord(folded, word),
    ),
  );
  return found?.period ?? null;
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${word} `);
}

function endsWord(text: string, word: string): boolean {
  return !/\p{L}/u.test(text.charAt(text.indexOf(word) + word.length));
}

/** A bare noun ("Year", "Monat") heads a column of years, not of yearly amounts. */
function isTimed(word: string): boolean {
  return !BARE.has(word);
}

const BARE: ReadonlySet<string> = new Set(
  (
    "year|years|month|months|quarter|week|jahr|monat|quartal|woche|an|ans|annee|mois|trimestre|semaine|ano|mes|semana|" +
    "anno|mese|settimana|mo|mth|qtr|wk|jahres|monats|yr|yrs|pm"
  ).split("|"),
);
