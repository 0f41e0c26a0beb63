import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { besideTable } from "./beside-table.ts";
import { RESULT_HEADERS } from "./looks-written.ts";
import { Ours } from "./ours.ts";

/** Where results stand, beside the user's table or on a sheet of their own; null where none do. */
export function writtenPlaces(understanding: Understanding, cells: CellsRead): WrittenPlaces | null {
  return besidePlaces(understanding, cells) ?? sheetPlaces(understanding, cells);
}

/** Where results stand already. */
export interface WrittenPlaces {
  /** Of each line or column: the key of its field, and what its header says. */
  readonly headers: readonly { readonly key: string; readonly header: CellValue }[];
  /** The cell of an investment, by its place in the Strategy and its name. */
  readonly cellOf: (key: string, index: number, name: string) => CellRef | null;
}

/** The lines beside the user's table. */
function besidePlaces({ reading, outline }: Understanding, cells: CellsRead): WrittenPlaces | null {
  const table = besideTable(reading, outline, new Ours(outline, cells));
  if (!table || table.owned.size === 0) return null;
  const marks = [...table.owned].map(([key, range]) => ({ key: key.slice("results.".length), range }));
  return {
    headers: marks.map(({ key, range }) => ({ key, header: cells.value(range) })),
    cellOf: (key, index) => {
      const mark = marks.find((each) => each.key === key);
      const line = table.lines[index];
      if (!mark || line === undefined) return null;
      return table.byRows
        ? { sheet: table.sheet, row: line, column: mark.range.column }
        : { sheet: table.sheet, row: mark.range.row, column: line };
    },
  };
}

/** The sheet of results: its first row holds the headers, its first column the names. */
function sheetPlaces({ outline }: Understanding, cells: CellsRead): WrittenPlaces | null {
  const mark = outline.marks["sheet.results"];
  const sheet = mark && outline.sheets.find(({ name }) => name === mark.sheet);
  if (!sheet) return null;
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  const headers = Object.entries(RESULT_HEADERS).flatMap(([mark, known]) => {
    for (let column = 1; column < sheet.columns; column++) {
      const header = cells.value(at(0, column));
      if (typeof header === "string" && known.includes(header))
        return [{ key: mark.slice("results.".length), header, column }];
    }
    return [];
  });
  if (headers.length === 0) return null;
  const rows = new Map<string, number>();
  for (let row = 1; row < sheet.rows; row++) {
    const name = cells.value(at(row, 0));
    if (typeof name === "string" && !rows.has(name)) rows.set(name, row);
  }
  return {
    headers,
    cellOf: (key, index, name) => {
      const column = headers.find((each) => each.key === key)?.column;
      return column === undefined ? null : at(rows.get(name) ?? index + 1, column);
    },
  };
}
