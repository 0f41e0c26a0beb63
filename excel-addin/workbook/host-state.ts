import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { touchedBy, type HostState, type LooksChange, type Touched } from "#core/workbook/host-state.ts";
import { ownsSheet } from "#core/workbook/ownership.ts";
import { covers, type RangeRef } from "#core/workbook/range.ts";
import { askDateSystem, type DateSystem } from "./date-system.ts";
import type { ExcelHost } from "./excel-host.ts";
import { askLooks, type Asked } from "./looks/ask-looks.ts";
import { askColours } from "./looks/colours.ts";
import type { SavedLooks } from "./looks/saved-looks.ts";
import { askNotes, askSheets } from "./outline.ts";
import { cellKey, rangeOf, readBlocks, type ExcelCells } from "./read-cells.ts";
import { askSortable, type SortableLists } from "./sortable-lists.ts";
import { askSheet, type SavedSheet } from "./saved-sheet.ts";

/** The ExcelApi that has `Table.resize`. */
export const TABLE_RESIZE = "1.13";

/** The workbook just before a ChangeSet, with what its carrying out needs besides. */
export interface ExcelState extends HostState {
  readonly structureLocked: boolean;
  /** As far as the set changes how far any reaches. */
  readonly sortable: SortableLists;
  /** Sheets of ours that are protected: from slips, not from us. */
  readonly shut: ReadonlySet<string>;
  readonly days: DateSystem;
  /** Whether rows of this range, which the set writes, are or may be hidden or filtered away. */
  hasHiddenRows(range: RangeRef): boolean;
  /** The format of a cell that the set touches; "" for General. */
  format(sheet: string, row: number, column: number): string;
  /** The add-in's own colour rules that a change of looks replaces. */
  colours(change: LooksChange): readonly Excel.ConditionalFormat[];
  /** Keys of marks whose cells are gone. */
  readonly deadMarks: readonly string[];
  /** What the change replaces; null on a sheet that was not there. */
  looks(change: LooksChange): SavedLooks | null;
}

/**
 * Reads all that a ChangeSet touches: one sync, and one more where there are sheets to be removed, rules and lists to
 * be replaced, error values or spills.
 * @param there the sheets known to be there; null when that has not been asked yet, and then a missing sheet is a
 * fault "ItemNotFound"
 */
export async function readState(
  context: Excel.RequestContext,
  host: ExcelHost,
  set: ChangeSet,
  there: ReadonlySet<string> | null,
): Promise<ExcelState> {
  const before = onSheetsOfBefore(set.changes, there);
  const touched = touchedBy({ label: set.label, changes: before });
  let asked = askAround(context, before, touched);
  // Without cells to read nothing is sent before the details.
  if (touched.cells.length === 0) await context.sync();
  const cells = await readBlocks(context, host, touched.cells, {
    more: () =>
      [...asked.looks.values(), ...asked.saved.values(), ...(asked.lists ? [asked.lists] : [])].filter(
        (each) => each.more?.(),
      ).length > 0,
    rest: () => [...asked.saved.values()].filter((each) => each.rest?.()).length > 0,
    again: () => (asked = askAround(context, before, touched)),
  });
  const { sheets, notes, protection, days, looks, colours, written, filters, saved } = asked;

  const ofCells = new CellIndex(cells);
  const sheetOf = (name: string): SavedSheet => saved.get(name)!.answer();
  const noted = notes();
  const lists = asked.lists?.answer() ?? { tables: [], filters: [] };
  const isOurs = (name: string): boolean => ownsSheet(Object.entries(noted.marks), name);
  return {
    shut: new Set(
      sheets.items.flatMap(({ name, protection: { protected: is } }) => (is && isOurs(name) ? [name] : [])),
    ),
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected && !isOurs(sheet.name),
      hidden: sheet.visibility !== "Visible",
    })),
    marks: noted.marks,
    deadMarks: noted.deadMarks,
    settings: noted.settings,
    structureLocked: protection.protected,
    sortable: lists,
    lists: [...(host.supports(TABLE_RESIZE) ? lists.tables : []), ...lists.filters].map(({ range }) => range),
    days: days(),
    hasHiddenRows: (range) => {
      const asked = written.get(range) ?? [...written].find(([whole]) => covers(whole, range))?.[1];
      if (!asked) return false;
      // Null where some are hidden and some are not, whatever the types say.
      const hidden = asked.rowHidden as boolean | null;
      return (hidden ?? true) || (range.rows > 1 && filters.get(range.sheet)!());
    },
    // Null where some are locked and some are not.
    mayWrite: (range) => !(written.get(range)?.format.protection.locked ?? true),
    content: (sheet, row, column) =>
      ofCells.find(sheet, row, column)
        ? ofCells.content(sheet, row, column)
        : contentOf(sheetOf(sheet), row, column),
    format: (sheet, row, column) => ofCells.format(sheet, row, column),
    spilled: (sheet, row, column) =>
      ofCells.find(sheet, row, column)?.spilled.has(cellKey(row, column)) ?? false,
    extent: (sheet) => {
      const { rows, columns } = sheetOf(sheet);
      return { rows, columns };
    },
    saveLooks: (change) => looks.get(change)?.answer(),
    saveSheet: sheetOf,
    colours: (change) => colours.get(change)?.current() ?? [],
    looks: (change) => looks.get(change)?.answer() ?? null,
  };
}

