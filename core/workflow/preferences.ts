import type { Corrections } from "#core/domain/reading.ts";
import type { Limits } from "#core/domain/result.ts";
import type { ScaleMeaning } from "#core/domain/scale.ts";
import type { ChangeSet, SetSetting } from "#core/workbook/change-set.ts";
import type { KeptTradeOffs } from "./after/trade-offs/kept.ts";
import type { CheckId } from "./checks/check-ids.ts";

/** How results are written into cells. */
export type WritingWay =
  /** AlignScore's functions: they follow every change, and need the add-in. */
  | "live"
  /** Plain numbers and text. */
  | "values"
  /** Classic formulas that work for colleagues without the add-in. */
  | "plain";

/** What the user chose, kept in the document. */
export interface Preferences {
  readonly way?: WritingWay;
  /** Beside the user's table where there is room, or on a sheet of their own. */
  readonly placement?: Placement;
  /** The user's own limits for verdicts; what is left out is worked out from the weights. */
  readonly limits?: Partial<Limits>;
  /** What each objective's scale means, by objective id: told when results are first written, and then kept. */
  readonly meanings?: Readonly<Record<string, ScaleMeaning>>;
  /** By objective id, 0 … 100 of its scale: less is a veto. None unless a person sets one. */
  readonly minimums?: Readonly<Record<string, number>>;
  /** What may be spent this year, in the currency's main unit, 0 or more; see `fundingPlan`. */
  readonly budget?: number;
  /** What was decided in the plan besides the budget. */
  readonly plan?: PlanPreferences;
  /** Whether this year's plan is written with the results; off unless asked for. */
  readonly planColumns?: boolean;
  /** ISO 4217 code that all money is shown in, whatever the cells say; left out, theirs counts. */
  readonly currency?: string;
  /** Checks that are not shown. Kept as those that are off, so that a new one is on. */
  readonly checksOff?: readonly CheckId[];
  /** Ids of what the check of the table found and a person said to leave, the latest last. */
  readonly leftFaults?: readonly string[];
  /** Answers of the check-up, and those of the time before. */
  readonly checkUp?: CheckUpAnswers;
  readonly checkUpBefore?: CheckUpAnswers;
  /** Answers of the questions that settle close calls. */
  readonly tradeOffs?: KeptTradeOffs;
  /** What each of several people said when they compared the objectives two at a time. */
  readonly pairs?: KeptPairs;
  /** Serial day number of the next review. */
  readonly nextReview?: number;
  /** Whose pages are written, as it stands at their head; left out, they have a title only. */
  readonly business?: string;
  /** Whether the scorecard brings a sheet with the rankings of other methods; off unless asked for. */
  readonly secondOpinion?: boolean;
}

/** "At least 1 for Hire locally", "at most 40% of the budget for Automation": what a person asks of a group. */
export interface OwnLimit {
  /** A lever, whose they are, or an objective that they serve. */
  readonly by: "lever" | "owner" | "objective";
  /** As it stands in the table; of an objective its id. */
  readonly name: string;
  readonly kind: "at-least" | "at-most";
  /** So many things, or such a share of the budget, 0 … 1. */
  readonly of: "things" | "budget";
  readonly amount: number;
}

/** What a person decides about the plan besides the budget, see `FundingChoices`. */
export interface PlanPreferences {
  readonly locks?: Readonly<Record<string, "in" | "out">>;
  readonly withHolds?: boolean;
  readonly peopleDays?: number;
  readonly coverage?: number;
  readonly leverCap?: number;
  readonly yearlyMost?: number;
  /** The money of each later period that the table gives costs for; null where nobody limits it. */
  readonly laterMost?: readonly (number | null)[];
  readonly limits?: readonly OwnLimit[];
  /** People's days of each quarter of the roadmap; those that there are in equal parts where left out. */
  readonly daysByQuarter?: readonly number[];
  /** Quarters of the roadmap, 1 … 8, and what each has; the budget is shared out evenly where left out. */
  readonly quarters?: number;
  readonly amounts?: readonly number[];
  /** Quarters (`quarterNumber`) in which a person has investments begin, by id, whatever would be better. */
  readonly starts?: Readonly<Record<string, number>>;
}

export interface CheckUpAnswers {
  /** Serial day number of the last answer. */
  readonly day: number;
  /** Levels 1 … 5 by question; 0 where someone did not know. */
  readonly answers: Readonly<Record<string, number>>;
  /** What others answered, by their names. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Squares of ratios by people's names, over these objectives; null where two were not compared. */
export interface KeptPairs {
  readonly objectives: readonly string[];
  readonly people: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
}

export type Placement = "beside" | "sheet";

/** The preferences with some of them chosen anew; undefined takes one away. */
export function withPreferences(
  preferences: Preferences,
  chosen: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined },
): Preferences {
  const entries = Object.entries({ ...preferences, ...chosen });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What the add-in keeps in the document's settings. */
export interface Remembered {
  readonly corrections: Corrections;
  readonly preferences: Preferences;
}

const KEYS = ["corrections", "preferences"] as const;

/** The changes that make the document remember; none where it already does. */
export function rememberChanges(
  settings: Readonly<Record<string, string>>,
  remembered: Remembered,
): SetSetting[] {
  return KEYS.flatMap((key) => {
    const expect = settings[key] ?? null;
    const empty = Object.keys(remembered[key]).length === 0;
    const value = empty ? null : JSON.stringify(remembered[key]);
    return value === expect ? [] : [{ kind: "setting", key, value, expect } as const];
  });
}

/** Whether a set of changes keeps choices in the document that then hold instead of earlier ones. */
export function keepsChoices({ changes }: ChangeSet): boolean {
  return changes.some((change) => change.kind === "setting" && KEYS.some((key) => key === change.key));
}
