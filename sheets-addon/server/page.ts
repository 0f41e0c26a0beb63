import type { PageChange } from "#core/workbook/look-changes.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { putHeat } from "./colours.ts";
import { cellsOf } from "./looks.ts";
import { whereAllowed } from "./put-looks.ts";
import type { Services, Sheet } from "./services.ts";

/**
 * Whoever changes another cell is asked whether they mean to: nobody is kept out, not the raters who own nothing here.
 * It goes when the sheet goes.
 */
export function protectBut(sheet: Sheet, open: RangeRef): void {
  whereAllowed(() =>
    sheet
      .protect()
      .setWarningOnly(true)
      .setUnprotectedRanges([cellsOf(sheet, open)]),
  );
}

/** Pixels in a point. */
const PIXELS = 96 / 72;

/**
 * Lays out a page of the add-in's own as far as scripts can: Google has no bars in cells, and its page setup is not
 * for scripts.
 */
export function layOutPage(app: Services["app"], sheet: Sheet, change: PageChange): void {
  switch (change.kind) {
    case "page":
      sheet.setHiddenGridlines(!change.gridlines);
      for (const { row, points } of change.heights) {
        // A height that is asked for with force is kept where the text would want more.
        sheet.setRowHeightsForced(row + 1, 1, Math.round(points * PIXELS));
      }
      for (const range of change.merges) cellsOf(sheet, range).merge();
      if (change.open) protectBut(sheet, change.open);
      break;
    case "data-bars":
      break;
    case "heat":
      putHeat(app, sheet, change);
      break;
  }
}
