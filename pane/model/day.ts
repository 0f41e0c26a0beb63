const DAY = 86_400_000;
/** Serial day 0 of the 1900 system as it counts from March 1900 on; kept without the table reader, which is fetched later. */
const ZERO = Date.UTC(1899, 11, 30);

/** The serial day number of a moment, in the user's own time. */
export function serialOfDate(date: Date): number {
  return Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - ZERO) / DAY);
}

/** A day as people write it: "10 Sep 2026". @param language of the texts around it */
export function dayText(serial: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(ZERO + serial * DAY));
}
