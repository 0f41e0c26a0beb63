import type { CellValue } from "#core/workbook/cell.ts";
import { isCellError } from "#core/workbook/cell.ts";
import {
  addressOf,
  contains,
  parseAddress,
  type RangeRef,
  overlaps,
  sameRange,
} from "#core/workbook/range.ts";
import { mapReferences } from "#core/workbook/references.ts";
import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/sheet-size.ts";
import type { FakeBook, FakeCell, FakeSheet } from "../book.ts";
import { nameColumns } from "../column-names.ts";
import { readOnly, type Entity, type Property } from "../entity.ts";
import { HostError, invalidArgument } from "../host-error.ts";
import { typedText } from "../typed-text.ts";
import { mergedAreas } from "./areas.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { dataValidation } from "./data-validation.ts";
import { cellProperties, rangeFormat, setCellProperties } from "./range-format.ts";

/** Where an entity is a range; arguments that are ranges come as entities. */
export interface RangeEntity extends Entity {
  readonly place: RangeRef;
}

/** Of one call ("Resource limits and performance optimization for Office Add-ins"). */
const MOST_CELLS = 5_000_000;
/** So many formulas at once cannot be one step of undo (OfficeDev/office-js#6491: 40 rows × 40 columns). */
const MOST_FORMULAS_OF_A_STEP = 1600;

/** "Excel specifications and limits": 8,192 characters of a formula, 32,767 of a text, 255 arguments of a function. */
function isTooLong(content: unknown): boolean {
  if (typeof content !== "string") return false;
  const sum = /SUM\(([^()]*)\)/.exec(content);
  const longest = content.startsWith("=") ? 8192 : 32767;
  return content.length > longest || (sum?.[1]?.split(",").length ?? 0) > 255;
}

