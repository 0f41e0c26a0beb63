import { weightsInHeaders } from "../values/header-weight.ts";
import { speaksOf } from "../witness/words.ts";
import type { FrameCells } from "./frame-cells.ts";
import { BARE_SOURCE, type WeightSource } from "./weight-source.ts";

/** Lines above the header in which names of groups are looked for. */
const ABOVE = 2;

/**
 * Weights in the names of groups that stand over the headers ("Growth 40%" over "Sales" and "Reach"), where the fields
 * have none of their own: a group's fields share its weight alike.
 */
export function weightsOverGroups(cells: FrameCells): WeightSource | null {
  const { frame, fields, names } = cells;
  if (names.some((name) => name !== null && speaksOf("weight", name))) return null;
  for (let line = frame.header - 1; line >= Math.max(frame.first, frame.header - ABOVE); line--) {
    const groups = groupsIn(cells, line);
    const weights = weightsInHeaders(groups.map(({ text }) => text));
    const weighed = groups.filter((_, g) => weights[g]);
    if (weighed.length < 2 || !weighed.some((group) => group.fields.length > 1)) continue;
    const values = new Float64Array(fields.length).fill(NaN);
    groups.forEach((group, g) => {
      const weight = weights[g]?.weight;
      if (weight !== undefined) for (const j of group.fields) values[j] = weight / group.fields.length;
    });
    return {
      ...BARE_SOURCE,
      kind: "beside",
      values,
      isNamed: true,
    };
  }
  return null;
}

/** The texts of a line, each with the fields that it is merged over, or that follow it without one of their own. */
function groupsIn(
  { frame: { sight }, fields }: FrameCells,
  line: number,
): { text: string; fields: number[] }[] {
  const groups: { text: string; anchor: number; fields: number[] }[] = [];
  fields.forEach((field, j) => {
    const value = sight.spread(line, field);
    const anchor = sight.group(line, field);
    const last = groups[groups.length - 1];
    if (last && (value === null || anchor === last.anchor)) last.fields.push(j);
    else groups.push({ text: typeof value === "string" ? value : "", anchor, fields: [j] });
  });
  return groups;
}
