import type { Reading } from "#core/domain/reading.ts";
import type { Objective } from "#core/domain/strategy.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { roundWeights } from "../weights/round-weights.ts";
import { readinessLines } from "./readiness-lines.ts";

/**
 * What is tried out instead of what the workbook says. Plain JSON, by ids, so that a changed order of rows or columns
 * mixes nothing up. What is not there is as in the workbook.
 */
export interface WhatIf {
  /** By objective id, in any unit; one that is not there weighs nothing. Null while the workbook's own hold. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** Effects in [-1, 1] by investment id, then objective id; null is "not assessed", which is not 0. */
  readonly ratings: ByInvestment;
  /** Levels 0 … 1 by investment id, then key of the readiness line; null is "not asked for". */
  readonly readiness: ByInvestment;
  /** Current levels by name of the capability, in the business's own unit. */
  readonly capabilities: Readonly<Record<string, number>>;
}

export type ByInvestment = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export const NOTHING_CHANGED: WhatIf = { weights: null, ratings: {}, readiness: {}, capabilities: {} };

/** Two figures closer than this are the same. */
export const SAME = 1e-9;

export function same(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < SAME;
}

/** Today's weights in the unit of the sliders, 0 … 100. */
export function weightsToday(objectives: readonly Objective[]): number[] {
  return objectives.map(({ weight }) => 100 * weight);
}

/** The weights being tried, one for each objective in any unit. */
export function weightsTried(whatIf: WhatIf, objectives: readonly Objective[]): number[] {
  const { weights } = whatIf;
  return weights ? objectives.map(({ id }) => weights[id] ?? 0) : weightsToday(objectives);
}

/** @param given one for each objective, in any unit; 0 … 100 where they are to be compared with today's */
export function withWeights(
  whatIf: WhatIf,
  objectives: readonly Objective[],
  given: readonly number[],
): WhatIf {
  const today = weightsToday(objectives);
  // Sliders move in whole steps; back at the step nearest to today's weight is back at today's weight.
  const tried = given.map((weight, index) =>
    Math.abs(weight - today[index]!) < HALF_STEP ? today[index]! : weight,
  );
  const moved = tried.some((weight, index) => weight !== today[index]);
  const weights = moved ? Object.fromEntries(objectives.map(({ id }, index) => [id, tried[index]!])) : null;
  return { ...whatIf, weights };
}

const HALF_STEP = 0.5;

/** @param effect in [-1, 1]; null for not assessed; undefined takes the change back */
export function withRating(
  whatIf: WhatIf,
  investmentId: string,
  objectiveId: string,
  effect: number | null | undefined,
): WhatIf {
  return { ...whatIf, ratings: changed(whatIf.ratings, investmentId, objectiveId, effect) };
}

/** @param level 0 … 1; null for not asked for; undefined takes the change back */
export function withReadiness(
  whatIf: WhatIf,
  investmentId: string,
  key: string,
  level: number | null | undefined,
): WhatIf {
  return { ...whatIf, readiness: changed(whatIf.readiness, investmentId, key, level) };
}

/** @param current in the business's own unit; undefined takes the change back */
export function withCapability(whatIf: WhatIf, name: string, current: number | undefined): WhatIf {
  const { [name]: _before, ...others } = whatIf.capabilities;
  return { ...whatIf, capabilities: current === undefined ? others : { ...others, [name]: current } };
}

function changed(
  all: ByInvestment,
  investmentId: string,
  key: string,
  value: number | null | undefined,
): ByInvestment {
  const { [investmentId]: own = {}, ...others } = all;
  const { [key]: _before, ...rest } = own;
  const now = value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(now).length === 0 ? others : { ...others, [investmentId]: now };
}

/** Without what the workbook says already and what is about things that are gone. */
export function stillDifferent(whatIf: WhatIf, reading: Reading): WhatIf {
  const { objectives, investments, capabilities } = reading.strategy;
  const ratings: Record<string, Record<string, number | null>> = {};
  const readiness: Record<string, Record<string, number | null>> = {};
  for (const investment of investments) {
    const { id } = investment;
    // Of a thousand one or two are tried out.
    if (!whatIf.ratings[id] && !whatIf.readiness[id]) continue;
    const rated = Object.entries(whatIf.ratings[id] ?? {}).filter(([objectiveId, effect]) => {
      const at = objectives.findIndex((objective) => objective.id === objectiveId);
      return at >= 0 && !same(effect, investment.ratings[at]?.effect ?? null);
    });
    if (rated.length > 0) ratings[id] = Object.fromEntries(rated);
    const tried = Object.entries(whatIf.readiness[id] ?? {});
    const lines = tried.length === 0 ? [] : readinessLines(investment, reading);
    const ready = tried.filter(([key, level]) => {
      const line = lines.find((each) => each.key === key);
      return line !== undefined && !same(level, line.level);
    });
    if (ready.length > 0) readiness[id] = Object.fromEntries(ready);
  }
  const able = Object.entries(whatIf.capabilities).filter(([name, current]) =>
    capabilities.some((one) => one.name === name && !same(one.current, current)),
  );
  return {
    weights: weightsDiffer(whatIf, objectives) ? whatIf.weights : null,
    ratings,
    readiness,
    capabilities: Object.fromEntries(able),
  };
}

function weightsDiffer(whatIf: WhatIf, objectives: readonly Objective[]): boolean {
  if (!whatIf.weights) return false;
  const tried = normaliseWeights(weightsTried(whatIf, objectives));
  // All at 0 cannot be scored, but is what the user set.
  if (!tried.ok) return objectives.some(({ id }) => whatIf.weights?.[id] !== undefined);
  const rounded = roundWeights(tried.value);
  return objectives.some(
    ({ weight }, index) => !same(weight, tried.value[index]!) && !same(weight, rounded[index]!),
  );
}
