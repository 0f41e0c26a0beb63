import {
  isCellError,
  isFormula,
  type CellContent,
  type CellValue,
  type Formula,
} from "#core/workbook/cell.ts";
import { cellAddress } from "#core/workbook/range.ts";
import type { RaisedRows } from "./raised-rows.ts";
import { BLANK_RESULT, callsAddIn, storedFormula } from "./formula-text.ts";
import { escapeCharacters, escapeXml } from "./xml-text.ts";

/** What writing a cell needs of the rest of the workbook. */
export interface CellXmlContext {
  /** Of the sheet's elements, with its colon; "" without one. */
  readonly prefix: string;
  /** The number that a style of this session or of the file has in the saved file. */
  readonly styleIndex: (style: number) => number;
  /** Days to take off a number in this style: 1,462 for dates of a file in the 1904 system. */
  readonly dateShift: (style: number) => number;
  /** Of rows that are not there yet, in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** Points that rows need for texts that wrap, by row; a row that is higher stays so. */
  readonly leastHeights: ReadonlyMap<number, number>;
  /** Rows whose height was that of a text that is gone: programs work it out anew, save where a person set it. */
  readonly lowerRows: ReadonlySet<number>;
  /** What is known of heights that people had set. */
  readonly raised: RaisedRows;
  readonly isOwnFunction: (name: string) => boolean;
  /** The `cm` of a cell whose formula works with arrays, null where the file cannot say so. */
  readonly spillMetadata: number | null;
}

/** A whole cell. @param style as the session numbers it */
export function cellXml(
  row: number,
  column: number,
  style: number,
  content: CellContent,
  context: CellXmlContext,
): string {
  const { prefix } = context;
  const { type, inner } = innerXml(row, column, style, content, context);
  const number = context.styleIndex(style);
  const spills = isArrayFormula(content, context.isOwnFunction) && context.spillMetadata !== null;
  const attributes = [
    `r="${cellAddress({ row, column })}"`,
    ...(number === 0 ? [] : [`s="${number}"`]),
    ...(type === null ? [] : [`t="${type}"`]),
    ...(spills ? [`cm="${context.spillMetadata}"`] : []),
  ];
  const start = `<${prefix}c ${attributes.join(" ")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
}

/** A range that something is done with, cell by cell. */
const WORKED_ON = /:\$?[A-Z]{1,3}\$?\d+\s*[=<>&+\-*/^]/;

/**
 * Whether a formula is stored as one that works with arrays, as Excel 365 stores those that spill. So are those that
 * call an add-in's function on something done with a range: of any other Excel takes single cells in place of ranges
 * where a value is asked for (`@`, implicit intersection), so that `IF(B2:F2="","",B2:F2)` would hand over one cell.
 * Plain calls are stored plainly: LibreOffice works array formulas out as it opens a file, and shows #NAME?.
 */
export function isArrayFormula(
  content: CellContent,
  isOwnFunction: CellXmlContext["isOwnFunction"],
): content is Formula {
  if (!isFormula(content)) return false;
  if (content.spill !== undefined) return true;
  return WORKED_ON.test(content.formula) && callsAddIn(storedFormula(content.formula, isOwnFunction));
}

/** The `t` attribute and the `v` element of a value; text as a formula's result has it. */
export function resultXml(
  value: CellValue,
  dateShift: number,
  prefix: string,
): { type: string | null; inner: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, inner: "" };
  if (typeof value === "number") return { type: null, inner: v(String(value - dateShift)) };
  if (typeof value === "boolean") return { type: "b", inner: v(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", inner: v(escapeXml(value.error)) };
  return { type: "str", inner: v(escapeXml(escapeCharacters(value))) };
}

/**
 * A result that shows nothing. Where a file says of an add-in's function that it gave "" or nothing at all, LibreOffice
 * (7.4) does not take that for a result: it calculates, has no such function, and shows #NAME?. A space it takes.
 */
function blankResult(prefix: string): { type: string; inner: string } {
  return { type: "str", inner: `<${prefix}v xml:space="preserve">${BLANK_RESULT}</${prefix}v>` };
}

function innerXml(
  row: number,
  column: number,
  style: number,
  content: CellContent,
  context: CellXmlContext,
): { type: string | null; inner: string } {
  const { prefix } = context;
  const shift = context.dateShift(style);
  if (typeof content === "string") {
    const text = escapeXml(escapeCharacters(content));
    const inner = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
    return { type: "inlineStr", inner };
  }
  if (!isFormula(content)) return resultXml(content, shift, prefix);
  const stored = storedFormula(content.formula, context.isOwnFunction);
  const empty = (content.cached ?? "") === "" && callsAddIn(stored);
  const result = empty ? blankResult(prefix) : resultXml(content.cached ?? null, shift, prefix);
  const text = escapeXml(stored);
  const array = isArrayFormula(content, context.isOwnFunction)
    ? arrayAttributes(row, column, content.spill)
    : "";
  const inner = `<${prefix}f${array}>${text}</${prefix}f>${result.inner}`;
  return { type: result.type, inner };
}

function arrayAttributes(
  row: number,
  column: number,
  spill: readonly (readonly CellValue[])[] = [[null]],
): string {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + spill.length - 1, column: column + (spill[0]?.length ?? 1) - 1 });
  return ` t="array" ref="${first === last ? first : `${first}:${last}`}"`;
}
