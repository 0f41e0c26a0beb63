import type { UnusedPart } from "#core/domain/evidence.ts";
import type { InvestmentRole } from "#core/domain/reading.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { foldSpaces } from "../values/fold.ts";

const LONGEST = 80;
/** Lines of one table that are named at most: past these nobody reads them. */
export const MOST_LINES = 40;

/** Roles that are put to use. */
export function isUsed(role: InvestmentRole | undefined): boolean {
  return role !== undefined && role !== "ignored" && role !== "description" && role !== "total";
}

export function part(
  kind: UnusedPart["kind"],
  range: RangeRef,
  name: string,
  reason: string,
  likely: UnusedPart["likely"],
): UnusedPart {
  return { kind, range, name: foldSpaces(name).slice(0, LONGEST), reason, values: {}, likely };
}
