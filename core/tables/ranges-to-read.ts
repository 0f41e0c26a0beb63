import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { ownedSheets } from "./owned-sheets.ts";

/** Past these no decision table reaches; what lies further out is not asked for. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
/** A sheet's rectangle up to this many cells is asked for whole; hosts hand ragged rows, so blanks cost little. */
const MOST_CELLS = 5_000_000;

/**
 * What one `read` of the Workbook port should fetch so that `readStrategy` sees every table: for each sheet the
 * rectangle from A1 to its real extent, bounded, so that one cell at XFD1048576 or a million declared rows do not
 * hurt. Sheets that the add-in itself made and empty sheets are left out.
 */
export function rangesToRead(outline: WorkbookOutline): RangeRef[] {
  const owned = ownedSheets(outline);
  const ranges: RangeRef[] = [];
  for (const { name, rows, columns } of outline.sheets) {
    if (owned.has(name) || rows === 0 || columns === 0) continue;
    const width = Math.min(columns, MOST_COLUMNS);
    const height = Math.min(rows, MOST_ROWS, Math.max(1_000, Math.floor(MOST_CELLS / width)));
    ranges.push({ sheet: name, row: 0, column: 0, rows: height, columns: width });
  }
  return ranges;
}
