import type { Change } from "#core/workbook/change-set.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { colourless, Remover } from "../removal.ts";
import type { Understanding } from "../understand.ts";
import { Ours } from "./ours.ts";
import type { BesidePlace } from "./place.ts";
import { pointedTo } from "./pointed-to.ts";

/** Sheets that hold results or what leads to them. */
export const RESULT_SHEETS = ["sheet.results", "sheet.workings"];

/**
 * Takes away what an earlier way of writing left and this one does not need: lines of results elsewhere, the sheet of
 * results, the workings. A sheet that the user's own formulas point to stays.
 *
 * @param written what this run writes, by mark
 * @param tables those whose header cells may not be blank
 * @param moved lines that are laid anew
 */
export function staleChanges(
  understanding: Understanding,
  written: ReadonlyMap<string, unknown>,
  tables: readonly RangeRef[] = [],
  moved: BesidePlace["moved"] = [],
): { readonly changes: readonly Change[]; readonly left: readonly CellRef[] } {
  const { outline, cells } = understanding;
  const remover = new Remover(understanding, tables);
  const lost = new Set(new Ours(outline, cells).lostMarks());
  for (const [key, range] of Object.entries(outline.marks)) {
    if (written.has(key)) continue;
    // What it held is written over, or was taken away by `movedChanges`.
    if (moved.some((line) => line.key === key)) {
      remover.mark(key, range);
      continue;
    }
    if (key.startsWith("results.")) {
      if (lost.has(key)) remover.mark(key, range);
      else remover.line(key, range);
    }
    if (RESULT_SHEETS.includes(key) && pointedTo(understanding, range.sheet) === null)
      remover.sheet(key, range);
  }
  return { changes: remover.changes, left: remover.left };
}

/** Before lines are laid anew: those of the old ones over which none will stand are taken away, and all lose their colours. */
export function movedChanges(
  understanding: Understanding,
  { moved, fields }: BesidePlace,
  tables: readonly RangeRef[],
): readonly Change[] {
  const remover = new Remover(understanding, tables);
  for (const { key, range } of moved) {
    const isCovered = fields.some(
      (line) => line.range.row === range.row && line.range.column === range.column,
    );
    if (isCovered) remover.changes.push(...colourless(key, range));
    else remover.vacate(key, range);
  }
  return remover.changes;
}
