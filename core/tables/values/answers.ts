import { ownEntry } from "#core/own-entry.ts";
import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { Gate, InvestmentStatus } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { foldText } from "./fold.ts";
import {
  CONFIDENCE_WORDS,
  GATE_WORDS,
  MUST_WORDS,
  NO_WORDS,
  READINESS_WORDS,
  STATUS_WORDS,
  YES_WORDS,
} from "./lexicon/answers.ts";
import { saysNotApplicable } from "./missing-words.ts";
import { parseNumber } from "./parse-number.ts";

/** Keys are compared folded, with a full stop or exclamation mark at the end dropped. */
function keyOf(text: string): string {
  return foldText(text)
    .replace(/\ufe0f/g, "")
    .replace(/[.!]+$/, "")
    .trim();
}

/** Something that words stand for, with the words of a list. */
function withWords<Meaning>(
  meaning: Meaning,
  list: string,
): Meaning & { readonly words: ReadonlySet<string> } {
  const words = lazily(() => new Set(list.split("|").map(keyOf)));
  return {
    ...meaning,
    get words() {
      return words();
    },
  };
}

const STATUSES = (["active", "retired", "proposed", "idea"] as const).map((status) =>
  withWords({ status }, STATUS_WORDS[status]),
);
const YES = withWords({}, YES_WORDS);
const NO = withWords({}, NO_WORDS);
const MUST = withWords({}, MUST_WORDS);
const CONFIDENCES = [1, 0.75, 0.5].map((level) =>
  withWords({ level }, CONFIDENCE_WORDS[level as keyof typeof CONFIDENCE_WORDS]),
);
const READINESS = [1, 0.75, 0.5, 0.25, 0].map((level) =>
  withWords({ level }, READINESS_WORDS[level as keyof typeof READINESS_WORDS]),
);
const GATE = {
  pass: withWords({}, GATE_WORDS.pass),
  fail: withWords({}, GATE_WORDS.fail),
  final: withWords({}, GATE_WORDS.final),
  unknown: withWords({}, GATE_WORDS.unknown),
};

/** `"In progress"`, `"läuft"`, `"2 - Proposed"`: where an investment stands; null where the text tells no status. */
export function statusOf(text: string): InvestmentStatus | null {
  const key = keyOf(text).replace(/^\d+\s*[-.:)]\s*/, "");
  const exact = STATUSES.find(({ words }) => words.has(key));
  if (exact) return exact.status;
  const first = key.split(/\s*[(,;:/]\s*|\s-\s/)[0] ?? "";
  return STATUSES.find(({ words }) => words.has(first))?.status ?? null;
}

/** Yes, no, or null for anything else (a blank too: only the caller knows what that means). */
export function yesNo(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === null || typeof value === "object") return null;
  const key = keyOf(String(value));
  if (YES.words.has(key)) return true;
  if (NO.words.has(key)) return false;
  const first = key.split(/[\s,;:(-]/)[0] ?? "";
  if (first.length > 1 && YES.words.has(first)) return true;
  return first.length > 1 && NO.words.has(first) ? false : null;
}

/** Whether something must be done: yes, no, or the reason why it must ("by law", "GDPR: article 32"). */
export function mustDo(value: CellValue): boolean | null {
  const answer = yesNo(value);
  if (answer !== null || typeof value !== "string") return answer;
  if (saysNotApplicable(value)) return false;
  const key = keyOf(value.slice(0, LONGEST_ANSWER));
  return MUST.words.has(key) || MUST.words.has(key.split(REMARK)[0] ?? "") ? true : null;
}

/**
 * A yes or no by itself ("no", "yes: Bank portal"), which answers whatever is asked. "OK" answers too, but says of
 * trouble that there is none, and "not approved" speaks of the thing itself.
 */
export function saysBarely(value: string): boolean {
  const said = value.trim().split(/\s*[(,;:–—]\s*|\s-\s/)[0] ?? "";
  return yesNo(said) !== null && !/\s/.test(said) && !/^ok(?:ay)?$/i.test(said);
}

/** How sure a benefit is, from one cell by itself (a function's argument): a word, a share or percent. */
export function confidenceOf(value: CellValue): number | null {
  return typeof value === "string" ? (confidenceWord(value) ?? shareOf(value)) : shareOf(value);
}

/** How ready something is, from one cell by itself: yes or no, a word, a share or percent. See also `LevelColumn`. */
export function readinessLevel(value: CellValue): number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (readinessWord(value) ?? shareOf(value)) : shareOf(value);
}

/**
 * "1/2", "3/4", "½": a share as a fraction, where nothing else can be meant. @returns null for anything else
 */
