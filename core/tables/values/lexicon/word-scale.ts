/**
 * Words and signs that people rate with, least first: `level` is the number on the scale, `words` the forms in six
 * languages (compared without case and accents).
 */
export interface WordScale {
  readonly id: string;
  readonly zero: number;
  readonly top: number;
  readonly bottom: number | null;
  readonly levels: readonly { readonly level: number; readonly words: string }[];
}
