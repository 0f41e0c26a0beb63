import { rounded } from "../rounded.ts";
import type { Texts } from "../en.ts";

const MONATE = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** Teile von Sätzen. */
export const common: Texts["common"] = {
  language: "de",
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items[items.length - 1]!}`,
  more: (count) => `${count} weitere`,
  percent: (share) => (share > 0 && share < 0.005 ? "unter 1\u00a0%" : `${rounded(share * 100)}\u00a0%`),
  day: (day, month, year) => `${day}. ${MONATE[month - 1] ?? ""} ${year}`,
  points: (points) =>
    String(rounded(points * 10) / 10 + 0)
      .replace(".", ",")
      .replace("-", "−"),
};
