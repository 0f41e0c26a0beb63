import { FakeProtection } from "./protection.ts";
import { ScriptException } from "./calls.ts";
import { FakeChartBuilder, type FakeEmbeddedChart } from "./charts.ts";
import type { FakeConditionalFormatRule } from "./conditional-format.ts";
import type { DocumentSheet } from "./document.ts";
import { FakeFilter } from "./filter.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { FakeRange } from "./range.ts";
import { FakeRangeList } from "./range-list.ts";
import type { Session } from "./session.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";

const STANDARD_WIDTH = 100;

/** Sheet of SpreadsheetApp, as far as the add-on uses it. */
export class FakeSheet {
  constructor(
    private readonly session: Session,
    readonly data: DocumentSheet,
  ) {}

  getName(): string {
    return this.data.name;
  }
  getParent(): FakeSpreadsheet {
    return this.session.watch(new FakeSpreadsheet(this.session));
  }
  getType(): string {
    return this.data.type;
  }
  isSheetHidden(): boolean {
    return this.data.hidden;
  }
  getMaxRows(): number {
    return this.grid().maxRows;
  }
  getMaxColumns(): number {
    return this.grid().maxColumns;
  }
  getLastRow(): number {
    return this.session.document.extent(this.grid()).rows;
  }
  getLastColumn(): number {
    return this.session.document.extent(this.grid()).columns;
  }

  /** In the words of Google's exceptions, as threads about Sheet.getRange quote them. */
  getRange(row: number, column: number, rows = 1, columns = 1): FakeRange {
    const sheet = this.grid();
    if (rows < 1) throw new ScriptException("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ScriptException("The number of columns in the range must be at least 1.");
    if (row < 1) throw new ScriptException("The starting row of the range is too small.");
    if (column < 1) throw new ScriptException("The starting column of the range is too small.");
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
      throw new ScriptException("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return this.session.watch(new FakeRange(this.session, sheet, { row, column, rows, columns }));
  }

  insertRowsAfter(after: number, count: number): this {
    if (after !== this.data.maxRows) throw new ScriptException("The fake adds rows at the end only.");
    this.data.maxRows += count;
    return this;
  }
  insertColumnsAfter(after: number, count: number): this {
    if (after !== this.data.maxColumns) throw new ScriptException("The fake adds columns at the end only.");
    this.data.maxColumns += count;
    return this;
  }

  getColumnWidth(column: number): number {
    this.getRange(1, column);
    return this.data.widths.get(column) ?? STANDARD_WIDTH;
  }
  setColumnWidth(column: number, pixels: number): this {
    this.getRange(1, column);
    this.data.widths.set(column, pixels);
    return this;
  }
  hideSheet(): this {
    const visible = this.session.document.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.data) {
      throw new ScriptException("You can't remove all the visible sheets in a document.");
    }
    this.data.hidden = true;
    return this;
  }
  hasHiddenGridlines(): boolean {
    return this.data.hiddenGridlines;
  }
  getRowHeight(row: number): number {
    this.getRange(row, 1);
    return this.data.heights.get(row) ?? 21;
  }
  /** Of an editor who may edit all of it, as everyone may at first. */
  protect(): FakeProtection {
    this.data.protection = { canEdit: true, warningOnly: false };
    return this.session.watch(new FakeProtection(this.session, this.data));
  }
  getProtections(type: string): FakeProtection[] {
    if (type !== "SHEET") throw new ScriptException("The fake lists protections of sheets only.");
    return this.data.protection ? [this.session.watch(new FakeProtection(this.session, this.data))] : [];
  }
  setHiddenGridlines(hidden: boolean): this {
    this.data.hiddenGridlines = hidden;
    return this;
  }
  setRowHeightsForced(row: number, count: number, pixels: number): this {
    this.getRange(row, 1, count);
    for (let i = 0; i < count; i++) this.data.heights.set(row + i, pixels);
    return this;
  }
  getFrozenRows(): number {
    return this.data.frozenRows;
  }
  setFrozenRows(rows: number): void {
    if (rows >= this.data.maxRows) throw new ScriptException("You can't freeze all visible rows.");
    this.data.frozenRows = rows;
  }
  getRangeList(addresses: readonly string[]): FakeRangeList {
    const ranges = addresses.map((address) => {
      const area = parseAddress(address);
      if (!area) throw new ScriptException(`Range not found: ${address}`);
      return this.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    });
    return this.session.watch(new FakeRangeList(this.session, ranges));
  }
  activate(): this {
    if (this.data.hidden) this.data.hidden = false;
    this.session.document.activeSheet = this.data;
    return this;
  }

  getFilter(): FakeFilter | null {
    const { filter } = this.grid();
    return filter && this.session.watch(new FakeFilter(this.session, this.data, filter.area));
  }

  getConditionalFormatRules(): FakeConditionalFormatRule[] {
    return this.data.rules.map((rule) => this.session.watch(rule));
  }
  setConditionalFormatRules(rules: readonly FakeConditionalFormatRule[]): void {
    this.session.mayWrite("Sheet.setConditionalFormatRules");
    this.data.rules = [...rules];
  }

  getCharts(): FakeEmbeddedChart[] {
    return this.data.charts.map((chart) => this.session.watch(chart));
  }
  newChart(): FakeChartBuilder {
    return this.session.watch(new FakeChartBuilder(this.session));
  }
  insertChart(chart: FakeEmbeddedChart): void {
    this.session.mayWrite("Sheet.insertChart");
    chart.identify();
    this.data.charts.push(chart);
  }
  removeChart(chart: FakeEmbeddedChart): void {
    const at = this.data.charts.findIndex(({ id }) => id === chart.id);
    if (at < 0) throw new ScriptException("The chart is not on this sheet.");
    this.data.charts.splice(at, 1);
  }

  /** A sheet that has been deleted, and one that shows a chart only, have no cells. */
  private grid(): DocumentSheet {
    if (!this.session.document.sheets.includes(this.data)) {
      throw new ScriptException(`Sheet ${this.data.name} not found`);
    }
    if (this.data.type !== "GRID")
      throw new ScriptException("This operation is not supported on this sheet.");
    return this.data;
  }
}
