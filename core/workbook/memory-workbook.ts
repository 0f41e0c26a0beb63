import type { CellContent } from "./cell.ts";
import type { ApplyResult, Change, ChangeSet } from "./change-set.ts";
import type { HostState } from "./host-state.ts";
import { withLooks } from "./memory-looks.ts";
import {
  extentOf,
  outlineOfSheet,
  formatKey,
  makeSheet,
  ownCells,
  readSheet,
  writeCell,
  type MemorySheet,
  type SheetData,
  type SheetLooks,
} from "./memory-sheet.ts";
import {
  EN_US,
  WorkbookError,
  type Capabilities,
  type Highlight,
  type NamedRange,
  type RangeCells,
  type TableOutline,
  type Workbook,
  type WorkbookLocale,
  type WorkbookOutline,
} from "./port.ts";
import { sameRange, type CellRef, type RangeRef } from "./range.ts";
import { stage } from "./stage.ts";
import { workbookSays } from "./says.ts";

/** A whole workbook as plain data. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly tables?: readonly TableOutline[];
  readonly filters?: readonly FilterData[];
  readonly names?: readonly NamedRange[];
  readonly locale?: WorkbookLocale;
}

/** The filter of a sheet. */
export interface FilterData {
  /** Header row first. */
  readonly range: RangeRef;
  /** By columns counted from the first of the range: the texts of those rows that are shown. */
  readonly by?: readonly { readonly column: number; readonly shows: readonly string[] }[];
}

export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>;
  /** Called as `apply` begins, before the guards are checked: what a colleague does at that very moment. */
  readonly beforeApply?: (workbook: MemoryWorkbook) => void;
}

/** A removed sheet as its inverse keeps it. */
interface SavedSheet {
  readonly data: SheetData;
  readonly looks: SheetLooks;
}

const ALL: Capabilities = {
  liveFormulas: true,
  spill: true,
  blanksReachFunctionsAsZero: false,
  charts: true,
  conditionalFormats: true,
  validation: true,
  notes: true,
  pages: true,
  protection: "locks",
  tableReach: true,
  filterReach: true,
  hidesTables: false,
  changeEvents: true,
  selectionEvents: true,
  highlights: "drawn",
};

