/** Days from the 1900 system's to the 1904 system's first day. */
export const DAYS_1904 = 1462;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * A date or time as strict files write it ("2024-01-31T12:00:00", "12:00:00") as a serial day number of the 1900
 * system, which takes 1900 for a leap year. Null when it is none.
 */
export function isoToSerial(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  // 30 December 1899 is day 0 from March 1900 on.
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86400000 + 25569;
  return (days < 61 ? days - 1 : days) + time;
}
