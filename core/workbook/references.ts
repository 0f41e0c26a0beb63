import { columnIndex, columnName } from "./range.ts";

/** One end of a reference: a cell, or one column or row of a reference to whole ones. Counted from zero. */
export interface Corner {
  /** Null in a reference to whole columns. */
  readonly row: number | null;
  /** Null in a reference to whole rows. */
  readonly column: number | null;
  /** Held by a `$`. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface Reference {
  /** Null where the formula names none: its own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

const LETTERS = String.raw`\w.$\\\u0080-\uffff`;
/** What may not follow a reference: more of a name, a function's bracket, another sheet's mark. */
const END = String.raw`(?![\w.(!\u0080-\uffff])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BODY = String.raw`${CELL}:${CELL}${END}|${CELL}${END}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${END}|\$?\d{1,7}:\$?\d{1,7}${END}`;
/** Quoted text; columns of tables and references into other workbooks; a reference; any other word; the rest. */
const PART = new RegExp(
  String.raw`("(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\](?:[\w.\u0080-\uffff]*!(?:${BODY}))?)|` +
    String.raw`((?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(${BODY})|` +
    String.raw`'(?:[^']|'')*'|[${LETTERS}]+|.`,
  "gs",
);

/**
 * The formula with each of its references replaced. Quoted text, names, functions (`LOG10(`), columns of tables and
 * references into other workbooks are left alone.
 * @param formula with or without the leading "="
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference): string {
  return formula.replace(
    PART,
    (whole: string, kept: string | undefined, prefix: string | undefined, body: string | undefined) => {
      if (kept !== undefined || body === undefined || prefix?.includes("[")) return whole;
      const [first = "", last] = body.split(":");
      const sheet = prefix === undefined ? null : plainSheet(prefix.slice(0, -1));
      const after = change({ sheet, from: cornerOf(first), to: last === undefined ? null : cornerOf(last) });
      const to = after.to === null ? "" : `:${cornerText(after.to)}`;
      return `${prefix ?? ""}${cornerText(after.from)}${to}`;
    },
  );
}

function plainSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

function cornerOf(text: string): Corner {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : columnIndex(letters),
    // "$3" alone is a row: its mark was taken for the column's.
    rowFixed: rowMark !== "" || (letters === "" && columnMark !== ""),
    columnFixed: letters !== "" && columnMark !== "",
  };
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? "" : (columnFixed ? "$" : "") + columnName(column);
  return letters + (row === null ? "" : (rowFixed ? "$" : "") + String(row + 1));
}
