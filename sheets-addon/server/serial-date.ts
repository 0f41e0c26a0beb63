import type { Services } from "./services.ts";

const DAY = 86400000;
/** Day 0 of Google Sheets; from March 1900 on its numbers are those of the 1900 system. */
const DAY_0 = Date.UTC(1899, 11, 30);

/**
 * Google hands dates over as instants. This gives the serial number that the cell holds: what a clock on the wall of
 * the spreadsheet's time zone shows at that instant. Time zones are looked up in the engine, not at Google's, as a
 * column of dates would be a call a cell; where the engine does not know the zone, Google is asked once for each
 * different date.
 */
export function serialReader(timeZone: string, utilities: Services["utilities"]): (instant: Date) => number {
  const wall = wallClock(timeZone, utilities);
  const known = new Map<number, number>();
  return (instant) => {
    const time = instant.getTime();
    let serial = known.get(time);
    if (serial === undefined) {
      const [year = 0, month = 1, ...clock] = wall(instant);
      const [day = 1, hour = 0, minute = 0, second = 0] = clock;
      const shown = Date.UTC(year, month - 1, day, hour, minute, second, ((time % 1000) + 1000) % 1000);
      serial = (shown - DAY_0) / DAY;
      known.set(time, serial);
    }
    return serial;
  };
}

/** Whether a value is a date, whichever realm made it. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Year, month, day, hour, minute and second on the wall. */
function wallClock(timeZone: string, utilities: Services["utilities"]): (instant: Date) => number[] {
  const format = zoneFormat(timeZone);
  if (!format) {
    return (instant) => utilities.formatDate(instant, timeZone, "yyyy MM dd HH mm ss").split(" ").map(Number);
  }
  const order = ["year", "month", "day", "hour", "minute", "second"];
  return (instant) => {
    const parts = format.formatToParts(instant);
    const numbers = order.map((type) => Number(parts.find((part) => part.type === type)?.value));
    // Some engines call midnight 24.
    numbers[3] = numbers[3]! % 24;
    return numbers;
  };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | null {
  if (typeof Intl === "undefined") return null;
  const two = "2-digit";
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hour12: false,
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
