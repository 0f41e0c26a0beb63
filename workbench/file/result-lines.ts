import type { Model } from "@odoo/o-spreadsheet";
import type { Change } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { covers, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { documentOf } from "#workbench/grid/document.ts";
import { PIXELS_A_CHARACTER, WIDTH_MARGIN } from "#workbench/grid/layout.ts";
import { rangeOf, refOf } from "#workbench/grid/place.ts";
import { cellsOf, NO_CELL, spotKey } from "./baseline.ts";
import type { OpenFile } from "./open-file.ts";

/** What lines of results ask of a file beside their cells. */
export interface ResultLines {
  /** For lines that are gone or stand elsewhere: to be made while the file's marks still lie over them. */
  readonly gone: readonly Change[];
  /** Where those get the looks of the cells after them. */
  readonly blanked: readonly RangeRef[];
  /** For lines that are new: to be made once their marks are there. */
  readonly added: readonly Change[];
}

const LINE = "results.";

/** Rows of totals to which looks may run on (core/workflow/room.ts). */
const MOST_TOTALS = 3;

/**
 * Widths, colours and looks of the lines of results that AlignScore wrote or took away in the grid. Of widths on sheets
 * of the user's these alone are saved: which others a person has changed, the grid cannot tell.
 */
export function resultLines({ model, baseline }: OpenFile, file: WorkbookOutline): ResultLines {
  const { getters } = model;
  const now = new Map(
    Object.entries(documentOf(model).marks).flatMap(([key, mark]) =>
      key.startsWith(LINE) ? [[key, refOf(model, mark)] as const] : [],
    ),
  );
  const before = Object.entries(file.marks).filter(([key]) => key.startsWith(LINE));
  const gone: Change[] = [];
  const blanked: RangeRef[] = [];
  const merges = mergeChanges(model, before, now, file);
  gone.push(...merges.parted);
  for (const [key, range] of before) {
    const { sheet, column } = range;
    const id = getters.getSheetIdByName(sheet);
    const there = now.get(key);
    if (id === undefined || (there && sameRange(there, range))) continue;
    if (/\.(?:verdict|choice)$/.test(key))
      gone.push({ kind: "colour-by-text", range: bodyOf(range), rules: [] });
    const isUsed = [...now.values()].some((line) => line.sheet === sheet && line.column === column);
    if (range.columns > 1 || isUsed) continue;
    gone.push({ kind: "column-widths", sheet, column, widths: [null] });
    const past = Math.max(...before.flatMap(([, line]) => (line.sheet === sheet ? [line.column + 1] : [])));
    const cells = cellsOf(model, id);
    const isBlank = (row: number): boolean => (cells.get(spotKey(row, column)) ?? NO_CELL).text === "";
    if (Array.from({ length: range.rows }, (_, i) => range.row + i).some((row) => !isBlank(row))) continue;
    let { rows } = range;
    for (; rows < range.rows + MOST_TOTALS; rows++) {
      const key = spotKey(range.row + rows, column);
      const looks = baseline.sheets.get(id)?.get(key)?.looks ?? "";
      if (!isBlank(range.row + rows) || looks === (cells.get(key)?.looks ?? "")) break;
    }
    const whole = { ...range, rows };
    blanked.push(whole);
    gone.push({ kind: "copy-looks", range: whole, from: { ...whole, column: past } });
  }
  const added = [...now].flatMap(([key, range]): Change[] => {
    const { sheet, column } = range;
    const old = file.marks[key];
    const id = getters.getSheetIdByName(sheet);
    if (id === undefined || range.columns > 1 || (old && sameRange(old, range))) return [];
    const width = (getters.getColSize(id, column) - WIDTH_MARGIN) / PIXELS_A_CHARACTER;
    return [{ kind: "column-widths", sheet, column, widths: [Math.max(1, Math.round(width * 10) / 10)] }];
  });
  return { gone, blanked, added: [...added, ...merges.merged] };
}

/** Cells of results that were merged in the grid, and those of the file that are cells by themselves again. */
function mergeChanges(
  model: Model,
  before: readonly (readonly [string, RangeRef])[],
  now: ReadonlyMap<string, RangeRef>,
  file: WorkbookOutline,
): { readonly parted: readonly Change[]; readonly merged: readonly Change[] } {
  const inLines = (lines: readonly RangeRef[], area: RangeRef): boolean =>
    lines.some((line) => covers(line, area));
  const sheets = [...new Set([...before, ...now].map(([, { sheet }]) => sheet))];
  const ofGrid = sheets.flatMap((sheet) => {
    const id = model.getters.getSheetIdByName(sheet);
    return id === undefined ? [] : model.getters.getMerges(id).map((zone) => rangeOf(sheet, zone));
  });
  const ofFile = file.sheets.flatMap(({ name, merges }) => (sheets.includes(name) ? merges : []));
  const notIn = (all: readonly RangeRef[], lines: readonly RangeRef[]) => (area: RangeRef) =>
    inLines(lines, area) && !all.some((one) => sameRange(one, area));
  const old = before.map(([, line]) => line);
  return {
    parted: ofFile
      .filter(notIn(ofGrid, old))
      .map((range) => ({ kind: "merge", range, merged: false }) as const),
    merged: ofGrid
      .filter(notIn(ofFile, [...now.values()]))
      .map((range) => ({ kind: "merge", range, merged: true }) as const),
  };
}

/** A line without its header. */
function bodyOf(range: RangeRef): RangeRef {
  return range.columns > 1
    ? { ...range, column: range.column + 1, columns: range.columns - 1 }
    : { ...range, row: range.row + 1, rows: range.rows - 1 };
}
