import type { Corrections, InvestmentRole, ObjectiveRole } from "#core/domain/reading.ts";
import { scaleById } from "../values/scale.ts";

/**
 * Whether each thing that a document keeps of a person's corrections is of the kind that it has to be: another
 * program, or another version, may have written anything there.
 * @returns what can be used, and whether anything could not. What only a later version knows is kept.
 */
export function usableCorrections(kept: object): { corrections: Corrections; damaged: boolean } {
  const entries = Object.entries(kept);
  const usable = entries.filter(([key, value]) => isUsable(key, value));
  return { corrections: Object.fromEntries(usable), damaged: usable.length < entries.length };
}

function isUsable(key: string, value: unknown): boolean {
  const check = Object.entries(USABLE).find(([name]) => name === key)?.[1];
  return check?.(value) ?? true;
}

/** The largest sheet that any host knows. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 18_278;

const OBJECTIVE_ROLES: Readonly<Record<ObjectiveRole, true>> = {
  name: true,
  weight: true,
  measure: true,
  baseline: true,
  target: true,
  current: true,
  owner: true,
  reviewDate: true,
  direction: true,
  protected: true,
  minimum: true,
  scenario: true,
  description: true,
  ignored: true,
};

const INVESTMENT_ROLES: Readonly<Record<InvestmentRole, true>> = {
  name: true,
  costOnce: true,
  costYearly: true,
  costLater: true,
  status: true,
  owner: true,
  lever: true,
  requires: true,
  excludes: true,
  mustDo: true,
  connectsTo: true,
  readiness: true,
  gate: true,
  confidence: true,
  capabilities: true,
  earliestStart: true,
  months: true,
  peopleDays: true,
  rating: true,
  objectives: true,
  total: true,
  description: true,
  ignored: true,
};

const WEIGHT_KINDS: readonly unknown[] = ["points", "percent", "rank", "words", "equal"];

const USABLE: { readonly [Key in keyof Required<Corrections>]: (value: unknown) => boolean } = {
  objectives: (value) => value === null || isRange(value),
  investments: isRange,
  ratings: isRange,
  orientation: (value) => value === "rows" || value === "columns",
  objectiveFields: (value) => isRecord(value, (role) => isKeyOf(OBJECTIVE_ROLES, role), isIndex),
  investmentFields: (value) => isRecord(value, (role) => isKeyOf(INVESTMENT_ROLES, role), isIndex),
  scale: isScale,
  scales: (value) => isRecord(value, isScale),
  weights: (value) => isRecord(value, (weight) => isFiniteNumber(weight) && weight >= 0),
  weightKind: (value) => WEIGHT_KINDS.includes(value),
  reversed: isTexts,
  forward: isTexts,
  decision: (value) => value === "portfolio" || value === "choose-one",
  raters: (value) => value === "average" || value === "first" || value === "none",
  ratersAt: (value) => value === "above" || value === "below",
  date: isText,
  furtherFields: (value) => isRecord(value, (role) => isKeyOf(INVESTMENT_ROLES, role)),
  musts: (value) => isRecord(value, (must) => typeof must === "boolean"),
  hiddenLines: (value) => value === "count" || value === "leave-out",
  answers: (value) => isRecord(value, isText),
  anchors: isAnchors,
};

function isAnchors(value: unknown): boolean {
  return isRecord(value, (anchor, key) =>
    key.endsWith("Fields") ? isRecord(anchor, isFieldAnchor, isIndex) : isRangeAnchor(anchor),
  );
}

function isRangeAnchor(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { of, top, side, lead, openBelow, openRight } = value;
  const isOpen = typeof openBelow === "boolean" && typeof openRight === "boolean";
  return isRange(of) && isTexts(top) && isTexts(side) && isCount(lead, 0, MOST_COLUMNS) && isOpen;
}

function isFieldAnchor(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.cell)) return false;
  const isLine = value.line === "column" || value.line === "row";
  const areTexts = [value.before, value.after].every((text) => text === undefined || isText(text));
  return isText(value.header) && isLine && areTexts && isRange({ ...value.cell, rows: 1, columns: 1 });
}

function isRange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sheet, row, column, rows, columns } = value;
  return (
    isText(sheet) &&
    isCount(row, 0, MOST_ROWS - 1) &&
    isCount(column, 0, MOST_COLUMNS - 1) &&
    isCount(rows, 1, MOST_ROWS - Number(row)) &&
    isCount(columns, 1, MOST_COLUMNS - Number(column))
  );
}

function isCount(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isScale(value: unknown): boolean {
  return isText(value) && scaleById(value) !== null;
}

function isRecord(
  value: unknown,
  holds: (entry: unknown, key: string) => boolean,
  isKey: (key: string) => boolean = () => true,
): boolean {
  return (
    isObject(value) &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, entry]) => isKey(key) && holds(entry, key))
  );
}

function isIndex(key: string): boolean {
  return /^\d{1,7}$/.test(key);
}

function isKeyOf(record: Readonly<Record<string, true>>, value: unknown): boolean {
  return isText(value) && Object.prototype.hasOwnProperty.call(record, value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
