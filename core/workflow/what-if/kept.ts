import { renamedKey } from "../renamed-key.ts";
import type { ByInvestment, WhatIf } from "./what-if.ts";

/** Where scenarios made in the pane are kept in the document's settings. */
export const SCENARIOS_SETTING = "scenarios";

/** What-ifs as they are kept, by name; what is no object is not there. */
export type Kept = Readonly<Record<string, object>>;

/** What is kept, as far as it can be made sense of; entries of other versions are carried along as they are. */
export function keptIn(text: string | undefined): Kept {
  if (text === undefined) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    // Another program has spoilt it; the next scenario that is kept replaces it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  return Object.fromEntries(Object.entries(objectIn(parsed)).filter(isNamedObject));
}

function isNamedObject(entry: [string, unknown]): entry is [string, object] {
  return isRecord(entry[1]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first version of an entry. */
function isWeightsAlone(entry: Readonly<Record<string, unknown>>): boolean {
  const values = Object.values(entry);
  return values.length > 0 && values.every((value) => typeof value === "number");
}

/**
 * One kept entry. The first version kept weights alone, as numbers by objective id; this one keeps the parts of a
 * `WhatIf`. Parts and figures that cannot be are left out.
 */
export function parseKept(entry: object): WhatIf {
  const parts = entry as Readonly<Record<string, unknown>>;
  if (isWeightsAlone(parts)) {
    return { weights: outOf100(numbersIn(parts, isWeight)), ratings: {}, readiness: {}, capabilities: {} };
  }
  return {
    weights:
      parts.weights === undefined || parts.weights === null ? null : numbersIn(parts.weights, isWeight),
    ratings: byInvestmentIn(parts.ratings, (value) => value === null || within(value, -1, 1)),
    readiness: byInvestmentIn(parts.readiness, (value) => value === null || within(value, 0, 1)),
    capabilities: numbersIn(parts.capabilities, (value) => within(value, -Infinity, Infinity)),
  };
}

/** A kept entry, of whatever version, with an objective under its new id. */
export function withObjectiveRenamed(entry: object, from: string, to: string): object {
  const parts = entry as Readonly<Record<string, unknown>>;
  if (isWeightsAlone(parts)) return renamedKey(parts, from, to);
  const { weights, ratings } = parts;
  const rated = Object.entries(objectIn(ratings)).map(([id, own]) => [id, renamedIn(own, from, to)] as const);
  return {
    ...parts,
    ...(weights !== undefined && { weights: renamedIn(weights, from, to) }),
    ...(ratings !== undefined && { ratings: Object.fromEntries(rated) }),
  };
}

function renamedIn(part: unknown, from: string, to: string): unknown {
  return isRecord(part) ? renamedKey(part, from, to) : part;
}

/** Only what differs is kept, so that a scenario follows the workbook in all else. */
export function keepable({ weights, ratings, readiness, capabilities }: WhatIf): object {
  const parts = { ratings, readiness, capabilities };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { weights, ...Object.fromEntries(filled) };
}

/** The first version had weights in any unit; sliders go to 100. */
function outOf100(weights: Readonly<Record<string, number>>): Record<string, number> {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const entries = Object.entries(weights).map(([id, weight]) => [id, sum > 0 ? (100 * weight) / sum : 0]);
  return Object.fromEntries(entries) as Record<string, number>;
}

function numbersIn(part: unknown, fits: (value: unknown) => boolean): Record<string, number> {
  const entries = Object.entries(objectIn(part)).filter((entry): entry is [string, number] => fits(entry[1]));
  return Object.fromEntries(entries);
}

function byInvestmentIn(part: unknown, fits: (value: unknown) => boolean): ByInvestment {
  return Object.fromEntries(
    Object.entries(objectIn(part)).map(([id, own]) => [
      id,
      Object.fromEntries(
        Object.entries(objectIn(own)).filter((entry): entry is [string, number | null] => fits(entry[1])),
      ),
    ]),
  );
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isWeight(value: unknown): boolean {
  return within(value, 0, Infinity);
}

function within(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
}
