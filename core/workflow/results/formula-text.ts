import { LONGEST_FORMULA } from "#core/workbook/sheet-size.ts";
import { areaAddress, cellAddress, quoteSheet, type CellRef, type RangeRef } from "#core/workbook/range.ts";

/** Pieces of formulas, in en-US form. */

/** What a file puts before the names of newer functions and of ours takes some of the room. */
const PREFIXES = 192;

/** Whether every program takes a formula of that length. */
export function fitsInCell(text: string): boolean {
  return text.length <= LONGEST_FORMULA - PREFIXES;
}

/** A number as a formula takes it, with every digit that it has. */
export function numberText(value: number): string {
  const text = String(value);
  return text.includes("e") ? text.replace("e+", "E").replace("e", "E") : text;
}

export function stringText(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** An array constant: `{0.4,0.3}` is one row, `{1;0.5}` one column. */
export function arrayText(rows: readonly (readonly (number | string)[])[]): string {
  const text = (value: number | string): string =>
    typeof value === "number" ? numberText(value) : stringText(value);
  return `{${rows.map((row) => row.map(text).join(",")).join(";")}}`;
}

/** The address as seen from a cell on `from`: without the sheet's name where it is the same sheet. */
export function reference(ref: CellRef | RangeRef, from: string, anchored = false): string {
  const area = "rows" in ref ? areaAddress(ref) : cellAddress(ref);
  const address = anchored ? area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") : area;
  return ref.sheet === from ? address : `${quoteSheet(ref.sheet)}!${address}`;
}
