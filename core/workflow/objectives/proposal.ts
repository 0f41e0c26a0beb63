import type { Corrections } from "#core/domain/reading.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import type { Texts } from "#core/messages/en.ts";
import type { BlockedPlan } from "../investment/plan.ts";
import type { CellsRead } from "../contents.ts";
import type { CellWrite } from "../table-lines.ts";

/** One way to write a draft, before it is known whether its outcome is read as it is meant. */
export interface Proposal {
  readonly changes: readonly Change[];
  /** What the user said about the reading, as it has to be afterwards; null where it stays. */
  readonly corrections: Corrections | null;
  readonly where: CellRef;
  readonly notes: readonly string[];
  readonly missing: readonly { readonly key: string; readonly header: string }[];
  /** Whether the weight has to be read back as it was given; not so where a formula makes it. */
  readonly weightChecked: boolean;
}

/** A refusal that names a cell. */
export function blockedAt(cell: CellRef, reason: (address: string) => string): BlockedPlan {
  return { ok: false, reason: reason(addressOf(cell)), place: { ...cell, rows: 1, columns: 1 } };
}

/** A refusal where one of the cells to be written holds a formula; null where none does. */
export function formulaInTheWay(
  writes: readonly CellWrite[],
  cells: CellsRead,
  { objectives: words }: Texts,
): BlockedPlan | null {
  for (const { cell } of writes) {
    const content = cells.content(cell);
    if (isFormula(content)) return blockedAt(cell, (address) => words.byFormula(address, content.formula));
  }
  return null;
}

/** The corrections where they differ from those before; null where they say the same. */
export function changedCorrections(before: Corrections, after: Corrections): Corrections | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : after;
}
