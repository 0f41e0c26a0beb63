import type { SheetOutline, WorkbookOutline } from "#core/workbook/port.ts";
import { filterRange } from "./sortable-lists.ts";
import { namesAndMarks, refOf } from "./marks.ts";
import { localeOfSpreadsheet } from "./number-marks.ts";
import type { Services, Sheet, Spreadsheet } from "./services.ts";
import { settingsFrom } from "./settings.ts";

/** What is in the spreadsheet. A fixed number of calls for each sheet, merged area and named range. */
export function readOutline({ app, properties }: Services): WorkbookOutline {
  const spreadsheet = app.getActiveSpreadsheet();
  const locked = lockedSheets(app, spreadsheet);
  const { names, marks, deadMarks } = namesAndMarks(spreadsheet);
  // Typed as always there, but null on a sheet that shows a chart only.
  const active = spreadsheet.getActiveRange();
  const sheets = gridSheets(app, spreadsheet);
  return {
    sheets: sheets.map((sheet) => outlineOf(sheet, locked)),
    // Google's own tables can be read only with rights to all of a user's spreadsheets, which we do not ask for.
    tables: [],
    filters: sheets.map(filterRange).filter((range) => range !== null),
    names,
    marks,
    ...(deadMarks.length > 0 ? { deadMarks } : {}),
    settings: settingsFrom(properties.getDocumentProperties().getProperties()),
    selection: active && refOf(active),
    locale: localeOfSpreadsheet(spreadsheet, sheets[0] ?? null),
  };
}

function outlineOf(sheet: Sheet, locked: ReadonlySet<string>): SheetOutline {
  const name = sheet.getName();
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const merges = whole.getMergedRanges().map((range) => ({
    sheet: name,
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));
  return { name, hidden: sheet.isSheetHidden(), rows, columns, merges, protected: locked.has(name) };
}

/** The sheets that hold cells: a chart may be a sheet of its own. */
export function gridSheets(app: Services["app"], spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => sheet.getType() === app.SheetType.GRID);
}

/** Names of the sheets that this user may not edit. A protection that only warns is none. */
export function lockedSheets(app: Services["app"], spreadsheet: Spreadsheet): Set<string> {
  const locked = new Set<string>();
  for (const protection of spreadsheet.getProtections(app.ProtectionType.SHEET)) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    locked.add(protection.getRange().getSheet().getName());
  }
  return locked;
}
