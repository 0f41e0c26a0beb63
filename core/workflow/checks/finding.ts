import type { Reading } from "#core/domain/reading.ts";
import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeCells, SheetOutline, WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";

/** Something that a check found: a sentence, and the cell that it is about. */
export interface Finding {
  readonly text: string;
  /** Null where it is about no cell in particular. */
  readonly place: CellRef | RangeRef | null;
  /** What would put it right, where that is safe: one cell that holds a plain number. Its label says what it writes. */
  readonly mend?: ChangeSet;
}

/** What every check looks at. */
export interface CheckInput {
  readonly reading: Reading;
  /** The reading's. */
  readonly strategy: Strategy;
  readonly scorecard: Scorecard;
  /** Writes an amount in the workbook's currency. */
  readonly money: (amount: number) => string;
  readonly texts: Texts;
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
