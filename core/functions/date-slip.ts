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

/** What was probably typed where a spreadsheet made a date of a fraction: "1/3", the smaller part first. */
export function typedFraction(serial: number): string {
  const { day, month } = dayAndMonth(serial);
  return `${Math.min(day, month)}/${Math.max(day, month)}`;
}

/** Beside amounts up to this one, a number past 36,000 is a date. */
const SMALL = 100;

/**
 * "1/3" typed into a cell is a date. Amounts are days of one year because fractions were typed where these come of "1/3"
 * or "1/2", or make up 1 as fractions ("1/3" and "2/3"), or where what stands beside them is small ("1/4" beside 0.5).
 *
 * @returns the place of one, and what was typed; null where there is no such slip
 */
export function fractionSlip(
  amounts: readonly number[],
): { readonly at: number; readonly typed: string } | null {
  const dates = amounts.filter(looksLikeDate);
  const others = amounts.filter((amount) => !looksLikeDate(amount));
  if (dates.length === 0 || amounts.length < 2) return null;
  if (Math.max(...dates) - Math.min(...dates) >= DAYS_OF_A_YEAR) return null;
  const isSlip =
    others.length === 0
      ? dates.every(isUnitFraction) || makeUpOne(dates)
      : others.every((amount) => Math.abs(amount) <= SMALL) && others.some((amount) => amount > 0);
  if (!isSlip) return null;
  const at = amounts.findIndex((amount) => looksLikeDate(amount) && !isFirstOfJanuary(amount));
  return at < 0 ? null : { at, typed: typedFraction(amounts[at]!) };
}

const DAYS_OF_A_YEAR = 366;

/** "1/1" may stand among them, as 1 itself does. */
function isUnitFraction(serial: number): boolean {
  const { day, month } = dayAndMonth(serial);
  return day === 1 || month === 1;
}

function isFirstOfJanuary(serial: number): boolean {
  const { day, month } = dayAndMonth(serial);
  return day === 1 && month === 1;
}

/** In either order of day and month, as a country writes them. */
function makeUpOne(dates: readonly number[]): boolean {
  const parts = dates.map(dayAndMonth);
  const sums = [
    parts.reduce((sum, { day, month }) => sum + day / month, 0),
    parts.reduce((sum, { day, month }) => sum + month / day, 0),
  ];
  return sums.some((sum) => Math.abs(sum - 1) < 1e-9);
}
