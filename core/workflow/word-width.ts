/** What a bold letter takes of the width of a digit, in fonts that run wide too. */
const LETTER = 1.06;

/** Left and right of the words. */
const MARGIN = 1.6;

/**
 * How wide a column has to be for words that must not be cut, in characters as `column-widths` counts them (digits of
 * the default font): languages differ in how long the same word is.
 * @param least for the shortest words
 */
export function widthFor(words: readonly string[], least: number): number {
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(least, Math.round((longest * LETTER + MARGIN) * 10) / 10);
}

/** The same in pixels: a character of the default font has seven, and each column five of margin. */
export function pixelsFor(words: readonly string[], least: number): number {
  return Math.max(least, Math.round(widthFor(words, 0) * 7 + 5));
}
