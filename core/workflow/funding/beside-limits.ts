import type { UnusedPart } from "#core/domain/evidence.ts";
import { contains } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";
import { foundLimits } from "./found-limits.ts";

/** What of the workbook is put to no use: what the reading leaves out, but not where a budget or the people's days stand. */
export function unusedBesideLimits(understanding: Understanding): readonly UnusedPart[] {
  const { unused } = understanding.reading;
  if (unused.length === 0) return unused;
  const limits = foundLimits(understanding);
  return unused.filter(
    ({ reason, range }) => reason !== "not-part" || !limits.some(({ cell }) => contains(range, cell)),
  );
}
