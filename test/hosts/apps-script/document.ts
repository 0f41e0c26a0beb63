import { isCellError, isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { parseAddress, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { Evaluated } from "./calculation.ts";
import { calculate } from "./calculation.ts";
import type { CustomFunction } from "./custom-functions.ts";
import type { FakeEmbeddedChart } from "./charts.ts";
import type { FakeConditionalFormatRule } from "./conditional-format.ts";
import type { FakeDataValidation } from "./data-validation.ts";

/** One cell as the document keeps it; formulas in en-US form. */
export interface DocumentCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly looks: CellLooks;
  /** More than words: a smart chip, or words in several looks, until something else is written there. */
  readonly rich?: "chip" | "runs" | "link" | undefined;
}

export interface CellLooks {
  readonly numberFormat: string;
  readonly weight: string;
  /** Null until someone sets it. */
  readonly wrap: "WRAP" | "OVERFLOW" | "CLIP" | null;
  readonly background: string;
  readonly color: string;
  readonly alignment: string;
  readonly style: string;
  readonly size: number;
  readonly vertical: string;
  /** By edge: "top" … */
  readonly borders: Readonly<Record<string, string>>;
  readonly validation: FakeDataValidation | null;
  readonly note: string;
}

export const PLAIN: CellLooks = {
  numberFormat: "General",
  weight: "normal",
  wrap: null,
  background: "#ffffff",
  color: "#000000",
  alignment: "general",
  style: "normal",
  size: 10,
  vertical: "bottom",
  borders: {},
  validation: null,
  note: "",
};

const BLANK: DocumentCell = { value: null, formula: "", looks: PLAIN };

/** Rows and columns counted from 1, as everything is in Apps Script. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DocumentSheet {
  name: string;
  hidden: boolean;
  readonly type: "GRID" | "OBJECT";
  maxRows: number;
  maxColumns: number;
  readonly cells: Map<string, DocumentCell>;
  merges: Area[];
  /** With the texts that it shows, by columns of the sheet. */
  filter: { readonly area: Area; readonly by: Map<number, readonly string[]> } | null;
  protection: { readonly canEdit: boolean; readonly warningOnly: boolean } | null;
  /** Areas of a protected sheet that may be edited all the same. */
  readonly unlocked: Area[];
  /** Columns of Google's own tables that have a type. */
  readonly typed: Area[];
  /** Areas of the sheet that this user may not edit. */
  readonly locked: Area[];
  frozenRows: number;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  hiddenGridlines: boolean;
  rules: FakeConditionalFormatRule[];
  readonly charts: FakeEmbeddedChart[];
}

/** Behaviours of the real service that are not documented; the fake can do either. */
export interface Unknowns {
  /** In which form `getFormulas` gives formulas where the decimal mark is a comma. */
  readonly formulas: "local" | "en-US";
  /** Whether a named range is still there when its sheet has gone, with no range. */
  readonly namesOutliveSheets: boolean;
}

export interface DocumentOptions extends Partial<Unknowns> {
  readonly timeZone?: string;
}

/** A spreadsheet document, shared by all sessions that have it open. */
export class FakeDocument {
  readonly sheets: DocumentSheet[];
  readonly names = new Map<string, { readonly sheet: DocumentSheet; readonly area: Area }>();
  readonly properties = new Map<string, string>();
  readonly locale: string;
  readonly timeZone: string;
  readonly unknowns: Unknowns;
  /** Held by a session that writes. */
  lockedBy: object | null = null;
  /** The script whose custom functions calculate in cells; null where the add-on is not installed. */
  script: CustomFunction | null = null;
  activeSheet: DocumentSheet;
  selection: Area | null = null;
  /** What is selected together with it. */
  selectedBesides: readonly Area[] = [];
  /** Whether custom functions have yet to answer. */
  isLoading = false;
  private evaluated: Evaluated | null = null;

  constructor(data: WorkbookData, options: DocumentOptions = {}) {
    this.locale = (data.locale?.tag ?? "en-US").replace("-", "_");
    this.timeZone = options.timeZone ?? "Etc/UTC";
    this.unknowns = {
      formulas: options.formulas ?? "local",
      namesOutliveSheets: options.namesOutliveSheets ?? true,
    };
    this.sheets = data.sheets.map((sheet) => {
      const made = newSheet(sheet.name);
      made.hidden = sheet.hidden ?? false;
      if (sheet.protected) made.protection = { canEdit: false, warningOnly: false };
      made.merges = (sheet.merges ?? []).map((address) => areaOf(parseAddress(address)!));
      made.maxRows = Math.max(made.maxRows, sheet.cells?.length ?? 0);
      sheet.cells?.forEach((line, i) =>
        line.forEach((content, j) => {
          made.maxColumns = Math.max(made.maxColumns, j + 1);
          this.put(made, i + 1, j + 1, content, sheet.formats?.[i]?.[j]);
        }),
      );
      return made;
    });
    this.activeSheet = this.sheets[0]!;
    for (const { range, by = [] } of data.filters ?? []) {
      const shown = by.map(({ column, shows }) => [range.column + 1 + column, shows] as const);
      this.sheetNamed(range.sheet)!.filter = { area: areaOf(range), by: new Map(shown) };
    }
    for (const { name, range } of data.names ?? []) {
      this.names.set(name, { sheet: this.sheetNamed(range.sheet)!, area: areaOf(range) });
    }
  }

