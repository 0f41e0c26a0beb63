import type { CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { touchedBy, type HostState } from "#core/workbook/host-state.ts";
import { SHEET_MARK } from "#core/workbook/ownership.ts";
import { WorkbookError, type RangeCells } from "#core/workbook/port.ts";
import { contains, type RangeRef } from "#core/workbook/range.ts";
import { readFilter, type SavedFilter } from "./sortable-lists.ts";
import { cellsOf, saveLooks } from "./looks.ts";
import { namesAndMarks } from "./marks.ts";
import { gridSheets, lockedSheets } from "./outline.ts";
import { readRange, type ReadingContext } from "./read-cells.ts";
import { saveSheet } from "./saved-sheet.ts";
import type { Services, Sheet } from "./services.ts";
import { settingsFrom } from "./settings.ts";
import { spillsIn } from "./spills.ts";
import { checkRichCells } from "./rich-cells.ts";
import { checkStrictCells } from "./strict-cells.ts";
import { sheetsSays } from "#sheets/says.ts";

/** The spreadsheet before a ChangeSet, as far as the set touches it, with the cells that it will overwrite. */
export interface StateBefore extends HostState {
  /** Number formats of the cells of a range that is to be written, as far as they are filled. */
  formats(range: RangeRef): readonly (readonly string[])[];
  /** By sheet, where the set changes how far a filter reaches. */
  readonly filters: ReadonlyMap<string, SavedFilter>;
}

/**
 * Reads what a ChangeSet touches before anything is written, since Google works off its queue whenever reads and
 * writes alternate. Calls: a fixed number for each sheet and for each change.
 * @throws WorkbookError `protected` for cells that this user may not edit
 */
export function stateBefore(
  set: ChangeSet,
  { app, properties }: Services,
  context: ReadingContext,
): StateBefore {
  const spreadsheet = app.getActiveSpreadsheet();
  const locked = lockedSheets(app, spreadsheet);
  const sheets = new Map<string, Sheet>();
  const listed = gridSheets(app, spreadsheet).map((sheet) => {
    const name = sheet.getName();
    sheets.set(name, sheet);
    return { name, protected: locked.has(name), hidden: sheet.isSheetHidden() };
  });
  const whole = (name: string): RangeRef[] => {
    const sheet = sheets.get(name);
    const [rows, columns] = sheet ? [sheet.getLastRow(), sheet.getLastColumn()] : [0, 0];
    return rows > 0 ? [{ sheet: name, row: 0, column: 0, rows, columns }] : [];
  };
  const touched = touchedBy(set);
  const written = new Map(
    set.changes.flatMap((change) => (change.kind === "write" ? [[change.range, change] as const] : [])),
  );
  const { marks } = namesAndMarks(spreadsheet);
  const own = Object.entries(marks).flatMap(([key, range]) => {
    const sheet = key.startsWith(SHEET_MARK) ? sheets.get(range.sheet) : undefined;
    if (!sheet) return [range];
    return [{ ...range, row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }];
  });
  const blocks: (RangeCells & { readonly spilled: (row: number, column: number) => boolean })[] = [];
  for (const range of [...touched.cells, ...touched.sheets.flatMap(whole)]) {
    const sheet = sheets.get(range.sheet);
    if (!sheet) continue;
    const cells = readRange(sheet, range, context);
    const change = written.get(range);
    if (change) {
      if (cells.values.length > 0 && !locked.has(range.sheet)) checkEditable(sheet, cells);
      checkStrictCells(sheet, change);
      checkRichCells(sheet, change, cells, own);
    }
    blocks.push({ ...cells, spilled: spillsIn(cells) });
  }
  const filters = new Map<string, SavedFilter>();
  for (const name of touched.lists) {
    const sheet = sheets.get(name);
    const filter = sheet ? readFilter(sheet) : null;
    if (filter) filters.set(name, filter);
  }
  const blockWith = (sheet: string, row: number, column: number) =>
    blocks.find(({ range }) => contains(range, { sheet, row, column }));
  return {
    sheets: listed,
    marks,
    settings: settingsFrom(properties.getDocumentProperties().getProperties()),
    lists: [...filters.values()].map(({ range }) => range),
    filters,
    content: (sheet, row, column) => contentOf(blockWith(sheet, row, column), row, column),
    spilled: (sheet, row, column) => blockWith(sheet, row, column)?.spilled(row, column) ?? false,
    extent: (sheet) => whole(sheet)[0] ?? { rows: 0, columns: 0 },
    mayWrite: (range) => {
      const sheet = sheets.get(range.sheet);
      const isThere =
        sheet &&
        range.row + range.rows <= sheet.getMaxRows() &&
        range.column + range.columns <= sheet.getMaxColumns();
      return isThere ? cellsOf(sheet, range).canEdit() : false;
    },
    saveLooks: (change) =>
      saveLooks(sheets.get("range" in change ? change.range.sheet : change.sheet)!, change),
    saveSheet: (name) => saveSheet(app, sheets.get(name)!, context),
    formats: (range) => blocks.find((block) => block.range === range)?.formats ?? [],
  };
}

function checkEditable(sheet: Sheet, { range, values }: RangeCells): void {
  const columns = values.reduce((most, line) => Math.max(most, line.length), 1);
  const filled = sheet.getRange(range.row + 1, range.column + 1, values.length, columns);
  if (!filled.canEdit()) throw new WorkbookError("protected", sheetsSays("protectedRange", range), range);
}

function contentOf(block: RangeCells | undefined, row: number, column: number): CellContent {
  if (!block) return null;
  const [i, j] = [row - block.range.row, column - block.range.column];
  const value = block.values[i]?.[j] ?? null;
  const formula = block.formulas[i]?.[j] ?? "";
  return formula === "" ? value : { formula, cached: value };
}
