import type { InvestmentRole } from "#core/domain/reading.ts";
import type { Candidate as Found } from "./candidate.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { conditionOfBlank } from "./values/conditions.ts";
import { yesNo } from "./values/answers.ts";
import { saysEndOfRange } from "./values/end-of-range.ts";
import { isInvestmentHeader, isObjectiveHeader } from "./values/header-role.ts";
import type { DescribedField } from "./field-facts.ts";
import { listed } from "./attributes/listed.ts";
import { NameIndex } from "./name-match.ts";
import { namingField } from "./naming-field.ts";
import { addPeriodCosts } from "./period-costs.ts";
import { candidateOf, familyOf, ratingFields, type Candidate } from "./rating-fields.ts";
import type { Table, TableField } from "./table.ts";
import type { FieldWeights } from "./weight-lines.ts";
import type { WrittenWeight } from "./written-weight.ts";

/** A table read as investments, one a record, with or without ratings in its fields. */
export interface Matrix {
  readonly table: Table;
  readonly ratings: readonly RatingField[];
  /** What the other fields are. */
  readonly roles: ReadonlyMap<number, InvestmentRole>;
  readonly weights: FieldWeights;
  /** Fields that could be ratings but have no weight while others have. */
  readonly unweighted: readonly TableField[];
  /** For choosing among tables. */
  readonly score: number;
  /** 0 … 1 */
  readonly confidence: number;
  /** What the finder chose, where it is a table of ratings. */
  readonly candidate?: Found;
}

export interface RatingField {
  readonly field: number;
  /** The objective's name. */
  readonly name: string;
  readonly cell: CellRef | null;
  readonly group: string | null;
  readonly weight: WrittenWeight | null;
  /** The sheet's own formulas subtract these ratings, or divide by them: less is better. */
  readonly against?: boolean;
  /** Fields of further people who rated by the same objective: averaged with the first. */
  readonly more?: readonly number[];
}

/** Names that other tables of the workbook are known to hold. */
export interface KnownNames {
  readonly objectives: NameIndex | null;
  readonly investments: NameIndex | null;
}

/** Reads a table as investments. Never fails; a poor fit scores low. */
export function matrixOf(
  table: Table,
  fields: readonly DescribedField[],
  weights: FieldWeights,
  known: KnownNames,
): Matrix {
  const described = fields.map(candidateOf);
  const naming = known.objectives && !table.view.turned ? namingField(described, known.objectives) : null;
  const all = naming ? described.map((each) => (each === naming ? namingGoals(each) : each)) : described;
  const rating = ratingFields(all, weights, known.objectives);
  const candidates = all.filter((each) => each.facts.filled > 0 || rating.includes(each));
  const ratings = rating.map(({ field, header, cell, group }) => ({
    field,
    name: weights.names.get(field) ?? header,
    cell,
    group: weights.groupOf.get(field) ?? group?.text ?? null,
    weight: weights.weights.get(field) ?? null,
  }));
  const roles = rolesOf(
    candidates.filter((candidate) => !rating.includes(candidate)),
    table.records.map(({ name }) => name),
  );
  const unweighted =
    weights.where === "none"
      ? []
      : candidates.filter(
          (each) =>
            each.scale !== null &&
            !each.isScore &&
            each.role === null &&
            !rating.includes(each) &&
            !each.facts.calculated,
        );
  const evidence = evidenceOf(table, candidates, rating, weights, roles, known, naming !== null);
  addBlankRoles(
    all.filter((each) => !candidates.includes(each)),
    roles,
  );
  return { table, ratings, roles, weights, unweighted, ...evidence };
}

/** Its cells say more than its header. */
function namingGoals(candidate: Candidate): Candidate {
  return { ...candidate, role: "objectives", roleConfidence: 1, isScore: false };
}

