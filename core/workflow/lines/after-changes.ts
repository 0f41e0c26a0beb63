import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CopyLooks } from "#core/workbook/look-changes.ts";
import type { RangeCells, SheetOutline, WorkbookOutline } from "#core/workbook/port.ts";
import { cellAddress, parseAddress, type CellRef } from "#core/workbook/range.ts";

/** What one look at a workbook gives. */
export interface Look {
  readonly outline: WorkbookOutline;
  /** The cells of each sheet from A1. */
  readonly cells: readonly RangeCells[];
}

/**
 * The workbook as it would be after some changes, as far as reading it goes: contents, number formats, marks, settings
 * and new sheets.
 * Nothing is calculated, save that a formula which is nothing but a reference (`=Goals!A4`) shows what that cell now
 * holds; other formulas keep the value they had.
 */
export function afterChanges({ outline, cells }: Look, changes: readonly Change[]): Look {
  const sheets = new Map(cells.map((sheet) => [sheet.range.sheet, new EditedSheet(sheet)]));
  const settings = new Map(Object.entries(outline.settings));
  const marks = new Map(Object.entries(outline.marks));
  const added: SheetOutline[] = [];
  for (const change of changes) {
    if (change.kind === "write") {
      change.contents.forEach((line, i) =>
        line.forEach((content, j) =>
          sheets.get(change.range.sheet)?.write(change.range.row + i, change.range.column + j, content),
        ),
      );
    } else if (change.kind === "format" && change.format.numberFormat !== undefined) {
      sheets.get(change.range.sheet)?.format(change.range, change.format.numberFormat);
    } else if (change.kind === "copy-looks") {
      sheets.get(change.range.sheet)?.copyFormats(change);
    } else if (change.kind === "add-sheet") {
      const { sheet: name, hidden = false } = change;
      added.push({ name, hidden, rows: 0, columns: 0, merges: [], protected: false });
      sheets.set(name, new EditedSheet(nothingOn(name)));
    } else if (change.kind === "mark") {
      if (change.range === null) marks.delete(change.key);
      else marks.set(change.key, change.range);
    } else if (change.kind === "setting") {
      if (change.value === null) settings.delete(change.key);
      else settings.set(change.key, change.value);
    }
  }
  for (const sheet of sheets.values()) sheet.follow(sheets);
  const edited = [...sheets.values()].map((sheet) => sheet.cells());
  return {
    outline: {
      ...outline,
      settings: recordOf(settings),
      marks: recordOf(marks),
      sheets: [...outline.sheets, ...added].map((one) => grown(one, edited)),
    },
    cells: edited,
  };
}

function recordOf<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function nothingOn(sheet: string): RangeCells {
  return {
    range: { sheet, row: 0, column: 0, rows: 0, columns: 0 },
    values: [],
    formulas: [],
    formats: [],
  };
}

function grown(outline: SheetOutline, cells: readonly RangeCells[]): SheetOutline {
  const range = cells.find(({ range: { sheet } }) => sheet === outline.name)?.range;
  if (!range) return outline;
  return {
    ...outline,
    rows: Math.max(outline.rows, range.row + range.rows),
    columns: Math.max(outline.columns, range.column + range.columns),
  };
}

/** One sheet's cells under change; rows are copied when they are first written. */
class EditedSheet {
  private readonly values: (readonly CellValue[])[];
  private readonly formulas: (readonly string[])[];
  private readonly formats: (readonly string[])[];
  private readonly written = new Set<string>();
  private rows: number;
  private columns: number;

  constructor(private readonly before: RangeCells) {
    this.values = [...before.values];
    this.formulas = [...before.formulas];
    this.formats = [...before.formats];
    this.rows = before.range.rows;
    this.columns = before.range.columns;
  }

  write(row: number, column: number, content: CellContent): void {
    const value = isFormula(content) ? (content.cached ?? null) : content;
    this.put(row, column, value);
    this.set(this.formulas, row, column, isFormula(content) ? content.formula : "", "");
    this.written.add(cellAddress({ row, column }));
    if (content === null) return;
    this.rows = Math.max(this.rows, row - this.before.range.row + 1);
    this.columns = Math.max(this.columns, column - this.before.range.column + 1);
  }

  format({ row, column, rows, columns }: RangeCells["range"], format: string): void {
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) this.set(this.formats, i, j, format, "");
    }
  }

  /** The number formats of other cells, over and over. */
  copyFormats({ range, from }: CopyLooks): void {
    for (let i = 0; i < range.rows; i++) {
      for (let j = 0; j < range.columns; j++) {
        const row = from.row + (i % from.rows) - this.before.range.row;
        const column = from.column + (j % from.columns) - this.before.range.column;
        const format = this.formats[row]?.[column] ?? "";
        this.set(this.formats, range.row + i, range.column + j, format, "");
      }
    }
  }

  /** Lets plain references to cells that were written show what those hold now. */
  follow(sheets: ReadonlyMap<string, EditedSheet>): void {
    const { range } = this.before;
    this.formulas.forEach((line, i) =>
      line.forEach((formula, j) => {
        const target = formula === "" ? null : parseAddress(formula.slice(1), range.sheet);
        if (!target || target.rows > 1 || target.columns > 1) return;
        const value = sheets.get(target.sheet)?.writtenAt(target);
        if (value !== undefined) this.put(range.row + i, range.column + j, value);
      }),
    );
  }

  cells(): RangeCells {
    const range = { ...this.before.range, rows: this.rows, columns: this.columns };
    return { range, values: this.values, formulas: this.formulas, formats: this.formats };
  }

  /** What the cell holds, if it was written; undefined otherwise. */
  private writtenAt(cell: CellRef): CellValue | undefined {
    if (!this.written.has(cellAddress(cell))) return undefined;
    const { range } = this.before;
    return this.values[cell.row - range.row]?.[cell.column - range.column] ?? null;
  }

  private put(row: number, column: number, value: CellValue): void {
    this.set(this.values, row, column, value, null);
  }

  private set<T>(lines: (readonly T[])[], row: number, column: number, value: T, blank: T): void {
    const i = row - this.before.range.row;
    const j = column - this.before.range.column;
    if (i < 0 || j < 0) return;
    while (lines.length <= i) lines.push([]);
    const line = [...lines[i]!];
    while (line.length < j) line.push(blank);
    line[j] = value;
    lines[i] = line;
  }
}
