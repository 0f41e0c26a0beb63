import type { Question } from "#core/domain/evidence.ts";
import type { Corrections } from "#core/domain/reading.ts";
import type { VerdictKind } from "#core/domain/result.ts";
import { interpret, type Understanding } from "./understand.ts";

/** A doubt whose answers differ in what they lead to, with what each would change. */
export interface AskedQuestion {
  readonly question: Question;
  /** One for each choice; null for the one in force. */
  readonly effects: readonly (AnswerEffect | null)[];
}

export interface AnswerEffect {
  /** Who would come first, where that is another; null where the first place stays. */
  readonly first: string | null;
  /** Investments whose place differs, those that come or go included. */
  readonly placesChanged: number;
  readonly verdictsChanged: readonly {
    readonly name: string;
    readonly from: VerdictKind;
    readonly to: VerdictKind;
  }[];
}

/** A person is asked no more than this at a time. */
const MOST_ASKED = 3;
/** Doubts that are looked into, for each choice means reading the workbook once more. */
const MOST_TRIED = 6;

/** What is read at all, and which way round: everything else is a question about it. */
const FIRST_OF_ALL: readonly string[] = ["table", "which-decision", "which-options"];

/**
 * The doubts of a reading that are worth a person's time: those with an answer that changes a place or a verdict,
 * and those a person has answered before (so that the answer can be changed). What is read comes first, then what an
 * answer changes most: who is first, verdicts, places; else they stand in the reading's order.
 */
export function askedQuestions(understanding: Understanding): AskedQuestion[] {
  return understanding.reading.questions
    .slice(0, MOST_TRIED)
    .map((question) => withEffects(understanding, question))
    .filter((asked) => changes(asked) > 0 || asked.question.answered !== null)
    .map((asked) => ({ asked, importance: importanceOf(asked) }))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, MOST_ASKED)
    .map(({ asked }) => asked);
}

function importanceOf(asked: AskedQuestion): number {
  const { question, effects } = asked;
  if (FIRST_OF_ALL.includes(question.code)) return Infinity;
  // What was answered stays where it can be changed, whatever else has come up.
  if (question.answered !== null) return MUCH;
  return (effects.some((effect) => (effect?.first ?? null) !== null) ? A_LOT : 0) + changes(asked);
}

/** More than all the places and verdicts of a table that a person reads. */
const A_LOT = 100_000;
const MUCH = 2 * A_LOT;

/** How many places and verdicts the answer that changes most changes. */
function changes({ effects }: AskedQuestion): number {
  return effects.reduce(
    (most, effect) =>
      effect === null ? most : Math.max(most, effect.placesChanged + effect.verdictsChanged.length),
    0,
  );
}

/** One doubt with what each answer would change, whether or not it is worth asking: for whoever wants to answer it. */
export function withEffects(understanding: Understanding, question: Question): AskedQuestion {
  const inForce = question.answered ?? question.likeliest;
  const effects = question.choices.map((_, index) =>
    index === inForce ? null : effectOf(understanding, question, index),
  );
  return { question, effects };
}

/** The corrections with a question answered; what an earlier answer to the same question had put in is taken out. */
export function answer(corrections: Corrections, question: Question, choiceIndex: number): Corrections {
  const chosen = question.choices[choiceIndex];
  if (!chosen) return corrections;
  const others = question.choices.filter((choice) => choice !== chosen);
  const without = others.reduce((rest, choice) => taken(rest, choice.corrections), corrections);
  const merged = added(without, chosen.corrections);
  return { ...merged, answers: { ...merged.answers, [question.id]: chosen.code } };
}

type Fields = Record<string, unknown>;

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("sheet" in value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `from` without what `part` holds: items of lists, entries of records, values that are equal. */
function taken(from: Corrections, part: Corrections): Corrections {
  const out: Fields = { ...part };
  const left = Object.entries(from).flatMap(([key, present]: [string, unknown]) => {
    const rest = key in out ? remainder(present, out[key]) : present;
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return Object.fromEntries(left);
}

/** Undefined where nothing is left. */
function remainder(present: unknown, out: unknown): unknown {
  if (isList(present) && isList(out)) {
    const left = present.filter((item) => !out.some((other) => same(other, item)));
    return left.length === 0 ? undefined : left;
  }
  if (isRecord(present) && isRecord(out)) {
    const left = Object.entries(present).filter(([name, entry]) => !same(entry, out[name]));
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }
  return same(present, out) ? undefined : present;
}

function added(to: Corrections, part: Corrections): Corrections {
  const result: Fields = { ...to };
  for (const [key, value] of Object.entries(part)) {
    const present = result[key];
    if (isList(value) && isList(present)) {
      result[key] = [...present, ...value.filter((item) => !present.some((other) => same(other, item)))];
    } else if (isRecord(value) && isRecord(present)) result[key] = { ...present, ...value };
    else result[key] = value;
  }
  return result;
}

function effectOf(understanding: Understanding, question: Question, choiceIndex: number): AnswerEffect {
  const { outline, cells, corrections, preferences, scorecard } = understanding;
  const other = interpret(outline, cells, {
    corrections: answer(corrections, question, choiceIndex),
    preferences,
  }).scorecard;
  const now = new Map((scorecard?.results ?? []).map((result) => [result.investmentId, result]));
  const then = new Map((other?.results ?? []).map((result) => [result.investmentId, result]));
  const ids = [...new Set([...now.keys(), ...then.keys()])];
  const firstNow = leader(scorecard?.results ?? []);
  const firstThen = leader(other?.results ?? []);
  return {
    first: firstThen !== firstNow ? firstThen : null,
    placesChanged: ids.filter((id) => now.get(id)?.rank !== then.get(id)?.rank).length,
    verdictsChanged: ids.flatMap((id) => {
      const [before, after] = [now.get(id), then.get(id)];
      if (!before || !after || before.verdict.kind === after.verdict.kind) return [];
      return [{ name: before.name, from: before.verdict.kind, to: after.verdict.kind }];
    }),
  };
}

function leader(results: readonly { readonly name: string; readonly rank: number | null }[]): string | null {
  return results.find(({ rank }) => rank === 1)?.name ?? null;
}
