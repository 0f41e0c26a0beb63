import type { Change } from "./change-set.ts";
import { isFormula, type CellContent } from "./cell.ts";
import { isKey } from "./ownership.ts";
import { WorkbookError } from "./port.ts";
import type { RangeRef } from "./range.ts";
import { LONGEST_FORMULA, MOST_COLUMNS, MOST_ROWS } from "./sheet-size.ts";
import { workbookSays } from "./says.ts";

/** What every spreadsheet program that we know keeps in one cell. */
export const LONGEST_TEXT = 32767;
/** In characters; kept well under what hosts hold. */
const LONGEST_SETTING = 100000;

/**
 * Refuses a change that no host could carry out.
 * @throws WorkbookError `host` for a malformed change, `too-large` for text or places beyond what sheets hold
 */
export function checkChange(change: Change): void {
  const range = "range" in change ? change.range : change.kind === "chart" ? change.data : null;
  if (range) checkRange(range);
  if (change.kind === "list-reach") checkRange({ ...change.range, columns: change.columns });
  if (change.kind === "write") {
    checkWrite(change.range, change.contents, change.expect);
    for (const given of change.given ?? []) {
      checkRange(given.range);
      checkShape(given.range, given.expect);
    }
  }
  if ((change.kind === "mark" || change.kind === "setting") && !isKey(change.key)) {
    throw new WorkbookError("host", workbookSays("badKey", change.key));
  }
  if (change.kind === "setting" && change.value !== null && change.value.length > LONGEST_SETTING) {
    throw new WorkbookError("too-large", workbookSays("longSetting", change.key, LONGEST_SETTING));
  }
  if (change.kind === "add-sheet" && !isSheetName(change.sheet)) {
    throw new WorkbookError("host", workbookSays("badSheetName", change.sheet));
  }
}

/** Excel's rules, the strictest: 1 to 31 characters, none of []*?:/\ and no ' at either end. */
export function isSheetName(name: string): boolean {
  return /^(?!')[^[\]*?:/\\]{1,31}$/.test(name) && !name.endsWith("'");
}

function checkRange(range: RangeRef): void {
  const whole = [range.row, range.column, range.rows, range.columns].every((n) => Number.isInteger(n));
  if (!whole || range.row < 0 || range.column < 0 || range.rows < 1 || range.columns < 1) {
    throw new WorkbookError("host", workbookSays("badRange", range.sheet));
  }
  if (range.row + range.rows > MOST_ROWS || range.column + range.columns > MOST_COLUMNS) {
    throw new WorkbookError("too-large", workbookSays("beyondSheet", range), range);
  }
}

function checkWrite(
  range: RangeRef,
  contents: readonly (readonly CellContent[])[],
  expect: readonly (readonly CellContent[])[] | null,
): void {
  for (const matrix of [contents, expect ?? contents]) checkShape(range, matrix);
  contents.forEach((line, row) =>
    line.forEach((content, column) => {
      const text = isFormula(content) ? content.formula : content;
      const longest = isFormula(content) ? LONGEST_FORMULA : LONGEST_TEXT;
      const place = { ...range, row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
      if (typeof text === "string" && text.length > longest) {
        throw new WorkbookError("too-large", workbookSays("longText", place, longest), place);
      }
      if (typeof text === "number" && !Number.isFinite(text)) {
        throw new WorkbookError("host", workbookSays("notANumber", place), place);
      }
      if (isFormula(content) && !content.formula.startsWith("=")) {
        throw new WorkbookError("host", workbookSays("notAFormula", place), place);
      }
    }),
  );
}

function checkShape(range: RangeRef, matrix: readonly (readonly CellContent[])[]): void {
  if (matrix.length !== range.rows || matrix.some((line) => line.length !== range.columns)) {
    throw new WorkbookError("host", workbookSays("badShape", range), range);
  }
}
