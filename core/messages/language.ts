/**
 * Whether a BCP 47 tag ("de-AT", and "de_AT" as Google may write it) stands for German, the one language besides
 * English that there are texts in. Which texts that brings, and how, is up to each host.
 */
export function isGerman(tag: string): boolean {
  return /^de(?![a-z0-9])/i.test(tag);
}
