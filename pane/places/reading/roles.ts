import type { InvestmentRole, ObjectiveRole } from "#core/domain/reading.ts";

/** What a column of objectives can be, in the order of the list that people choose from. */
export const OBJECTIVE_ROLES: readonly ObjectiveRole[] = [
  "ignored",
  "name",
  "weight",
  "description",
  "measure",
  "baseline",
  "target",
  "current",
  "owner",
  "reviewDate",
  "direction",
  "protected",
  "minimum",
  "scenario",
];

/** What a column of investments can be. */
export const INVESTMENT_ROLES: readonly InvestmentRole[] = [
  "ignored",
  "name",
  "rating",
  "objectives",
  "costOnce",
  "costYearly",
  "costLater",
  "status",
  "owner",
  "lever",
  "readiness",
  "gate",
  "confidence",
  "requires",
  "excludes",
  "mustDo",
  "connectsTo",
  "capabilities",
  "earliestStart",
  "months",
  "peopleDays",
  "description",
  "total",
];
