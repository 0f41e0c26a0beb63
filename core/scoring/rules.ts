import type { Cause } from "#core/domain/result.ts";

/**
 * The rules of the verdicts, once, as data. Everything that says or follows a verdict is derived from this table: the
 * verdict itself with its cause and obstacles (decide-verdict.ts), its words (explain.ts), what would turn it (the
 * obstacles, with what is enough), how firm it is under draws (insight/robustness/firmness.ts), and the live and the
 * classic formulas.
 *
 * **Shape, for whoever generates something from it.** `RULES` is read from the top, and the first rule whose `when`
 * holds decides. A rule says `fund`, `hold` or `no` (a no to one that is running is written "Stop"). A rule with
 * `unless` says fix first instead as soon as one of those obstacles holds. The last rule always holds, so as an
 * `IF`:
 *
 *     IF(when₁, IF(OR(obstacle₁ …), fix first, fund), IF(when₂, no, …))
 *
 * A `Condition` is a tree of five shapes: the name of a fact (yes or no, given for each investment); `less`: the
 * first quantity is below the second by more than `TOLERANCE` (1e-9, `a < b - 1E-9`); `all` (of none: true), `any`
 * (of none: false), `not`. A quantity is a number, a figure of the investment, or a limit; scores and their limits are
 * in points (-100 … 100), `assessed`, `readiness` and the limit of `assessed` on 0 … 1. Nothing else occurs, and nothing
 * is evaluated in a hidden order. `visitCondition` in condition.ts folds a tree into anything: a truth value, a formula's text, a
 * mask over draws.
 */

/** What is known of one investment as yes or no. */
export type Fact =
  | "mustDo"
  /** Others that would be funded were their needs met need it. */
  | "enabler"
  | "gateFailedForGood"
  | "gateFailing"
  | "gateUnknown"
  /** Something that guards it is filled in and was not understood. */
  | "notUnderstood"
  | "unmetNeed"
  | "veto";

/** `high` is the best case of the score's range, `bankable` the score that can be had as ready as it is. */
export type Figure = "score" | "high" | "assessed" | "bankable" | "readiness";

export type LimitOf = "fundLimit" | "noLimit" | "assessedLimit";

export type Quantity = number | Figure | LimitOf;

export type Condition =
  | Fact
  | { readonly less: readonly [Quantity, Quantity] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Something that turns Fund into Fix first. */
export interface ObstacleRule {
  readonly cause: Cause;
  readonly when: Condition;
}

export interface Rule {
  readonly when: Condition;
  readonly verdict: "fund" | "hold" | "no";
  readonly cause: Cause;
  /** If any of these holds it is fix first, and they are the causes, the binding one first. */
  readonly unless?: readonly ObstacleRule[];
  /** What stands behind the verdict and can be named with its cell, where that is not the score. */
  readonly names?: readonly Cause[];
}

/** A must-do or an enabler that is less ready than this has to be mended first. */
export const MUST_DO_READINESS = 0.5;

const less = (a: Quantity, b: Quantity): Condition => ({ less: [a, b] });

/** What can be mended, apart from readiness and harm; the binding one first. */
const MENDABLE: readonly ObstacleRule[] = [
  { cause: "gate-failing", when: "gateFailing" },
  { cause: "gate-unknown", when: "gateUnknown" },
  { cause: "not-understood", when: "notUnderstood" },
  { cause: "unmet-need", when: "unmetNeed" },
];
const VETO: ObstacleRule = { cause: "veto", when: "veto" };
const HALF_READY: ObstacleRule = { cause: "not-ready", when: less("readiness", MUST_DO_READINESS) };

export const RULES: readonly Rule[] = [
  {
    when: "mustDo",
    verdict: "fund",
    cause: "must-do",
    unless: [{ cause: "gate-failed-for-good", when: "gateFailedForGood" }, ...MENDABLE, VETO, HALF_READY],
  },
  {
    when: "gateFailedForGood",
    verdict: "no",
    cause: "gate-failed-for-good",
    names: ["gate-failed-for-good"],
  },
  {
    // One that would be funded by itself needs nobody to speak for it.
    when: {
      all: [
        "enabler",
        { not: "veto" },
        { any: [less("assessed", "assessedLimit"), less("score", "fundLimit")] },
      ],
    },
    verdict: "fund",
    cause: "enabler",
    unless: [...MENDABLE, HALF_READY],
  },
  {
    when: { all: [less("high", "noLimit"), less("score", "high")] },
    verdict: "no",
    cause: "best-case-too-low",
  },
  { when: less("high", "noLimit"), verdict: "no", cause: "too-low" },
  {
    // Something must be assessed, however low the limit is set.
    when: { any: [less("assessed", "assessedLimit"), { not: less(0, "assessed") }] },
    verdict: "hold",
    cause: "not-assessed",
    names: ["not-assessed"],
  },
  { when: less("score", "noLimit"), verdict: "no", cause: "too-low" },
  {
    when: { not: less("score", "fundLimit") },
    verdict: "fund",
    cause: "strong",
    unless: [...MENDABLE, VETO, { cause: "not-ready", when: less("bankable", "fundLimit") }],
  },
  { when: "veto", verdict: "no", cause: "veto", names: ["veto"] },
  { when: { all: [] }, verdict: "hold", cause: "middling" },
];
