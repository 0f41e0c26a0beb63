import type { Sight } from "./sight.ts";

/** "22 / 25": a total with what can be had at most behind it. */
const OUT_OF = /^\s*(\d{1,6}(?:[.,]\d{1,4})?)\s?\/\s?\d{1,6}\s*$/;

/** The total that a cell shows; null where it holds no number. */
export function printedTotal(sight: Sight, line: number, field: number): number | null {
  const value = sight.at(line, field);
  const [, points] = typeof value === "string" && value.length < 24 ? (OUT_OF.exec(value) ?? []) : [];
  return points === undefined ? sight.number(line, field) : Number(points.replace(",", "."));
}
