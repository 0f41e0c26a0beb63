import type { Tableau } from "./tableau.ts";

/**
 * Leaves out the columns that can no longer move, and the rows that no choice of the others can break. Of a thousand
 * columns fifty to a hundred usually remain once reduced costs have fixed the rest.
 */
export function compress(tableau: Tableau): void {
  const { low, high, nonbasic, nonbasicValue, cost, count } = tableau;
  const keep: number[] = [];
  for (let j = 0; j < nonbasic.length; j++) {
    const variable = nonbasic[j]!;
    if (tableau.isFree(variable)) {
      keep.push(j);
      continue;
    }
    const value = nonbasicValue[j]!;
    if (variable < count) tableau.gone[variable] = value;
    if (value === 0) continue;
    for (const [i, row] of tableau.rows.entries()) tableau.beta[i] = tableau.beta[i]! - row[j]! * value;
    tableau.z0 += cost[j]! * value;
  }
  const columns = keep.map((j) => nonbasic[j]!);
  const kept: number[] = [];
  const rows = tableau.rows.map((row) => Float64Array.from(keep, (j) => row[j]!));
  for (const [i, row] of rows.entries()) {
    let least = tableau.beta[i]!;
    for (const [k, variable] of columns.entries()) {
      const a = row[k]!;
      if (a !== 0) least -= a * (a > 0 ? high[variable]! : low[variable]!);
    }
    const isHarmless = tableau.basic[i]! >= count && least >= -1e-9;
    if (!isHarmless) kept.push(i);
  }
  tableau.cost = Float64Array.from(keep, (j) => cost[j]!);
  tableau.nonbasicValue = Float64Array.from(keep, (j) => nonbasicValue[j]!);
  tableau.nonbasic = Int32Array.from(columns);
  keepRows(tableau, rows, kept);
  columns.forEach((variable, k) => {
    if (variable < count) tableau.where[variable] = k;
  });
}

/** Drops the cuts that no longer bind. */
export function dropIdleCuts(tableau: Tableau): void {
  const { basic, count, defined, basicValue } = tableau;
  const kept = [...basic.keys()].filter(
    (i) => !(basic[i]! >= count && defined[basic[i]! - count]!.cut && basicValue[i]! > 1e-6),
  );
  if (kept.length < basic.length) keepRows(tableau, tableau.rows, kept);
}

function keepRows(tableau: Tableau, rows: readonly Float64Array[], kept: readonly number[]): void {
  const pick = <Each>(list: readonly Each[]): Each[] => kept.map((i) => list[i]!);
  tableau.rows = pick(rows);
  tableau.beta = pick(tableau.beta);
  tableau.basic = pick(tableau.basic);
  tableau.basicValue = pick(tableau.basicValue);
  tableau.basic.forEach((variable, i) => {
    if (variable < tableau.count) tableau.where[variable] = -1 - i;
  });
}