  sheetNamed(name: string): DocumentSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  cell(sheet: DocumentSheet, row: number, column: number): DocumentCell {
    return sheet.cells.get(`${row},${column}`) ?? BLANK;
  }

  set(sheet: DocumentSheet, row: number, column: number, change: Partial<DocumentCell>): void {
    sheet.cells.set(`${row},${column}`, {
      ...this.cell(sheet, row, column),
      ...("value" in change && { rich: undefined }),
      ...change,
    });
    if (!("looks" in change)) this.evaluated = null;
  }

  /** A person deletes the cells under a named range of the add-in's: Google keeps its name, which shows #REF!. */
  deleteUnder(key: string): void {
    const [name, { area }] = [...this.names].find(([each]) =>
      each.endsWith(`_${key.replace(/[.]/g, "_d")}`),
    )!;
    this.names.set(name, { sheet: newSheet("#REF!"), area });
  }

  /** Cells, sheets or names have changed otherwise: what was calculated no longer holds. */
  touch(): void {
    this.evaluated = null;
  }

  /** What the cell shows, calculated. */
  shown(sheet: DocumentSheet, row: number, column: number): CellValue {
    const cell = this.cell(sheet, row, column);
    if (cell.formula === "" && cell.value !== null) return cell.value;
    this.evaluated ??= calculate(this);
    return this.evaluated.value(sheet.name, row, column);
  }

  /** The last row and column that show something or hold a formula. */
  extent(sheet: DocumentSheet): { readonly rows: number; readonly columns: number } {
    this.evaluated ??= calculate(this);
    let { rows, columns } = this.evaluated.extent(sheet.name);
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === "" && cell.value === null) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    return { rows, columns };
  }

  /** A colleague changes a cell by hand. */
  edit({ sheet, row, column }: CellRef, content: CellContent): void {
    this.put(this.sheetNamed(sheet)!, row + 1, column + 1, content);
  }

  /** What the filter of a sheet goes by. */
  filteredBy(name: string): { readonly column: number; readonly shows: readonly string[] }[] {
    const filter = this.sheetNamed(name)?.filter;
    if (!filter) return [];
    return [...filter.by].map(([column, shows]) => ({ column: column - filter.area.column, shows }));
  }

  /** A person sorts a filtered range: its rows change places, and nothing beside it does. */
  sort(
    { sheet: name, ...range }: RangeRef,
    order: (a: readonly CellContent[], b: readonly CellContent[]) => number,
  ): void {
    const sheet = this.sheetNamed(name)!;
    const area = areaOf(range);
    const lines = Array.from({ length: area.rows - 1 }, (_, i) =>
      Array.from({ length: area.columns }, (__, j): CellContent => {
        const { formula, value } = this.cell(sheet, area.row + 1 + i, area.column + j);
        return formula === "" ? value : { formula };
      }),
    );
    lines.sort(order).forEach((line, i) => {
      line.forEach((content, j) => {
        this.put(sheet, area.row + 1 + i, area.column + j, content);
      });
    });
  }

  note({ sheet, row, column }: CellRef): string | null {
    const note = this.cell(this.sheetNamed(sheet)!, row + 1, column + 1).looks.note;
    return note === "" ? null : note;
  }

  private put(sheet: DocumentSheet, row: number, column: number, content: CellContent, format = ""): void {
    const { looks } = this.cell(sheet, row, column);
    const formula = isFormula(content) ? content.formula : isCellError(content) ? `=${content.error}` : "";
    const value = isFormula(content) || isCellError(content) || content === "" ? null : content;
    this.set(sheet, row, column, { formula, value });
    if (format !== "") this.set(sheet, row, column, { looks: { ...looks, numberFormat: format } });
  }
}

export function newSheet(name: string): DocumentSheet {
  return {
    name,
    hidden: false,
    type: "GRID",
    maxRows: 1000,
    maxColumns: 26,
    cells: new Map(),
    merges: [],
    filter: null,
    protection: null,
    locked: [],
    unlocked: [],
    typed: [],
    frozenRows: 0,
    widths: new Map(),
    heights: new Map(),
    hiddenGridlines: false,
    rules: [],
    charts: [],
  };
}

function areaOf(range: Area): Area {
  return { row: range.row + 1, column: range.column + 1, rows: range.rows, columns: range.columns };
}
