import type { Understanding } from "#core/workflow/understand.ts";

/**
 * Whether a table is still read as it was before it was edited: as many objectives on the same scales, as many
 * investments and those that were added. Where an edit changes what the numbers are taken to mean (a word for a scale went, a column was read
 * anew), what was written follows the earlier reading, and the pane says that the sheet is behind.
 */
export function readAlike(before: Understanding, after: Understanding, added: number): boolean {
  const shape = ({ reading: { strategy } }: Understanding, more: number): string =>
    JSON.stringify([
      strategy.investments.length + more,
      strategy.objectives.map(({ scale }) => [
        scale.id,
        scale.zero,
        scale.top,
        scale.reversed,
        scale.meaning,
      ]),
    ]);
  return shape(before, added) === shape(after, 0);
}

/** At least this share of the random tables has to be read alike after its edits, or the property says little. */
export const LEAST_ALIKE = 0.97;
