import type { ApplyResult, ChangeSet } from "#core/workbook/change-set.ts";
import type {
  Capabilities,
  Highlight,
  Looking,
  RangeCells,
  Workbook,
  WorkbookOutline,
} from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { addressOf, boundingRange, parseAddress, type RangeRef } from "#core/workbook/range.ts";
import { fetchPart } from "#pane/model/part.ts";
import { ChangeListeners } from "./change-listeners.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode, isOfExcel, toWorkbookError } from "./faults.ts";
import { LastReading } from "./last-reading.ts";
import { readOutline } from "./outline.ts";
import { rangeOf } from "./read-cells.ts";
import { missingSheet, readRanges } from "./read-ranges.ts";
import { SelectionListeners } from "./selection-listeners.ts";
import { workbookSays } from "#core/workbook/says.ts";

/**
 * The workbook that is open in Excel. `context.sync()` is what users wait for, so each method has a fixed number of
 * them: `outline` two, `read` one, `apply` two, and one more each where there is something that Excel tells only when
 * asked twice. Only beyond a hundred thousand cells at a time it takes more.
 */
export class ExcelWorkbook implements Workbook {
  readonly capabilities: Capabilities;
  private readonly last = new LastReading();
  /** What is selected as an outline. Several areas can be selected only from ExcelApi 1.18 on. */
  private outlined: RangeRef | null = null;
  private readonly changes = new ChangeListeners((change) => this.last.hear(change));
  private readonly selections = new SelectionListeners((id) => this.last.nameOf(id));

  constructor(private readonly host: ExcelHost) {
    const spill = host.supports("1.12");
    // Microsoft's client as published on npm does not know notes yet, so nothing here could be tested with it.
    const all: Omit<Capabilities, "liveFormulas" | "spill" | "blanksReachFunctionsAsZero"> = {
      notes: false,
      pages: true,
      protection: "locks",
      charts: true,
      conditionalFormats: true,
      validation: true,
      tableReach: host.supports("1.13"),
      filterReach: true,
      hidesTables: false,
      changeEvents: true,
      selectionEvents: true,
      highlights: "selected-around",
    };
    this.capabilities = { liveFormulas: true, spill, blanksReachFunctionsAsZero: true, ...all };
  }

  outline({ quietly = false }: Looking = {}): Promise<WorkbookOutline> {
    return this.run((context) => {
      this.changes.register(context);
      this.selections.register(context);
      return readOutline(context, this.host, this.last, quietly);
    });
  }

  read(ranges: readonly RangeRef[], { quietly = false }: Looking = {}): Promise<RangeCells[]> {
    if (ranges.length === 0) return Promise.resolve([]);
    return this.run((context) => readRanges(context, this.host, ranges, this.last, quietly));
  }

  async apply(changes: ChangeSet): Promise<ApplyResult> {
    // Fetched apart: there is no writing before something has been read and shown.
    const { applyChanges } = await fetchPart(() => import("./apply-changes.ts"));
    return this.explained(() => this.changes.silently(() => applyChanges(this.host, changes)));
  }

  select(range: RangeRef): Promise<void> {
    return this.run(async (context) => {
      try {
        context.workbook.worksheets.getItem(range.sheet).activate();
        rangeOf(context, range).select();
        this.selections.expect(range);
        await context.sync();
      } catch (fault) {
        if (faultCode(fault) === "ItemNotFound") throw await missingSheet(context, [range]);
        if (await this.isHidden(context, range.sheet)) {
          throw new WorkbookError("host", workbookSays("hiddenSheet", range.sheet), range);
        }
        throw fault;
      }
    });
  }

  async highlight(highlights: readonly Highlight[]): Promise<void> {
    const around = boundingRange(highlights.map(({ range }) => range));
    const before = this.outlined;
    this.outlined = around;
    if (around) await this.select(around);
    else if (before) await this.run((context) => this.dropSelection(context, before));
  }

  onChange(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  onSelect(listener: (selection: RangeRef) => void): () => void {
    return this.selections.add(listener);
  }

  /** Tells listeners of a change that the add-in itself made outside the pane. */
  announce(): void {
    this.changes.tell();
  }

  /** Leaves the first cell of what was selected for an outline; a person's own selection stays. */
  private async dropSelection(context: Excel.RequestContext, outlined: RangeRef): Promise<void> {
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    const now = parseAddress(selected.address);
    if (!now || addressOf(now) !== addressOf(outlined)) return;
    const first = { ...outlined, rows: 1, columns: 1 };
    rangeOf(context, first).select();
    this.selections.expect(first);
    await context.sync();
  }

  private run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.explained(() => this.host.run(batch));
  }

  private async explained<T>(job: () => Promise<T>): Promise<T> {
    try {
      return await job();
    } catch (fault) {
      throw isOfExcel(fault) ? toWorkbookError(fault) : fault;
    }
  }

  private async isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    await context.sync();
    return sheet.visibility !== "Visible";
  }
}
