import type { Corrections, InvestmentRole, ObjectiveRole, Reading } from "#core/domain/reading.ts";
import type { RangeRef } from "#core/workbook/range.ts";

export type TableKind = "objectives" | "investments";
export type Role = ObjectiveRole | InvestmentRole;

/** Roles that many columns may play at once; every other role is played by one. */
const SHARED_ROLES: ReadonlySet<Role> = new Set<Role>([
  "ignored",
  "rating",
  "readiness",
  "gate",
  "scenario",
  "total",
  "description",
  "capabilities",
  "costLater",
]);

/** Says which table is meant; what was said about the columns of the former one no longer holds. */
export function chooseTable(corrections: Corrections, table: TableKind, range: RangeRef): Corrections {
  if (table === "objectives") {
    const { objectiveFields: _fields, ...rest } = corrections;
    return { ...rest, objectives: range };
  }
  const { investmentFields: _fields, ratings: _ratings, ...rest } = corrections;
  return { ...rest, investments: range };
}

/**
 * Gives one column (or row, where the table lies on its side) a role. Where only one may play it, the column that
 * played it before is ignored from now on.
 * @param line absolute index of the column or row
 * @param beside it plays the role beside whatever does already: costs in several columns add up
 */
export function chooseRole(
  corrections: Corrections,
  reading: Reading,
  table: TableKind,
  line: number,
  role: Role,
  beside = false,
): Corrections {
  const found = table === "objectives" ? reading.objectives : reading.investments;
  const roles: Record<string, Role> = {
    ...(table === "objectives" ? corrections.objectiveFields : corrections.investmentFields),
  };
  if (!beside && !SHARED_ROLES.has(role)) {
    for (const field of found?.fields ?? []) {
      if (field.role === role && field.line !== line) roles[String(field.line)] = "ignored";
    }
  }
  roles[String(line)] = role;
  return table === "objectives"
    ? { ...corrections, objectiveFields: roles as Record<string, ObjectiveRole> }
    : { ...corrections, investmentFields: roles as Record<string, InvestmentRole> };
}

/** One scale for all ratings; forgets what was said about single objectives. */
export function chooseScale(corrections: Corrections, scale: string): Corrections {
  const { scales: _scales, ...rest } = corrections;
  return { ...rest, scale };
}

export function chooseWeightKind(
  corrections: Corrections,
  weightKind: NonNullable<Corrections["weightKind"]>,
): Corrections {
  return { ...corrections, weightKind };
}

/** The scale of one objective, whatever holds for the others. */
export function chooseScaleOf(corrections: Corrections, objectiveId: string, scale: string): Corrections {
  return { ...corrections, scales: { ...corrections.scales, [objectiveId]: scale } };
}

/** The same for all objectives at once: the lowest number is best, or the highest. */
export function chooseDirectionOfAll(
  corrections: Corrections,
  objectiveIds: readonly string[],
  reversed: boolean,
): Corrections {
  return objectiveIds.reduce((before, id) => chooseDirection(before, id, reversed), corrections);
}

/** Whether less is better for one objective: said by a person, so the reader no longer guesses. */
export function chooseDirection(
  corrections: Corrections,
  objectiveId: string,
  reversed: boolean,
): Corrections {
  const others = (ids: readonly string[] = []): string[] => ids.filter((id) => id !== objectiveId);
  return {
    ...corrections,
    reversed: reversed ? [...others(corrections.reversed), objectiveId] : others(corrections.reversed),
    forward: reversed ? others(corrections.forward) : [...others(corrections.forward), objectiveId],
  };
}