export function range(book: FakeBook, sheet: FakeSheet, place: RangeRef): RangeEntity {
  const sub = (inner: Omit<RangeRef, "sheet">): Entity => range(book, sheet, { ...inner, sheet: sheet.name });
  const matrix = (cellOf: (row: number, column: number) => unknown): Property["get"] => {
    return () => {
      if (place.rows * place.columns > MOST_CELLS) throw invalidArgument();
      return Array.from({ length: place.rows }, (_, i) =>
        Array.from({ length: place.columns }, (_, j) => cellOf(place.row + i, place.column + j)),
      );
    };
  };
  const put = (value: unknown): void => {
    eachCell(place, underFilter(sheet, place, value), (row, column, one) =>
      type(book, sheet, row, column, one),
    );
  };
  return {
    place,
    properties: {
      Address: readOnly(() => addressOf({ ...place, sheet: sheet.name })),
      RowIndex: readOnly(() => place.row),
      ColumnIndex: readOnly(() => place.column),
      RowCount: readOnly(() => place.rows),
      ColumnCount: readOnly(() => place.columns),
      Values: { get: matrix((row, column) => asValue(book.shown(sheet, row, column))), set: put },
      ValueTypes: { get: matrix((row, column) => typeOf(book.shown(sheet, row, column))) },
      Formulas: {
        get: () => {
          // May empty the user's undo (OfficeDev/office-js#6170).
          book.forgetUndo();
          return matrix((row, column) => formulaAt(book, sheet, row, column))();
        },
        set: (value) => {
          if ((value as unknown[][]).flat().some(isTooLong)) throw invalidArgument();
          if ((value as unknown[][]).flat().some((one) => namesNoSheet(book, one))) throw invalidArgument();
          if (formulasIn(value) >= MOST_FORMULAS_OF_A_STEP) book.refuseUndo();
          put(value);
        },
      },
      NumberFormat: {
        get: matrix((row, column) => sheet.at(row, column)?.look.numberFormat ?? "General"),
        set: (value) => {
          mayFormat(sheet);
          eachCell(place, underFilter(sheet, place, value), (row, column, format) => {
            const cell = sheet.cell(row, column);
            cell.look = { ...cell.look, numberFormat: String(format) };
          });
        },
      },
      RowHidden: readOnly(() => {
        if (!sheet.tellsHidden) return false;
        const hidden = rowsOf(place).filter((row) => sheet.hiddenRows.has(row)).length;
        return hidden === 0 ? false : hidden === place.rows ? true : null;
      }),
      ColumnHidden: readOnly(() => {
        const hidden = columnsOf(place).filter((column) => sheet.hiddenColumns.has(column)).length;
        return hidden === 0 ? false : hidden === place.columns ? true : null;
      }),
      HasSpill: readOnly(() => hasSpill(book, sheet, place)),
    },
    children: {
      Format: () => rangeFormat(sheet, place),
      ConditionalFormats: () => conditionalFormats(book, sheet, place),
      DataValidation: () => dataValidation(sheet, place),
    },
    methods: {
      GetRow: (row) => sub({ ...place, row: place.row + (row as number), rows: 1 }),
      GetCell: (row, column) =>
        sub({
          row: place.row + (row as number),
          column: place.column + (column as number),
          rows: 1,
          columns: 1,
        }),
      GetBoundingRect: (other) => {
        const { row, column, rows, columns } = (other as RangeEntity).place;
        const [top, left] = [Math.min(place.row, row), Math.min(place.column, column)];
        const bottom = Math.max(place.row + place.rows, row + rows);
        const right = Math.max(place.column + place.columns, column + columns);
        return sub({ row: top, column: left, rows: bottom - top, columns: right - left });
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== place.rows || columns !== place.columns) throw wrongSize();
        return null;
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = book.used(sheet, valuesOnly !== true, { ...place, sheet: sheet.name });
        return used && sub(used);
      },
      Merge: (across) => {
        if (across !== false) throw invalidArgument();
        const area = { ...place, sheet: sheet.name };
        if (sheet.merges.some((merge) => sameRange(merge, area))) return null;
        if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidArgument();
        sheet.merges.push(area);
        return null;
      },
      // "Unmerges the range cells into separate cells" (Excel.Range.unmerge): of all areas that it meets.
      Unmerge: () => {
        const area = { ...place, sheet: sheet.name };
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
        return null;
      },
      GetMergedAreasOrNullObject: () => {
        // It empties the user's undo (OfficeDev/office-js#5918), and counts an area to the range that its first cell is
        // in (OfficeDev/office-js#3611).
        book.forgetUndo();
        const here = sheet.merges.map((area) => ({ ...area, sheet: sheet.name }));
        const whole = { ...place, sheet: sheet.name };
        return mergedAreas(
          here.filter((area) => contains(whole, area)),
          sub,
        );
      },
      GetSpillingToRangeOrNullObject: () => {
        const spill = book.spillOf(sheet, place.row, place.column);
        return spill && sub(spill);
      },
      GetRowProperties: () =>
        rowsOf(place).map((row) => ({ rowHidden: sheet.tellsHidden && sheet.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        columnsOf(place).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
      GetCellProperties: (wanted) => cellProperties(sheet, place, wanted),
      SetCellProperties: (given) => setCellProperties(sheet, place, underFilter(sheet, place, given)),
      Select: () => {
        if (sheet.visibility !== "Visible") throw invalidArgument();
        book.select(sheet, place);
        return null;
      },
    },
  };
}

/** A range by its address on the sheet; the whole sheet without one. */
export function rangeAt(book: FakeBook, sheet: FakeSheet, address: unknown): RangeEntity {
  if (address === null || address === undefined) {
    const whole = { sheet: sheet.name, row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };
    return range(book, sheet, whole);
  }
  const place = typeof address === "string" ? parseAddress(address, sheet.name) : null;
  if (!place) throw invalidArgument();
  return range(book, sheet, place);
}

function columnsOf({ column, columns }: RangeRef): number[] {
  return Array.from({ length: columns }, (_, i) => column + i);
}

function rowsOf({ row, rows }: RangeRef): number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}

/** Of a block that is set where rows are filtered away the visible rows take the first lines (OfficeDev/office-js#224). */
function underFilter(sheet: FakeSheet, place: RangeRef, value: unknown): unknown {
  if (!Array.isArray(value) || place.rows === 1) return value;
  const lines = value as readonly (readonly unknown[])[];
  let next = 0;
  return rowsOf(place).map((row, i) =>
    sheet.hiddenRows.has(row) ? lines[i]!.map(() => null) : lines[next++],
  );
}

/** On a protected sheet nothing may be formatted, unlocked or not, unless its options say so. */
function mayFormat(sheet: FakeSheet): void {
  if (sheet.locked) {
    throw new HostError(
      "AccessDenied",
      "You do not have the permissions to perform the requested operation.",
    );
  }
}

function formulasIn(value: unknown): number {
  const cells: unknown[] = Array.isArray(value) ? value.flat() : [];
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}

function eachCell(
  place: RangeRef,
  given: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  const isMatrix = Array.isArray(given);
  const rows = isMatrix ? (given as unknown[][]) : [];
  if (isMatrix && (rows.length !== place.rows || rows.some((line) => line.length !== place.columns))) {
    throw wrongSize();
  }
  for (let i = 0; i < place.rows; i++) {
    for (let j = 0; j < place.columns; j++) {
      const value = isMatrix ? rows[i]![j] : given;
      // Null leaves a cell as it is.
      if (value !== null && value !== undefined) put(place.row + i, place.column + j, value);
    }
  }
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Puts a value into a cell as if it were typed there. */
function type(book: FakeBook, sheet: FakeSheet, row: number, column: number, value: unknown): void {
  if (sheet.locked && sheet.isLocked({ sheet: sheet.name, row, column, rows: 1, columns: 1 }) !== false) {
    throw new HostError(
      "AccessDenied",
      "You do not have the permissions to perform the requested operation.",
    );
  }
  if (sheet.isCovered(row, column)) return;
  const table = book.tables.find(
    (each) =>
      each.showHeaders && each.range.row === row && contains(each.range, { sheet: sheet.name, row, column }),
  );
  typeAsIs(book, sheet, row, column, value);
  if (table) nameColumns(book, table);
}

function typeAsIs(book: FakeBook, sheet: FakeSheet, row: number, column: number, value: unknown): void {
  if (value === "") {
    book.put(sheet, row, column, null);
    return;
  }
  const cell = sheet.cell(row, column);
  const isText = cell.look.numberFormat === "@";
  if (typeof value !== "string") {
    book.put(sheet, row, column, isText ? String(value) : (value as number | boolean));
  } else if (value.startsWith("=") && value.length > 1 && !isText) {
    book.put(sheet, row, column, { formula: value });
  } else {
    const typed = isText ? { value: value.replace(/^'/, "") } : typedText(value);
    book.put(sheet, row, column, typed.value);
    takeFormat(cell, "format" in typed ? typed.format : undefined);
  }
}

/** A date or a percentage brings its format along, where the cell has none. */
function takeFormat(cell: FakeCell, format: string | undefined): void {
  if (format !== undefined && cell.look.numberFormat === "General") {
    cell.look = { ...cell.look, numberFormat: format };
  }
}

/**
 * Whether a formula names a sheet that is not there. Excel on the desktop then asks the user for a file ("Update
 * values"); what an add-in gets is told nowhere, so that none may be sent.
 */
function namesNoSheet(book: FakeBook, input: unknown): boolean {
  if (typeof input !== "string" || !input.startsWith("=")) return false;
  let missing = false;
  mapReferences(input, (reference) => {
    const sheet = reference.sheet?.toLowerCase();
    missing ||= sheet !== undefined && !book.sheets.some(({ name }) => name.toLowerCase() === sheet);
    return reference;
  });
  return missing;
}

function formulaAt(book: FakeBook, sheet: FakeSheet, row: number, column: number): unknown {
  const formula = sheet.at(row, column)?.formula ?? "";
  if (formula !== "") return formula;
  const anchor = book.spilledFormulas ? book.spilledFrom(sheet, row, column) : null;
  return anchor ? sheet.at(anchor.row, anchor.column)!.formula : asValue(book.shown(sheet, row, column));
}

function hasSpill(book: FakeBook, sheet: FakeSheet, place: RangeRef): boolean | null {
  let [some, all] = [false, true];
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (let column = place.column; column < place.column + place.columns; column++) {
      const spills =
        book.spillOf(sheet, row, column) !== null || book.spilledFrom(sheet, row, column) !== null;
      some ||= spills;
      all &&= spills;
    }
  }
  return some === all ? some : null;
}

function asValue(value: CellValue): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? "");
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
