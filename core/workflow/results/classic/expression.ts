import type { CellValue } from "#core/workbook/cell.ts";
import { isCellError } from "#core/workbook/cell.ts";
import { numberText, stringText } from "../formula-text.ts";

/**
 * A piece of a classic formula together with what it comes to for the cells as they are now. Formulas are put together
 * from these few shapes only, so that each result can be held against the pane's before it is written. Only functions
 * that Excel 2010, LibreOffice, Google Sheets and the workbench's grid all have; texts are compared regardless of
 * case and an error goes through everything but `ifError`, as it does in all of them.
 */
export interface Expr {
  /** en-US, without a leading "=". */
  readonly text: string;
  readonly value: CellValue;
}

/** A line or column of cells: how a formula names it, and what stands there. */
export interface Cells {
  readonly text: string;
  readonly values: readonly CellValue[];
}

/** Cells that all show filled texts. */
export interface Keys extends Cells {
  /** By text in lower case, from 0. */
  readonly places: ReadonlyMap<string, number>;
}

const FAULT: CellValue = { error: "#VALUE!" };
export const NOTHING: Expr = { text: '""', value: "" };
export const ZERO: Expr = { text: "0", value: 0 };
export const ONE: Expr = { text: "1", value: 1 };

export function num(value: number): Expr {
  return { text: numberText(value), value };
}

/** At most 255 characters: Excel takes no longer text inside a formula. */
export function str(value: string): Expr {
  return { text: stringText(value), value };
}

export function iff(condition: Expr, yes: Expr, no: Expr): Expr {
  return {
    text: `IF(${condition.text},${yes.text},${no.text})`,
    value: isCellError(condition.value)
      ? condition.value
      : condition.value === true || (typeof condition.value === "number" && condition.value !== 0)
        ? yes.value
        : no.value,
  };
}

export function ifError(tried: Expr, other: Expr): Expr {
  return {
    text: `IFERROR(${tried.text},${other.text})`,
    value: isCellError(tried.value) ? other.value : tried.value,
  };
}

export function isNumber({ text, value }: Expr): Expr {
  return { text: `ISNUMBER(${text})`, value: typeof value === "number" };
}

export function isLogical({ text, value }: Expr): Expr {
  return { text: `ISLOGICAL(${text})`, value: typeof value === "boolean" };
}

/** The text of a cell with no-break spaces, spaces at the ends and double spaces taken for what they look like. */
export function cleaned({ text, value }: Expr): Expr {
  const plain = `TRIM(SUBSTITUTE(${text},"\u00a0"," "))`;
  if (isCellError(value)) return { text: plain, value };
  return { text: plain, value: cleanText(textOf(value)) };
}

export function cleanText(text: string): string {
  return text
    .replace(/\u00a0/g, " ")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}

/** What `cell&""` gives. */
export function asText({ text, value }: Expr): Expr {
  return { text: `${text}&""`, value: isCellError(value) ? value : textOf(value) };
}

export function joined(a: Expr, b: Expr): Expr {
  return { text: `${a.text}&${b.text}`, value: combine(a, b, (x, y) => textOf(x) + textOf(y)) };
}

/** Pieces that each begin with "; " or are empty, as a list without the first mark. */
export function listOf(pieces: readonly Expr[]): Expr {
  const [first, ...rest] = pieces;
  if (!first) return NOTHING;
  const whole = rest.reduce(joined, first);
  return {
    text: `MID(${whole.text},3,9999)`,
    value: isCellError(whole.value) ? whole.value : textOf(whole.value).slice(2),
  };
}

export function same(a: Expr, b: Expr): Expr {
  return { text: `${a.text}=${b.text}`, value: combine(a, b, equal) };
}

/** Whether there is some text. */
export function filled({ text, value }: Expr): Expr {
  return { text: `${text}<>""`, value: value !== "" };
}

export function below(a: Expr, b: Expr): Expr {
  return { text: `${a.text}<${b.text}`, value: combine(a, b, (x, y) => Number(x) < Number(y)) };
}

