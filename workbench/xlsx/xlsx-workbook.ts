import type { ApplyResult, Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { HostState } from "#core/workbook/host-state.ts";
import {
  WorkbookError,
  type Capabilities,
  type RangeCells,
  type Workbook,
  type WorkbookLocale,
  type WorkbookOutline,
} from "#core/workbook/port.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { sameRange, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { ownsSheet } from "#core/workbook/ownership.ts";
import { stage } from "#core/workbook/stage.ts";
import type { Book, BookSheet } from "./book.ts";
import { refuseWhatCannotBeSaved } from "./cannot-be-saved.ts";
import { changeLooks, layOutPage, saveLooks } from "./looks.ts";
import { LIMITS } from "./limits.ts";
import type { Package } from "./package.ts";
import { restoreSheet, saveSheet } from "./saved-sheet.ts";
import { SortableLists } from "./sortable-lists.ts";
import { floatingOn } from "./floating.ts";
import { saveWorkbook } from "./save.ts";
import { readSettings } from "./settings-part.ts";
import { SheetCells } from "./sheet-cells.ts";
import type { Styles } from "./styles.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";
import { workbookSays } from "#core/workbook/says.ts";

export interface XlsxOptions {
  readonly locale: WorkbookLocale;
  readonly isOwnFunction: (name: string) => boolean;
}

const CAPABILITIES: Capabilities = {
  liveFormulas: true,
  spill: true,
  blanksReachFunctionsAsZero: "elsewhere",
  charts: true,
  conditionalFormats: true,
  validation: true,
  // A note takes two parts of a file and a drawing; those that are there stay as they are.
  notes: false,
  pages: true,
  protection: "in-file",
  tableReach: true,
  filterReach: true,
  hidesTables: false,
  changeEvents: false,
  selectionEvents: false,
  highlights: null,
};

/**
 * An .xlsx file as a Workbook. Made by `openXlsx`. Does not calculate: formulas show the values that the file has for
 * them, and a saved file asks the spreadsheet program to calculate everything when it opens it.
 */
export class XlsxWorkbook implements Workbook {
  readonly capabilities = CAPABILITIES;
  readonly marks: Map<string, RangeRef>;
  readonly deadMarks: Set<string>;
  readonly settings: Map<string, string>;
  readonly lists: SortableLists;
  /** What is printed of the file's sheets, as it is now. */
  readonly printAreas: Map<string, RangeRef>;
  /** The sheets as they were opened, removed ones too. */
  private readonly opened: readonly XlsxSheet[];
  private selection: RangeRef | null = null;

  constructor(
    /** The file as it was opened. */
    readonly file: Uint8Array,
    readonly pack: Package,
    readonly book: Book,
    /** The worksheets as they are now, in order. */
    readonly sheets: XlsxSheet[],
    readonly styles: Styles,
    readonly options: XlsxOptions,
  ) {
    this.opened = [...sheets];
    this.marks = new Map(Object.entries(book.marks));
    this.deadMarks = new Set(book.deadMarks);
    this.printAreas = new Map(book.printAreas);
    this.lists = SortableLists.of(book, sheets);
    this.settings = new Map(Object.entries(readSettings(pack, book.relationships)?.settings ?? {}));
  }

  /** Whether the file carries a digital signature, which saving a change breaks. */
  get signed(): boolean {
    return this.book.signed;
  }

  /** The formulas for which the file has no value: `show` lets them have one. */
  get unsaved(): readonly CellRef[] {
    return this.sheets.flatMap(({ name, base }) => base.unsaved.map((place) => ({ sheet: name, ...place })));
  }

  /** Charts, pictures and shapes of the file; those of this session lie on sheets of ours alone. */
  private floatingOn({ name, source }: XlsxSheet): readonly RangeRef[] {
    if (!source) return [];
    const known = this.floating.get(name) ?? floatingOn(this.pack, source);
    this.floating.set(name, known);
    return known;
  }

  private readonly floating = new Map<string, readonly RangeRef[]>();

  show({ sheet, row, column }: CellRef, value: CellValue): void {
    this.sheet(sheet).base.show(row, column, value);
  }

  /**
   * The file as it is now. All parts that nothing was changed in are copied as they are, packed bytes and all; a file
   * in which nothing was changed is the file that was opened.
   */
  save(): Uint8Array {
    return saveWorkbook(this);
  }

  outline(): Promise<WorkbookOutline> {
    return this.settle(() => ({
      sheets: this.sheets.map((sheet) => {
        const extent = sheet.extent();
        const hiddenLines = sheet.base.hiddenLines(extent);
        const narrowColumns = sheet.base.narrowColumns(extent.columns);
        const floating = this.floatingOn(sheet);
        const printArea = sheet.source ? this.printAreas.get(sheet.name) : undefined;
        return {
          name: sheet.name,
          hidden: sheet.hidden,
          ...extent,
          merges: sheet.merges(),
          protected: this.isShut(sheet),
          ...(hiddenLines && { hiddenLines }),
          ...(printArea && { printArea }),
          ...(floating.length > 0 && { floating }),
          ...(narrowColumns && { narrowColumns }),
        };
      }),
      tables: this.lists.tables
        .filter(({ range }) => this.isFromFile(range.sheet))
        .map(({ part: _, ...table }) => table),
      filters: this.lists.filters
        .filter(({ range }) => this.isFromFile(range.sheet))
        .map(({ range }) => range),
      names: this.book.names.filter(({ range }) => this.sheets.some((sheet) => sheet.name === range.sheet)),
      marks: Object.fromEntries(this.marks),
      ...(this.deadMarks.size > 0 ? { deadMarks: [...this.deadMarks] } : {}),
      settings: Object.fromEntries(this.settings),
      selection: this.selection,
      locale: this.options.locale,
    }));
  }

  read(ranges: readonly RangeRef[]): Promise<RangeCells[]> {
    return this.settle(() => {
      const size = ranges.reduce((sum, range) => sum + this.sheet(range.sheet).readSize(range), 0);
      if (size > LIMITS.read) throw new WorkbookError("too-large", workbookSays("tooFarSpread"));
      const budget = { formulas: LIMITS.formulas };
      return ranges.map((range) => this.sheet(range.sheet).read(range, budget));
    });
  }

  apply(set: ChangeSet): Promise<ApplyResult> {
    return this.settle(() => {
      const result = stage(set, this.state());
      if (!result.ok) return result;
      refuseWhatCannotBeSaved(set, { sheets: this.sheets, lists: this.lists, locked: this.book.locked });
      for (const change of set.changes) this.carryOut(change);
      return result;
    });
  }

  select(range: RangeRef): Promise<void> {
    return this.settle(() => {
      this.sheet(range.sheet);
      this.selection = range;
    });
  }

  highlight(): Promise<void> {
    return Promise.resolve();
  }

  onChange(): () => void {
    return () => undefined;
  }

  onSelect(): () => void {
    return () => undefined;
  }

  /** What the file holds for one of its sheets, even when that was removed since. */
  baseCells(source: BookSheet): SheetCells {
    return this.opened.find((sheet) => sheet.source === source)?.base ?? new SheetCells();
  }

  /** Runs at once; what it throws rejects the promise. */
  private settle<T>(run: () => T): Promise<T> {
    return new Promise((resolve) => resolve(run()));
  }

  /** Whether people protected a sheet. Ours we protected from slips, which holds up nothing that we write. */
  private isShut({ name, base }: XlsxSheet): boolean {
    return base.protected && !ownsSheet(this.marks, name);
  }

  private isFromFile(name: string): boolean {
    return this.sheets.some((sheet) => sheet.name === name && sheet.source !== null);
  }

  private sheet(name: string): XlsxSheet {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new WorkbookError("missing-sheet", workbookSays("missingSheet", name));
    return sheet;
  }

  private state(): HostState {
    const others = this.book.sheets
      .filter((sheet) => !sheet.isWorksheet)
      .map(({ name, hidden }) => ({ name, hidden, protected: true }));
    const sheets = this.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      protected: this.isShut(sheet),
    }));
    return {
      sheets: [...sheets, ...others],
      marks: Object.fromEntries(this.marks),
      settings: Object.fromEntries(this.settings),
      lists: [...this.lists.tables.filter(({ isFixed }) => !isFixed), ...this.lists.filters]
        .map(({ range }) => range)
        .filter(({ sheet }) => this.isFromFile(sheet)),
      content: (sheet, row, column) => this.sheet(sheet).content(row, column),
      spilled: (sheet, row, column) => this.sheet(sheet).spilled(row, column),
      extent: (sheet) => this.sheet(sheet).extent(),
      saveLooks: (change) =>
        saveLooks(this.sheet("range" in change ? change.range.sheet : change.sheet), change),
      saveSheet: (sheet) => saveSheet(this.sheet(sheet)),
    };
  }

  private carryOut(change: Change): void {
    switch (change.kind) {
      case "write": {
        const sheet = this.sheet(change.range.sheet);
        change.contents.forEach((line, i) =>
          line.forEach((content, j) => sheet.write(change.range.row + i, change.range.column + j, content)),
        );
        break;
      }
      case "add-sheet": {
        const sheet = new XlsxSheet(
          change.sheet,
          null,
          new SheetCells(),
          this.styles,
          change.hidden === true,
        );
        const restored = change.saved === undefined ? sheet : restoreSheet(this, change);
        this.sheets.splice(change.index ?? this.sheets.length, 0, restored);
        break;
      }
      case "remove-sheet":
        this.sheets.splice(this.sheets.indexOf(this.sheet(change.sheet)), 1);
        for (const [key, range] of this.marks) if (range.sheet === change.sheet) this.marks.delete(key);
        break;
      case "list-reach":
        this.lists.reach(change);
        break;
      case "print-area": {
        const now = this.printAreas.get(change.range.sheet);
        if (now && sameRange(now, change.range)) this.printAreas.set(change.range.sheet, change.area);
        break;
      }
      case "merge":
        this.sheet(change.range.sheet).merge(change);
        break;
      case "mark":
        setOrDelete(this.marks, change.key, change.range);
        this.deadMarks.delete(change.key);
        break;
      case "setting":
        setOrDelete(this.settings, change.key, change.value);
        break;
      case "note":
        break;
      case "page":
      case "data-bars":
      case "heat":
        layOutPage(
          this.sheet(change.kind === "page" ? change.sheet : change.range.sheet),
          this.styles,
          change,
        );
        break;
      default:
        changeLooks(this.sheet("range" in change ? change.range.sheet : change.sheet), this.styles, change);
    }
  }
}

function setOrDelete<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
