import type { Texts } from "#core/messages/en.ts";
import { dayOf } from "#core/tables/values/serial.ts";

/** A serial day number in a sentence: "1 July 2027", "1. Juli 2027". */
export function dayLabel(serial: number, { common }: Texts): string {
  const { year, month, day } = dayOf(serial);
  return common.day(day, month, String(year));
}
