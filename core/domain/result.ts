import type { CellRef } from "../workbook/range.ts";

/** The figures of one investment (design: "One investment"). Points are on -100 … 100. */
export interface AlignmentScore {
  /** P: Σ w c max(v, 0) over assessed objectives, 0 … 1. */
  readonly supports: number;
  /** N: Σ w max(-v, 0), 0 … 1; harm is never discounted. */
  readonly against: number;
  /** A = 100 (P - N). */
  readonly score: number;
  /** R: the weakest link, 0 … 1; 1 where nothing is asked for. */
  readonly readiness: number;
  /** A* = 100 (R P - N). */
  readonly bankable: number;
  /** U = 100 (1 - R) P. */
  readonly locked: number;
  /** C: share of the strategy's weight that is assessed, 0 … 1. */
  readonly assessed: number;
  /** The score's range while blanks are anything they could be. */
  readonly low: number;
  readonly high: number;
}

export type VerdictKind = "fund" | "fix-first" | "hold" | "say-no" | "stop";

/** What decided a verdict; the texts in core/messages turn it into words. */
export type Cause =
  | "must-do"
  | "gate-failed-for-good"
  | "best-case-too-low"
  | "not-assessed"
  | "too-low"
  | "gate-failing"
  | "gate-unknown"
  | "unmet-need"
  | "veto"
  | "not-ready"
  | "strong"
  | "middling";

export interface Verdict {
  /** "stop" is Say no for one that is running. */
  readonly kind: VerdictKind;
  /** The binding cause first. */
  readonly causes: readonly Cause[];
  /**
   * What the first cause is about: the failing gate or unmet need in words ("Privacy fails"), the name of the weakest
   * link or of the objective harmed. Empty if nothing.
   */
  readonly about: string;
}

/** Limits of the verdicts, in points except `assessed` (0 … 1). */
export interface Limits {
  readonly fund: number;
  readonly no: number;
  readonly assessed: number;
}

/** One objective's part in a score, for the breakdown that leads every number to its cell. */
export interface Contribution {
  readonly objectiveId: string;
  readonly weight: number;
  readonly effect: number | null;
  readonly confidence: number;
  /** Points it adds to the score (negative where it works against), on -100 … 100; 0 where not assessed. */
  readonly points: number;
  readonly cell: CellRef | null;
}

export interface InvestmentResult {
  readonly investmentId: string;
  readonly name: string;
  readonly score: AlignmentScore;
  readonly verdict: Verdict;
  /** One or more sentences: strongest supports and harms, then what is missing, then the binding cause. */
  readonly why: string;
  readonly contributions: readonly Contribution[];
  /** 1 is best; ties share the smaller rank. Null where nothing is assessed. */
  readonly rank: number | null;
}

export interface Scorecard {
  readonly limits: Limits;
  /** In the order of the Strategy's investments. */
  readonly results: readonly InvestmentResult[];
}
