import { WorkbookError, type NamedRange } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Range, Spreadsheet } from "./services.ts";
import { sheetsSays } from "#sheets/says.ts";

/** Marks are named ranges: they move with their cells. Their names hold letters, digits and "_" only. */
const PREFIX = "AlignScore_";
/** The longest name that Google Sheets gives a range. */
const LONGEST_NAME = 250;

/** The range's name for a mark: "_" becomes "_u" and "." becomes "_d". */
export function nameOfMark(key: string): string {
  const name = PREFIX + key.replace(/_/g, "_u").replace(/\./g, "_d");
  if (name.length > LONGEST_NAME) throw new WorkbookError("too-large", sheetsSays("longKey", key));
  return name;
}

function keyOfName(name: string): string | null {
  if (!name.startsWith(PREFIX)) return null;
  return name.slice(PREFIX.length).replace(/_([ud])/g, (_, letter: string) => (letter === "u" ? "_" : "."));
}

/** The workbook's named ranges, the add-in's marks apart. Names whose cells were deleted are left out; marks among them are named. */
export function namesAndMarks(spreadsheet: Spreadsheet): {
  readonly names: NamedRange[];
  readonly marks: Record<string, RangeRef>;
  readonly deadMarks: string[];
} {
  const names: NamedRange[] = [];
  const marks: Record<string, RangeRef> = {};
  const deadMarks: string[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    // Typed as always there, but null or not of any sheet once its cells are gone.
    const cells = named.getRange() as Range | null;
    const name = named.getName();
    const key = keyOfName(name);
    if (!cells) {
      if (key !== null) deadMarks.push(key);
      continue;
    }
    const range = refOf(cells);
    if (key === null) names.push({ name, range });
    else marks[key] = range;
  }
  return { names, marks, deadMarks };
}

export function refOf(range: Range): RangeRef {
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
