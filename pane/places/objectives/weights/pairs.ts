import { comparedGroups } from "#core/weighting/pairwise/groups.ts";
import { nextComparison } from "#core/weighting/pairwise/next-comparison.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { worstTriple, type WorstTriple } from "#core/weighting/pairwise/worst-triple.ts";
import type { Comparisons } from "#core/weighting/pairwise/comparisons.ts";

/** Comparing objectives two at a time, as far as one has got. */
export interface Pairs {
  /** n × n ratios; null where not compared. */
  readonly answers: Comparisons;
  /** The pair to ask about next; null when enough is answered. */
  readonly next: { readonly first: number; readonly second: number } | null;
  readonly answered: number;
  /** Null until the answers join all objectives. */
  readonly weights: readonly number[] | null;
  /** The answer to think about again, where three of them disagree badly; else null. */
  readonly doubt: WorstTriple | null;
}

/** Saaty's usual limit: above it answers contradict each other. */
const CONSISTENT = 0.1;

export function noPairs(count: number): Comparisons {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => (row === column ? 1 : null)),
  );
}

/** @param ratio how many times as important the first is as the second */
export function withAnswer(answers: Comparisons, first: number, second: number, ratio: number): Comparisons {
  return answers.map((line, row) =>
    line.map((before, column) => {
      if (row === first && column === second) return ratio;
      return row === second && column === first ? 1 / ratio : before;
    }),
  );
}

export function pairsOf(answers: Comparisons): Pairs {
  const solved = pairwiseWeights(answers);
  const joined = comparedGroups(answers).length === 1;
  const answered = answers.reduce(
    (sum, line, row) => sum + line.filter((ratio, column) => column > row && ratio !== null).length,
    0,
  );
  return {
    answers,
    next: nextComparison(answers),
    answered,
    weights: solved.ok ? solved.value.weights : null,
    doubt: joined && solved.ok && solved.value.consistencyRatio > CONSISTENT ? worstTriple(answers) : null,
  };
}
