/** What came of one file. */
export interface FileReport {
  readonly failures: readonly string[];
  /** Why it was not opened, in the words that a user reads; null when it was. */
  readonly refused: string | null;
  readonly scored: boolean;
  /** What is in it, in a few words. */
  readonly summary: string;
  readonly milliseconds: number;
}
