import type { Understanding } from "#core/workflow/understand.ts";

/**
 * Whether a table is still read as it was before it was edited: the same objectives on the same scales, as many
 * investments. Where an edit changes what the numbers are taken to mean (a word for a scale went, a column was read
 * anew), what was written follows the earlier reading, and the pane says that the sheet is behind.
 */
export function readAlike(before: Understanding, after: Understanding): boolean {
  const shape = ({ reading: { strategy } }: Understanding): string =>
    JSON.stringify([
      strategy.investments.length,
      strategy.objectives.map(({ name, scale }) => [
        name,
        scale.id,
        scale.zero,
        scale.top,
        scale.reversed,
        scale.meaning,
      ]),
    ]);
  return shape(before) === shape(after);
}

/** At least this share of the random tables has to be read alike after its edits, or the property says little. */
export const LEAST_ALIKE = 0.97;
