import fc from "fast-check";

type Table = (number | null)[][];

/** The whole table of someone whose answers never contradict these weights. */
export function consistentTable(weights: readonly number[]): number[][] {
  return weights.map((a) => weights.map((b) => a / b));
}

/** Weights that differ by up to a factor of 1,000; not scaled. */
export const importances = (minLength = 1, maxLength = 9) =>
  fc.array(fc.double({ min: 0.03, max: 30, noNaN: true }), { minLength, maxLength });

/** Answers on Saaty's scale, reciprocal, however contradictory. */
export const answerTables = (minLength = 1, maxLength = 8): fc.Arbitrary<number[][]> =>
  fc
    .integer({ min: minLength, max: maxLength })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -8, max: 8 }), { minLength: n * n, maxLength: n * n })
        .map((steps) =>
          Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (__, j) =>
              i === j ? 1 : i < j ? fromStep(steps[i * n + j]!) : 1 / fromStep(steps[j * n + i]!),
            ),
          ),
        ),
    );

function fromStep(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** Leaves out pairs at will but keeps a random tree of answers, so that everything stays connected. */
export function withGaps(
  table: readonly (readonly number[])[],
  keep: readonly boolean[],
  tree: readonly number[],
) {
  const n = table.length;
  const gappy: Table = table.map((row) => [...row]);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const inTree = Math.floor(tree[j]! * j) === i;
      if (inTree || keep[i * n + j] === true) continue;
      gappy[i]![j] = null;
      gappy[j]![i] = null;
    }
  }
  return gappy;
}

export function permuted<T>(values: readonly T[], order: readonly number[]): T[] {
  return order.map((i) => values[i]!);
}
