import { functions } from "#core/messages/en/functions.ts";
import { refuse } from "./error.ts";
import type { CellMatrix, Output } from "./spec.ts";

/** How a rectangle of ratings lies. */
export interface Lie {
  /** Each column is an investment and each row an objective. */
  readonly turned: boolean;
  readonly investments: number;
  readonly objectives: number;
}

/**
 * Each row is an investment and each column an objective. If only the other way round fits the number of objectives,
 * columns are investments. Blank columns (or rows) at the end that have no weight do no harm. A square fits both ways:
 * weights that run down beside it say that its rows are the objectives.
 *
 * @param objectives how many are weighted; null where nothing tells, and rows are investments
 * @param weights the cells of the weights, where there are any
 */
export function orient(
  matrix: CellMatrix,
  objectives: number | null,
  weights: CellMatrix | null = null,
): Lie {
  const lie = lieOf(matrix, objectives, weights);
  if (lie) return lie;
  const size = functions.size(matrix.length, matrix[0]!.length);
  // Where no number of objectives is asked for, everything lies somehow.
  return refuse(functions.ratingsFit(size, objectives!));
}

/** @returns null where the ratings fit in neither way */
export function lieOf(
  matrix: CellMatrix,
  objectives: number | null,
  weights: CellMatrix | null = null,
): Lie | null {
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  const runDown = weights?.[0]!.length === 1 && weights.length === rows && rows > 1;
  if (runDown && rows === columns) return { turned: true, investments: columns, objectives: rows };
  if (objectives === null || columns === objectives)
    return { turned: false, investments: rows, objectives: columns };
  if (rows === objectives) return { turned: true, investments: columns, objectives };
  const beyond = (row: number, column: number): boolean =>
    matrix.every((cells, r) => r < row || cells.every((cell, c) => c < column || cell === null));
  if (columns > objectives && beyond(0, objectives)) return { turned: false, investments: rows, objectives };
  if (rows > objectives && beyond(objectives, 0)) return { turned: true, investments: columns, objectives };
  return null;
}

/** One result for each investment: in a column, or in a row where the ratings' columns are investments. */
export function perInvestment(
  { turned, investments }: Lie,
  resultOf: (investment: number) => Output,
): Output[][] {
  const rows: Output[][] = turned ? [[]] : [];
  for (let i = 0; i < investments; i++) {
    if (turned) rows[0]!.push(resultOf(i));
    else rows.push([resultOf(i)]);
  }
  return rows;
}

/** Several results for each investment: a row each, or a column each where the ratings' columns are investments. */
export function severalPerInvestment(
  { turned, investments }: Lie,
  resultsOf: (investment: number) => readonly Output[],
): Output[][] {
  const rows = Array.from({ length: investments }, (_, i) => [...resultsOf(i)]);
  return turned ? transpose(rows) : rows;
}

export function transpose<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}
