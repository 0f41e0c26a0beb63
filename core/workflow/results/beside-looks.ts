import type { Texts } from "#core/messages/en.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { CellFormat, Line } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { ResultField } from "./fields.ts";
import type { BesidePlace, FieldLine } from "./place.ts";
import { coloursOf } from "./verdict-colours.ts";

/** Above the first line of results where each investment is a column, as below a sum. */
const RULE: Line = { weight: "medium", color: "#57606a" };

/**
 * A longer line copies the looks of its first cell alone, the header's: hosts tell looks cell by cell, and those of
 * many thousands are more than one answer of theirs holds.
 */
export const MOST_COPIED = 500;

/**
 * How a line of results looks: like the user's own line before it, cell by cell, and on top of that its number format
 * and what tells it apart. A line that has only grown gets the looks of its neighbours in its new cells alone, so that
 * what the user made of the others stays.
 */
export function besideLooks(
  place: BesidePlace,
  { range, marked }: FieldLine,
  field: ResultField,
  texts: Texts,
): Change[] {
  const byRows = place.orientation === "rows";
  const known = marked && startsAlike(marked, range) ? lengthOf(marked) : 0;
  const fresh = part(range, known, byRows);
  const body = part(range, 1, byRows);
  const freshBody = part(range, Math.max(1, known), byRows);
  const looks: Change[] = [];
  if (fresh) {
    const like = field.numberFormat === "" ? place.neighbour : place.numbers;
    const copied = lengthOf(fresh) > MOST_COPIED ? 1 : lengthOf(fresh);
    looks.push({
      kind: "copy-looks",
      range: first(fresh, copied, byRows),
      from: first(part(like, known, byRows)!, copied, byRows),
    });
    for (let at = 0; at < place.totals; at++) {
      looks.push({ kind: "copy-looks", range: past(range, at, byRows), from: past(like, at, byRows) });
    }
    if (known === 0) looks.push(...lineLooks(place, range, field, byRows));
  }
  if (freshBody) looks.push({ kind: "format", range: freshBody, format: bodyFormat(field, byRows, place) });
  const rules = coloursOf(field.key, texts);
  // A line that has grown or moved along leaves no rules over its old cells.
  const old = rules.length > 0 && marked ? part(marked, 1, byRows) : null;
  if (old) looks.push({ kind: "colour-by-text", range: old, rules: [] });
  if (body && rules.length > 0) looks.push({ kind: "colour-by-text", range: body, rules });
  return looks;
}

const WORDS: ReadonlySet<ResultField["key"]> = new Set(["verdict", "choice", "plan", "quarter", "why"]);
/** What stands in the middle of its column, as its header does. */
const CENTRED: ReadonlySet<ResultField["key"]> = new Set(["verdict", "choice", "sure", "plan", "quarter"]);

/** What is given once: the width of a column, the rule above the first row, a header that stands over its words. */
function lineLooks(
  place: BesidePlace,
  range: RangeRef,
  { key, besideWidth }: ResultField,
  byRows: boolean,
): Change[] {
  const header: RangeRef = { ...range, rows: 1, columns: 1 };
  if (!byRows) {
    const top = Math.min(...place.fields.map((line) => line.range.row));
    return [
      ...(range.row === top ? [{ kind: "format", range, format: { borders: { top: RULE } } } as const] : []),
      ...(WORDS.has(key) ? [{ kind: "format", range: header, format: { vertical: "top" } } as const] : []),
    ];
  }
  return [
    { kind: "column-widths", sheet: range.sheet, column: range.column, widths: [besideWidth] },
    ...(key === "why" ? [{ kind: "format", range: header, format: { align: "left" } } as const] : []),
    ...(CENTRED.has(key) ? [{ kind: "format", range: header, format: { align: "center" } } as const] : []),
  ];
}

/** Columns of options are as wide as their ratings ask for: words below them run over several lines. */
const UNDER_OPTION: CellFormat = { wrap: true, vertical: "top" };

/** Points of reasons there: a row grows to 409 points at most, and what does not fit is cut. */
const SMALL = 9;

function bodyFormat({ key, numberFormat }: ResultField, byRows: boolean, { spans }: BesidePlace): CellFormat {
  // No row grows for what is merged over several: it stands in the middle, and reasons are small.
  const isMerged = byRows && spans.some((span) => span > 1);
  // The neighbour may be a column of dates or of text.
  const plain: CellFormat = {
    numberFormat: numberFormat === "" ? "General" : numberFormat,
    ...(isMerged && { vertical: "middle" }),
  };
  switch (key) {
    case "score":
      return { ...plain, bold: true };
    case "verdict":
    case "choice":
      return { ...plain, bold: true, align: "center", ...(!byRows && UNDER_OPTION) };
    case "plan":
    case "quarter":
      return { ...plain, align: "center", ...(!byRows && UNDER_OPTION) };
    // At the right it would touch the reason.
    case "sure":
      return { ...plain, align: "center" };
    case "why":
      return {
        ...plain,
        align: "left",
        wrap: true,
        ...(isMerged && { size: SMALL }),
        ...(!byRows && { ...UNDER_OPTION, size: SMALL }),
      };
    default:
      return plain;
  }
}

/** The cells of a line from one on; null where there are none. */
function part(range: RangeRef, from: number, byRows: boolean): RangeRef | null {
  const length = lengthOf(range) - from;
  if (length < 1) return null;
  return byRows
    ? { ...range, row: range.row + from, rows: length }
    : { ...range, column: range.column + from, columns: length };
}

/** The first cells of a line. */
function first(range: RangeRef, length: number, byRows: boolean): RangeRef {
  return byRows ? { ...range, rows: length } : { ...range, columns: length };
}

/** The cell after the end of a line, or one further on. */
function past(range: RangeRef, at: number, byRows: boolean): RangeRef {
  const one = { ...range, rows: 1, columns: 1 };
  return byRows
    ? { ...one, row: range.row + range.rows + at }
    : { ...one, column: range.column + range.columns + at };
}

function lengthOf({ rows, columns }: RangeRef): number {
  return Math.max(rows, columns);
}

function startsAlike(a: RangeRef, b: RangeRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
