import type { Draft } from "../draft.ts";
import { isRating } from "../witness/line-points.ts";
import { speaksOf } from "../witness/words.ts";

/** Fields and lines that look like the chosen ones and are not among them. */
export function leftOut({
  cells,
  kind,
  looks,
  source,
  members,
  objectives,
  options,
  linePoints,
  usable,
  dropped,
}: Draft): {
  fields: number;
  lines: number;
  /** Lines that hold numbers throughout, larger than the scale. */
  offScale: number;
} {
  const groups = new Set(objectives.map((j) => cells.fieldGroup[j]));
  const fields = cells.fields.filter((field, j) => {
    if (objectives.includes(j) || members.results.has(j) || field === members.reproduced?.field) return false;
    if (kind.levels || groups.has(cells.fieldGroup[j])) return false;
    const { filled, numbers, dates, largest, product, derived } = looks[j]!;
    if (filled === 0 || numbers < 0.6 * filled || dates > 0 || largest > kind.top) return false;
    if (product > 0 || derived > 0 || speaksOf("total", cells.headers[j]!)) return false;
    return source !== null || !speaksOf("attribute", cells.headers[j]!);
  }).length;
  const lineGroups = new Set(options.map((i) => cells.lineGroup[i]));
  let [lines, offScale] = [0, 0];
  for (const i of usable) {
    const name = cells.names[i];
    if (lineGroups.has(cells.lineGroup[i]) || name === null || name === undefined || dropped.has(i)) continue;
    if (objectives.filter((j) => isRating(cells, kind, i, j)).length < 0.5 * objectives.length) continue;
    if (linePoints[i]! > -1.5) lines++;
    else if (!kind.levels && !speaksOf("total", name) && !speaksOf("weight", name)) offScale++;
  }
  return { fields, lines, offScale };
}
