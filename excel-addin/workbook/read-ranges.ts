import { WorkbookError, type RangeCells } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode } from "./faults.ts";
import type { LastReading } from "./last-reading.ts";
import { rangeOf, readBlocks, type ExcelCells } from "./read-cells.ts";
import { workbookSays } from "#core/workbook/says.ts";

/** Ranges up to this many cells are read as they are; for larger ones Excel is first asked how far they are filled. */
const SMALL = 100_000;

/**
 * The cells of many ranges. One sync, and one more each where a range may reach far past the filled cells and where
 * there are error values or spills.
 * @param last what is known of formulas; `quietly` they are answered from it where they are
 * @throws WorkbookError `missing-sheet`
 */
export async function readRanges(
  context: Excel.RequestContext,
  host: ExcelHost,
  ranges: readonly RangeRef[],
  last: LastReading,
  quietly: boolean,
): Promise<RangeCells[]> {
  if (ranges.length === 0) return [];
  try {
    const filled = await filledParts(context, ranges);
    const asked = filled.filter((part) => part !== null);
    const cells = await readParts(context, host, asked, last, quietly);
    return ranges.map((range, i) => {
      const part = filled[i] ?? null;
      const found = part && cells[asked.indexOf(part)];
      const { values = [], formulas = [], formats = [] } = found ?? {};
      return { range, values, formulas, formats };
    });
  } catch (fault) {
    if (faultCode(fault) !== "ItemNotFound") throw fault;
    throw await missingSheet(context, ranges);
  }
}

async function readParts(
  context: Excel.RequestContext,
  host: ExcelHost,
  parts: readonly RangeRef[],
  last: LastReading,
  quietly: boolean,
): Promise<ExcelCells[]> {
  const known = (place: RangeRef) => (quietly ? last.formulas(place.sheet) : null);
  const cells = await readBlocks(context, host, parts, { known });
  last.keepCells(cells.filter(({ range }) => known(range) === null));
  return cells;
}

/** The filled part of each range; null where nothing is. */
async function filledParts(
  context: Excel.RequestContext,
  ranges: readonly RangeRef[],
): Promise<(RangeRef | null)[]> {
  if (ranges.every((range) => range.rows * range.columns <= SMALL)) return [...ranges];
  const used = ranges.map((range) =>
    range.rows * range.columns <= SMALL
      ? null
      : rangeOf(context, range)
          .getUsedRangeOrNullObject(true)
          .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  return ranges.map((range, i) => {
    const part = used[i] ?? null;
    if (part === null) return range;
    if (part.isNullObject) return null;
    // From the range's own corner, so that its cells keep their places.
    const rows = part.rowIndex + part.rowCount - range.row;
    const columns = part.columnIndex + part.columnCount - range.column;
    return { ...range, rows, columns };
  });
}

/** Which sheet it is that Excel did not find. */
export async function missingSheet(
  context: Excel.RequestContext,
  ranges: readonly RangeRef[],
): Promise<WorkbookError> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name));
  const missing = ranges.find(({ sheet }) => !names.has(sheet))?.sheet ?? ranges[0]?.sheet ?? "";
  return new WorkbookError("missing-sheet", workbookSays("missingSheet", missing));
}
