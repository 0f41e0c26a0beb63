import type { WorkbookLocale } from "#core/workbook/port.ts";
import { groupRuns } from "../find/group-runs.ts";
import type { FieldWeights } from "../weight-lines.ts";
import type { Candidate } from "../candidate.ts";
import { groupsByField, sharesOf } from "./group-shares.ts";

/**
 * The weights with those of their groups, where a line of the frame tells these.
 * @returns the same weights with what their groups weigh; null where no such line is
 */
export function withGroupWeights(
  candidate: Candidate,
  weights: FieldWeights,
  locale: WorkbookLocale,
  fieldOffset: number,
): FieldWeights | null {
  const shares = sharesOf(candidate, weights, fieldOffset);
  if (!shares) return null;
  const { source, cells } = candidate;
  const { frame } = cells;
  for (let line = frame.first; line <= frame.last; line++) {
    if (line === source!.line || line === frame.header) continue;
    const runs = groupRuns(frame.sight, line, frame.sight.text(line, frame.name), shares, locale);
    if (!runs) continue;
    const named = runs.map((run, index) => ({ ...run, name: `${index + 1}` }));
    return {
      ...weights,
      groups: new Map(named.map(({ name, weight }) => [name, weight])),
      groupOf: groupsByField(named, fieldOffset),
      scenarios: weights.scenarios.filter(({ weights: other }) => other.size > runs.length),
    };
  }
  return null;
}
