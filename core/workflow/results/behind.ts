import { en, type Texts } from "#core/messages/en.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { isBlank, isCellError } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { besideTable } from "./beside-table.ts";
import { type ResultField, resultFields } from "./fields.ts";
import { Ours } from "./ours.ts";

/** A result cell that does not show what a fresh scoring says. */
export interface BehindCell {
  readonly cell: CellRef;
  readonly field: ResultField["key"];
  readonly investment: string;
  readonly shows: CellValue;
  readonly should: CellValue;
}

/** A score may be shown rounded by what wrote it, but never further off than this, in points. */
const CLOSE = 1e-6;

/**
 * The result cells that differ from a fresh scoring: of values that were not updated, of what a formula holds as a
 * constant, of a new line beside which nothing stands yet. Looks at what the cells show, in every way of writing.
 * Words are compared only where they were written in the language of `texts`.
 */
export function whatIsBehind(understanding: Understanding, texts: Texts = en): BehindCell[] {
  const { reading, scorecard } = understanding;
  if (!scorecard) return [];
  const cells = new CellsRead(understanding.cells);
  const fields = resultFields(reading, scorecard, texts);
  const places = besidePlaces(understanding, cells) ?? sheetPlaces(understanding, fields, cells);
  if (!places) return [];
  const sameLanguage = places.headers.every(({ key, header }) =>
    fields.some((field) => field.key === key && field.header === header),
  );
  const written = fields.filter(({ key }) => places.headers.some((each) => each.key === key));
  return scorecard.results.flatMap((result, index) =>
    written.flatMap((field): BehindCell[] => {
      const should = field.value(result);
      const cell = places.cellOf(field.key, index, result.name);
      const shows = cell ? cells.value(cell) : null;
      const words = typeof should === "string" && typeof shows === "string";
      if (!cell || agrees(shows, should) || (words && !sameLanguage)) return [];
      return [{ cell, field: field.key, investment: result.name, shows, should }];
    }),
  );
}

interface Places {
  readonly headers: readonly { readonly key: string; readonly header: CellValue }[];
  readonly cellOf: (key: string, index: number, name: string) => CellRef | null;
}

/** The lines beside the user's table. */
function besidePlaces({ reading, outline }: Understanding, cells: CellsRead): Places | null {
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
function sheetPlaces(
  { outline }: Understanding,
  fields: readonly ResultField[],
  cells: CellsRead,
): Places | null {
  const mark = outline.marks["sheet.results"];
  const sheet = mark && outline.sheets.find(({ name }) => name === mark.sheet);
  if (!sheet) return null;
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  const headers = fields.flatMap(({ key, header }) => {
    for (let column = 1; column < sheet.columns; column++) {
      if (cells.value(at(0, column)) === header) return [{ key, header: header, column }];
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

function agrees(shows: CellValue, should: CellValue): boolean {
  if (isCellError(shows)) return false;
  if (should === null || should === "") return isBlank(shows);
  if (typeof should === "number") return typeof shows === "number" && Math.abs(shows - should) <= CLOSE;
  return shows === should;
}
