import { en, type Texts } from "#core/messages/en.ts";
import { marksTemplate } from "#core/tables/owned-sheets.ts";
import { isBlank, isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { marksReach, PRINT_MARK, SHEET_MARK } from "#core/workbook/ownership.ts";
import { contains, covers, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/sheet-size.ts";
import { CellsRead } from "./contents.ts";
import { MOST_COPIED } from "./results/beside-looks.ts";
import { Ours } from "./results/ours.ts";
import { isTotals, MOST_TOTALS } from "./lines/room.ts";
import { printMark } from "./results/print-marks.ts";
import { printAreaChanges } from "./results/print-reach.ts";
import { reachChanges, tablesAfter } from "./results/reach.ts";
import { pointedTo } from "./results/pointed-to.ts";
import type { Understanding } from "./understand.ts";

/** What would be taken away, before anything is. */
export interface RemovalPlan {
  /** Empty of changes where the add-in left nothing. */
  readonly changes: ChangeSet;
  /** What people put where the add-in had written: it stays. */
  readonly left: readonly CellRef[];
  readonly sheets: readonly string[];
  /** Sheets that stay, as values, because something of the user's points to them: else that would become #REF!. */
  readonly needed: readonly NeededSheet[];
}

export interface NeededSheet {
  readonly sheet: string;
  /** The address of a formula, or a defined name, that points to it. */
  readonly by: string;
}

/**
 * Plans to take away all that the add-in ever wrote into the workbook, whoever wrote it and whenever: results, its own
 * sheets, marks (those too whose cells are gone) and what it keeps in the document. Sheets of the template are the
 * user's and stay; so does every cell that no longer holds what was written.
 */
export function planRemoval(understanding: Understanding, texts: Texts = en): RemovalPlan {
  const { outline } = understanding;
  const { less } = reachChanges(null, outline);
  const printing = printAreaChanges(null, outline);
  const remover = new Remover(understanding, tablesAfter(outline, less));
  remover.changes.push(...less, ...printing);
  const settled = new Set(remover.changes.flatMap((change) => (change.kind === "mark" ? [change.key] : [])));
  for (const [key, range] of Object.entries(outline.marks)) {
    // Gone with what the list, or what is printed, has no more.
    if (key.startsWith(PRINT_MARK) || (marksReach(key) && settled.has(key))) continue;
    if (key.startsWith(SHEET_MARK) && !marksTemplate(key)) remover.sheetUnlessNeeded(key, range);
    else if (key.startsWith("results.")) remover.line(key, range);
    else remover.mark(key, range);
  }
  for (const key of outline.deadMarks ?? []) remover.mark(key, null);
  for (const [key, expect] of Object.entries(outline.settings)) {
    remover.changes.push({ kind: "setting", key, value: null, expect });
  }
  return {
    changes: { label: texts.workflow.removeLabel, changes: remover.changes },
    left: remover.left,
    sheets: remover.sheets,
    needed: remover.needed,
  };
}

/** What a line was given beside looks: a column's width, and the colours of its words. */
function plainLine(key: string, range: RangeRef): Change[] {
  const { sheet, column } = range;
  const widths: Change[] =
    range.columns === 1 ? [{ kind: "column-widths", sheet, column, widths: [null] }] : [];
  return [...widths, ...colourless(key, range)];
}

/** A line of words without its colours; nothing for a line that has none. */
export function colourless(key: string, range: RangeRef): Change[] {
  const length = Math.max(range.rows, range.columns);
  if ((key !== "results.verdict" && key !== "results.choice") || length === 1) return [];
  const body =
    range.columns === 1
      ? { ...range, row: range.row + 1, rows: length - 1 }
      : { ...range, column: range.column + 1, columns: length - 1 };
  return [{ kind: "colour-by-text", range: body, rules: [] }];
}

/** Takes away one thing after the other that the add-in wrote. */
export class Remover {
  readonly changes: Change[] = [];
  readonly left: CellRef[] = [];
  readonly sheets: string[] = [];
  readonly needed: NeededSheet[] = [];
  private readonly ours: Ours;
  private readonly cells: CellsRead;

  /** @param tables those whose header cells may not be blank */
  constructor(
    private readonly understanding: Pick<Understanding, "outline" | "cells" | "reading">,
    private readonly tables: readonly RangeRef[] = [],
  ) {
    this.cells = new CellsRead(understanding.cells);
    this.ours = new Ours(understanding.outline, this.cells);
  }

  /** The mark goes, and with it the print that is kept of its sheet. */
  mark(key: string, expect: RangeRef | null): void {
    this.changes.push({ kind: "mark", key, range: null, expect });
    const { marks } = this.understanding.outline;
    const print = printMark(marks, key);
    if (print) this.changes.push({ kind: "mark", key: print.key, range: null, expect: marks[print.key]! });
  }

  /** A line of results: its own cells become blank and plain, and the line is the user's again. */
  line(key: string, range: RangeRef): void {
    if (this.ours.isLine(key, range)) {
      this.part(range);
      this.blank(key, range);
      if (this.ours.foreign(key, range).length === 0)
        this.changes.push(...this.plainLooks(range), ...plainLine(key, range));
    } else this.left.push(...this.ours.foreign(key, range));
    this.mark(key, range);
  }

  /** The same of a line whose field moves elsewhere: its mark goes along. */
  vacate(key: string, range: RangeRef): void {
    this.part(range);
    this.blank(key, range);
    this.changes.push(...this.plainLooks(range), ...plainLine(key, range));
  }

  /** The looks of the blank line past all results: what cells there look like that nobody has written to. */
  private plainLooks(range: RangeRef): Change[] {
    const byRows = range.columns === 1;
    const { marks } = this.understanding.outline;
    const next = Object.entries(marks).reduce(
      (end, [key, { sheet, row, column, rows, columns }]) =>
        key.startsWith("results.") && sheet === range.sheet
          ? Math.max(end, byRows ? column + columns : row + rows)
          : end,
      0,
    );
    const totals = byRows ? this.totalsBelow(range) : 0;
    const length = Math.max(range.rows, range.columns);
    const mine = { ...range, rows: range.rows + totals };
    const past = byRows ? { ...mine, column: next } : { ...range, row: next };
    const isOnSheet = next < (byRows ? MOST_COLUMNS : MOST_ROWS);
    const isBlankLine = this.cells.contents(past).every((line) => line.every((content) => content === null));
    if (!isOnSheet || !isBlankLine) return [];
    const from = length > MOST_COPIED ? { ...past, rows: 1, columns: 1 } : past;
    return [{ kind: "copy-looks", range: mine, from }];
  }

  /** The rows of totals right below a column of results, to which its looks run on. */
  private totalsBelow({ sheet, row, rows, column }: RangeRef): number {
    const table = this.understanding.reading.investments;
    if (table?.range.sheet !== sheet || table.orientation !== "rows") return 0;
    let count = 0;
    while (count < MOST_TOTALS && isTotals(table, row + rows + count, this.cells)) {
      if (this.cells.content({ sheet, row: row + rows + count, column }) !== null) break;
      count++;
    }
    return count;
  }

  /** As `sheet`, save that one that the user's formulas or names point to becomes theirs, as it looks now. */
  sheetUnlessNeeded(key: string, range: RangeRef): void {
    const there = this.understanding.outline.sheets.find(({ name }) => name === range.sheet);
    const by = there ? pointedTo(this.understanding, range.sheet) : null;
    if (!there || by === null) {
      this.sheet(key, range);
      return;
    }
    this.needed.push({ sheet: range.sheet, by });
    const { sheet } = range;
    const whole = { sheet, row: 0, column: 0, rows: there.rows, columns: there.columns };
    const expect = this.cells.contents(whole);
    // What its formulas lead to (the workings, the functions) goes.
    const values = expect.map((line, row) =>
      line.map((content, column): CellContent =>
        isFormula(content) ? this.cells.value({ sheet, row, column }) : content,
      ),
    );
    if (expect.some((line) => line.some(isFormula)))
      this.changes.push({ kind: "write", range: whole, contents: values, expect });
    this.mark(key, range);
  }

  /** A sheet of the add-in's goes; one on which people wrote stays with what they wrote. */
  sheet(key: string, range: RangeRef): void {
    const { sheets } = this.understanding.outline;
    const there = sheets.find(({ name }) => name === range.sheet);
    if (!there) return;
    const whole = {
      ...range,
      row: 0,
      column: 0,
      rows: Math.max(1, there.rows),
      columns: Math.max(1, there.columns),
    };
    const foreign = this.ours.foreignOn(key);
    if (foreign === "somewhere") {
      this.left.push({ sheet: there.name, row: 0, column: 0 });
      this.mark(key, range);
      return;
    }
    const shown = sheets.filter(({ hidden, name }) => !hidden && name !== there.name);
    if (foreign.length === 0 && shown.length > 0) {
      this.changes.push({ kind: "remove-sheet", sheet: there.name });
      this.sheets.push(there.name);
      return;
    }
    this.blank(key, whole);
    this.mark(key, range);
  }

  /** The cells of a line by themselves again. */
  private part(range: RangeRef): void {
    const { sheets } = this.understanding.outline;
    const merges = sheets.find(({ name }) => name === range.sheet)?.merges ?? [];
    const within = merges.filter((area) => covers(range, area));
    this.changes.push(...within.map((area) => ({ kind: "merge", range: area, merged: false }) as const));
  }

  private blank(key: string, range: RangeRef): void {
    const expect = this.cells.contents(range);
    const at = (row: number, column: number): CellRef => ({
      sheet: range.sheet,
      row: range.row + row,
      column: range.column + column,
    });
    const stays = (cell: CellRef): boolean =>
      !this.ours.holds(key, cell) ||
      this.tables.some((table) => table.row === cell.row && contains(table, cell));
    const contents = expect.map((line, row) =>
      line.map((content, column): CellContent => (stays(at(row, column)) ? content : null)),
    );
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        if (typeof content === "object" ? content !== null : !isBlank(content))
          this.left.push(at(row, column));
      }),
    );
    this.changes.push({ kind: "write", range, contents, expect });
  }
}
