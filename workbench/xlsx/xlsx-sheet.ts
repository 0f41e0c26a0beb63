import type { MergeCells } from "#core/workbook/change-set.ts";
import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type {
  AddChart,
  ColourScale,
  DataBars,
  HeatColours,
  LayOutPage,
  Validation,
} from "#core/workbook/look-changes.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import { Spills } from "#core/workbook/spills.ts";
import { alikeOr } from "./alike-lists.ts";
import { badFile } from "./bad-file.ts";
import type { BookSheet } from "./book.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { indexOfColumn, type FilledArea } from "./sheet-cells.ts";
import type { Styles } from "./styles.ts";

/** What is changed about a sheet besides its cells. Plain JSON; replaced, never changed in place. */
export interface LayoutChanges {
  readonly widths: Readonly<Record<number, number | null>>;
  /** Null: as the file has it. */
  readonly frozenRows: number | null;
  readonly colours: readonly ColourScale[];
  readonly lists: readonly Validation[];
  readonly charts: readonly AddChart[];
  /** Merged areas beside those of the file, and those of the file that are parted again. */
  readonly merged: readonly RangeRef[];
  readonly parted: readonly RangeRef[];
  /** Only on sheets of this session. */
  readonly page: LayOutPage | null;
  readonly bars: readonly DataBars[];
  readonly heat: readonly HeatColours[];
}

export const NO_LAYOUT: LayoutChanges = {
  widths: {},
  frozenRows: null,
  colours: [],
  lists: [],
  charts: [],
  merged: [],
  parted: [],
  page: null,
  bars: [],
  heat: [],
};

/** A sheet: what the file holds, never touched, and over it what this session changed. */
export class XlsxSheet {
  readonly contents = new Map<number, Map<number, CellContent>>();
  readonly cellStyles = new Map<number, Map<number, number>>();
  layout: LayoutChanges = NO_LAYOUT;
  /** Cells that a formula of this session fills. */
  private readonly spills = new Spills({
    get: (row, column) => (this.spilled(row, column) ? null : this.content(row, column)),
    set: (row, column, value) => {
      if (value === undefined) this.contents.get(row)?.delete(column);
      else set(this.contents, row, column, value);
    },
  });

  /** @param source null for a sheet added in this session */
  constructor(
    readonly name: string,
    readonly source: BookSheet | null,
    readonly base: SheetCells,
    private readonly styles: Styles,
    readonly hidden = source?.hidden ?? false,
  ) {}

  content(row: number, column: number): CellContent {
    const changed = this.contents.get(row)?.get(column);
    if (changed !== undefined) return changed;
    const area = this.base.areaOver(row, column);
    return area && this.isDissolved(area) ? null : this.base.content(row, column);
  }

  /** Whether the cell is filled by a formula elsewhere. */
  spilled(row: number, column: number): boolean {
    if (this.spills.has(row, column)) return true;
    if (this.contents.get(row)?.has(column)) return false;
    const area = this.base.areaOver(row, column);
    return area !== undefined && !this.isDissolved(area);
  }

  /** An area goes when its first cell, which holds the formula, is overwritten. */
  isDissolved({ range, kind }: FilledArea): boolean {
    if (kind === "data-table") return false;
    const changed = this.contents.get(range.row)?.get(range.column);
    return changed !== undefined && !sameContent(changed, this.base.content(range.row, range.column));
  }

  dissolvedAreas(): FilledArea[] {
    return this.contents.size === 0 ? [] : this.base.areas.filter((area) => this.isDissolved(area));
  }

  write(row: number, column: number, content: CellContent): void {
    const written = content === "" ? null : content;
    const area = written === null ? this.base.areaOver(row, column) : undefined;
    // Blanking what a formula elsewhere fills changes nothing.
    if (!this.spills.beforeWrite(row, column, written)) return;
    if (area && !this.isDissolved(area)) this.contents.get(row)?.delete(column);
    else set(this.contents, row, column, written);
    this.spills.afterWrite(row, column, written);
  }

  merges(): readonly RangeRef[] {
    const { merged, parted, page } = this.layout;
    const left = this.base.merges.filter((area) => !parted.some((one) => sameRange(one, area)));
    return [...left, ...merged, ...(page?.merges ?? [])];
  }

  merge({ range, merged: isMerged }: MergeCells): void {
    const { merged, parted } = this.layout;
    const others = (areas: readonly RangeRef[]): RangeRef[] => areas.filter((one) => !sameRange(one, range));
    const ofFile = this.base.merges.some((area) => sameRange(area, range));
    this.layout = {
      ...this.layout,
      merged: isMerged && !ofFile ? [...others(merged), range] : others(merged),
      parted: !isMerged && ofFile ? [...others(parted), range] : others(parted),
    };
  }

