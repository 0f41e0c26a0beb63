import type { CodeValues } from "#core/domain/evidence.ts";
import type { Reading } from "#core/domain/reading.ts";
import type { Message } from "#core/messages/message.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeCells, SheetOutline, WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../../contents.ts";
import type { CellWrite } from "../../lines/table-lines.ts";

/** What can be wrong in a table that someone made by hand. */
export type FaultCode =
  /** A total that is not what its ratings and weights make; values: header, name, found, expected, reason. */
  | "wrong-total"
  /** The totals leave the weights out; values: header. */
  | "unweighted"
  /** A number typed over the formula that its neighbours have; values: header, name. */
  | "typed-over"
  /** A formula over the table's lines that misses some of them; values: missed (names), count. */
  | "formula-skips"
  /** A place that its own total contradicts; values: header, name, found, expected. */
  | "wrong-place"
  /** Percentages, or points beside 100, that do not add up to 100; values: sum. */
  | "weights-sum"
  /** values: found, least, most. */
  | "off-scale"
  /** values: name, times. */
  | "duplicate"
  /** The sum (or the average) of the others was read as one of them; values: name. */
  | "total-as-row"
  /** Text where a number should be; values: found, reason. */
  | "not-a-number"
  /** A number that spreadsheets leave out of their sums, because it is text; values: found. */
  | "number-as-text"
  /** values: what ("weights", "costs", "ratings"), unit (of this cell), usual. */
  | "mixed-units"
  /** Rows or columns out of sight that count all the same; values: what ("investments", "objectives"), names, count, more. */
  | "hidden-lines";

/** What depends on it, the gravest first. */
export const MATTERS = ["winner", "place", "figure", "form"] as const;

/** One thing that is wrong in the table: a code with its values; `faultText` makes the words. */
export interface TableFault {
  readonly code: FaultCode;
  /** The same for the same fault however often the table is read and wherever it moves: what a person left stays left. */
  readonly id: string;
  readonly cell: CellRef | null;
  readonly values: CodeValues;
  /** Of what is no number: why, completing "B7 …". */
  readonly reason?: Message;
  /** What the cell shows, and what it should show; null where that cannot be told. */
  readonly found: CellValue;
  readonly should: CellValue;
  /** Of a formula: how it reads and how it should. */
  readonly formula?: { readonly before: string; readonly after: string };
  readonly matters: (typeof MATTERS)[number];
  /** The place (1 is best) that its total gives it, and the one that it should have; where they differ. */
  readonly place?: { readonly found: number; readonly expected: number };
  /** What would put it right; empty where only a person can tell. */
  readonly mend: readonly CellWrite[];
  /** Nothing but what was meant can come of mending it. */
  readonly safe: boolean;
}

/** What each part of the check looks at. */
export interface TableInput {
  readonly reading: Reading;
  readonly cells: CellsRead;
  readonly ranges: readonly RangeCells[];
  /** The workbook's sheets. */
  readonly sheets: readonly SheetOutline[];
  /** How the workbook's owner writes numbers. */
  readonly locale: WorkbookLocale;
}

export type TableCheck = (input: TableInput) => TableFault[];
