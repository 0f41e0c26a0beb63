import { dayOf, serialOf } from "#core/tables/values/serial.ts";

/** The serial day number of a moment, in the user's own time. */
export function serialOfDate(date: Date): number {
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? 0;
}

/** A day as people write it: "10 Sep 2026". @param language of the texts around it */
export function dayText(serial: number, language: string): string {
  const { year, month, day } = dayOf(serial);
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}
