import type { Corrections } from "#core/domain/reading.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellRef } from "#core/workbook/range.ts";

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

/** The corrections where they differ from those before; null where they say the same. */
export function changedCorrections(before: Corrections, after: Corrections): Corrections | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : after;
}
