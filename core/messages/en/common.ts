import { rounded } from "../rounded.ts";
import type { Language } from "../languages.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Parts of sentences that several sections need: lists, shares, points. */
export const common = {
  /** Of the texts. */
  language: "en" as Language,
  /** "A", "A and B", "A, B and C". */
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]!}`,
  /** What stands last in a list that was cut short. */
  more: (count: number): string => `${count} more`,
  /** A share of 1 as a whole percentage: 0.4 is "40%". */
  percent: (share: number): string => (share > 0 && share < 0.005 ? "under 1%" : `${rounded(share * 100)}%`),
  /** A day, with its month from 1 to 12: "1 July 2027". */
  day: (day: number, month: number, year: string): string => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  /** Points with at most one decimal: 23.333 is "23.3", 30 is "30", with a true minus: "−13.3". */
  points: (points: number): string => String(rounded(points * 10) / 10 + 0).replace("-", "−"),
};
