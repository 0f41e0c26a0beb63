import type { CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet, WriteCells } from "#core/workbook/change-set.ts";
import { sameContent } from "#core/workbook/content.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { workbookSays } from "#core/workbook/says.ts";
import type { BookTable } from "./book.ts";
import type { SortableLists } from "./sortable-lists.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";

/** What of a file bears on whether a set can be saved in it. */
export interface FileNow {
  readonly sheets: readonly XlsxSheet[];
  readonly lists: SortableLists;
  /** Sheets may not come or go. */
  readonly locked: boolean;
}

/** @throws WorkbookError for changes that would leave a file that spreadsheet programs cannot open or undo at once */
export function refuseWhatCannotBeSaved(
  { changes }: ChangeSet,
  { sheets, lists: now, locked }: FileNow,
): void {
  if (locked && changes.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet"))
    throw new WorkbookError("protected", workbookSays("lockedStructure"));
  const writes = changes.filter((change): change is WriteCells => change.kind === "write");
  const lists = now.copy();
  /** The last first. */
  const written: WriteCells[] = [];
  const contentOf = (cell: CellRef): CellContent => {
    const last = written.find(({ range }) => contains(range, cell));
    const content = last?.contents[cell.row - last.range.row]?.[cell.column - last.range.column];
    return content ?? sheets.find(({ name }) => name === cell.sheet)?.content(cell.row, cell.column) ?? null;
  };
  for (const change of changes) {
    if (change.kind === "list-reach") {
      lists.reach(change);
      const grown = lists.tableOver({ ...change.range, columns: change.columns });
      if (grown) refuseNames(grown, contentOf);
    }
    if (change.kind !== "write") continue;
    const { range, contents } = change;
    const sheet = sheets.find(({ name }) => name === range.sheet);
    if (!sheet) continue;
    written.unshift(change);
    // Most sheets have nothing that could be torn.
    const headers = sheet.source !== null && lists.tables.some(({ range: of }) => of.sheet === sheet.name);
    if (!headers && sheet.base.areas.length === 0) continue;
    contents.forEach((line, i) =>
      line.forEach((content, j) => {
        const place = { ...range, row: range.row + i, column: range.column + j, rows: 1, columns: 1 };
        if (content !== null && content !== "") refusePartOfArea(sheet, place, writes);
        if (headers) refuseHeader(lists, place, content);
      }),
    );
  }
}

function refusePartOfArea(sheet: XlsxSheet, place: RangeRef, writes: readonly WriteCells[]): void {
  const area = sheet.base.areaOver(place.row, place.column);
  if (!area || sheet.isDissolved(area)) return;
  const { row, column } = area.range;
  const dissolves = writes.some(({ range, contents }) => {
    if (area.kind === "data-table" || !contains(range, { sheet: sheet.name, row, column })) return false;
    const content = contents[row - range.row]?.[column - range.column] ?? null;
    return !sameContent(content, sheet.base.content(row, column));
  });
  if (!dissolves)
    throw new WorkbookError("not-supported", workbookSays("partOfArea", place, area.range), place);
}

/** Excel calls a file damaged where a table's header is not the text that the table has for it. */
function refuseHeader(lists: SortableLists, place: RangeRef, content: CellContent): void {
  const table = lists.tables.find(
    ({ range, hasHeader }) => hasHeader && place.row === range.row && contains(range, place),
  );
  const filled = typeof content === "string" && content !== "";
  if (table && !filled) throw badHeader(place, table);
}

/** Nor may two columns of a table have one name. */
function refuseNames({ range, hasHeader, name }: BookTable, contentOf: (cell: CellRef) => CellContent): void {
  const names = new Set<string>();
  for (let column = range.column; hasHeader && column < range.column + range.columns; column++) {
    const cell = { sheet: range.sheet, row: range.row, column };
    const text = contentOf(cell);
    const isName = typeof text === "string" && text !== "" && !names.has(text.toLowerCase());
    if (!isName) throw badHeader({ ...cell, rows: 1, columns: 1 }, { name });
    names.add(text.toLowerCase());
  }
}

function badHeader(place: RangeRef, { name }: { readonly name: string }): WorkbookError {
  return new WorkbookError("not-supported", workbookSays("tableHeader", place, name), place);
}
