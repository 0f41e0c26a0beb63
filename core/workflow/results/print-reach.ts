import type { Change, PrintArea } from "#core/workbook/change-set.ts";
import { PRINT_AREA_MARK } from "#core/workbook/ownership.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { BesidePlace } from "./place.ts";

/**
 * What has to be changed so that results are printed with the table that they stand beside: a print area of the user's
 * that ends just where results begin reaches over them, and has its own reach back when they go. One that ends
 * elsewhere was meant so. A mark lies over what was added; an area that no longer ends with it is the user's again.
 * @param place where results will stand; null for nowhere
 */
export function printAreaChanges(place: BesidePlace | null, outline: WorkbookOutline): Change[] {
  const marked = outline.marks[PRINT_AREA_MARK] ?? null;
  const changes: PrintArea[] = [];
  let mark: RangeRef | null = null;
  for (const { printArea } of outline.sheets) {
    if (!printArea) continue;
    const own = marked ? without(printArea, marked) : printArea;
    const after = place?.sheet === printArea.sheet ? over(own, place) : own;
    if (!sameRange(after, printArea)) changes.push({ kind: "print-area", range: printArea, area: after });
    if (!sameRange(after, own)) mark = added(own, after);
  }
  const isSame = mark && marked ? sameRange(mark, marked) : mark === marked;
  return isSame ? changes : [...changes, { kind: "mark", key: PRINT_AREA_MARK, range: mark, expect: marked }];
}

/** The area without what results added to it. */
function without(area: RangeRef, mark: RangeRef): RangeRef {
  if (area.sheet !== mark.sheet) return area;
  const endsRight = area.column + area.columns === mark.column + mark.columns;
  const endsBelow = area.row + area.rows === mark.row + mark.rows;
  if (endsRight && area.row === mark.row && mark.column > area.column)
    return { ...area, columns: mark.column - area.column };
  if (endsBelow && area.column === mark.column && mark.row > area.row)
    return { ...area, rows: mark.row - area.row };
  return area;
}

/** The area with the results, where it ends just before them and holds the lines beside which they stand. */
function over(area: RangeRef, { orientation, fields }: BesidePlace): RangeRef {
  const [first] = fields;
  if (!first) return area;
  const ranges = fields.map(({ range }) => range);
  if (orientation === "rows") {
    const begin = Math.min(...ranges.map(({ column }) => column));
    const end = Math.max(...ranges.map(({ column }) => column + 1));
    const { row, rows } = first.range;
    const holds = area.row <= row && area.row + area.rows >= row + rows;
    return holds && area.column + area.columns === begin ? { ...area, columns: end - area.column } : area;
  }
  const begin = Math.min(...ranges.map(({ row }) => row));
  const end = Math.max(...ranges.map(({ row }) => row + 1));
  const { column, columns } = first.range;
  const holds = area.column <= column && area.column + area.columns >= column + columns;
  return holds && area.row + area.rows === begin ? { ...area, rows: end - area.row } : area;
}

/** One line of cells along what `after` has more. */
function added(own: RangeRef, after: RangeRef): RangeRef {
  const columns = after.columns - own.columns;
  return columns > 0
    ? { ...own, rows: 1, column: own.column + own.columns, columns }
    : { ...own, columns: 1, row: own.row + own.rows, rows: after.rows - own.rows };
}