  style(row: number, column: number): number {
    return this.cellStyles.get(row)?.get(column) ?? this.base.style(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    set(this.cellStyles, row, column, style);
  }

  /** The smallest rectangle from A1 that holds every filled cell. */
  extent(): { rows: number; columns: number } {
    const dissolved = this.dissolvedAreas().length > 0;
    let rows = 0;
    let columns = 0;
    const grow = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    for (const [row, line] of this.base.rows) {
      const changed = this.contents.get(row);
      for (let i = line.columns.length - 1; i >= 0; i--) {
        if (line.values[i] === null && line.formulas[i] === undefined) continue;
        const column = line.columns[i]!;
        if (changed?.has(column)) continue;
        if (dissolved && this.content(row, column) === null) continue;
        grow(row, column);
        break;
      }
    }
    for (const [row, line] of this.contents) {
      for (const [column, content] of line) if (content !== null) grow(row, column);
    }
    return { rows, columns };
  }

  /**
   * @param budget how many characters of formulas may still be spelt out; counted down
   * @throws WorkbookError `too-large` when there are more: a few shared formulas can stand for gigabytes
   */
  read(range: RangeRef, budget: { formulas: number }): RangeCells {
    const values: CellValue[][] = [];
    const formulas: string[][] = [];
    const formats: string[][] = [];
    const end = range.row + range.rows;
    const dissolved = this.dissolvedAreas().length > 0;
    for (const row of this.filledRows(range.row, end)) {
      while (values.length < row - range.row) {
        values.push([]);
        formulas.push([]);
        formats.push([]);
      }
      const line = this.readRow(row, range.column, range.column + range.columns, dissolved);
      for (const formula of line.formulas) budget.formulas -= formula.length;
      if (budget.formulas < 0) throw badFile("tooLarge", "too-large");
      values.push(line.values);
      formulas.push(alikeOr(line.formulas, formulas[formulas.length - 1]));
      formats.push(alikeOr(line.formats, formats[formats.length - 1]));
    }
    return { range, values, formulas, formats };
  }

  /** How many list entries `read` would make: what a far-away cell costs. */
  readSize(range: RangeRef): number {
    let size = 0;
    let last = range.row - 1;
    for (const row of this.filledRows(range.row, range.row + range.rows)) {
      last = row;
      size += Math.max(0, Math.min(this.rowLength(row), range.column + range.columns) - range.column);
    }
    return size + last + 1 - range.row;
  }

  private filledRows(from: number, to: number): number[] {
    const rows = this.base.rowNumbers().filter((row) => row >= from && row < to);
    const more = [...this.contents.keys()].filter(
      (row) => row >= from && row < to && !this.base.rows.has(row),
    );
    return more.length === 0 ? rows : [...rows, ...more].sort((a, b) => a - b);
  }

  /** One behind the row's last cell. */
  private rowLength(row: number): number {
    const columns = this.base.rows.get(row)?.columns;
    let length = columns && columns.length > 0 ? columns[columns.length - 1]! + 1 : 0;
    for (const column of this.contents.get(row)?.keys() ?? []) length = Math.max(length, column + 1);
    return length;
  }

  private readRow(
    row: number,
    from: number,
    to: number,
    dissolved: boolean,
  ): { values: CellValue[]; formulas: string[]; formats: string[] } {
    const line = this.base.rows.get(row);
    const changed = this.contents.get(row);
    const restyled = this.cellStyles.get(row);
    const values: CellValue[] = [];
    const formulas: string[] = [];
    const formats: string[] = [];
    let filled = 0;
    for (let column = from; column < Math.min(to, this.rowLength(row)); column++) {
      const i = line ? indexOfColumn(line.columns, column) : -1;
      const overlaid = changed?.get(column);
      const content = overlaid === undefined && dissolved ? this.content(row, column) : overlaid;
      if (content !== undefined) {
        values.push(isFormula(content) ? (content.cached ?? null) : content);
        formulas.push(isFormula(content) ? content.formula : "");
      } else {
        values.push(i < 0 ? null : line!.values[i]!);
        formulas.push(i < 0 ? "" : this.base.formulaAt(row, line!, i));
      }
      const own = i < 0 ? this.style(row, column) : line!.styles[i]!;
      formats.push(this.styles.numberFormat(restyled?.get(column) ?? own));
      if (values[values.length - 1] !== null || formulas[formulas.length - 1] !== "") filled = values.length;
    }
    values.length = formulas.length = formats.length = filled;
    return { values, formulas, formats };
  }
}

function set<T>(map: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  let line = map.get(row);
  if (!line) {
    line = new Map<number, T>();
    map.set(row, line);
  }
  line.set(column, value);
}
