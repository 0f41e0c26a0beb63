import type { FieldWeights } from "../weight-lines.ts";
import type { Candidate } from "./candidate.ts";

/** As people round thirds. */
const CLOSE = 0.011;
const LEAST_GROUPS = 2;

/** Objectives of one group, by their absolute fields. */
interface Run {
  readonly fields: readonly number[];
}

/** Objectives whose own weights could be shares of what their groups weigh. */
export interface Shares {
  /** Absolute fields of the objectives, in the sheet's order. */
  readonly fields: readonly number[];
  /** What the objective in a field weighs by itself. */
  readonly own: (field: number) => number;
}

/** @returns null where the weights stand in no line, or have their groups already */
export function sharesOf(
  { cells, source, objectives }: Candidate,
  weights: FieldWeights,
  fieldOffset: number,
): Shares | null {
  if (source?.kind !== "line" || weights.where !== "line") return null;
  if (weights.groups.size > 0 || weights.groupOf.size > 0) return null;
  return {
    fields: objectives.map((j) => cells.fields[j]!).sort((a, b) => a - b),
    own: (field) => weights.weights.get(field - fieldOffset)?.value ?? 0,
  };
}

/** The runs' own weights add up to the same in each: what adds up to the group's weight is weighed by it already. */
export function addUpAlike({ own }: Shares, runs: readonly Run[]): boolean {
  const sums = runs.map((run) => run.fields.reduce((sum, field) => sum + own(field), 0));
  return sums[0]! > 0 && sums.every((sum) => Math.abs(sum / sums[0]! - 1) <= CLOSE);
}

/** Enough runs, and most of them of several objectives. */
export function areGroups(runs: readonly Run[]): boolean {
  return runs.length >= LEAST_GROUPS && runs.filter((run) => run.fields.length > 1).length * 2 > runs.length;
}

/** 1 or 100, as weights add up. */
export function isWhole(sum: number): boolean {
  return [1, 100].some((whole) => Math.abs(sum / whole - 1) <= CLOSE);
}

/** The group of each objective, by field as {@link FieldWeights} counts them. */
export function groupsByField(
  runs: readonly (Run & { readonly name: string })[],
  fieldOffset: number,
): ReadonlyMap<number, string> {
  return new Map(
    runs.flatMap(({ name, fields }) => fields.map((field): [number, string] => [field - fieldOffset, name])),
  );
}
