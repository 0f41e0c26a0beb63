import { listed } from "./attributes/listed.ts";
import type { NameIndex } from "./name-match.ts";
import type { Candidate } from "./rating-fields.ts";

/** So many of its cells name listed objectives, and nothing else. */
const MOSTLY = 0.7;

/**
 * The column of a table of investments that names the objective each of them serves, told by its cells, whatever it
 * is headed by.
 * @param objectives those that the workbook lists
 */
export function namingField(candidates: readonly Candidate[], objectives: NameIndex): Candidate | null {
  const naming = candidates.filter(({ facts }) => {
    const texts = facts.samples.filter((value): value is string => typeof value === "string");
    if (texts.length * 2 <= facts.samples.length) return false;
    const found = texts.map((text) => listed(text)).filter((names) => names.length > 0);
    const known = found.filter((names) => names.every((name) => objectives.find(name) >= 0));
    return (
      known.length >= 2 &&
      known.length >= found.length * MOSTLY &&
      new Set(known.flat().map((name) => objectives.find(name))).size >= 2
    );
  });
  return naming.length === 1 ? naming[0]! : null;
}
