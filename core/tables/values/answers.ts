import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { Gate, InvestmentStatus } from "../../domain/strategy.ts";
import { foldText } from "./fold.ts";
import {
  CONFIDENCE_WORDS,
  GATE_WORDS,
  NO_WORDS,
  READINESS_WORDS,
  STATUS_WORDS,
  YES_WORDS,
} from "./lexicon/answers.ts";
import { parseNumber } from "./parse-number.ts";

/** Keys are compared folded, with a full stop or exclamation mark at the end dropped. */
function keyOf(text: string): string {
  return foldText(text)
    .replace(/\ufe0f/g, "")
    .replace(/[.!]+$/, "")
    .trim();
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map(keyOf));
}

const STATUSES = (["active", "retired", "proposed", "idea"] as const).map((status) => ({
  status,
  words: wordSet(STATUS_WORDS[status]),
}));
const YES = wordSet(YES_WORDS);
const NO = wordSet(NO_WORDS);
const CONFIDENCES = [1, 0.75, 0.5].map((level) => ({
  level,
  words: wordSet(CONFIDENCE_WORDS[level as keyof typeof CONFIDENCE_WORDS]),
}));
const READINESS = [1, 0.75, 0.5, 0.25, 0].map((level) => ({
  level,
  words: wordSet(READINESS_WORDS[level as keyof typeof READINESS_WORDS]),
}));
const GATE = {
  pass: wordSet(GATE_WORDS.pass),
  fail: wordSet(GATE_WORDS.fail),
  final: wordSet(GATE_WORDS.final),
  unknown: wordSet(GATE_WORDS.unknown),
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
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  const first = key.split(/[\s,;:(-]/)[0] ?? "";
  if (first.length > 1 && YES.has(first)) return true;
  return first.length > 1 && NO.has(first) ? false : null;
}

/** How sure a benefit is, 0 … 1: High 1, Medium 0.75, Low 0.5, or a share or percent; null where it tells none. */
export function confidenceOf(value: CellValue): number | null {
  return levelAmong(CONFIDENCES, value);
}

/** How ready something is, 0 … 1: a share, percent, yes or no, or words; null where it tells none. */
export function readinessLevel(value: CellValue): number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  return levelAmong(READINESS, value);
}

interface Level {
  readonly level: number;
  readonly words: ReadonlySet<string>;
}

function levelAmong(levels: readonly Level[], value: CellValue): number | null {
  if (value === null || isBlank(value)) return null;
  const word = typeof value === "string" ? levels.find(({ words }) => words.has(keyOf(value))) : undefined;
  if (word) return word.level;
  const parsed = parseNumber(value);
  if (parsed.kind !== "number" || parsed.value < 0) return null;
  // A plain 75 among shares can only be percent.
  const share = !parsed.percent && parsed.value > 1 ? parsed.value / 100 : parsed.value;
  return share <= 1 ? share : null;
}

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
    if (GATE.final.has(text)) return { state: "fail", mendable: false };
    if (GATE.pass.has(text)) return { state: "pass", mendable: true };
    if (GATE.fail.has(text)) return { state: "fail", mendable: !saysFinal(key) };
    if (GATE.unknown.has(text)) return { state: "unknown", mendable: true };
  }
  return null;
}

function saysFinal(text: string): boolean {
  return [...GATE.final].some((words) => text.includes(words));
}
