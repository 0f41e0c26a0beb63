import type { CellValue } from "#core/workbook/cell.ts";
import { reference } from "./formula-text.ts";
import type { Figure, Workings } from "./workings-sheet.ts";
import type { Page } from "./workings-page.ts";
import {
  acrossObjectives,
  FIRST_OBJECTIVE,
  FIRST_ROW,
  HEADER_ROW,
  LINE_COLUMN,
  WEIGHT_ROW,
} from "./workings-places.ts";

/** The laid out sheet, as far as cells elsewhere point to it. */
export interface LaidOut {
  readonly name: string;
  readonly page: Page;
  readonly lines: number;
  readonly objectives: number;
  readonly columns: ReadonlyMap<Figure, number>;
  readonly parts: { readonly first: number; readonly count: number };
  /** What points to it stands on the investments' own lines, which are rows. */
  readonly beside: boolean;
  readonly byRows: boolean;
}

type Pointers = Pick<Workings, "has" | "figure" | "effects" | "effectValues" | "parts" | "weights" | "names">;

export function pointersTo(laidOut: LaidOut): Pointers {
  const { name, page, lines, objectives, columns, parts, beside, byRows } = laidOut;
  const down = (column: number, from: string, width = 1): string =>
    reference({ sheet: name, row: FIRST_ROW, column, rows: lines, columns: width }, from, true);
  /** What finds its own line is the same text on each of them, of which there are thousands. */
  const ownLine = new Map<string, string>();
  const onOwnLine = (first: number, width: number, after: string, from: string): string => {
    const key = `${first},${width}${after}${from}`;
    const known = ownLine.get(key);
    if (known !== undefined) return known;
    // Where a formula works with arrays, Excel's ROW() is an array of one, of which INDEX(…,{3},0) gives one cell of the row.
    const line = `MATCH(MAX(${byRows ? "ROW" : "COLUMN"}()),${down(LINE_COLUMN, from)},0)`;
    const text = `INDEX(${down(first, from, width)},${line}${after})`;
    ownLine.set(key, text);
    return text;
  };
  const row = (index: number, first: number, width: number, from: string): string =>
    beside
      ? onOwnLine(first, width, ",0", from)
      : reference(
          { sheet: name, row: FIRST_ROW + index, column: first, rows: 1, columns: width },
          from,
          true,
        );
  const inRow = (at: number, first: number, width: number): CellValue[] =>
    Array.from({ length: width }, (_, j) => page.at(at, first + j).value);
  return {
    has: (figure) => columns.has(figure),
    figure: (index, figure, from) => {
      const column = columns.get(figure)!;
      return {
        text: beside
          ? onOwnLine(column, 1, "", from)
          : reference({ sheet: name, row: FIRST_ROW + index, column }, from, true),
        value: page.at(FIRST_ROW + index, column).value,
      };
    },
    effects: (index, from) => row(index, FIRST_OBJECTIVE, objectives, from),
    effectValues: (index) => inRow(FIRST_ROW + index, FIRST_OBJECTIVE, objectives),
    parts:
      parts.count === 0
        ? null
        : {
            headers: { sheet: name, row: HEADER_ROW, column: parts.first, rows: 1, columns: parts.count },
            names: inRow(HEADER_ROW, parts.first, parts.count),
            of: (index, from) => row(index, parts.first, parts.count, from),
            levels: (index) => inRow(FIRST_ROW + index, parts.first, parts.count),
          },
    weights: acrossObjectives(name, WEIGHT_ROW, objectives),
    names: acrossObjectives(name, HEADER_ROW, objectives),
  };
}
