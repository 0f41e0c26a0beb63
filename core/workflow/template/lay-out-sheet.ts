import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { widthFor } from "../word-width.ts";
import { INPUT_BODY, INPUT_HEAD, INPUT_ROW } from "../scorecard/input-looks.ts";
import { QUIET } from "../scorecard/palette.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { linesPage } from "../lines-page.ts";

/** At least so many rows below the header look as if to be filled in. */
const ROOM_SHOWN = 12;

/** The row of the header: the first says where the numbers come from. */
export const HEADER = 1;

/** Rows below the tables that already have their lists to choose from. */
const ROOM = 60;

/** A column of a sheet that is laid out. */
export interface LaidOutColumn {
  readonly header: string;
  /** What it is for, in one plain sentence: a note on its header, where the host has notes. */
  readonly note: string;
}

/** Headers with their notes, in order. */
export function columnsOf(headers: readonly string[], notes: readonly string[]): LaidOutColumn[] {
  return headers.map((header, index) => ({ header, note: notes[index] ?? "" }));
}

/**
 * A new sheet with a header in bold that stays in view; the user's own from the start.
 * @param intro one sentence above the header: where the numbers of this sheet come from
 */
export function layOutSheet(
  outline: WorkbookOutline,
  sheet: string,
  columns: readonly LaidOutColumn[],
  rows: readonly (readonly CellContent[])[],
  key: string,
  intro: string,
  texts: Texts,
): Change[] {
  const range = { sheet, row: HEADER, column: 0, rows: rows.length + 1, columns: columns.length };
  const mark = `sheet.template.${key}`;
  const shown = Math.max(ROOM_SHOWN, rows.length);
  // A header of several words is as high as they turn out to be.
  const oneLine = columns.every(({ header }) => !header.includes(" "));
  const inputs = Array.from({ length: shown }, (_, at) => HEADER + 1 + at);
  const heights = [0, ...(oneLine ? [HEADER] : []), ...inputs].map((row) => ({ row, points: INPUT_ROW }));
  const filled = rows.map((row) => columns.map((_, at) => row[at] ?? null));
  return [
    { kind: "add-sheet", sheet },
    { kind: "mark", key: mark, range, expect: outline.marks[mark] ?? null },
    {
      kind: "write",
      range: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
      contents: [[intro]],
      expect: null,
    },
    {
      kind: "format",
      range: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
      format: { color: QUIET, vertical: "middle" },
    },
    { kind: "write", range, contents: [columns.map(({ header }) => header), ...filled], expect: null },
    { kind: "format", range: { ...range, rows: 1 }, format: INPUT_HEAD },
    { kind: "format", range: { ...range, row: HEADER + 1, rows: shown }, format: INPUT_BODY },
    { kind: "freeze-rows", sheet, rows: HEADER + 1 },
    linesPage(sheet, sheet, texts, { header: HEADER, heights }),
    ...columns.map(({ note }, column): Change => ({
      kind: "note",
      range: { ...range, column, rows: 1, columns: 1 },
      text: note,
    })),
  ];
}

/** Widths in which no word of a header, nor of what may be chosen below it, is broken. @param least of each column */
export function templateWidths(
  sheet: string,
  headers: readonly string[],
  least: readonly number[],
  choices: Readonly<Record<number, readonly string[]>> = {},
): Change {
  const widths = headers.map((header, at) =>
    widthFor([...header.split(" "), ...(choices[at] ?? [])], least[at] ?? 0),
  );
  return { kind: "column-widths", sheet, column: 0, widths };
}

/**
 * A column of a laid-out sheet below its header, as far as lists to choose from go.
 * @param filled how many rows are there already
 */
export function columnBelowHeader(sheet: string, column: number, filled = 0): RangeRef {
  return { sheet, row: HEADER + 1, column, rows: Math.max(ROOM, 2 * filled), columns: 1 };
}

/** The name, or the name with a number where a sheet is called so already. */
export function freeSheetName(name: string, outline: WorkbookOutline): string {
  const taken = new Set(outline.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