/** @param names of the investments: what a column of them says of the others is told by its cells */
export function rolesOf(others: readonly Candidate[], names: readonly string[]): Map<number, InvestmentRole> {
  const roles = new Map<number, InvestmentRole>();
  const single = new Set<InvestmentRole>();
  for (const { field, role, isScore, header, facts } of [...others].sort(
    (a, b) => b.roleConfidence - a.roleConfidence || Number(isEndOfCosts(a)) - Number(isEndOfCosts(b)),
  )) {
    let found: InvestmentRole = role ?? "ignored";
    if (isScore) found = isRankHeader(header) ? "ignored" : "total";
    if (found === "rating" || found === "name") found = "ignored";
    if (found === "mustDo" && namesOthers(facts.samples, names))
      found = namesItself(facts.samples, names) ? "ignored" : "requires";
    if (found === "objectives" && facts.numeric > 0.5) found = "ignored";
    if ((found === "costOnce" || found === "costYearly") && facts.numeric < 0.2 && facts.distinct > 1)
      found = "ignored";
    if (!REPEATABLE.has(found) && single.has(found)) found = "ignored";
    single.add(found);
    roles.set(field, found);
  }
  addPeriodCosts(others, roles);
  return roles;
}

/** Of costs as low, likely and high the likely one counts, wherever it stands among them. */
function isEndOfCosts({ role, header }: Candidate): boolean {
  return (role === "costOnce" || role === "costYearly") && saysEndOfRange(header);
}

/** Roles that several columns of a table can have. */
const REPEATABLE: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>([
  "readiness",
  "gate",
  "ignored",
  "description",
  "requires",
  "capabilities",
]);

/** Roles that a verdict heeds. */
const HEEDED: ReadonlySet<InvestmentRole> = new Set<InvestmentRole>([
  "readiness",
  "gate",
  "mustDo",
  "status",
  "requires",
  "excludes",
  "capabilities",
]);
const SURE_HEADER = 0.8;

/**
 * Columns that a header calls by such a role and in which nothing stands yet: what is written must follow what people
 * will enter there. One that is filled has its role first.
 * @param roles of the filled columns; gets the others
 */
export function addBlankRoles(blank: readonly Candidate[], roles: Map<number, InvestmentRole>): void {
  for (const { field, header, role: told, roleConfidence } of blank) {
    const role = roleConfidence >= SURE_HEADER ? told : (conditionOfBlank(header)?.role ?? null);
    if (role === null || !HEEDED.has(role)) continue;
    if (REPEATABLE.has(role) || ![...roles.values()].includes(role)) roles.set(field, role);
  }
}

/** "Must come after" over names of other investments is a need, however much it sounds like a must. */
function namesOthers(samples: readonly CellValue[], names: readonly string[]): boolean {
  const texts = samples.filter(
    (value): value is string => typeof value === "string" && yesNo(value) === null,
  );
  if (texts.length === 0) return false;
  const known = new NameIndex(names);
  return texts.filter((text) => listed(text).some((name) => known.find(name) >= 0)).length * 2 > texts.length;
}

/** The names once more, in their order: a line that heads another part of the table. */
function namesItself(samples: readonly CellValue[], names: readonly string[]): boolean {
  return names.every((name, at) => samples[at] === name);
}