/** All that is asked beside the cells themselves; once more where a sync was too much and answered nothing. */
function askAround(context: Excel.RequestContext, before: readonly Change[], touched: Touched) {
  const { workbook } = context;
  const looks = new Map<LooksChange, Asked<SavedLooks>>();
  const colours = new Map<LooksChange, ReturnType<typeof askColours>>();
  for (const change of before) {
    if (!isLooks(change)) continue;
    if (change.kind === "colour-by-text" || isSavedColours(change)) {
      const asked = askColours(context, change.range);
      colours.set(change, asked);
      looks.set(change, asked);
    } else {
      looks.set(change, askLooks(context, change));
    }
  }
  const written = new Map(
    before.flatMap((change) =>
      isLineByLine(change) ? [[change.range, askWritten(context, change.range)] as const] : [],
    ),
  );
  const filters = new Map<string, () => boolean>();
  for (const { sheet } of written.keys()) {
    if (!filters.has(sheet)) filters.set(sheet, askFiltered(context, sheet));
  }
  const saved = new Map<string, Asked<SavedSheet>>();
  for (const sheet of new Set(touched.sheets)) saved.set(sheet, askSheet(context, sheet));
  return {
    sheets: askSheets(workbook),
    notes: askNotes(workbook),
    protection: workbook.protection.load("protected"),
    days: askDateSystem(workbook),
    lists: touched.lists.size > 0 ? askSortable(context, touched.lists) : null,
    looks,
    colours,
    written,
    filters,
    saved,
  };
}

/** Asks what besides the cells' contents decides how, and whether, they can be written. */
function askWritten(context: Excel.RequestContext, place: RangeRef): Excel.Range {
  return rangeOf(context, place).load("rowHidden,format/protection/locked");
}

/** Whether a change gives each cell something of its own, which a filter would misplace. */
function isLineByLine(change: Change): change is Change & { readonly range: RangeRef } {
  if (change.kind !== "restore-formats") return change.kind === "write" || change.kind === "copy-looks";
  return (change.saved as SavedLooks).kind === "cells" && change.range.rows > 0 && change.range.columns > 0;
}

/** Asks whether a filter, the sheet's own or a table's, leaves rows out: rows need not call themselves hidden then. */
function askFiltered(context: Excel.RequestContext, name: string): () => boolean {
  const sheet = context.workbook.worksheets.getItem(name);
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
  return () => filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
}

function isLooks(change: Change): change is LooksChange {
  return ![
    "write",
    "add-sheet",
    "remove-sheet",
    "mark",
    "setting",
    "list-reach",
    "print-area",
    "merge",
    "note",
    "page",
    "data-bars",
    "heat",
  ].includes(change.kind);
}

function isSavedColours(change: LooksChange): change is LooksChange & { kind: "restore-formats" } {
  return change.kind === "restore-formats" && (change.saved as SavedLooks).kind === "colours";
}

/** The changes that concern sheets as they are now, and not one that the set adds or that is not there. */
function onSheetsOfBefore(changes: readonly Change[], there: ReadonlySet<string> | null): Change[] {
  const gone = new Set<string>();
  return changes.filter((change) => {
    if (change.kind === "mark" || change.kind === "setting") return false;
    const sheet = "range" in change ? change.range.sheet : change.sheet;
    if (gone.has(sheet)) return false;
    if (change.kind === "add-sheet" || change.kind === "remove-sheet") gone.add(sheet);
    return change.kind !== "add-sheet" && (there === null || there.has(sheet));
  });
}

function contentOf(saved: SavedSheet, row: number, column: number): CellContent {
  return saved.contents[row]?.[column] ?? null;
}

/** Finds a cell among the ranges that were read. */
class CellIndex {
  constructor(private readonly cells: readonly ExcelCells[]) {}

  find(sheet: string, row: number, column: number): ExcelCells | undefined {
    return this.cells.find(({ range }) => isIn(range, sheet, row, column));
  }

  content(sheet: string, row: number, column: number): CellContent {
    const found = this.find(sheet, row, column)!;
    const [i, j] = [row - found.range.row, column - found.range.column];
    const value = found.values[i]?.[j] ?? null;
    const formula = found.formulas[i]?.[j] ?? "";
    return formula === "" ? value : { formula, cached: value };
  }

  format(sheet: string, row: number, column: number): string {
    const found = this.find(sheet, row, column);
    return found?.formats[row - found.range.row]?.[column - found.range.column] ?? "";
  }
}

function isIn(range: RangeRef, sheet: string, row: number, column: number): boolean {
  return (
    range.sheet === sheet &&
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}
