/** Effects that are closer than this are the same rating. */
const SAME = 1e-9;

/**
 * Objectives that do not tell the investments apart: everyone who was rated on it was rated alike. Worth a question
 * (is it asked too vaguely, or does it not belong to this decision?), never a reason to change its weight.
 *
 * @param effects a row for each investment, a column for each objective, -1 … 1, null not assessed
 * @returns indices of objectives, ascending; one with fewer than two ratings is not among them
 */
export function flatObjectives(effects: readonly (readonly (number | null)[])[]): number[] {
  return [...(effects[0] ?? []).keys()].filter((j) => {
    const rated = effects.map((row) => row[j] ?? null).filter((effect): effect is number => effect !== null);
    return rated.length > 1 && Math.max(...rated) - Math.min(...rated) <= SAME;
  });
}
