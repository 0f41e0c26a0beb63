import type { InvestmentRole } from "../../domain/reading.ts";
import type { Gate, ReadinessKind } from "../../domain/strategy.ts";
import { lazily } from "../../lazily.ts";
import { remembered } from "../../remember.ts";
import { type CellValue, isBlank } from "../../workbook/cell.ts";
import { confidenceWord, gateState, readinessWord, yesNo } from "./answers.ts";
import { folded, headWords, kindAmong, kinds, phrasesOf } from "./word-lists.ts";
import { gateKind } from "./gate-header.ts";
import { READINESS_KINDS } from "./readiness-about.ts";
import { readinessKind } from "./readiness-header.ts";
import { isRationaleLabel } from "./labels.ts";
import {
  CHECK_WORDS,
  FACT_WORDS,
  GATE_KIND_WORDS,
  IF_WORDS,
  LOOSE_STATE_WORDS,
  STATE_WORDS,
  TROUBLE_WORDS,
} from "./lexicon/conditions.ts";

/** What a column of answers asks of an investment. */
export interface Condition {
  readonly role: "readiness" | "gate";
  readonly readiness: ReadinessKind;
  readonly gate: Gate["kind"];
  /** A yes is bad news: "Blockers", "Training needed?". */
  readonly reversed: boolean;
  /** The header says so; otherwise only the cells look like answers, and a person should be asked. */
  readonly sure: boolean;
}

const STATES = lazily(() => folded(STATE_WORDS));
const IFS = lazily(() => folded(IF_WORDS));
const CHECKS = lazily(() => folded(CHECK_WORDS));
const LOOSE_STATES = lazily(() => folded(LOOSE_STATE_WORDS));
const TROUBLES = lazily(() => folded(TROUBLE_WORDS));
const FACTS = lazily(() => folded(FACT_WORDS));
const GATE_KINDS = lazily(() => kinds<Gate["kind"]>(GATE_KIND_WORDS));

/**
 * What a column asks of each investment, if its cells are answers (yes, no, partly, not yet …): that something is in
 * place, or that something is allowed. A column of answers whose header tells nothing is taken for the former, so
 * that a "no" never goes unheard; `sure` is then false.
 * @param samples the column's cells
 * @returns null where it is no condition
 */
export function conditionOf(header: string, samples: readonly CellValue[]): Condition | null {
  const { condition, isAsked, asks, isFact, isState } = askedBy(header);
  const told = condition.sure;
  // "Data quality" and "Strategic fit" are graded as other criteria are; "Data ready: low" says that it is not.
  if (!isState && !isAsked && areGrades(samples)) return null;
  const { answers, filled } = countAnswers(samples);
  if (!told && !isAsked && samples.every((value) => typeof value === "number" || isTick(value))) return null;
  // "Low", "Medium", "High" under a header that tells nothing grade something ("Risk"); they answer nothing.
  if (!told && !isAsked && !samples.some(isSaid)) return null;
  const enough = asks ? answers > 0 || texts(samples) === filled : answers * 5 >= filled * 3;
  if (filled === 0 || answers + texts(samples) === 0 || !enough) return null;
  return !told && isFact ? null : condition;
}

/** The same of a column in which nothing stands yet: only a header that asks, or names what has to be, tells it. */
export function conditionOfBlank(header: string): Condition | null {
  const { condition, asks } = askedBy(header);
  return asks ? condition : null;
}

/** What a header says of the answers under it. */
interface Asked {
  readonly condition: Condition;
  /** It ends as a question. */
  readonly isAsked: boolean;
  /** It asks, or names what has to be: a cell under it that is no answer is still meant as one. */
  readonly asks: boolean;
  readonly isFact: boolean;
  /** It names a state, "ready", "trained", and not only what could be in one, or how well something does ("fit"). */
  readonly isState: boolean;
}

