import type { Reading } from "#core/domain/reading.ts";
import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeCells, SheetOutline, WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { TableFault } from "../after/table/fault.ts";
import type { CellsRead } from "../contents.ts";

/** A part of the spend that does not follow its objective's weight; both as shares, 0 … 1. */
export interface SpendApart {
  readonly objective: string;
  readonly share: number;
  readonly weight: number;
}

/** What a check found, as a code with what it is about; `findingText` makes the words. Shares are 0 … 1. */
export type Found =
  /** Nothing that is to be funded serves the objective; `best` would most, and is null where nothing would. */
  | {
      readonly code: "unserved";
      readonly objective: string;
      readonly weight: number;
      readonly best: { readonly name: string; readonly verdict: VerdictKind } | null;
    }
  | {
      readonly code: "little-served";
      readonly objective: string;
      readonly weight: number;
      readonly covered: number;
    }
  /** How much of the spend would have to move, and its parts: what serves nothing, the most above, the most below. */
  | {
      readonly code: "drift";
      readonly share: number;
      readonly unaligned: number | null;
      readonly above: SpendApart | null;
      readonly below: SpendApart | null;
    }
  | {
      readonly code: "serves-nothing";
      readonly name: string;
      readonly isIdea: boolean;
      /** A year, in the workbook's currency. */
      readonly cost: number | null;
    }
  | { readonly code: "hub"; readonly name: string; readonly others: number }
  | { readonly code: "alone"; readonly name: string }
  /** Levels in points; `needs` counts the investments that need it. */
  | {
      readonly code: "capability-gap";
      readonly name: string;
      readonly current: number;
      readonly target: number;
      readonly needs: number;
    }
  | { readonly code: "one-lever"; readonly lever: string; readonly share: number }
  | { readonly code: "empty-levers"; readonly levers: readonly string[] }
  /** `share` of nearby weightings keep the verdict. */
  | {
      readonly code: "toss-up";
      readonly name: string;
      readonly verdict: VerdictKind;
      readonly share: number;
    }
  /** First only while the objective weighs more ("above") or less ("below") than `limit`; it weighs `weight`. */
  | {
      readonly code: "narrow-first";
      readonly name: string;
      readonly objective: string;
      readonly side: "above" | "below";
      readonly limit: number;
      readonly weight: number;
    }
  /** Below 0 it moves away from its target. */
  | {
      readonly code: "measure";
      readonly objective: string;
      readonly measure: string;
      readonly progress: number;
    }
  | { readonly code: "table"; readonly fault: TableFault };

/** Something that a check found, and the cell that it is about. */
export type Finding = Found & {
  /** Null where it is about no cell in particular. */
  readonly place: CellRef | RangeRef | null;
  /** What would put it right, where that is safe: one cell that holds a plain number, and the one that it should hold. */
  readonly mend?: { readonly content: number; readonly changes: readonly Change[] };
};

/** What every check looks at. */
export interface CheckInput {
  readonly reading: Reading;
  /** The reading's. */
  readonly strategy: Strategy;
  readonly scorecard: Scorecard;
  /** Kinds of investment that the wizard offers, in the words of who uses it. */
  readonly levers: readonly string[];
  /** How the workbook's owner writes numbers. */
  readonly locale: WorkbookLocale;
  /** All that was read. */
  readonly cells: CellsRead;
  /** The cells of people's own sheets, as they were read. */
  readonly ranges: readonly RangeCells[];
  /** The workbook's sheets. */
  readonly sheets: readonly SheetOutline[];
  /** Ids of what the check of the table found and a person said to leave. */
  readonly left: ReadonlySet<string>;
}

/** @returns the most important first; none when all is well */
export type Check = (input: CheckInput) => Finding[];
