import type { CellRef, RangeRef } from "../workbook/range.ts";
import type {
  Decision,
  Question,
  ReproducedTotals,
  Sureness,
  UnusedPart,
  WitnessReport,
} from "./evidence.ts";
import type { Message } from "./message.ts";
import type { Scale } from "./scale.ts";
import type { Strategy } from "./strategy.ts";

/** What was made of the workbook's tables: the Strategy, and all that a person needs to check and correct it. */
export interface Reading {
  readonly strategy: Strategy;
  /** Null where none was found. */
  readonly objectives: FoundTable<ObjectiveRole> | null;
  readonly investments: FoundTable<InvestmentRole> | null;
  readonly ratings: FoundRatings | null;
  /** Tables elsewhere that say more of the investments: what has to be in place, costs; absent where there are none. */
  readonly further?: readonly FoundTable<InvestmentRole>[];
  readonly weights: FoundWeights | null;
  /** The commonest scale, for the summary line; each objective carries its own. */
  readonly scale: Scale | null;
  /** 0 … 1: how sure the whole is; below 0.5 the pane asks before it scores. */
  readonly confidence: number;
  /** Things to tell the user that are no fault: "weights add up to 95; scaled to 100". */
  readonly notes: readonly Message[];
  /** Cells that could not be used, and why. They count as missing, never as 0. */
  readonly unread: readonly UnreadCell[];
  /** Other tables that could have been meant, most likely first, for the correction menu. */
  readonly alternatives: readonly RangeRef[];
  /** When nothing was found: what was looked for, and the nearest thing. Null otherwise. */
  readonly nothingFound: readonly Message[] | null;
  /** A hand-made column of totals beside the ratings, for checking; absent where there is none. */
  readonly totals?: FoundTotals;
  readonly sureness: Sureness;
  /** What spoke for and against this reading, the strongest first. */
  readonly witnesses: readonly WitnessReport[];
  /** Null where the sheet has no totals of its own. */
  readonly reproduced: ReproducedTotals | null;
  /** Everything that looks like part of the matter and is not used, in the order of the workbook. */
  readonly unused: readonly UnusedPart[];
  /** All doubts; the workflow asks the few whose answers change a place or a verdict. */
  readonly questions: readonly Question[];
  readonly decision: Decision;
}

export interface FoundTotals {
  readonly header: string;
  /** In the order of the Strategy's investments; value null where the cell holds no number. */
  readonly cells: readonly {
    readonly investmentId: string;
    readonly value: number | null;
    readonly cell: CellRef;
  }[];
}

export interface FoundTable<Role extends string> {
  /** Header included. */
  readonly range: RangeRef;
  /** Which way the things run: each is a row, or each is a column. */
  readonly orientation: "rows" | "columns";
  readonly fields: readonly FoundField<Role>[];
  /** 0 … 1 */
  readonly confidence: number;
  /** The rows (or columns) that hold things, as absolute sheet indices in the order of the Strategy. */
  readonly lines: readonly number[];
}

/** A column (or row) and what it was taken to be. */
export interface FoundField<Role extends string> {
  readonly role: Role;
  /** As written, white space folded. */
  readonly header: string;
  /** Absolute index of the column (or the row, for orientation "columns"). */
  readonly line: number;
  readonly headerCell: CellRef | null;
}

export type ObjectiveRole =
  | "name"
  | "weight"
  | "measure"
  | "baseline"
  | "target"
  | "current"
  | "owner"
  | "reviewDate"
  | "direction"
  | "protected"
  | "minimum"
  | "scenario"
  | "description"
  | "ignored";

export type InvestmentRole =
  | "name"
  | "costOnce"
  | "costYearly"
  | "costLater"
  | "status"
  | "owner"
  | "lever"
  | "requires"
  | "excludes"
  | "mustDo"
  | "connectsTo"
  | "readiness"
  | "gate"
  | "confidence"
  | "capabilities"
  | "earliestStart"
  | "months"
  | "peopleDays"
  | "rating"
  | "objectives"
  | "total"
  | "description"
  | "ignored";

export interface FoundRatings {
  readonly layout: "columns-in-investments" | "matrix" | "links" | "text-column" | "named-and-rated";
  /** The rectangle that holds the rating cells. */
  readonly range: RangeRef;
  /** In `range`, whether each row is an investment ("rows") or each column is ("columns"). */
  readonly investmentsAre: "rows" | "columns";
}

