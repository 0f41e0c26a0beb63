import type { InvestmentRole } from "#core/domain/reading.ts";
import { gateState } from "./values/answers.ts";
import { roleOfColumn } from "./values/column-role.ts";
import { headerUnit } from "./values/header-unit.ts";
import { isScoreHeader, isTotalLabel } from "./values/labels.ts";
import type { DescribedField } from "./field-facts.ts";
import type { NameIndex } from "./name-match.ts";
import type { FieldWeights } from "./weight-lines.ts";

/** A field with what its header says. */
export interface Candidate extends DescribedField {
  readonly role: InvestmentRole | null;
  readonly roleConfidence: number;
  /** The header says that it holds results. */
  readonly isScore: boolean;
}

export function candidateOf(field: DescribedField): Candidate {
  const role = field.header === "" ? null : roleOfColumn(field.header, field.facts);
  // Totals of cost are cost: "Total budget" is, when its cells are no ratings.
  const isCost =
    (role?.role === "costOnce" || role?.role === "costYearly") &&
    (field.facts.money || (role.confidence >= 0.95 && field.facts.largest > 100));
  return {
    ...field,
    role: role?.role ?? null,
    roleConfidence: role?.confidence ?? 0,
    isScore: !isCost && (isScoreHeader(field.header) || isTotalLabel(field.header)),
  };
}

/** Below this a header only happens to sound like an attribute. */
const SURE_ROLE = 0.7;

/**
 * The fields that hold ratings. Names known from a list of objectives decide; else weights; else, with neither,
 * fields that look like ratings on one scale and have no better explanation.
 */
export function ratingFields(
  candidates: readonly Candidate[],
  weights: FieldWeights,
  objectives: NameIndex | null,
): Candidate[] {
  const able = candidates.filter(
    ({ scale, isScore, header }) =>
      scale !== null && header !== "" && (!isScore || weights.where === "header-text"),
  );
  if (objectives) {
    // A column headed by an objective is there to be filled in, also while nothing stands in it.
    const named = candidates.filter(
      (each) =>
        (able.includes(each) || isUnrated(each)) &&
        objectives.find(weights.names.get(each.field) ?? each.header) >= 0,
    );
    if (named.length >= 2 || (named.length === 1 && objectives.names.length === 1)) return named;
  }
  const weighted = able.filter(({ field, isScore }) => weights.weights.has(field) && !isScore);
  if (weighted.length >= 2) {
    const unrated = candidates.filter(
      (each) => isUnrated(each) && (weights.weights.get(each.field)?.value ?? 0) !== 0,
    );
    return candidates.filter((each) => weighted.includes(each) || unrated.includes(each));
  }
  return alikeFields(able.filter(({ isScore }) => !isScore));
}

/** Headed, and blank all the way. */
function isUnrated({ facts, header, isScore }: Candidate): boolean {
  return facts.filled === 0 && header !== "" && !isScore;
}

/** Two or more fields on one kind of scale. */
function alikeFields(able: readonly Candidate[]): Candidate[] {
  const open = able.filter(
    ({ facts }) => !facts.calculated && !facts.counting && !isFlag(facts.samples) && isDense(facts),
  );
  const free = open.filter(
    ({ role, roleConfidence }) => role === null || role === "rating" || roleConfidence < SURE_ROLE,
  );
  const fitting = open.filter((each) => free.includes(each) || isMisread(each));
  const families = fitting.map(familyOf);
  const [family] = [...families].sort((a, b) => count(families, b) - count(families, a));
  if (family === undefined || count(families, family) < 2) return [];
  const found = fitting.filter((each) => familyOf(each) === family);
  return found.some((each) => free.includes(each)) ? found : [];
}

/** Ratings of one table are all words of one kind, all small numbers or all up to a hundred. */
export function familyOf({ scale, facts }: Candidate): string {
  if (scale?.scale.words) return scale.scale.id;
  return facts.largest > 10 ? "large" : "small";
}

/** "Cost" rated 1 to 5, "Security" rated 9: headed like an attribute, but the cells do not hold one. */
function isMisread({ role, facts, header }: Candidate): boolean {
  if (role === "costOnce" || role === "costYearly") return facts.largest > 1 && headerUnit(header) === null;
  if (role === "readiness") return facts.largest > 1;
  if (role === "objectives") return facts.numeric > 0.5;
  return role === "gate" && facts.samples.every((value) => gateState(value) === null);
}

/** Without names or weights to tell, ratings are what most records have, in whole or half steps. */
function isDense({ filled, records, samples }: Candidate["facts"]): boolean {
  const numbers = samples.filter((value): value is number => typeof value === "number");
  return (
    filled * 2 >= records &&
    numbers.filter((value) => value * 2 === Math.round(value * 2)).length >= numbers.length * 0.9
  );
}

function isFlag(samples: readonly unknown[]): boolean {
  return samples.every((value) => value === 0 || value === 1 || value === true || value === false);
}

function count(items: readonly string[], item: string): number {
  return items.filter((each) => each === item).length;
}
