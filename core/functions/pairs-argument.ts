import type { Problem } from "#core/domain/outcome.ts";
import { en } from "#core/messages/en.ts";
import { functions } from "#core/messages/en/functions.ts";
import { ratioFromText } from "#core/weighting/pairwise/answer.ts";
import { type PairwiseWeights, pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { dayAndMonth, looksLikeDate } from "./date-slip.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix } from "./spec.ts";

/**
 * Reads a square of comparisons ("how many times as important is the row as the column?"; whole, half, or with gaps;
 * "1/3" as text counts) and works out weights and consistency.
 *
 * @param name the argument's, for messages
 */
export function readPairs(name: string, matrix: CellMatrix): PairwiseWeights {
  const size = matrix.length;
  if (matrix[0]!.length !== size)
    return refuse(en.weighting.notSquare(name, functions.size(size, matrix[0]!.length)));
  const table: (number | null)[][] = [];
  for (const [row, cells] of matrix.entries()) {
    const line: (number | null)[] = [];
    for (const [column, cell] of cells.entries()) {
      const ratio =
        (typeof cell === "string" ? ratioFromText(cell) : null) ?? numberIn(name, matrix, row, column);
      if (ratio !== null && looksLikeDate(ratio)) {
        const { day, month } = dayAndMonth(ratio);
        const meant = `${Math.min(day, month)}/${Math.max(day, month)}`;
        return refuseCell(name, matrix, row, column, functions.ratioIsDate(ratio, meant));
      }
      line.push(ratio);
    }
    table.push(line);
  }
  const outcome = pairwiseWeights(table);
  return outcome.ok ? outcome.value : pairsError(name, matrix, outcome.problem);
}

function pairsError(name: string, matrix: CellMatrix, problem: Problem): never {
  const { code, index, column } = problem;
  if (code === "not-connected") {
    const groups = (problem.groups ?? []).map((group) => en.weighting.rows(group.map((row) => row + 1)));
    return refuse(en.weighting.notConnected(name, groups));
  }
  if (index === null || column === undefined) return refuse(functions.empty(name));
  const at = (reason: string) => refuseCell(name, matrix, index, column, reason);
  if (code !== "not-reciprocal") return at(en.weighting.notRatio(shown(matrix[index]![column]!)));
  if (index === column) return at(en.weighting.notItself);
  return at(en.weighting.notReciprocal(shown(matrix[index]![column]!), shown(matrix[column]![index]!)));
}
