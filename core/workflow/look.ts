import { ownedSheets } from "#core/tables/owned-sheets.ts";
import { rangesToRead } from "#core/tables/ranges-to-read.ts";
import type { Looking, RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/** What one look at a workbook brings home, before anything is made of it. */
export interface Look {
  readonly outline: WorkbookOutline;
  /** Every table's cells, and those of the add-in's own sheets. */
  readonly cells: readonly RangeCells[];
}

/** Looks at a workbook: one `outline`, one `read`, whatever its size. */
export async function lookAt(workbook: Workbook, looking: Looking = {}): Promise<Look> {
  const outline = await workbook.outline(looking);
  const cells = await workbook.read([...rangesToRead(outline), ...ownedRanges(outline)], looking);
  return { outline, cells };
}

/** The add-in's own sheets, whole: what stands there now is the guard of what is written there next. */
function ownedRanges(outline: WorkbookOutline): RangeRef[] {
  const owned = ownedSheets(outline);
  return outline.sheets
    .filter(({ name, rows, columns }) => rows > 0 && columns > 0 && owned.has(name))
    .map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns }));
}
