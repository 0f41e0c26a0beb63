import type { Outcome, Problem } from "#core/domain/outcome.ts";
import { functions } from "#core/messages/en/functions.ts";
import { measures } from "#core/messages/en/measures.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, Output } from "./spec.ts";

/** A formula over a few numbers, to be worked out for every row of a table at once. */
export interface Formula {
  /** Names of the arguments, for messages. */
  readonly names: readonly string[];
  /** Its problems carry the argument's position as `index`. */
  readonly compute: (...values: number[]) => Outcome<number>;
  /** Words for a problem that the common ones tell badly; undefined for the others. */
  readonly reason?: (problem: Problem) => string | undefined;
}

/**
 * Works out a formula cell by cell over ranges of one shape; a single cell counts for all. Where any of the arguments
 * is blank the result is blank.
 *
 * @param args one matrix for each name
 * @returns the shape of the largest argument; an error when shapes differ, or the first problem with its place
 */
export function byCell(args: readonly CellMatrix[], formula: Formula): Output[][] {
  const shape = args.find((matrix) => !isOneCell(matrix)) ?? args[0]!;
  const odd = args.findIndex((matrix) => !isOneCell(matrix) && !sameShape(matrix, shape));
  if (odd >= 0) {
    const first = args.indexOf(shape);
    return refuse(
      measures.shapes(formula.names[first]!, sizeOf(shape), formula.names[odd]!, sizeOf(args[odd]!)),
    );
  }
  const result: Output[][] = [];
  for (const [row, cells] of shape.entries()) {
    const line: Output[] = [];
    for (const column of cells.keys()) {
      const value = one(args, formula, row, column);
      line.push(value);
    }
    result.push(line);
  }
  return result;
}

function one(
  args: readonly CellMatrix[],
  { names, compute, reason }: Formula,
  row: number,
  column: number,
): Output {
  const at = (matrix: CellMatrix) => (isOneCell(matrix) ? ([0, 0] as const) : ([row, column] as const));
  const values: number[] = [];
  for (const [i, matrix] of args.entries()) {
    const value = numberIn(names[i]!, matrix, ...at(matrix));
    if (value !== null) values.push(value);
  }
  if (values.length < args.length) return "";
  const outcome = compute(...values);
  if (outcome.ok) return outcome.value;
  const { problem } = outcome;
  const about = problem.index ?? 0;
  const words = reason?.(problem) ?? common(problem, values[about]!);
  return refuseCell(names[about]!, args[about]!, ...at(args[about]!), words);
}

function common({ code }: Problem, value: number): string {
  switch (code) {
    case "negative":
      return functions.isNegative(shown(value));
    case "not-positive":
      return functions.notPositive(shown(value));
    case "out-of-range":
      return functions.outOfRange(shown(value));
    default:
      return measures.noAnswer;
  }
}

function isOneCell(matrix: CellMatrix): boolean {
  return matrix.length === 1 && matrix[0]!.length === 1;
}

function sameShape(a: CellMatrix, b: CellMatrix): boolean {
  return a.length === b.length && a[0]!.length === b[0]!.length;
}

function sizeOf(matrix: CellMatrix): string {
  return functions.size(matrix.length, matrix[0]!.length);
}
