import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Expr } from "./classic/expression.ts";
import type { OwnedSheet } from "./owned-sheet.ts";

export type Figure =
  | "readiness"
  | "confidence"
  | "inTheWay"
  | "mustDo"
  | "running"
  | "supports"
  | "against"
  | "assessed"
  | "score"
  | "bankable"
  | "neededBy"
  | "verdict";

/**
 * The workings sheet: every step from the user's own cells to score and verdict as classic formulas, one row an
 * investment. It is what results point to where a single formula beside the table would not do, and it lets anyone
 * follow the arithmetic without the add-in. Each cell comes to what the pane says, or it is named in `apart`.
 */
export interface Workings {
  readonly sheet: OwnedSheet;
  readonly has: (figure: Figure) => boolean;
  /**
   * One figure of one investment as a cell on another sheet points to it. Beside the user's table it is found by the
   * line that the pointing cell itself stands on, so that it stays right when the lines are sorted.
   */
  readonly figure: (investment: number, figure: Figure, from: string) => Expr;
  /** The effects of one investment, pointed to alike: a row as wide as there are objectives, blanks "". */
  readonly effects: (investment: number, from: string) => string;
  /** What those cells come to. */
  readonly effectValues: (investment: number) => readonly CellValue[];
  /** What each investment says it needs, 0 … 1 or "", under what that is called; null where none needs anything. */
  readonly parts: {
    readonly headers: RangeRef;
    readonly names: readonly CellValue[];
    readonly of: (investment: number, from: string) => string;
    readonly levels: (investment: number) => readonly CellValue[];
  } | null;
  /** The normalised weights above them, and the objectives' names above those. */
  readonly weights: RangeRef;
  readonly names: RangeRef;
  /** Investments of which something is kept as a constant, by its name. */
  readonly kept: readonly number[];
  /** Investments for which the formulas do not come to what the pane says. */
  readonly apart: ReadonlySet<number>;
}
