import type { NotUnderstood } from "#core/domain/evidence.ts";
import type { Gate, InvestmentStatus, ReadinessPart } from "#core/domain/strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";

/** What an investments table says about one investment, ratings and links to others aside. */
export interface Attributes {
  readonly costOnce: number | null;
  readonly costYearly: number | null;
  /** One for each later period of the reader that read it. */
  readonly costLater: readonly (number | null)[];
  readonly costCell: CellRef | null;
  /** Of the last amount that told one. */
  readonly currency: string | null;
  /** What the costs above are made of. */
  readonly amounts: readonly Amount[];
  readonly status: InvestmentStatus | null;
  readonly owner: string | null;
  readonly lever: string | null;
  readonly mustDo: boolean;
  readonly requires: readonly Named[];
  readonly excludes: readonly string[];
  readonly connectsTo: readonly string[];
  readonly needsCapabilities: readonly Named[];
  readonly readiness: readonly ReadinessPart[];
  readonly gates: readonly Gate[];
  readonly earliestStart: number | null;
  readonly months: number | null;
  readonly peopleDays: number | null;
  readonly confidence: number | null;
  /** Text naming the objectives served, and where. */
  readonly objectives: { readonly text: string; readonly cell: CellRef } | null;
  /** Readiness, checks and musts that are filled in but were not understood. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Roles of columns that hold costs. */
export type CostRole = "costOnce" | "costYearly" | "costLater";

/** One cost as it was read. */
export interface Amount {
  readonly role: CostRole;
  /** ISO 4217; null where neither cell nor header tells. */
  readonly currency: string | null;
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** A name that a cell lists: of something needed first. */
export interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

/** While a line is read. */
export type Draft = { -readonly [Key in keyof Attributes]: Attributes[Key] };

/** Of a line that says nothing. */
export function noAttributes(): Draft {
  return {
    costOnce: null,
    costYearly: null,
    costLater: [],
    costCell: null,
    currency: null,
    amounts: [],
    status: null,
    owner: null,
    lever: null,
    mustDo: false,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    readiness: [],
    gates: [],
    earliestStart: null,
    months: null,
    peopleDays: null,
    confidence: null,
    objectives: null,
    notUnderstood: [],
  };
}
