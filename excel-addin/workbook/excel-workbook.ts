import { english, type ExcelTexts } from "#excel/texts.ts";
import type { ApplyResult, Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { Capabilities, RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { stage } from "#core/workbook/stage.ts";
import { Writer } from "./carry-out.ts";
import { ChangeListeners } from "./change-listeners.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode, isOfExcel, toWorkbookError } from "./faults.ts";
import { readOutline } from "./outline.ts";
import { rangeOf } from "./read-cells.ts";
import { missingSheet, readRanges } from "./read-ranges.ts";
import { readState } from "./state.ts";
import { takeBack } from "./take-back.ts";

/**
 * The workbook that is open in Excel. `context.sync()` is what users wait for, so each method has a fixed number of
 * them: `outline` two, `read` one, `apply` two, and one more each where there is something that Excel tells only when
 * asked twice. Only beyond a hundred thousand cells at a time it takes more.
 */
export class ExcelWorkbook implements Workbook {
  readonly capabilities: Capabilities;
  private readonly changes = new ChangeListeners();

  constructor(
    private readonly host: ExcelHost,
    private readonly texts: ExcelTexts = english,
  ) {
    const spill = host.supports("1.12");
    const all = { charts: true, conditionalFormats: true, validation: true, changeEvents: true };
    this.capabilities = { liveFormulas: true, spill, ...all };
  }

  outline(): Promise<WorkbookOutline> {
    return this.run((context) => {
      this.changes.register(context);
      return readOutline(context, this.host);
    });
  }

  read(ranges: readonly RangeRef[]): Promise<RangeCells[]> {
    if (ranges.length === 0) return Promise.resolve([]);
    return this.run((context) => readRanges(context, this.host, ranges, this.texts));
  }

  apply(changes: ChangeSet): Promise<ApplyResult> {
    return this.run((context) => this.changes.silently(() => this.applyIn(context, changes)));
  }

  select(range: RangeRef): Promise<void> {
    return this.run(async (context) => {
      try {
        context.workbook.worksheets.getItem(range.sheet).activate();
        rangeOf(context, range).select();
        await context.sync();
      } catch (fault) {
        if (faultCode(fault) === "ItemNotFound") throw await missingSheet(context, [range], this.texts);
        if (await this.isHidden(context, range.sheet)) {
          throw new WorkbookError("host", this.texts.excel.hiddenSheet(range.sheet), range);
        }
        throw fault;
      }
    });
  }

  onChange(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  /** Tells listeners of a change that the add-in itself made outside the pane. */
  announce(): void {
    this.changes.tell();
  }

  private async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.host.run(batch);
    } catch (fault) {
      throw isOfExcel(fault) ? toWorkbookError(fault, this.texts) : fault;
    }
  }

  private async applyIn(context: Excel.RequestContext, set: ChangeSet): Promise<ApplyResult> {
    const state = await readState(context, this.host, set, null).catch(async (fault: unknown) => {
      // A sheet of the set is gone: what the others hold decides whether that is a conflict.
      if (faultCode(fault) !== "ItemNotFound") throw fault;
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return readState(context, this.host, set, new Set(sheets.items.map(({ name }) => name)));
    });
    const result = stage(set, state, this.texts);
    if (!result.ok || set.changes.length === 0) return result;
    if (state.structureLocked && set.changes.some(isOfStructure)) {
      throw new WorkbookError("protected", this.texts.workbook.lockedStructure);
    }
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const writer = new Writer(context, state);
    try {
      for (const batch of inBatches(set.changes)) {
        for (const change of batch) writer.carryOut(change);
        await context.sync();
      }
    } catch (fault) {
      if (!isOfExcel(fault)) throw fault;
      throw await takeBack(
        context,
        this.host,
        result.inverse,
        toWorkbookError(fault, this.texts),
        this.texts,
      );
    }
    return result;
  }

  private async isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    await context.sync();
    return sheet.visibility !== "Visible";
  }
}

function isOfStructure(change: Change): boolean {
  return change.kind === "add-sheet" || change.kind === "remove-sheet";
}

/** Excel on the web takes at most 5 MB in one request; a cell is seldom more than 50 characters of it. */
const CELLS_AT_ONCE = 100_000;

/** All changes at once, save where they would be too much for one request. */
function inBatches(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [[]];
  let cells = 0;
  for (const change of changes) {
    const size = change.kind === "write" ? change.range.rows * change.range.columns : 0;
    if (cells > 0 && cells + size > CELLS_AT_ONCE) {
      batches.push([]);
      cells = 0;
    }
    cells += size;
    batches.at(-1)!.push(change);
  }
  return batches;
}
