import type { FrameCells } from "../find/frame-cells.ts";
import { isShownAs } from "./shown-as.ts";

/** Larger systems are nobody's. */
const MOST_OBJECTIVES = 12;
/** Rows beyond one for each weight, without which any totals come out. */
const SPARE_ROWS = 1;
const TINY = 1e-9;
/** People give shares in whole and half percent, or points in whole and half numbers. */
const STEP = 0.005;
const OFF_STEP = 0.0006;

/**
 * The weights by which a field's totals come out of the ratings, where the table itself tells none: solved for by least
 * squares, and kept only where they are such as people give and every total comes out as printed. In shares of 1 (signs
 * apart), in the order of the objectives; a negative one is subtracted. Null where the totals tell no weights.
 * @param total index of the field of totals
 */
export function hiddenWeights(
  cells: FrameCells,
  total: number,
  objectives: readonly number[],
  options: readonly number[],
): number[] | null {
  const count = objectives.length;
  if (count < 2 || count > MOST_OBJECTIVES || options.length < count + SPARE_ROWS) return null;
  const rows = options.map((i) => objectives.map((j) => cells.number(i, j)));
  const totals = options.map((i) => cells.number(i, total));
  if ([...rows.flat(), ...totals].some((value) => Number.isNaN(value))) return null;
  const weights = solved(normal(rows, totals));
  if (!weights) return null;
  const isRight = rows.every((row, at) => {
    const exact = row.reduce((sum, value, j) => sum + value * weights[j]!, 0);
    return Math.abs(exact - totals[at]!) < TINY || isShownAs(totals[at]!, exact);
  });
  const whole = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  const shares = weights.map((weight) => Math.round((weight / whole) * 1e4) / 1e4);
  return isRight && (weights.every(isHalf) || shares.every(isStep)) && !isEven(shares) ? shares : null;
}

function isHalf(weight: number): boolean {
  return Math.abs(2 * weight - Math.round(2 * weight)) < 0.02;
}

function isStep(share: number): boolean {
  return Math.abs(share / STEP - Math.round(share / STEP)) * STEP < OFF_STEP;
}

function isEven(shares: readonly number[]): boolean {
  return shares.every((share) => share === shares[0]);
}

/** AᵀA beside Aᵀb, one row for each unknown. */
function normal(rows: readonly (readonly number[])[], totals: readonly number[]): number[][] {
  return rows[0]!.map((_, j) => [
    ...rows[0]!.map((__, k) => rows.reduce((sum, row) => sum + row[j]! * row[k]!, 0)),
    rows.reduce((sum, row, at) => sum + row[j]! * totals[at]!, 0),
  ]);
}

/** Gauss-Jordan elimination with pivoting; null where the equations leave something open. */
function solved(system: number[][]): number[] | null {
  const count = system.length;
  for (let at = 0; at < count; at++) {
    let pivot = at;
    for (let row = at + 1; row < count; row++) {
      if (Math.abs(system[row]![at]!) > Math.abs(system[pivot]![at]!)) pivot = row;
    }
    if (Math.abs(system[pivot]![at]!) < 1e-6) return null;
    [system[at], system[pivot]] = [system[pivot]!, system[at]!];
    const own = system[at]!;
    for (let row = 0; row < count; row++) {
      if (row === at) continue;
      const factor = system[row]![at]! / own[at]!;
      for (let column = at; factor !== 0 && column <= count; column++)
        system[row]![column]! -= factor * own[column]!;
    }
  }
  return system.map((row, at) => row[count]! / row[at]!);
}
