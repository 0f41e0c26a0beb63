import { foldSpaces } from "../values/fold.ts";
import type { FrameCells } from "./frame-cells.ts";

const LETTER = /\p{L}/u;

/**
 * What a line below the objectives says over the options' names, where it heads the rest of the table: "Project |
 * Owner | | | | Cost" right over the options, under objectives and weights.
 * @param objectives by their index among the cells' fields
 * @returns null where nothing without a header above is headed there, or the line names the objectives itself, so that
 *   it is the header and what stands above it are names of groups
 */
export function lowerHead(
  { frame, fields }: FrameCells,
  objectives: readonly number[],
  line: number,
): string | null {
  const { sight, header, name, firstField, lastField } = frame;
  const wordAt = (field: number): string => {
    const value = sight.at(line, field);
    return typeof value === "string" && LETTER.test(value) ? foldSpaces(value) : "";
  };
  const said = wordAt(name);
  if (said === "" || objectives.filter((j) => wordAt(fields[j]!) !== "").length * 2 > objectives.length)
    return null;
  for (let field = firstField; field <= lastField; field++)
    if (field !== name && sight.spread(header, field) === null && wordAt(field) !== "") return said;
  return null;
}
