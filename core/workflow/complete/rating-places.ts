import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { besideTable, isRoom } from "../results/beside-table.ts";
import { Ours } from "../results/ours.ts";
import { RATING_LEVELS } from "../template/investments-sheet.ts";
import {
  columnBelowHeader,
  columnsOf,
  freeSheetName,
  HEADER,
  layOutSheet,
} from "../template/lay-out-sheet.ts";
import type { Understanding } from "../understand.ts";

/** Where new ratings go: in new columns beside the user's investments, or on a sheet of their own. */
export type RatingsPlace = "beside" | "sheet";

export interface RatingColumns {
  readonly changes: readonly Change[];
  readonly where: RangeRef;
}

/**
 * New columns (rows, where investments are columns) right after the user's table, headed with the objectives' names,
 * with the ratings to choose from. Only blank cells are written.
 * @returns null where there is no room: something stands there, or the table is one of the host's own, which what is
 *   written beside does not belong to
 */
export function ratingsBeside(
  { reading, outline, cells: read }: Understanding,
  objectives: readonly string[],
): RatingColumns | null {
  const cells = new CellsRead(read);
  const table = besideTable(reading, outline, new Ours(outline, cells));
  if (!table || objectives.length === 0) return null;
  const { byRows, next, lineAt } = table;
  const isHostTable = outline.tables.some(
    ({ range }) => range.sheet === table.sheet && overlapsLine(range, table.names[0]!),
  );
  const lines = objectives.map((_, at) => lineAt(next + at));
  if (isHostTable || !isRoom(lines, table, outline, cells)) return null;
  const [first] = lines;
  const headers: RangeRef = byRows
    ? { ...first!, rows: 1, columns: objectives.length }
    : { ...first!, rows: objectives.length, columns: 1 };
  const contents = byRows ? [[...objectives]] : objectives.map((name) => [name]);
  const ratings = lines.map((line): RangeRef =>
    byRows
      ? { ...line, row: line.row + 1, rows: line.rows - 1 }
      : { ...line, column: line.column + 1, columns: line.columns - 1 },
  );
  return {
    changes: [
      { kind: "write", range: headers, contents, expect: cells.contents(headers) },
      ...ratings.map((range): Change => ({ kind: "validation", range, list: RATING_LEVELS })),
    ],
    where: headers,
  };
}

function overlapsLine(table: RangeRef, cell: { readonly row: number; readonly column: number }): boolean {
  return (
    cell.row >= table.row &&
    cell.row < table.row + table.rows &&
    cell.column >= table.column &&
    cell.column < table.column + table.columns
  );
}

/** A new sheet with the investments down the side, by name, and the objectives across. */
export function ratingsSheet(
  { reading, outline }: Understanding,
  objectives: readonly string[],
  texts: Texts = en,
): RatingColumns {
  const words = texts.templates;
  const sheet = freeSheetName(words.ratingsSheet, outline);
  const header = [words.investmentHeaders.before[0]!, ...objectives];
  const { before, rating } = words.investmentNotes;
  const notes = [before[0]!, ...objectives.map((name) => rating(name))];
  const rows = reading.strategy.investments.map(({ name }): CellContent[] => [name]);
  return {
    changes: [
      ...layOutSheet(outline, sheet, columnsOf(header, notes), rows, "ratings", words.intros.ratings, texts),
      { kind: "column-widths", sheet, column: 0, widths: [34, ...objectives.map(() => 16)] },
      ...objectives.map((_, at): Change => ({
        kind: "validation",
        range: columnBelowHeader(sheet, at + 1, rows.length),
        list: RATING_LEVELS,
      })),
    ],
    where: { sheet, row: 0, column: 0, rows: HEADER + 1 + rows.length, columns: header.length },
  };
}
