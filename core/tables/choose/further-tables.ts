import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { Corrections, InvestmentRole } from "#core/domain/reading.ts";
import { describeFields, type DescribedField } from "../field-facts.ts";
import { rolesOf, type Matrix } from "../matrix.ts";
import { NameIndex } from "../name-match.ts";
import { candidateOf } from "../rating-fields.ts";
import type { RatingSource } from "../rating-source.ts";
import { conditionOf } from "../values/conditions.ts";
import { foldText } from "../values/fold.ts";
import { speaksOf } from "../witness/words.ts";

const LEAST_NAMED = 2;
const LONGEST = 500;
/** A table of conditions alone says little else of what it is about. */
const MOST_ASKED = 60;
const CONDITIONS: ReadonlySet<InvestmentRole> = new Set(["readiness", "gate"]);
const COSTS: ReadonlySet<InvestmentRole> = new Set(["costOnce", "costYearly", "costLater"]);
/** What makes a table one of more than conditions. */
const MORE: ReadonlySet<InvestmentRole> = new Set([...COSTS, "status", "objectives", "confidence"]);
/** What says nothing that a score or a verdict heeds. */
const MUTE: ReadonlySet<InvestmentRole> = new Set(["ignored", "description", "total", "rating", "name"]);

/**
 * Further tables that tell of what is rated, far above it or on sheets of their own: what has to be in place ("GDPR
 * contract: yes, yes, no") guards those options, and costs that stand nowhere else are theirs. Only what the tables
 * read before do not tell themselves is taken from one that names nothing but what is rated, each once.
 *
 * @param known the tables that are read already
 * @param taken where those stand, and the lists beside them
 */
export function furtherTables(
  matrices: readonly Matrix[],
  { investments }: RatingSource,
  known: readonly Matrix[],
  taken: readonly RangeRef[],
  { furtherFields = {} }: Corrections,
): Matrix[] {
  const rated = new NameIndex(investments.slice(0, LONGEST).map(({ name }) => name));
  const told = new Set(known.flatMap(({ roles }) => [...roles.values()]));
  const found: Matrix[] = [];
  for (const matrix of matrices) {
    const { range } = matrix.table.layout;
    if ([...taken, ...found.map(({ table }) => table.layout.range)].some((each) => overlaps(each, range)))
      continue;
    if (matrix.weights.where !== "none" || !namesOnly(matrix, rated)) continue;
    const roles = furtherRoles(matrix, told, furtherFields);
    if (roles === null) continue;
    for (const role of roles.values()) told.add(role);
    found.push({ ...matrix, ratings: [], roles, unweighted: [] });
  }
  return found;
}

/** All its lines are named like something that is rated, each like another. */
function namesOnly({ table: { records } }: Matrix, rated: NameIndex): boolean {
  if (records.length < LEAST_NAMED || records.length > LONGEST) return false;
  const places = records.map(({ name }) => rated.find(name));
  return places.every((place) => place >= 0) && new Set(places).size === places.length;
}

/**
 * What such a table tells. Answers look like ratings of another kind, so that a table of conditions is known by
 * having nothing else; of one with anything that could be ratings nothing is taken.
 * @returns null where it tells nothing that is not told
 */
function furtherRoles(
  { table, ratings }: Matrix,
  told: ReadonlySet<InvestmentRole>,
  said: NonNullable<Corrections["furtherFields"]>,
): Map<number, InvestmentRole> | null {
  const filled = describeFields(table)
    .filter(({ facts }) => facts.filled > 0)
    .map(candidateOf);
  const names = table.records.map(({ name }) => name);
  const all = rolesOf(filled, names);
  const isCondition = (field: number): boolean => CONDITIONS.has(all.get(field)!);
  const asksOnly =
    [...all.values()].some((role) => CONDITIONS.has(role)) &&
    filled.every(
      ({ field, facts }) => isCondition(field) || (!MORE.has(all.get(field)!) && facts.numeric < 0.5),
    );
  const { hidden, sheet } = table.view.grid;
  if (!asksOnly || names.length > MOST_ASKED) {
    // An old copy has the costs of another year.
    if (hidden || speaksOf("old", sheet) || ratings.some(({ field }) => !isCondition(field))) return null;
  }
  const isPriced = [...told].some((role) => COSTS.has(role));
  const isNew = (role: InvestmentRole): boolean => !(told.has(role) || (isPriced && role === "costLater"));
  // Beside numbers yes and no may be facts like them ("SSO: yes, seats: 40"), unless the header says that they are none.
  const isAsked = ({ header, facts }: DescribedField): boolean =>
    asksOnly || conditionOf(header, facts.samples)?.sure === true;
  const roles = new Map(
    filled.map((each): [number, InvestmentRole] => {
      const role = all.get(each.field)!;
      return [each.field, (CONDITIONS.has(role) ? isAsked(each) : isNew(role)) ? role : "ignored"];
    }),
  );
  if ([...roles.values()].every((role) => MUTE.has(role))) return null;
  for (const { field, header } of filled) {
    const role = said[foldText(header)];
    if (role !== undefined) roles.set(field, role);
  }
  return roles;
}