const askedBy = remembered((header): Asked => {
  const all = headWords(header);
  // "Risk if not done", "Ready if approved?": what would be is asked of nothing.
  const would = all.findIndex((word, at) => at > 0 && IFS().has(word));
  const words = would < 0 ? all : all.slice(0, would);
  const phrases = phrasesOf(words);
  const has = (set: ReadonlySet<string>): boolean => phrases.some((phrase) => set.has(phrase));
  const readiness = readinessKind(header);
  const gate = gateKind(header);
  const isCheck = gate !== null || has(CHECKS());
  const isTrouble = has(TROUBLES());
  const isAsked = /[?؟？]\s*$/.test(header);
  const told = readiness !== null || has(STATES()) || isCheck || isTrouble;
  const named = readiness !== null || (isCheck && kindAmong(GATE_KINDS(), phrases) !== null);
  return {
    condition: {
      role: isCheck && readiness === null && !has(STATES()) ? "gate" : "readiness",
      readiness: readiness ?? kindAmong(READINESS_KINDS(), phrases) ?? "overall",
      gate: gate ?? kindAmong(GATE_KINDS(), phrases) ?? "other",
      reversed: isTrouble,
      sure: told,
    },
    isAsked,
    asks: told && (isAsked || named) && !words.some(isRationaleLabel),
    isFact: has(FACTS()),
    isState:
      phrases.some((phrase) => STATES().has(phrase) && !LOOSE_STATES().has(phrase)) || isCheck || isTrouble,
  };
});

/** Whether a header says of people, processes, data or systems that they are as they have to be: "Operators trained". */
export function namesAState(header: string): boolean {
  const phrases = phrasesOf(headWords(header));
  return phrases.some((phrase) => STATES().has(phrase)) && kindAmong(READINESS_KINDS(), phrases) !== null;
}

/** Whether a yes under this header is bad news: "Blockers", "Training needed?". */
export function speaksOfTrouble(header: string): boolean {
  return askedBy(header).condition.reversed;
}

/**
 * What a column of answers could be, the likeliest first, for the question that only a person can answer.
 * Empty where its cells are no answers.
 */
export function conditionRoles(header: string, samples: readonly CellValue[]): readonly InvestmentRole[] {
  const condition = conditionOf(header, samples);
  if (!condition)
    return countAnswers(samples).answers === 0 ? [] : ["ignored", "readiness", "gate", "rating"];
  const other = condition.role === "gate" ? "readiness" : "gate";
  return [condition.role, other, "rating", "ignored"];
}

/** 0 and 1, as people without tick boxes write no and yes. */
export function isTick(value: CellValue): boolean {
  return value === 0 || value === 1 || value === "0" || value === "1" || isBlank(value);
}

/** Whether a cell is an answer, in words or as a ticked box. */
function isAnswer(value: CellValue): boolean {
  if (typeof value === "boolean" || value === 0 || value === 1) return true;
  if (typeof value !== "string") return false;
  return yesNo(value) !== null || gateState(value) !== null || readinessWord(value) !== null;
}

/** "High", "Medium", "Low" alone, which grade anything. */
function areGrades(samples: readonly CellValue[]): boolean {
  const filled = samples.filter((value) => !isBlank(value));
  return (
    filled.length > 0 && filled.every((value) => typeof value === "string" && confidenceWord(value) !== null)
  );
}

/** Whether a cell is an answer, and no mere grade. */
function isSaid(value: CellValue): boolean {
  if (typeof value === "string" && confidenceWord(value) !== null) return false;
  return isAnswer(value);
}

function countAnswers(samples: readonly CellValue[]): { answers: number; filled: number } {
  const filled = samples.filter((value) => !isBlank(value));
  return { answers: filled.filter(isAnswer).length, filled: filled.length };
}

function texts(samples: readonly CellValue[]): number {
  return samples.filter((value) => typeof value === "string" && !isBlank(value) && !/^\s*[-+]?\d/.test(value))
    .length;
}
