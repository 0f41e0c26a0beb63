import { addUpAlike, areGroups } from "../find/group-runs.ts";
import type { Candidate } from "../candidate.ts";
import type { FieldWeights } from "../weight-lines.ts";
import { groupsByField, sharesOf } from "./group-shares.ts";

/**
 * The weights with those of their groups, where their source tells these and what was taken for objectives leaves the
 * groups what they are.
 * @returns the same weights with what their groups weigh; null where the source tells of none
 */
export function withGroupWeights(
  candidate: Candidate,
  weights: FieldWeights,
  fieldOffset: number,
): FieldWeights | null {
  const shares = sharesOf(candidate, weights, fieldOffset);
  const groups = candidate.source?.groups;
  if (!shares || !groups) return null;
  const named = groups
    .map(({ fields, weight }) => ({
      weight,
      fields: fields.filter((field) => shares.fields.includes(field)),
    }))
    .filter(({ fields }) => fields.length > 0)
    .map((run, index) => ({ ...run, name: `${index + 1}` }));
  if (!areGroups(named) || !addUpAlike(shares, named)) return null;
  return {
    ...weights,
    groups: new Map(named.map(({ name, weight }) => [name, weight])),
    groupOf: groupsByField(named, fieldOffset),
    scenarios: weights.scenarios.filter(({ weights: other }) => other.size > named.length),
  };
}
