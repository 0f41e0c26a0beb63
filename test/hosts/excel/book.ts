import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { addressOf, contains, parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { Calculation } from "./calculate.ts";
import { hideFiltered } from "./filter.ts";
import { HostError } from "./host-error.ts";

/** How a cell looks. The keys are Excel's own. */
export interface Look {
  numberFormat: string;
  bold: boolean;
  fill: string;
  color: string;
  wrapText: boolean;
  horizontalAlignment: string;
  italic: boolean;
  size: number;
  verticalAlignment: string;
  /** By "top", "bottom", "left", "right". */
  borders: Readonly<Record<string, FakeBorder>>;
}

export interface FakeBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const PLAIN_LOOK: Look = {
  numberFormat: "General",
  bold: false,
  fill: "",
  color: "#000000",
  wrapText: false,
  horizontalAlignment: "General",
  italic: false,
  size: 11,
  verticalAlignment: "Bottom",
  borders: {},
};

export interface FakeCell {
  value: CellValue;
  /** "" for a plain value. */
  formula: string;
  look: Look;
}

export interface FakeTable {
  readonly id: string;
  name: string;
  range: RangeRef;
  showHeaders: boolean;
  showTotals: boolean;
  /** Whether its filter leaves rows out. */
  isFiltered: boolean;
}

/** The filter of a sheet. */
export interface FakeFilter {
  range: RangeRef;
  /** By columns of the range; null where a column is not filtered. */
  criteria: (FakeCriteria | null)[];
}

export interface FakeCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
}

export interface FakeName {
  name: string;
  /** "=Plan!$A$1:$B$3"; the sheet's name changes with the sheet. */
  range: RangeRef | null;
  visible: boolean;
}

export interface FakeChart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  data: RangeRef;
  at: string;
  /** What was set of its looks, by Excel's own names. */
  readonly parts: Map<string, unknown>;
}

export interface FakeRule {
  readonly id: string;
  readonly range: RangeRef;
  type: string;
  rule: { readonly formula1: string; readonly operator: string } | null;
  fill: string;
  color: string;
  /** Of bars and scales: what was set, by Excel's own names. */
  readonly parts?: Map<string, unknown>;
}

export interface FakeValidation {
  readonly range: RangeRef;
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: unknown;
}

export class FakeSheet {
  readonly rows = new Map<number, Map<number, FakeCell>>();
  visibility = "Visible";
  locked = false;
  /** Areas whose cells were unlocked before the sheet was protected. */
  unlocked: RangeRef[] = [];
  /** Filtered away or hidden. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Whether the sheet's own filter leaves rows out. */
  isFiltered = false;
  /** Whether rows that are filtered away call themselves hidden, as documented; no one has seen it on every Excel. */
  tellsHidden = true;
  merges: RangeRef[] = [];
  filter: FakeFilter | null = null;
  charts: FakeChart[] = [];
  rules: FakeRule[] = [];
  validations: FakeValidation[] = [];
  frozenRows = 0;
  showGridlines = true;
  readonly heights = new Map<number, number>();
  /** What was set of the page's layout, by Excel's own names. */
  readonly page = new Map<string, unknown>();
  frozenColumns = 0;
  /** In points, by column. */
  readonly widths = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): FakeCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell to be written. */
  cell(row: number, column: number): FakeCell {
    const line = this.rows.get(row) ?? new Map<number, FakeCell>();
    this.rows.set(row, line);
    const cell = line.get(column) ?? { value: null, formula: "", look: PLAIN_LOOK };
    line.set(column, cell);
    return cell;
  }

  /** Whether the cells of a place are locked, should the sheet be protected; null where some are. */
  isLocked(place: RangeRef): boolean | null {
    let [some, all] = [false, true];
    for (let row = place.row; row < place.row + place.rows; row++) {
      for (let column = place.column; column < place.column + place.columns; column++) {
        const cell = { sheet: this.name, row, column };
        const locked = !this.unlocked.some((area) => contains({ ...area, sheet: this.name }, cell));
        some ||= locked;
        all &&= locked;
      }
    }
    return some === all ? some : null;
  }

  /** Whether a merged area shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const place = { sheet: this.name, row, column };
    return this.merges.some(
      (area) =>
        contains({ ...area, sheet: this.name }, place) && (area.row !== row || area.column !== column),
    );
  }
}

/** A workbook open in the fake Excel. */
export class FakeBook {
  sheets: FakeSheet[] = [];
  tables: FakeTable[] = [];
  names: FakeName[] = [];
  readonly settings = new Map<string, unknown>();
  /** Null while something other than cells is selected, such as a chart. */
  selection: RangeRef | null = null;
  /** Told of every selection, the add-in's own too, once the client has asked for it: the sheet's id and the address. */
  onSelected: ((worksheetId: string, address: string) => void) | null = null;
  tellsSelections = false;
  locale: WorkbookLocale;
  /** Whether the cells of a spill show the formula that fills them, or their value: sources differ on it. */
  spilledFormulas = true;
  structureLocked = false;
  /** Days are counted from 1 January 1904, as by old Excels for Mac. */
  date1904 = false;
  /** Custom functions have not answered yet. */
  isBusy = false;
  /** Whether the user can still undo what they did themselves. */
  undoIsLeft = true;
  /** All that is asked at the moment is to be one step of undo. */
  asOneStep = false;
  private ids = 0;
  private calculation: Calculation | null = null;

