import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { weightInHeader } from "../values/header-weight.ts";
import { speaksOf } from "../witness/words.ts";
import { writtenWeight, type WrittenWeight } from "../written-weight.ts";
import type { Sight } from "./sight.ts";

/** As people round thirds. */
const CLOSE = 0.011;
const LEAST_GROUPS = 2;

/** Objectives whose own weights could be shares of what their groups weigh. */
export interface Shares {
  /** Absolute fields of the objectives, in the sheet's order. */
  readonly fields: readonly number[];
  /** What the objective in a field weighs by itself. */
  readonly own: (field: number) => number;
}

/** Objectives of one group, by their absolute fields. */
export interface Run {
  readonly fields: readonly number[];
}

/** The objectives from one number of a line up to the next. */
export interface WeightRun extends Run {
  readonly weight: WrittenWeight;
}

/**
 * Weights of groups in a line of their own, each where its group begins ("Market | 60% | Reach | 50%"), told by their
 * numbers: the objectives' own weights add up to the same in every group, so they are shares of it.
 * @param label what the line is called
 * @returns null where it holds none
 */
export function groupRuns(
  sight: Sight,
  line: number,
  label: string,
  shares: Shares,
  locale: WorkbookLocale,
): WeightRun[] | null {
  const runs = runsIn(sight, line, shares, locale);
  return runs && isNamedOrWhole(label, runs) && addUpAlike(shares, runs) ? runs : null;
}

function runsIn(
  sight: Sight,
  line: number,
  { fields, own }: Shares,
  locale: WorkbookLocale,
): WeightRun[] | null {
  const runs: { weight: WrittenWeight; fields: number[] }[] = [];
  let whole = 0;
  for (const field of fields) {
    const at = sight.anchor(line, field);
    const value = sight.spread(line, field);
    const weight = inName(value, at) ?? writtenWeight(value, sight.format(line, field), locale, at);
    const last = runs[runs.length - 1];
    // The group's weight may stand once, or on each of its lines; then the group ends where its shares are a whole.
    const goesOn = weight === null || (weight.value === last?.weight.value && !isWhole(whole));
    if (weight && !goesOn) runs.push({ weight, fields: [field] });
    else if (last) last.fields.push(field);
    else return null;
    whole = goesOn ? whole + own(field) : own(field);
  }
  const isWeighed = runs.every(({ weight: { value, ofFive } }) => (value ?? 0) > 0 && ofFive !== true);
  return isWeighed && areGroups(runs) ? runs : null;
}

/** "Growth 40%": the group's name and its weight in one. */
function inName(value: CellValue, cell: CellRef): WrittenWeight | null {
  const found = typeof value === "string" && /\p{L}/u.test(value) ? weightInHeader(value) : null;
  return found && { written: found.weight, value: found.weight, percent: found.kind === "percent", cell };
}

function isNamedOrWhole(label: string, runs: readonly WeightRun[]): boolean {
  if (speaksOf("weight", label)) return true;
  return isWhole(runs.reduce((total, { weight }) => total + (weight.value ?? 0), 0));
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
