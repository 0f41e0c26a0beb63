import type { RangeRef } from "#core/workbook/range.ts";
import { isOfExcel } from "./faults.ts";
import { rangeOf } from "./read-cells.ts";

const PLACE = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/**
 * Asks for the merged areas of a range with the next sync. Of `RangeAreas.address` only the first cells of the areas
 * can be relied on (OfficeDev/office-js#1590), so each is asked for its place.
 */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load(PLACE);
}

export function mergesOf(asked: Excel.RangeAreas, sheet: string): RangeRef[] {
  if (asked.isNullObject) return [];
  return asked.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheet,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

/**
 * The merged areas of a range in as many parts as Excel needs: with more than 512 of them the question fails
 * (Excel.Range.getMergedAreasOrNullObject). An area counts to the part that its first cell is in
 * (OfficeDev/office-js#3611); should Excel name it in two parts, it is still one.
 */
export async function mergesByParts(context: Excel.RequestContext, place: RangeRef): Promise<RangeRef[]> {
  const found = new Map<string, RangeRef>();
  const waiting = [place];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const asked = askMerges(rangeOf(context, part));
    try {
      await context.sync();
    } catch (fault) {
      if (!isOfExcel(fault) || part.rows * part.columns === 1) throw fault;
      waiting.push(...halves(part));
      continue;
    }
    for (const area of mergesOf(asked, place.sheet)) found.set(`${area.row},${area.column}`, area);
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function halves(place: RangeRef): RangeRef[] {
  if (place.rows > 1) {
    const rows = Math.ceil(place.rows / 2);
    return [
      { ...place, row: place.row + rows, rows: place.rows - rows },
      { ...place, rows },
    ];
  }
  const columns = Math.ceil(place.columns / 2);
  return [
    { ...place, column: place.column + columns, columns: place.columns - columns },
    { ...place, columns },
  ];
}
