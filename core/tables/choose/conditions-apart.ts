import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { InvestmentRole } from "#core/domain/reading.ts";
import { describeFields } from "../field-facts.ts";
import { rolesOf, type Matrix } from "../matrix.ts";
import { NameIndex } from "../name-match.ts";
import { candidateOf } from "../rating-fields.ts";
import type { RatingSource } from "../rating-source.ts";

const LEAST_NAMED = 2;
const LONGEST = 60;
const CONDITIONS: ReadonlySet<InvestmentRole> = new Set(["readiness", "gate"]);

/**
 * A table of conditions alone ("GDPR contract: yes, yes, no") that names what is rated elsewhere, far above it or on a
 * sheet of its own: what it asks guards those options. Answers look like ratings of another kind; a table is none of
 * conditions where any column is something else, where it has weights, or where it names others too.
 */
export function conditionsApart(
  matrices: readonly Matrix[],
  { investments }: RatingSource,
  taken: readonly RangeRef[],
): Matrix | null {
  const rated = new NameIndex(investments.slice(0, LONGEST).map(({ name }) => name));
  for (const matrix of matrices) {
    const { table, weights } = matrix;
    const names = table.records.map(({ name }) => name);
    if (names.length < LEAST_NAMED || names.length > LONGEST || weights.where !== "none") continue;
    if (taken.some((range) => overlaps(range, table.layout.range)) || rated.share(names) < 1) continue;
    const filled = describeFields(table)
      .filter(({ facts }) => facts.filled > 0)
      .map(candidateOf);
    const roles = rolesOf(filled, names);
    const others = [...roles.values()].filter((role) => !CONDITIONS.has(role) && role !== "description");
    if (others.length > 0 || ![...roles.values()].some((role) => CONDITIONS.has(role))) continue;
    return { ...matrix, ratings: [], roles, unweighted: [] };
  }
  return null;
}
