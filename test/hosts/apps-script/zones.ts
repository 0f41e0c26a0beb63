const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86400000;

/** The instant at which a clock in the time zone shows what a serial number says. */
export function instantOf(serial: number, timeZone: string): Date {
  const wall = Math.round(DAY_0 + serial * DAY);
  let instant = wall;
  // Twice, as the offset belongs to the instant that is looked for.
  for (let turn = 0; turn < 2; turn++) instant = wall - offsetAt(instant, timeZone);
  return new Date(instant);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Date(instant).toLocaleString("sv-SE", { timeZone });
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
}

/** Whether a number format is one of dates or times. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "").replace(/General/g, ""));
}
