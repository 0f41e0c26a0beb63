import type { AddSheet, Change, SetMark } from "#core/workbook/change-set.ts";
import { comingBack } from "#core/workbook/coming-back.ts";
import { sameRange } from "#core/workbook/range.ts";
import { ownsSheet } from "#core/workbook/ownership.ts";
import { putChart } from "./charts.ts";
import { putColours } from "./colours.ts";
import type { StateBefore } from "./host-state.ts";
import { putFilter } from "./sortable-lists.ts";
import { putList } from "./lists.ts";
import { cellsOf, type SavedLooks } from "./looks.ts";
import { nameOfMark, refOf } from "./marks.ts";
import { layOutPage } from "./page.ts";
import { copyLooks, putBorders, putFormat, putWidths, restoreLooks, whereAllowed } from "./put-looks.ts";
import type { ReadingContext } from "./read-cells.ts";
import { restoreCharts, restoreSheet, type SavedSheet } from "./saved-sheet.ts";
import type { Range, Services, Sheet, Spreadsheet } from "./services.ts";
import { writeSetting } from "./settings.ts";
import { makeRoom, writeContents } from "./write-contents.ts";

/** What carrying out a change needs to know. */
export interface CarryingOut {
  readonly services: Services;
  readonly context: ReadingContext;
  readonly before: StateBefore;
}

/** What is to be done for the changes, one after the other. */
export function stepsOf(changes: readonly Change[], job: CarryingOut): (() => void)[] {
  const { services, context } = job;
  const back = comingBack(changes).map(({ sheet, saved }) => ({
    sheet: () => services.app.getActiveSpreadsheet().getSheetByName(sheet),
    // What this adapter's own `saveSheet` gave away.
    saved: saved as SavedSheet,
  }));
  return [
    ...changes.map((change) => () => carryOut(change, job)),
    ...later(back, ({ sheet, saved }) => restoreSheet(services.app, sheet(), saved, context)),
    ...later(back, ({ sheet, saved }) => restoreCharts(sheet(), saved)),
  ];
}

function later<T>(all: readonly T[], work: (one: T) => void): (() => void)[] {
  return all.map((one) => () => work(one));
}

/**
 * Carries out one change whose guards hold. Each can be carried out twice with the same effect as once, and what is
 * there or gone already is passed over, because taking back a set that failed half way must not care how far it came.
 */
function carryOut(change: Change, { services, context, before }: CarryingOut): void {
  const { app } = services;
  const spreadsheet = app.getActiveSpreadsheet();
  switch (change.kind) {
    case "write": {
      const sheet = spreadsheet.getSheetByName(change.range.sheet);
      const formats = before.formats(change.range);
      if (sheet) writeContents(sheet, change.range, change.contents, context.locale, formats);
      break;
    }
    case "add-sheet":
      addSheet(spreadsheet, change);
      break;
    case "remove-sheet":
      removeSheet(spreadsheet, change.sheet);
      break;
    case "mark":
      putMark(spreadsheet, change);
      break;
    case "list-reach": {
      const sheet = spreadsheet.getSheetByName(change.range.sheet);
      const filter = before.filters.get(change.range.sheet);
      if (sheet && filter) putFilter(sheet, filter, change);
      break;
    }
    case "setting":
      writeSetting(services.properties.getDocumentProperties(), change.key, change.value);
      break;
    default: {
      const sheet = spreadsheet.getSheetByName("range" in change ? change.range.sheet : change.sheet);
      if (sheet) putLooks(app, sheet, change, () => isOwned(before, sheet.getName()));
    }
  }
}

type Looks = Exclude<
  Change,
  { kind: "write" | "add-sheet" | "remove-sheet" | "mark" | "setting" | "list-reach" }
>;

function putLooks(app: Services["app"], sheet: Sheet, change: Looks, owned: () => boolean): void {
  if ("range" in change) makeRoom(sheet, change.range);
  switch (change.kind) {
    case "merge": {
      const cells = cellsOf(sheet, change.range);
      const isThere = cells.getMergedRanges().some((area) => sameRange(refOf(area), change.range));
      if (change.merged && !isThere) cells.merge();
      if (!change.merged && isThere) cells.breakApart();
      break;
    }
    case "format":
      putFormat(cellsOf(sheet, change.range), change.format);
      if (change.format.borders && owned())
        putBorders(app, cellsOf(sheet, change.range), change.format.borders);
      break;
    case "copy-looks":
      copyLooks(app, sheet, change);
      break;
    case "restore-formats":
      // What this adapter's own `saveLooks` gave away.
      restoreLooks(app, sheet, change.range, change.saved as SavedLooks);
      break;
    case "column-widths":
      putWidths(sheet, change);
      break;
    case "freeze-rows":
      sheet.setFrozenRows(change.rows);
      break;
    case "colour-by-text":
      putColours(app, sheet, change.range, change.rules);
      break;
    case "validation":
      whereAllowed(() => putList(app, cellsOf(sheet, change.range), change.list));
      break;
    case "page":
    case "data-bars":
    case "heat":
      layOutPage(app, sheet, change);
      break;
    case "note":
      cellsOf(sheet, change.range).setNote(change.text);
      break;
    case "chart":
      putChart(sheet, change);
      break;
    case "print-area":
      // No script sets one at Google's, and `outline` tells of none.
      break;
  }
}

/** Whether a sheet is the add-in's, or only just being added. */
function isOwned({ sheets, marks }: StateBefore, name: string): boolean {
  return ownsSheet(Object.entries(marks), name) || !sheets.some((sheet) => sheet.name === name);
}

/** Google shows a new sheet at once; the user stays where they are. */
function addSheet(spreadsheet: Spreadsheet, change: AddSheet): void {
  if (spreadsheet.getSheetByName(change.sheet)) return;
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(change.sheet, change.index ?? spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  if (change.hidden) sheet.hideSheet();
}

/** Named ranges outlive their sheet, so they go first. */
function removeSheet(spreadsheet: Spreadsheet, name: string): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return;
  for (const named of spreadsheet.getNamedRanges()) {
    const cells = named.getRange() as Range | null;
    if (cells && refOf(cells).sheet === name) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}

function putMark(spreadsheet: Spreadsheet, { key, range }: SetMark): void {
  const name = nameOfMark(key);
  if (!range) {
    const isThere = spreadsheet.getNamedRanges().some((named) => named.getName() === name);
    if (isThere) spreadsheet.removeNamedRange(name);
    return;
  }
  const sheet = spreadsheet.getSheetByName(range.sheet);
  if (!sheet) return;
  makeRoom(sheet, range);
  spreadsheet.setNamedRange(name, cellsOf(sheet, range));
}
