import { areaAddress } from "#core/workbook/range.ts";
import { askMerges, mergesOf } from "../merged-areas.ts";
import type { Asked } from "./ask-looks.ts";
import { askLists, putLists } from "./lists.ts";
import { protect } from "./page.ts";
import type { SavedLists } from "./saved-looks.ts";
import { askPrint, putPrint, type SavedPrint } from "./saved-print.ts";

/** How a sheet of ours is laid out, beside its cells. */
export interface SavedPage {
  readonly lists: SavedLists | null;
  readonly gridlines: boolean;
  /** In points, of the first rows; null for the sheet's standard height. */
  readonly heights: readonly (number | null)[];
  /** "A1:C1" */
  readonly merges: readonly string[];
  readonly print: SavedPrint | null;
  /** Of a protected sheet: which cells are locked. */
  readonly locked: readonly (readonly boolean[])[] | null;
}

/** A sheet with more rows is a list, whose rows are as high as their text and not merged. */
const LAID_OUT = 200;

/** Asks for the layout, two syncs, and one more where lists differ. @param used the cells in use, whose extent is known after the first */
export function askPage(context: Excel.RequestContext, sheet: string, used: Excel.Range): Asked<SavedPage> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load("showGridlines,protection/protected");
  const print = askPrint(worksheet);
  let rows: Excel.RangeFormat[] = [];
  let merged: Excel.RangeAreas | null = null;
  let lists: Asked<SavedLists> | null = null;
  let listsAsked = false;
  let locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
  return {
    more: () => {
      if (used.isNullObject) return false;
      const [height, width] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      const whole = worksheet.getRangeByIndexes(0, 0, height, width);
      if (height <= LAID_OUT) {
        merged = askMerges(whole);
        lists = askLists(context, { sheet, row: 0, column: 0, rows: height, columns: width });
        rows = Array.from({ length: height }, (_, row) =>
          worksheet.getRangeByIndexes(row, 0, 1, 1).format.load("rowHeight,useStandardHeight"),
        );
      }
      if (worksheet.protection.protected) {
        locks = whole.getCellProperties({ format: { protection: true } });
      }
      return true;
    },
    rest: () => {
      if (listsAsked || !lists) return false;
      listsAsked = true;
      return lists.more?.() ?? false;
    },
    answer: () => ({
      lists: lists?.answer() ?? null,
      gridlines: worksheet.showGridlines,
      heights: rows.map(({ rowHeight, useStandardHeight }) => (useStandardHeight ? null : rowHeight)),
      merges: merged ? mergesOf(merged, "").map(areaAddress) : [],
      print: print.answer(),
      locked:
        locks?.value.map((line) => line.map(({ format }) => format?.protection?.locked !== false)) ?? null,
    }),
  };
}

/** Queues it all; protects at the end, after which nothing can be formatted. @param cells the sheet's, from A1 */
export function putPage(worksheet: Excel.Worksheet, cells: Excel.Range | null, saved: SavedPage): void {
  if (saved.lists && cells) putLists(cells, saved.lists.lists);
  worksheet.showGridlines = saved.gridlines;
  saved.heights.forEach((height, row) => {
    if (height !== null) worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
  for (const address of saved.merges) worksheet.getRange(address).merge(false);
  if (saved.print) putPrint(worksheet, saved.print);
  if (!saved.locked) return;
  const properties = saved.locked.map((line) =>
    line.map((locked) => ({ format: { protection: { locked } } })),
  );
  cells?.setCellProperties(properties);
  protect(worksheet);
}
