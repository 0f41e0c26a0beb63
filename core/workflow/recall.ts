import { SCALE_MEANINGS } from "#core/domain/scale.ts";
import { usableCorrections } from "#core/tables/anchors/usable.ts";
import type { PlanPreferences, Preferences, Remembered } from "./preferences.ts";

/**
 * Reads what was remembered. A setting that is no JSON object (a document edited by another program) counts as
 * nothing remembered, and a correction or preference that cannot be used is left out; either is named in `damaged`, so that the user
 * can be told.
 */
export function recall(
  settings: Readonly<Record<string, string>>,
): Remembered & { readonly damaged: readonly string[] } {
  const damaged: string[] = [];
  const part = (key: string): object => {
    const text = settings[key];
    if (text === undefined) return {};
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    damaged.push(key);
    return {};
  };
  const { corrections, damaged: isDamaged } = usableCorrections(part("corrections"));
  if (isDamaged) damaged.push("corrections");
  const kept = Object.entries(part("preferences"));
  const usable = kept.filter(([key, value]) => isUsable(key, value));
  if (usable.length < kept.length) damaged.push("preferences");
  return { corrections, preferences: Object.fromEntries(usable), damaged };
}

/** Whether a preference that was kept is of the kind that it has to be. One that a later version knows passes. */
function isUsable(key: string, value: unknown): boolean {
  const check = Object.entries(USABLE).find(([name]) => name === key)?.[1];
  return check?.(value) ?? true;
}

const USABLE: { readonly [Key in keyof Required<Preferences>]: (value: unknown) => boolean } = {
  way: (value) => value === "live" || value === "values" || value === "plain",
  placement: (value) => value === "beside" || value === "sheet",
  limits: (value) =>
    isRecord(value) &&
    Object.entries(value).every(([key, each]) =>
      key === "strict" ? typeof each === "boolean" : isFiniteNumber(each),
    ),
  meanings: (value) =>
    isRecord(value) &&
    Object.values(value).every((each) => SCALE_MEANINGS.some((meaning) => meaning === each)),
  minimums: (value) => isRecord(value) && Object.values(value).every(isFiniteNumber),
  budget: (value) => isFiniteNumber(value) && value >= 0,
  plan: (value) => isRecord(value) && Object.entries(value).every(([key, each]) => isUsableInPlan(key, each)),
  planColumns: (value) => typeof value === "boolean",
  currency: (value) => typeof value === "string" && /^[A-Z]{3}$/.test(value),
  checksOff: (value) => Array.isArray(value) && value.every((id) => typeof id === "string"),
  leftFaults: (value) => Array.isArray(value) && value.every((id) => typeof id === "string"),
  checkUp: isCheckUp,
  checkUpBefore: isCheckUp,
  tradeOffs: isTradeOffs,
  pairs: isPairs,
  nextReview: (value) => isFiniteNumber(value) && value > 0,
  business: (value) => typeof value === "string",
  secondOpinion: (value) => typeof value === "boolean",
};

function isUsableInPlan(key: string, value: unknown): boolean {
  const check = Object.entries(USABLE_IN_PLAN).find(([name]) => name === key)?.[1];
  return check?.(value) ?? true;
}

const isShare = (value: unknown): boolean => isFiniteNumber(value) && value >= 0 && value <= 1;

const USABLE_IN_PLAN: { readonly [Key in keyof Required<PlanPreferences>]: (value: unknown) => boolean } = {
  locks: (value) => isRecord(value) && Object.values(value).every((each) => each === "in" || each === "out"),
  withHolds: (value) => typeof value === "boolean",
  peopleDays: (value) => isFiniteNumber(value) && value >= 0,
  coverage: isShare,
  leverCap: isShare,
  yearlyMost: (value) => isFiniteNumber(value) && value >= 0,
  laterMost: (value) =>
    Array.isArray(value) && value.every((each) => each === null || (isFiniteNumber(each) && each >= 0)),
  limits: (value) => Array.isArray(value) && value.every(isOwnLimit),
  daysByQuarter: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => isFiniteNumber(each) && each >= 0),
  quarters: (value) => isFiniteNumber(value) && Number.isInteger(value) && value >= 1 && value <= 8,
  amounts: (value) => Array.isArray(value) && value.every((each) => isFiniteNumber(each) && each >= 0),
  starts: (value) => isRecord(value) && Object.values(value).every((each) => isFiniteNumber(each)),
};

function isOwnLimit(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { by, name, kind, of, amount } = { by: "", name: "", kind: "", of: "", amount: -1, ...value };
  return (
    ["lever", "owner", "objective"].includes(by) &&
    typeof name === "string" &&
    ["at-least", "at-most"].includes(kind) &&
    ((of === "things" && isFiniteNumber(amount) && amount >= 0) || (of === "budget" && isShare(amount)))
  );
}

function isCheckUp(value: unknown): boolean {
  return (
    isRecord(value) &&
    "day" in value &&
    isFiniteNumber(value.day) &&
    "answers" in value &&
    areLevels(value.answers) &&
    (!("others" in value) || (isRecord(value.others) && Object.values(value.others).every(areLevels)))
  );
}

function isPairs(value: unknown): boolean {
  if (!isRecord(value) || !("objectives" in value) || !("people" in value)) return false;
  const { objectives, people } = value;
  const isRatio = (each: unknown): boolean => each === null || (isFiniteNumber(each) && each > 0);
  return (
    Array.isArray(objectives) &&
    objectives.every((id) => typeof id === "string") &&
    isRecord(people) &&
    Object.values(people).every(
      (square) => Array.isArray(square) && square.every((row) => Array.isArray(row) && row.every(isRatio)),
    )
  );
}

function areLevels(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isFiniteNumber);
}

function isTradeOffs(value: unknown): boolean {
  const isWeights = (each: unknown): boolean => isRecord(each) && Object.values(each).every(isFiniteNumber);
  return (
    isRecord(value) &&
    "from" in value &&
    isWeights(value.from) &&
    (!("to" in value) || isWeights(value.to)) &&
    "answers" in value &&
    Array.isArray(value.answers) &&
    value.answers.every(isTradeOff)
  );
}

function isTradeOff(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { a, b, first, second, answer } = { a: 0, b: 0, first: 0, second: 0, answer: "", ...value };
  return (
    typeof a === "string" &&
    typeof b === "string" &&
    isShare(first) &&
    isShare(second) &&
    ["first", "second", "same"].includes(answer)
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
