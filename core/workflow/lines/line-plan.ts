import type { Texts } from "#core/messages/en.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { CellWrite } from "./table-lines.ts";

/** What would be written into the user's own table for one thing: an investment, an objective. */
export interface PossiblePlan {
  readonly ok: true;
  readonly changes: ChangeSet;
  /** The cell that holds its name. */
  readonly where: CellRef;
  /** What the user should know: ratings that the scale cannot say, totals that move. */
  readonly notes: readonly string[];
  /** What was filled in but has no column; offered as new columns, never forced. */
  readonly missing: readonly { readonly key: string; readonly header: string }[];
}

/** Why it cannot be written, for the user, and where. */
export interface BlockedPlan {
  readonly ok: false;
  readonly reason: string;
  readonly place: RangeRef | null;
}

/** A refusal that names a cell. */
export function blockedAt(cell: CellRef, reason: (address: string) => string): BlockedPlan {
  return { ok: false, reason: reason(addressOf(cell)), place: { ...cell, rows: 1, columns: 1 } };
}

/** A refusal where one of the cells to be written holds a formula; null where none does. */
export function formulaInTheWay(
  writes: readonly CellWrite[],
  cells: CellsRead,
  { tableLines: words }: Texts,
): BlockedPlan | null {
  for (const { cell } of writes) {
    const content = cells.content(cell);
    if (isFormula(content)) return blockedAt(cell, (address) => words.byFormula(address, content.formula));
  }
  return null;
}