export function atLeast(a: Expr, b: Expr): Expr {
  return { text: `${a.text}>=${b.text}`, value: combine(a, b, (x, y) => Number(x) >= Number(y)) };
}

export function plus(a: Expr, b: Expr): Expr {
  return calculated(`${a.text}+${b.text}`, a, b, (x, y) => x + y);
}

export function minus(a: Expr, b: Expr): Expr {
  return calculated(`${a.text}-${b.text}`, a, b, (x, y) => x - y);
}

export function times(a: Expr, b: Expr): Expr {
  return calculated(`${a.text}*${b.text}`, a, b, (x, y) => x * y);
}

export function over(a: Expr, b: Expr): Expr {
  return calculated(`${a.text}/${b.text}`, a, b, (x, y) => x / y);
}

export function magnitude({ text, value }: Expr): Expr {
  return { text: `ABS(${text})`, value: typeof value === "number" ? Math.abs(value) : FAULT };
}

export function bracketed({ text, value }: Expr): Expr {
  return { text: `(${text})`, value };
}

export function all(...conditions: readonly Expr[]): Expr {
  return logical("AND", conditions, conditions.every(holds));
}

export function some(...conditions: readonly Expr[]): Expr {
  return logical("OR", conditions, conditions.some(holds));
}

export function negated(condition: Expr): Expr {
  return {
    text: `NOT(${condition.text})`,
    value: isCellError(condition.value) ? condition.value : !holds(condition),
  };
}

/** The least of 1 and the numbers among some cells; texts and blanks do not count. */
export function leastOfOne({ text, values }: Cells): Expr {
  const numbers = values.filter((value) => typeof value === "number");
  return { text: `MIN(1,${text})`, value: numbers.reduce((least, value) => Math.min(least, value), 1) };
}

export function holds({ value }: Expr): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Whether none of the keys is this text, regardless of case. */
export function isNoneOf(keys: Keys, wanted: Expr): Expr {
  return {
    text: `SUMPRODUCT(--(${keys.text}=${wanted.text}))=0`,
    value: isCellError(wanted.value) ? FAULT : placeOf(keys, wanted) === undefined,
  };
}

/** The number beside the key that is this text, regardless of case; 0 where there is none. */
export function numberBeside(keys: Keys, wanted: Expr, beside: Cells): Expr {
  const place = placeOf(keys, wanted);
  return {
    text: `SUMPRODUCT(--(${keys.text}=${wanted.text}),${beside.text})`,
    value: isCellError(wanted.value) ? FAULT : place === undefined ? 0 : (beside.values[place] ?? 0),
  };
}

function placeOf(keys: Keys, { value }: Expr): number | undefined {
  return typeof value === "string" ? keys.places.get(value.toLowerCase()) : undefined;
}

/** The cell at a place counted from 1. */
export function itemOf({ text, values }: Cells, place: Expr): Expr {
  const at = place.value;
  const value = typeof at === "number" && at >= 1 ? (values[at - 1] ?? null) : FAULT;
  return { text: `INDEX(${text},${place.text})`, value };
}

export function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function equal(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null) return (a ?? "") === (b ?? "") || (a ?? 0) === (b ?? 0);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

function combine(a: Expr, b: Expr, result: (x: CellValue, y: CellValue) => CellValue): CellValue {
  if (isCellError(a.value)) return a.value;
  return isCellError(b.value) ? b.value : result(a.value, b.value);
}

function calculated(text: string, a: Expr, b: Expr, result: (x: number, y: number) => number): Expr {
  const value = combine(a, b, (x, y) => {
    const [left, right] = [x ?? 0, y ?? 0].map(Number);
    const outcome = result(left!, right!);
    return Number.isFinite(outcome) && typeof x !== "string" && typeof y !== "string" ? outcome : FAULT;
  });
  return { text, value };
}

function logical(name: string, conditions: readonly Expr[], value: boolean): Expr {
  const fault = conditions.find((condition) => isCellError(condition.value));
  const text = conditions.map((condition) => condition.text).join(",");
  return { text: `${name}(${text})`, value: fault ? fault.value : value };
}
