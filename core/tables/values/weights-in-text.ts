import { EN_US } from "#core/workbook/port.ts";
import { wordKey } from "../find/cell-reader.ts";
import { speaksOf } from "../witness/words.ts";
import { foldSpaces } from "./fold.ts";
import { COUNTING_WORDS, LINKING_WORDS, TIMES_WORDS } from "./lexicon/weight-sentences.ts";
import { plainDigits } from "./digits.ts";
import { readDigits } from "./read-digits.ts";

/** A name with its weight, as a text gives them. */
export interface TextWeight {
  /** Folded, without the words around it. */
  readonly key: string;
  /** 0.3 for "30%"; a negative one is subtracted. */
  readonly weight: number;
  readonly percent: boolean;
}

/** What a text says of weights, taken apart in one way. */
export interface TextWeights {
  readonly entries: readonly TextWeight[];
  /** It says that they are weights, or adds up weighted terms. */
  readonly isNamed: boolean;
  /** "Cost counts double": what is not named counts once. */
  readonly othersOnce: boolean;
  /** Nothing is named: the numbers follow one another as what they weigh does. */
  readonly inOrder?: true;
}

/** Longer texts are about something else. */
const LONGEST = 600;
const LONGEST_ORDER = 80;
const MOST_CLAUSES = 30;
/** The parts of a formula are short names. */
const LONGEST_NAME = 80;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[|\s]+/));
const LINKING = words(LINKING_WORDS);
const COUNTING = words(COUNTING_WORDS);
const TIMES_AFTER = words("times x fach mal fois veces vezes volte keer ganger gange raza");
const THREE = words("three drei trois tres tre drie trzy");
const TIMES = new Map(
  TIMES_WORDS.flatMap(([list, by]) => list.split("|").map((word) => [word, by] as const)),
);

/**
 * The weights that a text gives, in each way in which it can be taken apart: `"Weights: cost 30%, security 25%"`,
 * `"Impact (40), Effort (20)"`, `"Score = 0.4*Impact + 0.3*Reach"`, `"A=3; B=2"`, `"Cost counts double"`,
 * `"Price (40% weight): total cost of ownership"`. Which names are meant only the table can tell.
 * @returns none for texts that give none
 */
