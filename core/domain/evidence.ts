import type { CellRef, RangeRef } from "../workbook/range.ts";
import type { Corrections, InvestmentRole, ObjectiveRole } from "./reading.ts";

/**
 * What the reader can say of its own reading, as codes with their values: why it read so, what it left out, and what
 * only a person can tell. core/messages turns codes into sentences at the edge.
 */

/** Values that a code's sentence needs: names, counts, words as they stand in the cells. */
export type CodeValues = Readonly<Record<string, string | number>>;

/** One thing that speaks for or against the reading. */
export interface WitnessReport {
  /** Which witness, and what it saw: "total-reproduced", "weights-sum", "hidden-sheet" … */
  readonly code: string;
  /** Log-odds: above 0 it speaks for the reading. */
  readonly points: number;
  readonly values: CodeValues;
  /** The cells that it looked at, where they are one rectangle. */
  readonly range: RangeRef | null;
}

/** How sure the reading is, as people are told. Below "likely" nothing is scored before a person has answered. */
export type Sureness = "sure" | "likely" | "ask";

/** The sheet's own totals and whether the reading gives them again. */
export interface ReproducedTotals {
  readonly header: string;
  readonly range: RangeRef;
  /** Rows in which the total comes out, of those that have one. */
  readonly right: number;
  readonly of: number;
  /** The cells in which it does not. */
  readonly wrong: readonly CellRef[];
}

/** A column, row, table or sheet that looks like part of the matter and is not used. */
export interface UnusedPart {
  readonly kind: "column" | "row" | "table" | "sheet";
  /** The whole line or table, header included. */
  readonly range: RangeRef;
  /** Its header or name as written, white space folded, at most 80 characters; "" where it has none. */
  readonly name: string;
  /** Why: "no-weight", "total", "note", "hidden", "copy", "pairwise", "date", "text", "not-a-rating" … */
  readonly reason: string;
  readonly values: CodeValues;
  /** What it most likely is, for the one click that says so; null where nothing is likely. */
  readonly likely: InvestmentRole | ObjectiveRole | null;
}

/**
 * What in its own sheet speaks against a reading. Left lying: a line or column that is rated as those are that were
 * read, lines elsewhere under the same columns, a listed weight that no column has. Wrongly taken: weights between the
 * options, ranks, far larger numbers, means, all alike, names that are ratings themselves, one thing that several people rated,
 * times and answers for options, texts for ratings.
 */
export type Suspicion =
  | "like-line-left"
  | "like-field-left"
  | "unread-field-between"
  | "lines-elsewhere"
  | "unpaired-entry"
  | "weights-between"
  | "rank-taken"
  | "large-field-taken"
  | "means-taken"
  | "all-alike"
  | "names-are-ratings"
  | "one-thing"
  | "no-options"
  | "mostly-unread";

/** One suspicion, with the cells that give rise to it. */
export interface Suspected {
  readonly code: Suspicion;
  /** What heads or names those cells; "" where nothing does. */
  readonly name: string;
  readonly range: RangeRef;
}

/** Something that only a person can tell, with what each answer would make of the reading. */
export interface Question {
  /** The same for the same doubt however often the workbook is read: code and the header or name it is about. */
  readonly id: string;
  /** "direction", "which-decision", "which-options", "condition", "decision-kind", "raters", "hidden-lines", "scale", "typo", "must", "mixed-weights", "table" … */
  readonly code: string;
  readonly values: CodeValues;
  /** Why a table is asked about that would be scored else; left out where nothing speaks against it. */
  readonly because?: readonly Suspected[];
  /** The cells in doubt; the pane shows and selects them. */
  readonly range: RangeRef | null;
  /** Two to four. */
  readonly choices: readonly QuestionChoice[];
  /** Index of the choice that this reading was made with, unless a person has answered. */
  readonly likeliest: number;
  /** Index of the choice that a person made; null while nobody has answered. */
  readonly answered: number | null;
}

export interface QuestionChoice {
  readonly code: string;
  readonly values: CodeValues;
  /** What to merge into the corrections when it is chosen. */
  readonly corrections: Corrections;
}

/** Whether a table of ratings chooses one of several, or several of many can be funded. */
export interface Decision {
  readonly kind: "portfolio" | "choose-one";
  /** False: guessed by the layout; until a person has said, show places and leads only. */
  readonly sure: boolean;
  /** What told it: "noun-vendor", "status-column", "person" … */
  readonly because: string;
  readonly values: CodeValues;
}

/** Filled in but not understood, where it guards: readiness, a check, a need, a capability, a must. Fails closed. */
export interface NotUnderstood {
  readonly guards: "readiness" | "gate" | "requires" | "capability" | "mustDo";
  /** The column's header, or the capability's or investment's name that stands nowhere. */
  readonly name: string;
  /** What stands there, at most 80 characters. */
  readonly found: string;
  readonly cell: CellRef | null;
}
