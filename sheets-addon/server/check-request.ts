import type { Change } from "#core/workbook/change-set.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import type { WorkbookRequest } from "#core/workbook/remote.ts";
import { sheetsSays } from "#sheets/says.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What each kind of change must have, besides what `checkChange` looks at. */
const CHANGES: Readonly<Record<Change["kind"], (change: Fields) => boolean>> = {
  write: ({ range, contents, expect, given }) =>
    isRange(range) &&
    isMatrix(contents) &&
    (expect === null || isMatrix(expect)) &&
    (given === undefined || isList(given, isGiven)),
  "add-sheet": ({ sheet, index }) => isText(sheet) && (index === undefined || isCount(index)),
  "remove-sheet": ({ sheet }) => isText(sheet),
  mark: ({ key, range, expect }) => isText(key) && isRangeOrNull(range) && isRangeOrNull(expect),
  setting: ({ key, value, expect }) => isText(key) && isTextOrNull(value) && isTextOrNull(expect),
  "list-reach": ({ range, columns }) => isRange(range) && isCount(columns),
  "print-area": ({ range, area }) => isRange(range) && isRange(area),
  merge: ({ range, merged }) => isRange(range) && typeof merged === "boolean",
  format: ({ range, format }) => isRange(range) && isObject(format),
  "copy-looks": ({ range, from }) => isRange(range) && isRange(from),
  "restore-formats": ({ range, saved }) => isRange(range) && isObject(saved),
  "column-widths": ({ sheet, column, widths }) =>
    isText(sheet) && isCount(column) && isList(widths, (width) => width === null || isCount(width)),
  "freeze-rows": ({ sheet, rows }) => isText(sheet) && isCount(rows),
  "colour-by-text": ({ range, rules }) => isRange(range) && isList(rules, isObject),
  validation: ({ range, list }) => isRange(range) && isList(list, isText),
  note: ({ range, text }) => isRange(range) && isText(text),
  page: ({ sheet, heights, merges, open }) =>
    isText(sheet) &&
    isList(heights, isObject) &&
    isList(merges, isRange) &&
    (open === undefined || isRange(open)),
  "data-bars": ({ range }) => isRange(range),
  heat: ({ range, low, middle, high }) => isRange(range) && [low, middle, high].every(isObject),
  chart: ({ sheet, title, data, at }) => isText(sheet) && isText(title) && isRange(data) && isObject(at),
};

/**
 * Reads a request of the sidebar. @returns null for what is none at all
 * @throws WorkbookError `host` that says what is wrong with it
 */
export function checkRequest(text: unknown): WorkbookRequest | null {
  const wrong = (what: string): never => {
    throw new WorkbookError("host", sheetsSays("badRequest", what));
  };
  const request = typeof text === "string" ? parsed(text) : undefined;
  if (!isObject(request)) return null;
  switch (request.method) {
    case "capabilities":
    case "outline":
      break;
    case "read":
      if (!isList(request.ranges, isRange)) wrong("read.ranges");
      break;
    case "select":
      if (!isRange(request.range)) wrong("select.range");
      break;
    case "highlight":
      if (!isList(request.highlights, isHighlight)) wrong("highlight.highlights");
      break;
    case "apply": {
      const set = request.changes;
      if (!isObject(set) || !isText(set.label) || !Array.isArray(set.changes)) return wrong("apply.changes");
      set.changes.forEach((change, i) => {
        const check = isObject(change) ? checkOf(change.kind) : null;
        if (!check?.(change as Fields)) wrong(`apply.changes[${i}]`);
      });
      break;
    }
    default:
      wrong("method");
  }
  // Every field that the port's types promise has been looked at.
  return request as unknown as WorkbookRequest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function checkOf(kind: unknown): ((change: Fields) => boolean) | null {
  return typeof kind === "string" && Object.prototype.hasOwnProperty.call(CHANGES, kind)
    ? CHANGES[kind as Change["kind"]]
    : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isList(value: unknown, of: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(of);
}

function isRange(value: unknown): boolean {
  if (!isObject(value) || !isText(value.sheet)) return false;
  const { row, column, rows, columns } = value;
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  return whole && Number(row) >= 0 && Number(column) >= 0 && Number(rows) >= 1 && Number(columns) >= 1;
}

function isHighlight(value: unknown): boolean {
  return isObject(value) && isRange(value.range) && isText(value.color);
}

function isRangeOrNull(value: unknown): boolean {
  return value === null || isRange(value);
}

function isMatrix(value: unknown): boolean {
  return isList(value, (line) => isList(line, isContent));
}

function isGiven(value: unknown): boolean {
  return isObject(value) && isRange(value.range) && isMatrix(value.expect);
}

function isContent(value: unknown): boolean {
  if (isObject(value)) return isText(value.formula) || isText(value.error);
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