export function writtenFraction(value: CellValue): number | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const sign = ownEntry(FRACTION_SIGNS, text);
  if (sign !== undefined) return sign;
  const parts = /^(\d{1,3})\s?[/⁄]\s?(\d{1,3})$/.exec(text);
  const [part, whole] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && whole > 0 && part <= whole ? part / whole : null;
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
};

function shareOf(value: CellValue): number | null {
  const fraction = writtenFraction(value);
  if (fraction !== null) return fraction;
  const parsed = parseNumber(value);
  if (parsed.kind !== "number" || parsed.value < 0) return null;
  if (parsed.outOf !== undefined) return parsed.value / parsed.outOf;
  // A plain 75 among shares can only be percent.
  const share = !parsed.percent && parsed.value > 1 ? parsed.value / 100 : parsed.value;
  return share <= 1 ? share : null;
}

/** How sure a benefit is, in words: High 1, Medium 0.75, Low 0.5; null where a text tells none. */
export function confidenceWord(text: string): number | null {
  return levelIn(CONFIDENCES, keyOf(text));
}

/**
 * How ready something is, 0 … 1, in words: "yes", "partly", "planned for Q2", "no, not before June". What follows a
 * word is a remark, unless the word is a good one that the remark takes back ("yes, but not all", "ready in May").
 * @returns null where the text tells none
 */
export function readinessWord(text: string): number | null {
  const key = keyOf(text.slice(0, LONGEST_ANSWER));
  const exact = levelIn(READINESS, key);
  if (exact !== null) return exact;
  const opening = levelIn(READINESS, key.split(REMARK)[0] ?? "");
  if (opening === 1) return TAKEN_BACK.test(key) ? null : 1;
  return opening ?? openingWord(key);
}

/** Longer texts are no answers. */
const LONGEST_ANSWER = 200;
const REMARK = /\s*[(,;:]|\s-\s/;
const TAKEN_BACK =
  /(?:^|[^\p{L}])(?:but|except|only|not|if|when|once|until|till|from|by|soon|aber|nur|nicht|wenn|sobald|ab|bis|ausser|mais|sauf|seulement|pas|si|des|pero|salvo|solo|cuando|desde|hasta|mas|exceto|apenas|quando|ma|tranne|non|fino)(?![\p{L}])/u;

/** "planned for Q2", "not yet trained": the longest known word that the text begins with, save those that say yes. */
function openingWord(key: string): number | null {
  for (let end = key.lastIndexOf(" "); end > 0; end = key.lastIndexOf(" ", end - 1)) {
    const level = levelIn(READINESS, key.slice(0, end));
    if (level !== null) return level === 1 ? null : level;
  }
  return null;
}

interface Level {
  readonly level: number;
  readonly words: ReadonlySet<string>;
}

function levelIn(levels: readonly Level[], key: string): number | null {
  return levels.find(({ words }) => words.has(key))?.level ?? null;
}

/** "No issues", "keine Bedenken", "sin objeciones": nothing of what would speak against it. */
const NOTHING_BAD =
  /^(?:no|none|without|keine?|keinerlei|ohne|sin|ningun[ao]?|aucune?|sans|sem|nenhuma?|nessuna?|senza|geen) (?:\S+ )?(?:issue|concern|problem|objection|finding|risk|conflict|bedenken|einwand|mangel|beanstandung|risik|objecion|reparo|riesgo|reserve|risque|objecoes|risco|obiezion|rischi|riliev)/;

/**
 * A gate's answer; null for a blank or a text that is none. A failing gate is taken to be mendable unless the words
 * say that it is not ("forbidden", "cannot be fixed").
 */
export function gateState(value: CellValue): { state: Gate["state"]; mendable: boolean } | null {
  if (typeof value === "boolean") return { state: value ? "pass" : "fail", mendable: true };
  if (value === null || isBlank(value) || typeof value !== "string") return null;
  const key = keyOf(value);
  const first = key.split(/\s*[(,;:]\s*|\s-\s/)[0] ?? "";
  for (const text of [key, first]) {
    if (GATE.final.words.has(text)) return { state: "fail", mendable: false };
    if (GATE.pass.words.has(text)) return { state: "pass", mendable: true };
    if (GATE.fail.words.has(text)) return { state: "fail", mendable: !saysFinal(key) };
    if (GATE.unknown.words.has(text)) return { state: "unknown", mendable: true };
  }
  if (NOTHING_BAD.test(key)) return { state: "pass", mendable: true };
  const level = readinessWord(value);
  if (level === null) return null;
  // "booked", "planned for Q2", "half done": what is under way has neither passed nor failed.
  return { state: level === 1 ? "pass" : level === 0 ? "fail" : "unknown", mendable: true };
}

function saysFinal(text: string): boolean {
  return [...GATE.final.words].some((words) => text.includes(words));
}
