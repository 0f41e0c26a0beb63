import type { Tableau } from "./tableau.ts";

/**
 * Works the tableau out anew from the rows as given, for the same basis: without what rounding has added up.
 * @returns false where the basis turns out to be singular; the tableau is then unusable
 */
export function refactor(tableau: Tableau): boolean {
  const { count, gone } = tableau;
  const slackOutside = new Set<number>();
  for (const variable of tableau.nonbasic) if (variable >= count) slackOutside.add(variable);
  const wanted = tableau.basic.filter((variable) => variable < count);
  const slacks = [...slackOutside, ...tableau.basic.filter((variable) => variable >= count)];
  const columns: number[] = [];
  for (let j = 0; j < count; j++) if (Number.isNaN(gone[j]!)) columns.push(j);

  tableau.z0 = 0;
  for (let j = 0; j < count; j++) if (!Number.isNaN(gone[j]!)) tableau.z0 += gone[j]! * tableau.values[j]!;
  tableau.nonbasic = Int32Array.from(columns);
  tableau.cost = Float64Array.from(columns, (j) => tableau.values[j]!);
  tableau.where.fill(-1_000_000_000);
  columns.forEach((variable, k) => (tableau.where[variable] = k));
  tableau.rows = [];
  tableau.beta = [];
  tableau.basic = [];
  tableau.basicValue = [];
  for (const slack of slacks) {
    const { at, by, most } = tableau.defined[slack - count]!;
    const row = new Float64Array(columns.length);
    let beta = most;
    for (let k = 0; k < at.length; k++) {
      const value = gone[at[k]!]!;
      if (Number.isNaN(value)) row[tableau.where[at[k]!]!]! += by[k]!;
      else beta -= by[k]! * value;
    }
    tableau.rows.push(row);
    tableau.beta.push(beta);
    tableau.basic.push(slack);
    tableau.basicValue.push(0);
  }
  tableau.nonbasicValue = new Float64Array(columns.length);

  const { pivots } = tableau;
  const free = new Set([...tableau.basic.keys()].filter((i) => slackOutside.has(tableau.basic[i]!)));
  while (wanted.length > 0) {
    let best = { size: 1e-9, row: -1, column: -1, index: -1 };
    for (const [index, variable] of wanted.entries()) {
      const column = tableau.where[variable]!;
      for (const row of free) {
        const size = Math.abs(tableau.rows[row]![column]!);
        if (size > best.size) best = { size, row, column, index };
      }
      if (best.size > 0.1) break;
    }
    if (best.row < 0) return false;
    tableau.pivot(best.row, best.column, 0);
    free.delete(best.row);
    wanted.splice(best.index, 1);
  }
  tableau.pivots = pivots;
  tableau.age = 0;
  for (let j = 0; j < columns.length; j++) {
    const variable = tableau.nonbasic[j]!;
    const isUp = tableau.cost[j]! > 0 && tableau.high[variable]! < Infinity;
    tableau.nonbasicValue[j] = isUp ? tableau.high[variable]! : tableau.low[variable]!;
  }
  for (const [i, row] of tableau.rows.entries()) {
    let value = tableau.beta[i]!;
    for (let j = 0; j < columns.length; j++) value -= row[j]! * tableau.nonbasicValue[j]!;
    tableau.basicValue[i] = value;
  }
  return true;
}