  constructor(
    data: WorkbookData,
    private readonly calculate: (book: FakeBook) => Calculation,
  ) {
    this.locale = data.locale ?? EN_US;
    for (const sheetData of data.sheets) {
      const sheet = this.addSheet(sheetData.name);
      sheet.visibility = sheetData.hidden ? "Hidden" : "Visible";
      sheet.merges = (sheetData.merges ?? []).map((address) => parseAddress(address, sheet.name)!);
      (sheetData.cells ?? []).forEach((line, row) =>
        line.forEach((content, column) => this.put(sheet, row, column, content)),
      );
      (sheetData.formats ?? []).forEach((line, row) =>
        line.forEach((numberFormat, column) => {
          if (numberFormat === "") return;
          const cell = sheet.cell(row, column);
          cell.look = { ...cell.look, numberFormat };
        }),
      );
      for (const row of sheetData.hiddenLines?.rows ?? []) sheet.hiddenRows.add(row);
      for (const column of sheetData.hiddenLines?.columns ?? []) sheet.hiddenColumns.add(column);
      sheet.locked = sheetData.protected ?? false;
    }
    this.tables = (data.tables ?? []).map(({ name, range, hasHeader, hasTotals }) => ({
      id: this.newId(),
      name,
      range,
      showHeaders: hasHeader,
      showTotals: hasTotals,
      isFiltered: false,
    }));
    for (const { range, by = [] } of data.filters ?? []) {
      const criteria = Array.from({ length: range.columns }, (_, column): FakeCriteria | null => {
        const values = by.find((each) => each.column === column)?.shows;
        return values ? { filterOn: "Values", values } : null;
      });
      const sheet = this.sheets.find(({ name }) => name === range.sheet)!;
      sheet.filter = { range, criteria };
      hideFiltered(this, sheet);
    }
    this.names = (data.names ?? []).map(({ name, range }) => ({ name, range, visible: true }));
    const [first] = this.sheets;
    if (first) this.selection = { sheet: first.name, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Cells are selected, by a person or by an add-in. */
  select(sheet: FakeSheet, range: Omit<RangeRef, "sheet">): void {
    this.selection = { ...range, sheet: sheet.name };
    const [, address = ""] = /([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(addressOf(this.selection)) ?? [];
    if (this.tellsSelections) this.onSelected?.(sheet.id, address);
  }

  /** Some calls empty the user's undo. */
  forgetUndo(): void {
    this.undoIsLeft = false;
  }

  /** Some calls cannot be undone: refused within one step, and otherwise the end of what can be undone. */
  refuseUndo(): void {
    this.forgetUndo();
    if (this.asOneStep) throw new HostError("UndoNotSupported", "Undo is not supported for this operation.");
  }

  newId(): string {
    return `{${String(++this.ids).padStart(8, "0")}}`;
  }

  addSheet(name: string): FakeSheet {
    const sheet = new FakeSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: FakeSheet): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.tables = this.tables.filter((table) => table.range.sheet !== sheet.name);
    for (const name of this.names) if (name.range?.sheet === sheet.name) name.range = null;
    this.changed();
  }

  /** Puts a content into a cell as it is, not as if it were typed. */
  put(sheet: FakeSheet, row: number, column: number, content: CellContent): void {
    if (content === null && !sheet.at(row, column)) return;
    const cell = sheet.cell(row, column);
    cell.formula = isFormula(content) ? content.formula : "";
    cell.value = isFormula(content) ? null : content;
    this.changed();
  }

  changed(): void {
    this.calculation = null;
  }

  /** What the cell shows. */
  shown(sheet: FakeSheet, row: number, column: number): CellValue {
    const cell = sheet.at(row, column);
    if (cell?.formula === "" && cell.value !== null) return cell.value;
    // Custom functions answer some time after they were written (Microsoft, "Custom functions", #BUSY!).
    if (this.isBusy && cell?.formula.includes("ALIGN")) return { error: "#BUSY!" };
    return this.calculated().value(sheet.name, row, column);
  }

  /** The formula cell that fills this one by spilling into it, if one does. */
  spilledFrom(sheet: FakeSheet, row: number, column: number): { row: number; column: number } | null {
    const cell = sheet.at(row, column);
    if (cell && (cell.formula !== "" || cell.value !== null)) return null;
    return this.calculated().anchor(sheet.name, row, column);
  }

  /** The rectangle that this formula fills beyond its own cell, if it does. */
  spillOf(sheet: FakeSheet, row: number, column: number): RangeRef | null {
    return this.calculated().spill(sheet.name, row, column);
  }

  /** The smallest rectangle that holds every filled cell; with looks, every formatted one too. */
  used(sheet: FakeSheet, withLooks: boolean, within: RangeRef): RangeRef | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number): void => {
      if (!contains(within, { sheet: within.sheet, row, column })) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    for (const [row, line] of sheet.rows) {
      for (const [column, cell] of line) {
        const formatted = withLooks && cell.look !== PLAIN_LOOK;
        if (cell.value !== null || cell.formula !== "" || formatted) take(row, column);
      }
    }
    for (const range of this.calculated().spills(sheet.name)) {
      take(range.row, range.column);
      take(range.row + range.rows - 1, range.column + range.columns - 1);
    }
    if (bottom < 0) return null;
    return { sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private calculated(): Calculation {
    this.calculation ??= this.calculate(this);
    return this.calculation;
  }
}
