import type { Run, Shares } from "../find/group-runs.ts";
import type { FieldWeights } from "../weight-lines.ts";
import type { Candidate } from "../candidate.ts";

/** @returns null where the weights stand in no line, or have their groups already */
export function sharesOf(
  { cells, source, objectives }: Candidate,
  weights: FieldWeights,
  fieldOffset: number,
): Shares | null {
  if (source?.kind !== "line" || weights.where !== "line") return null;
  if (weights.groups.size > 0 || weights.groupOf.size > 0) return null;
  return {
    fields: objectives.map((j) => cells.fields[j]!).sort((a, b) => a - b),
    own: (field) => weights.weights.get(field - fieldOffset)?.value ?? 0,
  };
}

/** The group of each objective, by field as {@link FieldWeights} counts them. */
export function groupsByField(
  runs: readonly (Run & { readonly name: string })[],
  fieldOffset: number,
): ReadonlyMap<number, string> {
  return new Map(
    runs.flatMap(({ name, fields }) => fields.map((field): [number, string] => [field - fieldOffset, name])),
  );
}