/**
 * A workbook in memory, for tests and for programs without a spreadsheet. It does not calculate: a formula shows its
 * cached value.
 */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: Capabilities;
  private readonly sheets: MemorySheet[];
  private tables: readonly TableOutline[];
  private filters: readonly FilterData[];
  private readonly marks = new Map<string, RangeRef>();
  private readonly settings = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly selecting = new Set<(selection: RangeRef) => void>();
  private selection: RangeRef | null = null;
  /** What is outlined. */
  highlighted: readonly Highlight[] = [];

  constructor(
    private readonly data: WorkbookData,
    private readonly options: MemoryOptions = {},
  ) {
    this.capabilities = { ...ALL, ...options.capabilities };
    this.sheets = data.sheets.map((sheet) => makeSheet(sheet));
    this.tables = data.tables ?? [];
    this.filters = data.filters ?? [];
  }

  outline(): Promise<WorkbookOutline> {
    return Promise.resolve({
      sheets: this.sheets.map(outlineOfSheet),
      tables: this.tables,
      filters: this.filters.map(({ range }) => range),
      names: this.data.names ?? [],
      marks: toRecord(this.marks),
      settings: toRecord(this.settings),
      selection: this.selection,
      locale: this.data.locale ?? EN_US,
    });
  }

  read(ranges: readonly RangeRef[]): Promise<RangeCells[]> {
    // Within `then`, so that a missing sheet rejects rather than throws.
    return Promise.resolve().then(() => ranges.map((range) => readSheet(this.sheet(range.sheet), range)));
  }

  apply(changes: ChangeSet): Promise<ApplyResult> {
    return Promise.resolve().then(() => {
      this.options.beforeApply?.(this);
      const result = stage(changes, this.state());
      if (result.ok) for (const change of changes.changes) this.carryOut(change);
      return result;
    });
  }

  select(range: RangeRef): Promise<void> {
    return Promise.resolve().then(() => {
      this.sheet(range.sheet);
      this.selection = range;
    });
  }

  highlight(highlights: readonly Highlight[]): Promise<void> {
    return Promise.resolve().then(() => {
      for (const { range } of highlights) this.sheet(range.sheet);
      this.highlighted = highlights;
    });
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  onSelect(listener: (selection: RangeRef) => void): () => void {
    this.selecting.add(listener);
    return () => void this.selecting.delete(listener);
  }

  /** A person selects cells. */
  choose(range: RangeRef): void {
    this.selection = range;
    for (const listener of this.selecting) listener(range);
  }

  /** Someone else changes a cell. */
  edit(cell: CellRef, content: CellContent): void {
    writeCell(this.sheet(cell.sheet), cell.row, cell.column, content);
    for (const listener of this.listeners) listener();
  }

  /** The note on a cell; null where it has none. */
  note({ sheet, row, column }: CellRef): string | null {
    return this.sheet(sheet).looks.notes[formatKey(row, column)] ?? null;
  }

  /** Someone sorts a list: its rows change places, and nothing beside it does. */
  sort(list: RangeRef, order: (a: readonly CellContent[], b: readonly CellContent[]) => number): void {
    const sheet = this.sheet(list.sheet);
    const totals = this.tables.some((table) => table.hasTotals && sameRange(table.range, list));
    const first = list.row + 1;
    const rows = Array.from({ length: list.rows - 1 - (totals ? 1 : 0) }, (_, i) =>
      Array.from({ length: list.columns }, (__, j) => sheet.cells[first + i]?.[list.column + j] ?? null),
    );
    [...rows].sort(order).forEach((line, i) => {
      line.forEach((content, j) => {
        writeCell(sheet, first + i, list.column + j, content);
      });
    });
    for (const listener of this.listeners) listener();
  }

  /** What the filter of a sheet goes by. */
  filteredBy(sheet: string): NonNullable<FilterData["by"]> {
    return this.filters.find(({ range }) => range.sheet === sheet)?.by ?? [];
  }

  /** How a sheet looks. */
  looks(sheet: string): SheetLooks {
    return this.sheet(sheet).looks;
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new WorkbookError("missing-sheet", workbookSays("missingSheet", name));
    return sheet;
  }

  private state(): HostState {
    return {
      sheets: this.sheets,
      marks: toRecord(this.marks),
      settings: toRecord(this.settings),
      lists: [
        ...(this.capabilities.tableReach ? this.tables : []),
        ...(this.capabilities.filterReach ? this.filters : []),
      ].map(({ range }) => range),
      content: (sheet, row, column) => this.sheet(sheet).cells[row]?.[column] ?? null,
      spilled: (sheet, row, column) => this.sheet(sheet).spills.has(row, column),
      extent: (sheet) => extentOf(this.sheet(sheet).cells),
      saveLooks: (change) => this.sheet("range" in change ? change.range.sheet : change.sheet).looks,
      saveSheet: (name): SavedSheet => {
        const { looks } = this.sheet(name);
        return { data: { name, cells: ownCells(this.sheet(name)) }, looks };
      },
    };
  }

  private carryOut(change: Change): void {
    switch (change.kind) {
      case "write": {
        const sheet = this.sheet(change.range.sheet);
        change.contents.forEach((line, i) =>
          line.forEach((content, j) =>
            writeCell(sheet, change.range.row + i, change.range.column + j, content),
          ),
        );
        break;
      }
      case "add-sheet": {
        // What this class's own `saveSheet` gave away.
        const saved = change.saved as SavedSheet | undefined;
        const hidden = change.hidden === true;
        const sheet = saved
          ? makeSheet({ ...saved.data, hidden }, saved.looks)
          : makeSheet({ name: change.sheet, hidden });
        this.sheets.splice(change.index ?? this.sheets.length, 0, sheet);
        break;
      }
      case "remove-sheet":
        this.sheets.splice(this.sheets.indexOf(this.sheet(change.sheet)), 1);
        for (const [key, range] of this.marks) if (range.sheet === change.sheet) this.marks.delete(key);
        break;
      case "list-reach": {
        const reached = <T extends { readonly range: RangeRef }>(list: T): T =>
          sameRange(list.range, change.range)
            ? { ...list, range: { ...list.range, columns: change.columns } }
            : list;
        this.tables = this.tables.map(reached);
        this.filters = this.filters.map(reached);
        break;
      }
      case "print-area": {
        const sheet = this.sheet(change.range.sheet);
        if (sheet.printArea && sameRange(sheet.printArea, change.range)) sheet.printArea = change.area;
        break;
      }
      case "merge": {
        const sheet = this.sheet(change.range.sheet);
        const others = sheet.merges.filter((area) => !sameRange(area, change.range));
        sheet.merges = change.merged ? [...others, change.range] : others;
        break;
      }
      case "mark":
        setOrDelete(this.marks, change.key, change.range);
        break;
      case "setting":
        setOrDelete(this.settings, change.key, change.value);
        break;
      case "page":
      case "data-bars":
      case "heat": {
        const sheet = this.sheet(change.kind === "page" ? change.sheet : change.range.sheet);
        sheet.looks = { ...sheet.looks, page: [...sheet.looks.page, change] };
        break;
      }
      case "note": {
        const sheet = this.sheet(change.range.sheet);
        const key = formatKey(change.range.row, change.range.column);
        sheet.looks = { ...sheet.looks, notes: { ...sheet.looks.notes, [key]: change.text } };
        break;
      }
      default: {
        const sheet = this.sheet("range" in change ? change.range.sheet : change.sheet);
        sheet.looks = withLooks(sheet.looks, change);
      }
    }
  }
}

function setOrDelete<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function toRecord<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [key, value] of map) record[key] = value;
  return record;
}
