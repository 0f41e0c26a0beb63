import type { Comparisons } from "./comparisons.ts";
import { logLeastSquares } from "./log-least-squares.ts";

/** Three answers that contradict each other, and the one to think about again. */
export interface WorstTriple {
  /** The three, ascending. */
  readonly members: readonly [number, number, number];
  /** Koczkodaj's index of the triple: 0 agrees, towards 1 contradicts. */
  readonly inconsistency: number;
  /** The answer that disagrees most with all the others: "`row` is `given` times as important as `column`". */
  readonly row: number;
  readonly column: number;
  /** Above 1 or 1: row and column are ordered so that it reads forwards. */
  readonly given: number;
  /** What the other two answers of the triple imply instead; below 1 where they turn the order round. */
  readonly mended: number;
}

/** Answers that multiply up to within this agree; it is below what anyone can type. */
const AGREES = 1e-9;

/**
 * The most inconsistent triple: the largest `1 - min(x, 1/x)` with `x = a_ij a_jk / a_ik` over all triples whose three
 * pairs were compared (Koczkodaj 1993, Mathematical and Computer Modelling 18(7):79-84). Of its three answers the one
 * to mend is the one farthest from the ratio of the logarithmic least squares weights, and `mended` makes the triple
 * agree. Ties go to the first in reading order. Cost n³/6.
 *
 * @param comparisons connected (`comparedGroups` gives one group)
 * @returns null when no triple contradicts itself
 */
export function worstTriple(comparisons: Comparisons): WorstTriple | null {
  let worst: readonly [number, number, number] | null = null;
  let largest = AGREES;
  const n = comparisons.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) {
        // A gap counts as 0 in these products and is stepped over.
        const there = comparisons[i]![j]! * comparisons[j]![k]!;
        const direct = comparisons[i]![k]!;
        if (!(there > 0 && direct > 0)) continue;
        const contradiction = Math.abs(Math.log(there / direct));
        if (contradiction <= largest + AGREES) continue;
        largest = contradiction;
        worst = [i, j, k];
      }
    }
  }
  return worst && { members: worst, inconsistency: 1 - Math.exp(-largest), ...mend(comparisons, worst) };
}

function mend(
  comparisons: Comparisons,
  [i, j, k]: readonly [number, number, number],
): Pick<WorstTriple, "row" | "column" | "given" | "mended"> {
  const weights = logLeastSquares(comparisons);
  const sides = [
    [i, j, k],
    [i, k, j],
    [j, k, i],
  ] as const;
  let oddOneOut: readonly [number, number, number] = sides[0];
  let farthest = -1;
  for (const side of sides) {
    const [a, b] = side;
    const distance = Math.abs(Math.log((comparisons[a]![b]! * weights[b]!) / weights[a]!));
    if (distance <= farthest + AGREES) continue;
    farthest = distance;
    oddOneOut = side;
  }
  const [first, second, through] = oddOneOut;
  const forwards = comparisons[first]![second]! >= 1;
  const row = forwards ? first : second;
  const column = forwards ? second : first;
  return {
    row,
    column,
    given: comparisons[row]![column]!,
    mended: comparisons[row]![through]! * comparisons[through]![column]!,
  };
}
