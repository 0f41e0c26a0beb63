import { serialOf } from "#core/tables/values/serial.ts";

/** The serial day number of today, by the clock on the wall: core has none. */
export function today(now = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
