import type { CellRef } from "../workbook/range.ts";
import type { NotUnderstood } from "./evidence.ts";
import type { Scale } from "./scale.ts";

/**
 * What a business wants and what it means to spend its technology money on, as read from its own tables (or built
 * up in the wizard). Plain JSON, immutable. Ratings are kept both as written and as effects in [-1, 1].
 */
export interface Strategy {
  readonly objectives: readonly Objective[];
  readonly investments: readonly Investment[];
  readonly capabilities: readonly Capability[];
  /** Other sets of weights, for other futures. */
  readonly scenarios: readonly WeightScenario[];
  /** ISO 4217 code where the cells tell one ("EUR"), else null. Costs are in its main unit (euros, not cents). */
  readonly currency: string | null;
  /** What the cells call the periods that costs are given for, this year's first; absent where there is one. */
  readonly costPeriods?: readonly string[];
}

export interface Objective {
  /** Stable within a Strategy: the name folded to lower case and single spaces, made unique by a suffix " (2)". */
  readonly id: string;
  readonly name: string;
  /** Share of the strategy, 0 … 1; the weights of all objectives add up to 1. */
  readonly weight: number;
  /** The weight as it was written, before it was normalised; null where none was given (equal weights). */
  readonly writtenWeight: number | string | null;
  /** How this objective's ratings are written. */
  readonly scale: Scale;
  /** Full harm to it is a veto whatever its weight. */
  readonly protected: boolean;
  /** Set by a person, on 0 … 100 of its scale: less is a veto. */
  readonly minimum?: number;
  readonly measure?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  readonly owner?: string;
  /** Serial day number. */
  readonly reviewDate?: number;
  /** Where its name stands; null when it was not read from a cell. */
  readonly cell: CellRef | null;
  readonly weightCell: CellRef | null;
}

export type InvestmentStatus = "idea" | "proposed" | "active" | "retired";

export interface Investment {
  /** As for objectives. */
  readonly id: string;
  readonly name: string;
  /** In the currency's main unit; null where not given. */
  readonly costOnce: number | null;
  readonly costYearly: number | null;
  /** Of each later period of the Strategy's `costPeriods`; null where a cell says nothing. */
  readonly costLater?: readonly (number | null)[];
  readonly status: InvestmentStatus | null;
  /** One for each objective of the Strategy, in its order. */
  readonly ratings: readonly Rating[];
  readonly readiness: readonly ReadinessPart[];
  readonly gates: readonly Gate[];
  readonly mustDo: boolean;
  /** Ids of other investments, where the names were recognised; the text as written otherwise. */
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly connectsTo: readonly string[];
  /** Names of capabilities that it needs. */
  readonly needsCapabilities: readonly string[];
  readonly owner?: string;
  readonly lever?: string;
  /** Serial day number. */
  readonly earliestStart?: number;
  /** How long it takes to build, in months; above 0. */
  readonly months?: number;
  /** Days of the business's own people that it takes, 0 or more. */
  readonly peopleDays?: number;
  /** What is filled in and guards it, but was not understood; absent or empty where all was. */
  readonly notUnderstood?: readonly NotUnderstood[];
  readonly cell: CellRef | null;
  readonly costCell: CellRef | null;
}

/** How far an investment moves one objective. */
export interface Rating {
  /** As it stands in the cell; null for blank. */
  readonly written: string | number | null;
  /** In [-1, 1]: 1 delivers most of this year's target, 0 no effect, negative works against; null is not assessed. */
  readonly effect: number | null;
  /** The chance that a benefit really shows up, 0 … 1; 1 where unused. */
  readonly confidence: number;
  /** From the least to the greatest effect that several raters gave it, above 0 … 2; absent where they agree. */
  readonly spread?: number;
  readonly cell: CellRef | null;
}

export type ReadinessKind = "people" | "process" | "data" | "systems" | "capability" | "overall";

export interface ReadinessPart {
  readonly kind: ReadinessKind;
  /** What to call it in a sentence: "staff trained", or the capability's name. */
  readonly name: string;
  /** 0 (nothing there) … 1 (in place). */
  readonly level: number;
  readonly cell: CellRef | null;
}

/** A responsible-use question, outside the sum. */
export interface Gate {
  readonly kind: "legal" | "privacy" | "security" | "fairness" | "environment" | "contract" | "other";
  readonly name: string;
  readonly state: "pass" | "fail" | "unknown";
  /** A failing gate that can be mended asks for a fix; one that cannot is a no. */
  readonly mendable: boolean;
  readonly cell: CellRef | null;
}

export interface Capability {
  readonly name: string;
  /** On one scale of the business's own choosing. */
  readonly current: number;
  readonly target: number;
  /** Ids of objectives and investments that need it. */
  readonly neededBy: readonly string[];
  readonly cell: CellRef | null;
  /** Where the current level stands. */
  readonly currentCell?: CellRef;
}

export interface WeightScenario {
  readonly name: string;
  /** Normalised, in the order of the objectives. */
  readonly weights: readonly number[];
}
