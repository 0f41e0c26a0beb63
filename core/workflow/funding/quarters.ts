import { dayOf, serialOf } from "#core/tables/values/serial.ts";

/** One quarter of the calendar. */
export interface Quarter {
  readonly year: number;
  /** 1 … 4 */
  readonly quarter: number;
  /** Serial day number of its first day. */
  readonly start: number;
}

/** Counts the quarters of all years: what stays the same as time goes on. */
export function quarterNumber({ year, quarter }: Pick<Quarter, "year" | "quarter">): number {
  return 4 * year + quarter - 1;
}

/** So many quarters, from the first that begins on the day or after it. @param day serial day number of 1 or more */
export function quartersFrom(day: number, count: number): Quarter[] {
  const { year, month, day: ofMonth } = dayOf(day);
  const first = Math.floor((month - 1) / 3) + ((month - 1) % 3 === 0 && ofMonth === 1 ? 0 : 1);
  return Array.from({ length: count }, (_, k) => {
    const at = first + k;
    const ofYear = year + Math.floor(at / 4);
    return { year: ofYear, quarter: (at % 4) + 1, start: serialOf(ofYear, (at % 4) * 3 + 1, 1) ?? day };
  });
}