export interface FoundWeights {
  /** "text": in a sentence or lines near the table; `range` is then where that stands. */
  readonly where: "column" | "row" | "header-text" | "text" | "none";
  readonly range: RangeRef | null;
  readonly kind: "points" | "percent" | "rank" | "words" | "equal";
  /** What they add up to as written; null for words and ranks. */
  readonly sum: number | null;
}

export interface UnreadCell {
  readonly cell: CellRef;
  /** What stood there, as text, at most 80 characters. */
  readonly found: string;
  /** Completes "B7 …": "is not a number", "is off the scale 1-5". */
  readonly reason: Message;
}

/** What the user said about a reading that was wrong. Kept in the document's settings as JSON. All optional. */
export interface Corrections {
  /** The table that holds the objectives, header included; null says there is none (weights in the headers). */
  readonly objectives?: RangeRef | null;
  readonly investments?: RangeRef;
  readonly ratings?: RangeRef;
  readonly orientation?: "rows" | "columns";
  /** Role of a column (or row), by absolute index: `{ "4": "costOnce" }`. */
  readonly objectiveFields?: Readonly<Record<string, ObjectiveRole>>;
  readonly investmentFields?: Readonly<Record<string, InvestmentRole>>;
  /** Scale id for all ratings, or by objective id. */
  readonly scale?: string;
  readonly scales?: Readonly<Record<string, string>>;
  /** Weights by objective id, in any positive unit. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly weightKind?: "points" | "percent" | "rank" | "words" | "equal";
  /** Ids of objectives where less is better. */
  readonly reversed?: readonly string[];
  /** Ids of objectives where more is better, although the reader guessed otherwise. */
  readonly forward?: readonly string[];
  readonly decision?: Decision["kind"];
  /** "first": where several people rated, the first of them alone counts; "none": they are objectives, and nobody's names; else all are averaged. */
  readonly raters?: "average" | "first" | "none";
  /** Where those who rated stand, as against the names of what they rated, where both run across the top. */
  readonly ratersAt?: "above" | "below";
  /** Of ratings at several dates, those that count: what heads them, folded; "apart": each date is a thing of its own. */
  readonly date?: string;
  /** What people write where they were asked what must be done, and whether it must; by the text, folded. */
  readonly musts?: Readonly<Record<string, boolean>>;
  /** Role of a column in a further table, by its header, folded. */
  readonly furtherFields?: Readonly<Record<string, InvestmentRole>>;
  /** "leave-out": what stands in hidden rows and columns, or is filtered away, does not count. */
  readonly hiddenLines?: "count" | "leave-out";
  /** Choice code by question id: what a person has answered, so that it can be shown and changed. */
  readonly answers?: Readonly<Record<string, string>>;
  /** By what the places above are found again after the sheet has changed; made and used by the workflow alone. */
  readonly anchors?: Anchors;
}

/** Header texts beside what was said of a place, because addresses move. Texts are folded, at most 80 characters. */
export interface Anchors {
  readonly objectives?: RangeAnchor;
  readonly investments?: RangeAnchor;
  readonly ratings?: RangeAnchor;
  /** By the index that the correction names. */
  readonly objectiveFields?: Readonly<Record<string, FieldAnchor>>;
  readonly investmentFields?: Readonly<Record<string, FieldAnchor>>;
}

export interface RangeAnchor {
  /** The range that the texts were taken from. */
  readonly of: RangeRef;
  /** The texts of its first row and of its first column, in their order; blanks left out, at most 40. */
  readonly top: readonly string[];
  readonly side: readonly string[];
  /** How many columns right of its edge the first text of its first row stood. */
  readonly lead: number;
  /** Nothing stood right below it, or right of it: lines that are added there belong to it. */
  readonly openBelow: boolean;
  readonly openRight: boolean;
}

export interface FieldAnchor {
  readonly header: string;
  /** Whether the index that the correction names is a column's or, in a table on its side, a row's. */
  readonly line: "column" | "row";
  readonly cell: CellRef;
  /** The headers on both sides of it, "" where none stands: they tell it again when it was reworded. */
  readonly before?: string;
  readonly after?: string;
}
