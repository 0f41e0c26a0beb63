/** Serial day numbers (1900 system) of ISO dates from 1 March 1900 on. */
export function serialDays(dates: readonly string[]): number[] {
  return dates.map((date) => Date.parse(date) / 86_400_000 + 25569);
}
