import { EN_US } from "../../workbook/port.ts";
import { remembered } from "../../remember.ts";
import { fractionOf } from "./fraction.ts";
import { foldSpaces, foldText, wordsOf } from "./fold.ts";
import { AIM_VERBS } from "./lexicon/header-words.ts";
import { WEIGHT_WORDS } from "./lexicon/labels.ts";
import { readDigits } from "./read-digits.ts";

export interface HeaderWeight {
  /** The header without its weight. */
  readonly name: string;
  /** 0.3 for percent and for fractions as written; the factor for points. */
  readonly weight: number;
  readonly kind: "percent" | "points";
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const LABEL = `(?:(?:${WEIGHT_WORDS})\\s*[:=.]*\\s*)`;
const PERCENT = String.raw`\s*(?:%|percent|prozent)`;

/** Each says how the bracketed (or trailing) text must look; the number is its only group. */
const FORMS: readonly { readonly pattern: RegExp; readonly kind: "percent" | "points" }[] = [
  { pattern: new RegExp(`^${LABEL}?${NUMBER}${PERCENT}(?:\\s*(?:${WEIGHT_WORDS}))?$`), kind: "percent" },
  { pattern: new RegExp(`^${LABEL}?[x×*]\\s*${NUMBER}$`), kind: "points" },
  { pattern: new RegExp(`^${LABEL}?${NUMBER}\\s*(?:[x×]|-?fach)$`), kind: "points" },
  { pattern: new RegExp(`^${LABEL}${NUMBER}$`), kind: "points" },
  { pattern: /^(0?[.,]\d+)$/, kind: "points" },
];

/**
 * Reads a weight that stands in the header's own text: `"Growth (30%)"`, `"Cost (x2)"`, `"Performance (0.25)"`,
 * `"Strategic Alignment <br>(Weight: 30%)"`, `"Kosten – 20 %"`, `"ROI [x3]"`, `"Délais (coef. 3)"`.
 * @returns null where there is none; "Cost ($M)", "Budget (2024)" and "Score (1-5)" are not weights
 */
export const weightInHeader = remembered((header): HeaderWeight | null => weightIn(header, false));

/** Percentages that are rounded one by one add up to 100 about so well. */
const ROUNDED = 0.045;

/**
 * The weights in the texts of headers that stand beside one another. "Lower costs 20%" alone says what is wanted; where
 * all end in a percentage, and these add up to about 100, they are weights.
 */
export function weightsInHeaders(headers: readonly string[]): (HeaderWeight | null)[] {
  const found = headers.map(weightInHeader);
  if (found.every((each) => each !== null)) return found;
  const bare = sharesInHeaders(headers) ?? bareWeights(headers) ?? trailingWeights(headers);
  if (bare) return bare;
  const all = headers.map((header) => weightIn(header, true));
  const sum = all.reduce((total, each) => total + (each?.kind === "percent" ? each.weight : 0), 0);
  const counted = all.filter((each) => each !== null).length;
  return counted >= 3 && Math.abs(sum - 1) < ROUNDED ? all : found;
}

const BARE = /^(.*\p{L}.*?)\s*[([]\s*(?:(\p{L}{1,20})[.:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*[)\]]$/u;
const LEAST_BARE = 3;

/**
 * "Time (10)", "Benefit (8)", "Hardware (5)": numbers that differ say how much each counts; the same number a scale. One
 * word before all of them ("vægt 20") says what they are, in whatever language, where they add up to a whole.
 */
function bareWeights(headers: readonly string[]): (HeaderWeight | null)[] | null {
  const parted = headers.map((header) => (header.length > 200 ? null : BARE.exec(foldSpaces(header))));
  const labels = new Set(parted.flatMap((parts) => (parts ? [foldText(parts[2] ?? "")] : [])));
  const label = labels.has("") ? "" : [...labels][0];
  if (labels.size > 1 && label !== "") return null;
  const found = parted.map((parts): HeaderWeight | null => {
    const value = parts && foldText(parts[2] ?? "") === label ? readDigits(parts[3]!, EN_US) : null;
    return value === null ? null : { name: parts![1]!.trim(), weight: value, kind: "points" };
  });
  const weights = found.flatMap((each) => each?.weight ?? []);
  if (label !== "" && !isWhole(weights)) return null;
  // Two that add up to a whole are as much as three, whatever stands beside them.
  const isEnough = (weights.length >= LEAST_BARE && weights.length * 2 > headers.length) || isWhole(weights);
  return isEnough && new Set(weights).size > 1 ? found : null;
}

const BRACKETED = /^(.*\p{L}.*?)\s*[([]([^()[\]]+)[)\]]$/u;

/** "Sales (1/2)", "Morale (a quarter)": shares in brackets that make up a whole; "(1/3)" alone is a part of something. */
function sharesInHeaders(headers: readonly string[]): (HeaderWeight | null)[] | null {
  const found = headers.map((header): HeaderWeight | null => {
    const parts = header.length > 200 ? null : BRACKETED.exec(foldSpaces(header));
    const weight = parts ? fractionOf(parts[2]!) : null;
    return weight === null ? null : { name: parts![1]!.trim(), weight, kind: "points" };
  });
  const sum = found.reduce((total, each) => total + (each?.weight ?? 0), 0);
  return Math.abs(sum - 1) < SHARED_WITHIN ? found : null;
}

const SHARED_WITHIN = 0.01;

function isWhole(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length > 1 && (Math.abs(sum - 1) < 1e-6 || Math.abs(sum - 100) < 1e-6);
}

const TRAILING = /^(.*\p{L}\S*)\s+(\d{1,3}(?:[.,]\d+)?)$/u;

/** "Value 20", "Effort 18", "Reach 62": numbers at the ends of headers that add up to 1 or 100 between them. */
function trailingWeights(headers: readonly string[]): (HeaderWeight | null)[] | null {
  const found = headers.map((header): HeaderWeight | null => {
    const parts = header.length > 200 ? null : TRAILING.exec(foldSpaces(header));
    const value = parts ? readDigits(parts[2]!, EN_US) : null;
    return value === null ? null : { name: parts![1]!.trim(), weight: value, kind: "points" };
  });
  const weights = found.flatMap((each) => each?.weight ?? []);
  const isEnough = weights.length >= LEAST_BARE && weights.length * 2 > headers.length;
  return isEnough && isWhole(weights) && new Set(weights).size > 1 ? found : null;
}

function weightIn(written: string, mayBeAim: boolean): HeaderWeight | null {
  if (written.length > LONGEST_HEADER) return null;
  const header = halfWidth(written);
  const lines = header.trim().split(/\s*[\r\n]+\s*/);
  const last =
    lines.length > 1
      ? [{ name: foldSpaces(lines.slice(0, -1).join(" ")), note: lines[lines.length - 1]! }]
      : [];
  const text = foldSpaces(header);
  const beside = weightBeside(text);
  if (beside) return beside;
  for (const { name, note } of [...last, ...notes(text, mayBeAim)]) {
    const found = name === "" ? null : weightInNote(note);
    if (found) return { name, ...found };
  }
  return null;
}

/** Brackets and signs as Chinese and Japanese are written with: "効果（40％）". */
function halfWidth(text: string): string {
  return /[（）％：【】]/.test(text)
    ? text
        .replace(/[（【]/g, "(")
        .replace(/[）】]/g, ")")
        .replace(/％/g, "%")
        .replace(/：/g, ":")
    : text;
}

/** What stands in brackets behind a name, or alone in a cell under it: "30%", "x2", "Weight: 30 %", "3-fach". */
export function weightInNote(note: string): Pick<HeaderWeight, "weight" | "kind"> | null {
  const folded = foldText(note);
  for (const { pattern, kind } of FORMS) {
    const digits = pattern.exec(folded)?.[1];
    const value = digits === undefined ? null : readDigits(digits, EN_US, kind === "percent" ? -2 : 0);
    if (value !== null && (kind === "points" || value <= 1)) return { weight: value, kind };
  }
  return null;
}

/** "Risk (30%, lower is better)": what else the brackets say stays with the name. */
function weightBeside(text: string): HeaderWeight | null {
  const parts = /^([^()]*\p{L}[^()]*)\(([^()]+)\)$/u.exec(text);
  const notes = parts ? parts[2]!.split(/[,;]\s+/) : [];
  if (notes.length !== 2) return null;
  const percents = notes.map((note) => /^(\d{1,3}(?:[.,]\d+)?)\s?%$/.exec(note.trim())?.[1]);
  const at = percents.findIndex((digits) => digits !== undefined);
  if (at < 0 || percents[1 - at] !== undefined || /\d/.test(notes[1 - at]!)) return null;
  const weight = readDigits(percents[at]!, EN_US, -2);
  if (weight === null || weight > 1) return null;
  return { name: `${parts![1]!.trim()} (${notes[1 - at]!.trim()})`, weight, kind: "percent" };
}

/** Which of the patterns below takes a number at the end without brackets or a dash. */
const BARE_TAIL = 3;

const AIMS: ReadonlySet<string> = new Set(AIM_VERBS.split("|"));

/** "Cut cost by 20%" and "Increase sales 10%" say what is wanted, not how much it weighs. */
function isAim(name: string): boolean {
  const words = wordsOf(name);
  return (
    AIMS.has(words[0] ?? "") ||
    /^(?:by|to|of|um|auf|von|de|du|par|en|a|per|del|em)$/.test(words[words.length - 1] ?? "")
  );
}

/** A longer header is a text; the patterns look back at every place of it. */
const LONGEST_HEADER = 1_000;

/** Ways to part a header into a name and a note that might be its weight. */
function notes(text: string, mayBeAim: boolean): { name: string; note: string }[] {
  const found: { name: string; note: string }[] = [];
  const patterns = [
    /^(.*?)\s*[([{]([^()[\]{}]*)[)\]}]\s*$/,
    /^[([{]([^()[\]{}]*)[)\]}]\s*(.+)$/,
    /^(.+?)\s*[-–—:|,/]\s*([^-–—:|,/]*\d[^-–—:|]*)$/,
    /^(.*\p{L}[^\d]*?)\s+((?:[x×*]\s?\d+(?:[.,]\d+)?)|(?:\d+(?:[.,]\d+)?\s?[x×%]))$/u,
    /^(.*?)\s*[([{]([^()[\]{}]*)[)\]}]/,
  ];
  patterns.forEach((pattern, index) => {
    const match = pattern.exec(text);
    if (!match || (index === BARE_TAIL && !mayBeAim && isAim(match[1] ?? ""))) return;
    const [, first = "", second = ""] = match;
    found.push(index === 1 ? { name: second, note: first } : { name: first, note: second });
  });
  return found.map(({ name, note }) => ({ name: name.replace(/[\s:,–—-]+$/, "").trim(), note: note.trim() }));
}