function isRankHeader(header: string): boolean {
  return /\b(rank|rang|platz|classement|puesto|posi|priority\s*#)/i.test(header);
}

function evidenceOf(
  table: Table,
  candidates: readonly Candidate[],
  rating: readonly Candidate[],
  weights: FieldWeights,
  roles: ReadonlyMap<number, InvestmentRole>,
  known: KnownNames,
  namesGoals: boolean,
): { score: number; confidence: number } {
  const { corner, view, sides, records } = table;
  const names = records.map(({ name }) => name);
  const weighted = rating.filter(({ field }) => weights.weights.has(field)).length;
  const knownObjectives =
    known.objectives?.share(rating.map(({ header, field }) => weights.names.get(field) ?? header)) ?? 0;
  const knownInvestments = known.investments?.share(names.slice(0, 500)) ?? 0;
  const cornerObjective = isObjectiveHeader(corner);
  const cornerInvestment = isInvestmentHeader(corner);
  const cornerAgrees = view.turned ? cornerObjective : cornerInvestment;
  const cornerDisagrees = view.turned
    ? cornerInvestment && !cornerObjective
    : cornerObjective && !cornerInvestment;
  const totals = [...roles.values()].includes("total");
  const attributes = [...roles].filter(([field, role]) =>
    isAttribute(
      role,
      candidates.find((each) => each.field === field)!,
    ),
  ).length;
  const isPriced = [...roles.values()].some((role) => role === "costOnce" || role === "costYearly");
  const scales = new Set(rating.filter(({ facts }) => facts.filled > 0).map(familyOf));
  const optionNames = share(names.slice(0, 30), (name) => isInvestmentHeader(withoutTail(name)));
  const optionFields = share(rating, ({ header }) => isInvestmentHeader(withoutTail(header)));
  const unique = new Set(names).size / Math.max(1, names.length);
  const labelled = weights.line?.role !== "unnamed-weight";

  const weightScore = weighted < 2 ? 0 : labelled ? 3 : 1.5;
  const score =
    weightScore +
    4 * knownObjectives +
    2 * knownInvestments +
    (namesGoals ? 2 : 0) +
    (cornerAgrees ? 2 : 0) -
    (cornerDisagrees ? 2.5 : 0) +
    (totals ? 1 : 0) -
    (sides.some(({ role }) => role === "total") ? 0.5 : 0) +
    Math.min(2, attributes * 0.7) +
    (rating.length >= 2 ? 1 : rating.length === 1 ? 0 : -2) +
    (scales.size === 1 ? 0.5 : 0) +
    optionNames -
    optionFields +
    unique -
    (names.length < 2 ? 1.5 : 0) -
    (view.turned ? 0.2 : 0);
  const namesInvestments =
    isInvestmentHeader(view.grid.sheet) || table.fields.some(({ header }) => isInvestmentHeader(header));
  const told =
    weightScore > 0 ||
    knownObjectives > 0.3 ||
    cornerAgrees ||
    (attributes > 0 && namesInvestments && !view.turned) ||
    // Names of goals alone may stand beside measures, or risks; what costs money is an investment.
    (namesGoals && isPriced);
  const confidence =
    0.15 +
    weightScore * 0.12 +
    Math.max(knownObjectives, 0) * 0.3 +
    (cornerAgrees ? 0.2 : 0) +
    (namesGoals ? 0.2 : 0) +
    (namesInvestments && !cornerAgrees && !view.turned ? 0.1 : 0) -
    (cornerDisagrees ? 0.15 : 0) +
    (totals ? 0.1 : 0) +
    (scales.size === 1 ? 0.1 : 0) +
    Math.min(0.16, attributes * 0.08) +
    0.1 * unique;
  const repeated =
    new Set(rating.map(({ header }) => header)).size < rating.length * 0.7 && weightScore === 0;
  const nameless =
    repeated ||
    (share(rating, ({ header }) => !/\p{L}/u.test(header)) > 0.5 && !cornerAgrees && knownObjectives === 0);
  const enough = names.length >= 1 && (rating.length >= 2 || (rating.length === 1 && told));
  return {
    score: enough && !nameless ? score : score - 2,
    confidence: Math.max(0, Math.min(told && !nameless ? 0.98 : 0.4, confidence)),
  };
}

/** A field that only investments have. */
function isAttribute(role: InvestmentRole, { facts, roleConfidence }: Candidate): boolean {
  if (role === "costOnce" || role === "costYearly") return facts.money || facts.largest > 100;
  return (
    !["ignored", "description", "total", "rating", "name", "owner"].includes(role) && roleConfidence >= 0.8
  );
}

/** "Project 3" is "Project": how options are often called. */
function withoutTail(name: string): string {
  const match = /^(.+?)\s*#?\s*(?:\d{1,3}|[A-Z])\b/.exec(name);
  return match ? match[1]! : "";
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
