import { expect } from "@jest/globals";
import { noSelections } from "#test/conformance/selection.ts";
import { noTableReach } from "#test/conformance/lists.ts";
import { addressOf, type CellRef } from "#core/workbook/range.ts";
import type { Workbook } from "#core/workbook/port.ts";
import type { Services } from "#sheets/server/services.ts";
import { SheetsWorkbook } from "#sheets/server/sheets-workbook.ts";
import type { Skip } from "#test/conformance/host.ts";
import type { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { Session } from "#test/hosts/apps-script/session.ts";

/** The adapter in a session of its own over a fake document. */
export function workbookOn(document: FakeDocument): {
  readonly workbook: SheetsWorkbook;
  readonly session: Session;
} {
  const session = new Session(document);
  return { workbook: new SheetsWorkbook(servicesOf(session)), session };
}

export function servicesOf(session: Session): Services {
  const globals = session.globals();
  return {
    app: globals.SpreadsheetApp,
    locks: globals.LockService,
    properties: globals.PropertiesService,
    utilities: globals.Utilities,
  } as unknown as Services;
}

/** The synchronous adapter as the port that tests know. */
export function asWorkbook(workbook: SheetsWorkbook): Workbook {
  const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
  return {
    capabilities: workbook.capabilities,
    outline: () => later(() => workbook.outline()),
    read: (ranges) => later(() => workbook.read(ranges)),
    apply: (changes) => later(() => workbook.apply(changes)),
    select: (range) => later(() => workbook.select(range)),
    highlight: (highlights) => later(() => workbook.highlight(highlights)),
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
  };
}

/** Several ranges that are selected together are what is outlined. */
export function outlinedIn({ activeSheet, selection, selectedBesides }: FakeDocument): string[] {
  if (!selection || selectedBesides.length === 0) return [];
  return [selection, ...selectedBesides].map(({ row, column, rows, columns }) =>
    addressOf({ sheet: activeSheet.name, row: row - 1, column: column - 1, rows, columns }),
  );
}

/** What becomes of a person's change to a cell: a protection that only warns still asks. */
export function byHandIn(
  document: FakeDocument,
  { sheet: name, row, column }: CellRef,
): "free" | "warned" | "refused" {
  const { protection, unlocked } = document.sheets.find((sheet) => sheet.name === name)!;
  const isOpen = unlocked.some(
    (area) =>
      area.row <= row + 1 &&
      row + 1 < area.row + area.rows &&
      area.column <= column + 1 &&
      column + 1 < area.column + area.columns,
  );
  if (!protection || isOpen) return "free";
  return protection.warningOnly ? "warned" : protection.canEdit ? "free" : "refused";
}

/** Why Google's tables are not listed. */
export const NO_TABLES: Skip = {
  test: "lists the host's tables",
  reason: "Google's tables can be read only with rights to all of a user's spreadsheets",
  instead: async (create) => {
    const range = { sheet: "Plan", row: 0, column: 0, rows: 1, columns: 1 };
    const { workbook } = await create({
      sheets: [{ name: "Plan", cells: [["Name"]] }],
      tables: [{ name: "Investments", range, hasHeader: true, hasTotals: false }],
    });
    expect((await workbook.outline()).tables).toEqual([]);
  },
};

export const NO_TABLE_REACH = noTableReach("Google's tables cannot be told from plain cells");

export const NO_SELECTIONS = noSelections("Google tells a sidebar of no event of the sheet");
