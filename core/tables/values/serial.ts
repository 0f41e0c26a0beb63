/** Serial day numbers of the 1900 system: 1 March 1900 is 61, because spreadsheets count 29 February 1900. */

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * @param month 1 … 12
 * @returns the serial day number, or null for a day that is not in the calendar or outside 1900 … 9999
 */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  // 1 January 1900 is day 693596 of the proleptic Gregorian calendar counted from 1 January of year 1.
  const days =
    before * 365 + leaps + (CUMULATIVE[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day;
  const serial = days - 693595;
  return serial >= 60 ? serial + 1 : serial;
}

/** The day and month of a serial day number of 1 or more; the inverse of `serialOf`, save for 29 February 1900. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  let year = 1900 + Math.floor((serial - 1) / 366);
  while (year < 9999 && (serialOf(year + 1, 1, 1) ?? Infinity) <= serial) year++;
  let month = 12;
  while (month > 1 && (serialOf(year, month, 1) ?? 0) > serial) month--;
  return { year, month, day: Math.floor(serial) - (serialOf(year, month, 1) ?? 1) + 1 };
}
