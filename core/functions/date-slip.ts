import { daysInMonth } from "#core/tables/values/serial.ts";

/** Serial day numbers of 2000 … 2099: what "1-5" or "1/3" becomes when it is typed into a cell. */
const FIRST = 36526;
const LAST = 73050;

/** Whether a number where a small one belongs is probably a date that a spreadsheet made of "1-5" or "1/3". */
export function looksLikeDate(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** The day and month of a serial day number of this century, both from 1. */
export function dayAndMonth(serial: number): { readonly day: number; readonly month: number } {
  let day = serial - FIRST + 1;
  for (let year = 2000; ; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const days = daysInMonth(year, month);
      if (day <= days) return { day, month };
      day -= days;
    }
}