export function weightsInText(raw: string): TextWeights[] {
  if (raw.length > LONGEST) return [];
  const text = plainDigits(raw)
    .replace(/\*\*|__|`/g, "")
    .replace(/^\s*(?:[-*•·–▪]|\d{1,2}[.)])\s+/, "");
  const times = timesIn(text);
  if (times) return [times];
  if (!/\d/.test(text)) return [];
  const sum = weightedSum(foldSpaces(text));
  if (sum) return [sum];
  const order = inOrder(text);
  if (order) return [order];
  return listed(text);
}

/** "0.4 × Impact + 0.3 × Reach − 0.3 × Effort", what comes of it before the sign of equality. */
function weightedSum(text: string): TextWeights | null {
  if (!text.includes("+")) return null;
  const head = /^[^=:\d+*×]*[=:]\s*/.exec(text)?.[0] ?? "";
  const body = text.slice(head.length).replace(/\s*[/÷]\s*\d+(?:[.,]\d+)?\s*$/, "");
  const terms = body.split(/(\s*\+\s*|\s+[-−–]\s+)/);
  if (terms.length < 3 || terms.length > 2 * MOST_CLAUSES) return null;
  const entries: TextWeight[] = [];
  let weighed = 0;
  for (let at = 0; at < terms.length; at += 2) {
    const sign = at > 0 && !terms[at - 1]!.includes("+") ? -1 : 1;
    const term = (at + 1 === terms.length ? terms[at]!.split(/[;,]\s|\.\s|\.$/)[0]! : terms[at]!).trim();
    const found = termOf(term);
    if (!found) return null;
    if (found.isWeighed) weighed++;
    entries.push({ key: found.key, weight: sign * found.weight, percent: found.percent });
  }
  return weighed > 0 ? { entries, isNamed: true, othersOnce: false } : null;
}

function termOf(term: string): { key: string; weight: number; percent: boolean; isWeighed: boolean } | null {
  if (term.length > LONGEST_NAME || /\p{L}\s*[/÷]/u.test(term)) return null;
  const bare = term.replace(/\(\s*\d+\s*[-–]\s*\d+\s*\)/g, " ").replace(/^[\s([{]+|[\s)\]}]+$/g, "");
  const numbers = numbersIn(bare);
  if (numbers.length > 1) return null;
  const [number] = numbers;
  const rest = number ? `${bare.slice(0, number.from)} ${bare.slice(number.to)}` : bare;
  if (/\p{L}[^*×·]*[*×·]\s*\p{L}/u.test(rest)) return null;
  const key = nameKey(rest);
  if (key === "") return null;
  return {
    key,
    weight: number?.value ?? 1,
    percent: number?.percent ?? false,
    isWeighed: number !== undefined,
  };
}

/** "Weights: 30/20/20/20/10": numbers that share out a whole, with nothing but marks between them. */
function inOrder(text: string): TextWeights | null {
  if (text.length > LONGEST_ORDER || !saysWeights(text)) return null;
  const numbers = numbersIn(text);
  const whole = numbers.reduce((sum, { value, percent }) => sum + value * (percent ? 100 : 1), 0);
  if (numbers.length < 2 || ![1, 10, 100].some((each) => Math.abs(whole - each) < 0.006 * each)) return null;
  const gaps = numbers.slice(1).map(({ from }, at) => text.slice(numbers[at]!.to, from));
  if (!gaps.every((gap) => /^[\s/|;:,–—-]+$/.test(gap))) return null;
  const entries = numbers.map(({ value, percent }) => ({ key: "", weight: value, percent }));
  return { entries, isNamed: true, othersOnce: false, inOrder: true };
}

/** Names and numbers in turn, parted by commas, semicolons, lines; with and without what stands before a colon. */
function listed(text: string): TextWeights[] {
  const found: TextWeights[] = [];
  const at = text.search(/[:：=]/);
  const label = at < 0 ? "" : text.slice(0, at);
  const isWeights = saysWeights(label) || (text.length <= 120 && saysWeights(text));
  const tails = at < 0 ? [text] : [text, text.slice(at + 1)];
  for (const tail of tails) {
    const entries = entriesOf(tail);
    if (entries.length > 0) found.push({ entries, isNamed: isWeights, othersOnce: false });
  }
  return found;
}

function entriesOf(text: string): TextWeight[] {
  const clauses = text
    .replace(/\d\s*[-–]\s*\d+/g, " ")
    .replace(/\([^()\d]*(?:=|sum|total|summe|somme|suma|soma|somma)[^()\d]*\d+\s*%?\s*\)/gi, " ")
    .split(/[\n;|•·；、，]|,(?!\d)|\s\/\s/);
  if (clauses.length > MOST_CLAUSES) return [];
  return clauses
    .flatMap((clause) =>
      numbersIn(clause).length > 1 ? clause.split(/\s(?:and|und|et|y|e|en|och|og|i|&)\s/i) : [clause],
    )
    .flatMap((clause) => entryOf(foldSpaces(clause)) ?? []);
}

function entryOf(clause: string): TextWeight | null {
  const all = numbersIn(clause);
  const percents = all.filter(({ percent }) => percent);
  const number = percents.length === 1 ? percents[0] : all.length === 1 ? all[0] : undefined;
  if (!number) return null;
  const before = nameKey(clause.slice(0, number.from));
  const key =
    before === ""
      ? nameKey(
          clause
            .slice(number.to)
            .split(/\s[-–—]\s|[(:,]/)
            .find((part) => /\p{L}{2}|^\s*\p{L}\s*$/u.test(part)) ?? "",
        )
      : before;
  return key === "" || key.length > LONGEST_NAME
    ? null
    : { key, weight: number.value, percent: number.percent };
}

/** "Cost and security count double": a verb that weighs and a word for how often, in one sentence. */
function timesIn(text: string): TextWeights | null {
  const entries = text
    .split(/[.;\n](?=\s|$)/)
    .flatMap((sentence) => {
      const parts = sentence.split(",");
      return parts.length > 1 && parts.every((part) => timesAt(keyWords(part)) >= 0) ? parts : [sentence];
    })
    .flatMap(timesOfSentence);
  return entries.length > 0 ? { entries, isNamed: true, othersOnce: true } : null;
}

function timesOfSentence(sentence: string): TextWeight[] {
  const found = keyWords(sentence);
  const at = timesAt(found);
  const verb = found.findIndex((word) => COUNTING.has(word));
  if (at < 0 || verb < 0) return [];
  const weight = timesOf(found, at)!;
  const end = Math.min(verb, at);
  const before = end > 0 && weight !== 1 ? subjectOf(sentence, found[end]!) : "";
  // "We weigh reach double": whoever weighs stands in front, and what is weighed behind.
  const isBehind = verb >= 0 && verb < at - 1 && nameKey(before) === "";
  const subject =
    isBehind && weight !== 1
      ? subjectOf(sentence, found[at]!).slice(subjectOf(sentence, found[verb + 1]!).length)
      : before;
  return subject
    .split(/,|\s(?:and|und|et|y|e|en|och|og|i|&)\s/i)
    .map(nameKey)
    .flatMap((key) => (key === "" || key.length > LONGEST_NAME ? [] : [{ key, weight, percent: false }]));
}

function keyWords(text: string): string[] {
  return wordKey(text).split(" ");
}

function timesAt(found: readonly string[]): number {
  return found.findIndex((word, index) => word !== "" && timesOf(found, index) !== null);
}

/** "double", "2x", "3 times", "three times"; null for another word. */
function timesOf(found: readonly string[], at: number): number | null {
  const word = found[at]!;
  const known = TIMES.get(word);
  if (known !== undefined) return known;
  const isTimes = TIMES_AFTER.has(found[at + 1] ?? "");
  if (isTimes && THREE.has(word)) return 3;
  const digits = /^([2-9])(x|fach|mal)?$/.exec(word);
  return digits && (digits[2] !== undefined || isTimes) ? Number(digits[1]) : null;
}

/** The sentence up to a word of it, as it is written. */
function subjectOf(sentence: string, word: string): string {
  const parts = sentence.split(/(\s+)/);
  const at = parts.findIndex((part) => wordKey(part).split(" ").includes(word));
  return parts.slice(0, at).join("");
}

interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly percent: boolean;
}

/** Numbers that stand alone: "30", "0.3", "30 %", "x2", "2×". */
function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const pattern =
    /(?:(?<![\p{L}\d])[x×]\s?|(?<![\p{L}\d.,]))(\d{1,4}(?:[.,]\d{1,4})?)(?![\d.,]*\d)(\s*(?:%|percent|prozent|pct|per cent|pour cent|por ciento|per cento|procent|procenta))?(?:x(?!\p{L}))?/giu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const percent = match[2] !== undefined;
    const value = readDigits(match[1]!, EN_US, percent ? -2 : 0);
    if (value !== null) found.push({ from: match.index, to: match.index + match[0].length, value, percent });
  }
  return found;
}

/** The words of a name, without those that link it to what stands about it. */
function nameKey(text: string): string {
  const found = wordKey(text)
    .replace(/[%$€£]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "x");
  let [from, to] = [0, found.length];
  // A name may itself be a linking word ("E", "Factor"): one is left.
  while (from < to - 1 && LINKING.has(found[from]!)) from++;
  while (to - 1 > from && LINKING.has(found[to - 1]!)) to--;
  return to - from === 1 && LINKING.has(found[from]!) && found[from]!.length > 1
    ? ""
    : found.slice(from, to).join(" ");
}

function saysWeights(text: string): boolean {
  return text !== "" && speaksOf("weight", text);
}
