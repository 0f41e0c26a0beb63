import type { ApplyResult, Change, ChangeSet } from "#core/workbook/change-set.ts";
import {
  WorkbookError,
  type Capabilities,
  type Highlight,
  type RangeCells,
  type WorkbookOutline,
} from "#core/workbook/port.ts";
import { areaAddress, type RangeRef } from "#core/workbook/range.ts";
import { stage } from "#core/workbook/stage.ts";
import { stepsOf, type CarryingOut } from "./carry-out.ts";
import { stateBefore } from "./host-state.ts";
import { cellsOf } from "./looks.ts";
import { localeOfSpreadsheet } from "./number-marks.ts";
import { gridSheets, readOutline } from "./outline.ts";
import { readRange, type ReadingContext } from "./read-cells.ts";
import { reasonOf, refusing } from "./faults.ts";
import { serialReader } from "./serial-date.ts";
import type { Services, Sheet } from "./services.ts";
import { sheetsSays } from "#sheets/says.ts";
import { workbookSays } from "#core/workbook/says.ts";

/** How long a write waits for another one, in milliseconds. */
const PATIENCE = 10000;

/**
 * The Workbook port on SpreadsheetApp. Its methods give values and not promises, because what an Apps Script function
 * returns is what the sidebar gets.
 */
export class SheetsWorkbook {
  readonly capabilities: Capabilities = {
    liveFormulas: true,
    spill: true,
    blanksReachFunctionsAsZero: false,
    charts: true,
    conditionalFormats: true,
    validation: true,
    notes: true,
    pages: true,
    protection: "warns",
    tableReach: false,
    filterReach: true,
    hidesTables: true,
    changeEvents: false,
    selectionEvents: false,
    highlights: "selected",
  };

  constructor(private readonly services: Services) {}

  outline(): WorkbookOutline {
    return this.reading(() => readOutline(this.services));
  }

  read(ranges: readonly RangeRef[]): RangeCells[] {
    return this.reading(() => {
      const context = this.context();
      return ranges.map((range) => readRange(this.sheet(range.sheet), range, context));
    });
  }

  /** All or nothing: what Google refuses half way is taken back. */
  apply(set: ChangeSet): ApplyResult {
    return refusing(
      () => {
        const lock = this.services.locks.getDocumentLock();
        if (!lock.tryLock(PATIENCE)) throw new WorkbookError("busy", sheetsSays("busy"));
        try {
          return this.applyLocked(set);
        } finally {
          release(lock);
        }
      },
      (reason) => sheetsSays("refused", reason),
    );
  }

  select(range: RangeRef): void {
    this.reading(() => {
      const sheet = this.sheet(range.sheet);
      const rows = Math.min(range.rows, sheet.getMaxRows() - range.row);
      const columns = Math.min(range.columns, sheet.getMaxColumns() - range.column);
      sheet.activate();
      if (rows > 0 && columns > 0) cellsOf(sheet, { ...range, rows, columns }).activate();
    });
  }

  highlight(highlights: readonly Highlight[]): void {
    this.reading(() => {
      const [first] = highlights;
      if (!first) {
        dropSelectedAreas(this.services);
        return;
      }
      const sheet = this.sheet(first.range.sheet);
      const areas = highlights.map(({ range }) => range).filter((range) => range.sheet === first.range.sheet);
      sheet.activate();
      sheet.getRangeList(areas.map(areaAddress)).activate();
    });
  }

  private reading<T>(work: () => T): T {
    return refusing(work, (reason) => sheetsSays("unreadable", reason));
  }

  private context(): ReadingContext {
    const { app } = this.services;
    const spreadsheet = app.getActiveSpreadsheet();
    const [first = null] = gridSheets(app, spreadsheet);
    return {
      locale: localeOfSpreadsheet(spreadsheet, first),
      serial: serialReader(spreadsheet.getSpreadsheetTimeZone(), this.services.utilities),
    };
  }

  private sheet(name: string): Sheet {
    const sheet = this.services.app.getActiveSpreadsheet().getSheetByName(name);
    if (!sheet) throw new WorkbookError("missing-sheet", workbookSays("missingSheet", name));
    return sheet;
  }

  private applyLocked(set: ChangeSet): ApplyResult {
    const { services } = this;
    const context = this.context();
    const before = stateBefore(set, services, context);
    const result = stage(set, before);
    if (!result.ok || set.changes.length === 0) return result;
    const job: CarryingOut = { services, context, before };
    try {
      for (const step of stepsOf(set.changes, job)) step();
      // Google queues what is written; refusals must come up while it can still be taken back.
      services.app.flush();
    } catch (fault) {
      takeBack(result.inverse.changes, job, () => {
        throw new WorkbookError("host", sheetsSays("halfWritten", set.label, reasonOf(fault)));
      });
      throw fault;
    }
    return result;
  }
}

/** Of several selected areas leaves the current cell; what a person has selected since is one area, and stays. */
function dropSelectedAreas({ app }: Services): void {
  const spreadsheet = app.getActiveSpreadsheet();
  const selected = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  if (selected.length > 1) spreadsheet.getCurrentCell()?.activate();
}

/** A lock ends with the script's run anyway, so a fault here must not make a write that succeeded look refused. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}

/** Takes back what was carried out of a set, however far it came; every step is tried twice. */
function takeBack(inverse: readonly Change[], job: CarryingOut, giveUp: () => never): void {
  let failed = false;
  const attempt = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch {
      // The caller reports the fault that came first; here only what is left behind matters.
      return false;
    }
  };
  for (const step of stepsOf(inverse, job)) {
    if (!attempt(step) && !attempt(step)) failed = true;
  }
  const flush = (): void => job.services.app.flush();
  if (!attempt(flush) && !attempt(flush)) failed = true;
  if (failed) giveUp();
}
