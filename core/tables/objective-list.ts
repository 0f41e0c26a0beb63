import type { ObjectiveRole } from "#core/domain/reading.ts";
import { isCode } from "./values/codes.ts";
import { isInvestmentHeader, isObjectiveHeader, roleOfHeader } from "./values/header-role.ts";
import { isScaleLabel, isWeightLabel } from "./values/labels.ts";
import type { DescribedField } from "./field-facts.ts";
import { isGain } from "./witness/gain-and-burden.ts";
import { speaksOf } from "./witness/words.ts";
import type { Table } from "./table.ts";

/** A table read as objectives, one a record. */
export interface ObjectiveList {
  readonly table: Table;
  readonly roles: ReadonlyMap<number, ObjectiveRole>;
  /** Field that states each objective's own scale or largest rating. */
  readonly scaleField: number | null;
  /** Field of the full names, where the records are named by codes ("G1"). */
  readonly fullField: number | null;
  /** Field of the codes, where the records are named and have codes beside. */
  readonly codeField: number | null;
  /** For choosing among tables. */
  readonly score: number;
  /** 0 … 1 */
  readonly confidence: number;
}

/** Reads a table as objectives. Never fails; a poor fit scores low. */
export function objectiveListOf(table: Table, fields: readonly DescribedField[]): ObjectiveList {
  const roles = new Map<number, ObjectiveRole>();
  let scaleField: number | null = null;
  let foreign = 0;
  let unheaded: number | null = null;
  // Beside the most that can be had, the least is where the scale begins.
  const hasMost = fields.some(({ header }) => MOST.test(header));
  // "Value" beside "Effort" is what an option is good for: objectives take none.
  const isPriced = fields.some(
    ({ header, facts }) => speaksOf("burden", header) && facts.filled > 0 && facts.numeric > 0,
  );
  for (const { facts, scale, ...field } of fields) {
    if (facts.filled === 0) continue;
    const said = isNamedWeights(table, field.field) ? "weight" : objectiveRole(field.header);
    const role = said === "weight" && isPriced && isGain(field.header) ? null : said;
    const isMinimum = role === "minimum" && !hasMost;
    if (isScaleLabel(field.header) && role !== "weight" && !isMinimum) {
      scaleField = field.field;
      roles.set(field.field, "ignored");
    } else if (role && role !== "name" && (role !== "minimum" || isMinimum)) {
      const taken = [...roles.values()].includes(role);
      roles.set(field.field, taken ? (role === "weight" ? "scenario" : "ignored") : role);
    } else {
      roles.set(field.field, "ignored");
      if (field.header === "" && facts.numeric === 1 && fields.length === 1) unheaded = field.field;
      else if (scale !== null || facts.money) foreign++;
    }
  }
  if (unheaded !== null) roles.set(unheaded, "weight");
  const fullField = fullNames(table, fields);
  const codeField = fullField === null ? codesBeside(table, fields) : null;
  const named = fullField ?? codeField;
  if (named !== null) roles.set(named, "name");
  const found = new Set(roles.values());
  const names = table.records.map(({ name }) => name);
  const unique = names.length === 0 ? 0 : new Set(names).size / names.length;
  const isHeaded = fullField !== null || isObjectiveHeader(table.corner);
  const corner = isHeaded ? 3 : isInvestmentHeader(table.corner) ? -3 : 0;
  const extras = [...found].filter(
    (role) =>
      role !== "ignored" &&
      role !== "name" &&
      role !== "weight" &&
      role !== "owner" &&
      role !== "description",
  );
  const score =
    corner +
    (found.has("weight") ? 2 : 0) +
    extras.length * 0.5 -
    foreign * 1.5 -
    (names.length < 2 ? 1 : 0) -
    (names.length > 60 ? 2 : 0) -
    (names.length > 300 ? 10 : 0) -
    (1 - unique) * 4;
  const confidence = Math.max(0, Math.min(0.98, 0.35 + score * 0.12));
  return { table, roles, scaleField, fullField, codeField, score, confidence };
}

/** The field of the names beside codes, headed as names of objectives are; null where the records are named themselves. */
function fullNames({ records }: Table, fields: readonly DescribedField[]): number | null {
  if (records.length < 2 || !records.every(({ name }) => isCode(name))) return null;
  const found = fields.find(
    ({ header, facts }) =>
      (isObjectiveHeader(header) || roleOfHeader(header, "objective")?.role === "name") &&
      areDistinct(facts, records.length) &&
      facts.samples.every((value) => typeof value === "string" && !isCode(value)),
  );
  return found?.field ?? null;
}

/** The field of codes beside names. */
function codesBeside({ records }: Table, fields: readonly DescribedField[]): number | null {
  const found = fields.find(
    ({ facts }) =>
      areDistinct(facts, records.length) &&
      facts.samples.every((value) => typeof value === "string" && isCode(value)),
  );
  return found?.field ?? null;
}

function areDistinct({ filled, distinct }: DescribedField["facts"], records: number): boolean {
  return records > 1 && filled === records && distinct === filled;
}

const MOST =
  /^(?:max(?:imum|imal|imo|imale?)?|máximo|massimo|höchst\p{L}*|最高\p{L}*|макс\p{L}*)(?:\P{L}|$)/iu;

function isNamedWeights({ layout: { weights }, view }: Table, field: number): boolean {
  if (!weights) return false;
  const index = view.fieldIndex(field);
  return view.turned
    ? weights.rows === 1 && weights.row === index
    : weights.columns === 1 && weights.column === index;
}

function objectiveRole(header: string): ObjectiveRole | null {
  if (header === "") return null;
  if (isWeightLabel(header)) return "weight";
  const role = roleOfHeader(header, "objective");
  return role && role.confidence >= (role.role === "weight" ? 0.95 : 0.6) ? role.role : null;
}
