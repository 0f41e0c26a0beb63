/** Excel's own measure of a column: seven pixels a digit of the default font, and five of margin. */
export const PIXELS_A_CHARACTER = 7;
export const WIDTH_MARGIN = 5;

const OURS = "alignscore ";

/** An id for a rule that AlignScore adds, so that a save can tell it from those of the file. */
export function ruleId(unique: string): string {
  return OURS + unique;
}

export function isOurRule(id: string): boolean {
  return id.startsWith(OURS);
}
