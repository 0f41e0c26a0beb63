import type { Problem } from "#core/domain/outcome.ts";
import { en } from "#core/messages/en.ts";
import { functions } from "#core/messages/en/functions.ts";
import { ratioFromText } from "#core/weighting/pairwise/answer.ts";
import { groupComparisons } from "#core/weighting/pairwise/group.ts";
import { type PairwiseWeights, pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { looksLikeDate, typedFraction } from "./date-slip.ts";
import { refuse, refuseCell, shown } from "./error.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix } from "./spec.ts";

/**
 * Reads a square of comparisons ("how many times as important is the row as the column?"; whole, half, or with gaps;
 * "1/3" as text counts) and works out weights and consistency. Squares of several people below each other are taken
 * together (see `groupComparisons`), each after it was found usable by itself.
 *
 * @param name the argument's, for messages
 */
export function readPairs(name: string, matrix: CellMatrix): PairwiseWeights {
  const size = matrix[0]!.length;
  const people = matrix.length / size;
  if (!Number.isInteger(people))
    return refuse(en.weighting.notSquare(name, functions.size(matrix.length, size)));
  if (people === 1) return weightsOf(name, matrix, readSquare(name, matrix));
  const squares: (number | null)[][][] = [];
  for (let person = 0; person < people; person += 1) {
    const own = matrix.slice(person * size, (person + 1) * size);
    const ownName = functions.ofPerson(name, person + 1);
    const square = readSquare(ownName, own);
    weightsOf(ownName, own, square);
    squares.push(square);
  }
  return weightsOf(name, matrix, groupComparisons(squares));
}

function weightsOf(
  name: string,
  matrix: CellMatrix,
  square: readonly (readonly (number | null)[])[],
): PairwiseWeights {
  const outcome = pairwiseWeights(square);
  return outcome.ok ? outcome.value : pairsError(name, matrix, outcome.problem);
}

function readSquare(name: string, matrix: CellMatrix): (number | null)[][] {
  const table: (number | null)[][] = [];
  for (const [row, cells] of matrix.entries()) {
    const line: (number | null)[] = [];
    for (const [column, cell] of cells.entries()) {
      const ratio =
        (typeof cell === "string" ? ratioFromText(cell) : null) ?? numberIn(name, matrix, row, column);
      if (ratio !== null && looksLikeDate(ratio))
        return refuseCell(name, matrix, row, column, functions.ratioIsDate(ratio, typedFraction(ratio)));
      line.push(ratio);
    }
    table.push(line);
  }
  return table;
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
