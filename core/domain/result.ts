import type { CellRef } from "../workbook/range.ts";
import type { NotUnderstood } from "./evidence.ts";
import type { ReadinessPart } from "./strategy.ts";

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
  /** Readiness, a check, a need or a capability is filled in, but nobody understood it. */
  | "not-understood"
  /** Others that would be funded need it. */
  | "enabler"
  | "not-ready"
  | "strong"
  | "middling";

export interface Verdict {
  /** "stop" is Say no for one that is running. */
  readonly kind: VerdictKind;
  /** The binding cause first. */
  readonly causes: readonly Cause[];
  /**
   * What the first cause is about, as named by the user: the check, the need, the weakest link, the objective harmed.
   * Empty if nothing.
   */
  readonly about: string;
  /** Everything in the way, the binding one first; empty where nothing is. */
  readonly obstacles: readonly Obstacle[];
}

/** What a verdict is explained from; `explainVerdict` makes the sentences, in whichever language. */
export interface Reason {
  /** One for each objective. */
  readonly rated: readonly RatedObjective[];
  readonly score: AlignmentScore;
  readonly verdict: Verdict;
  readonly limits: Limits;
  /** What holds readiness down, if anything is known of it. */
  readonly weakestLink: ReadinessPart | null;
  /** Names of the investments for whose sake it is funded although its score is not enough. */
  readonly neededBy: readonly string[];
}

/** One objective's part, as the sentences need it. */
export interface RatedObjective {
  readonly name: string;
  /** 0 … 1 */
  readonly weight: number;
  /** In [-1, 1]; null where not assessed. */
  readonly effect: number | null;
  /** 0 … 1 */
  readonly confidence: number;
}

/** One thing in the way of an investment, as a code; core/messages makes the sentence. */
export interface Obstacle {
  readonly cause: Cause;
  /** The check, need, capability, objective or cell content that it is about, as named by the user; "" if nothing. */
  readonly about: string;
  /** Where it can be mended. */
  readonly cell: CellRef | null;
  /** What stands there, and what would be enough, for causes that have them: readiness 0 … 1, ratings as effects. */
  readonly level?: number;
  readonly enough?: number;
  /** Of an unmet need: what is wrong with the other investment. "excluded": it runs, and this one cannot beside it. */
  readonly need?: "not-running" | "not-found" | "excluded";
  /** Of what was not understood: what it guards, and what stands there. */
  readonly guards?: NotUnderstood["guards"];
  readonly found?: string;
  /** What to say of it, where it came in words already: the blockers of the sheet functions. */
  readonly words?: string;
}

/** What a choose-one table says of an option (design: "One of several, or several of many"). */
export interface OptionVerdict {
  readonly kind: "choose" | "leaning" | "close-behind" | "too-close" | "not-this";
  /** 1 is best; ties share the smaller place. */
  readonly place: number;
  /** The leader: points ahead of the second; all others: points behind the leader. */
  readonly distance: number;
  /** Share of the draws in which it is first, 0 … 1; null where nothing was drawn. */
  readonly firstShare: number | null;
  /**
   * Why not this one: "behind", "dominated", "gate-failed-for-good", "veto", "not-assessed", and what that is about. Of
   * all others "one-step" where one rating, one grade different, would turn it, else "".
   */
  readonly because: string;
  readonly about: string;
  /** What would have to be mended before it is taken, whatever its score; absent where nothing is known of it. */
  readonly obstacles?: readonly Obstacle[];
}

/** Limits of the verdicts, in points except `assessed` (0 … 1). */
export interface Limits {
  readonly fund: number;
  readonly no: number;
  readonly assessed: number;
  /** Whether scales of merit ask for more (70 and 50 points instead of 60 and 40); only where a person chose. */
  readonly strict?: boolean;
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
  readonly reason: Reason;
  readonly contributions: readonly Contribution[];
  /** 1 is best; ties share the smaller rank. Null where nothing is assessed. */
  readonly rank: number | null;
  /** The same among those that one could have: what is a no has none, and leaves no gap. */
  readonly place: number | null;
  /** Only where the table chooses one of several. */
  readonly choice?: OptionVerdict;
}

export interface Scorecard {
  readonly limits: Limits;
  /** In the order of the Strategy's investments. */
  readonly results: readonly InvestmentResult[];
}
