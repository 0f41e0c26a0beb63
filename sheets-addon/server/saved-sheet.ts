import type { CellContent } from "#core/workbook/cell.ts";
import type { ColourScale, HeatColours } from "#core/workbook/look-changes.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import { putChart, readCharts, type SavedChart } from "./charts.ts";
import { putColours, putHeat, readColours, readHeat } from "./colours.ts";
import { putLists, readLists, type SavedList } from "./lists.ts";
import { ALL_ASPECTS, cellsOf, readLooks, readWidths, type CellLooks } from "./looks.ts";
import { refOf } from "./marks.ts";
import { protectBut } from "./page.ts";
import { putCellLooks } from "./put-looks.ts";
import { readRange, type ReadingContext } from "./read-cells.ts";
import type { Services, Sheet } from "./services.ts";
import { writeContents } from "./write-contents.ts";

/** Everything on a sheet that the add-in made, so that removing it can be undone. Plain JSON. */
export interface SavedSheet {
  readonly range: RangeRef | null;
  readonly contents: readonly (readonly CellContent[])[];
  readonly looks: CellLooks;
  readonly pixels: readonly number[];
  readonly frozenRows: number;
  readonly colours: readonly { readonly range: RangeRef; readonly rules: ColourScale["rules"] }[];
  readonly heat: readonly HeatColours[];
  readonly charts: readonly SavedChart[];
  readonly gridlines: boolean;
  readonly merges: readonly RangeRef[];
  /** Of a laid-out page: what may be typed where. */
  readonly lists: readonly (readonly (SavedList | null)[])[] | null;
  /** The one part in which nobody is asked whether they mean to change a cell; null where all is free. */
  readonly open: RangeRef | null;
  /** Of the first filled rows, in pixels: one call each, so only as many as a laid-out page has. */
  readonly heights: readonly number[];
}

/** A sheet with more rows is a list, whose rows are as high as their text; Google has no call for many heights. */
const LAID_OUT = 200;

export function saveSheet(app: Services["app"], sheet: Sheet, context: ReadingContext): SavedSheet {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const range = rows > 0 ? { sheet: sheet.getName(), row: 0, column: 0, rows, columns } : null;
  return {
    range,
    contents: range ? contentsOf(readRange(sheet, range, context)) : [],
    looks: range ? readLooks(cellsOf(sheet, range), ALL_ASPECTS) : {},
    pixels: readWidths(sheet, 0, columns),
    frozenRows: sheet.getFrozenRows(),
    colours: colouredRanges(sheet).map((coloured) => ({
      range: coloured,
      rules: readColours(sheet, coloured),
    })),
    heat: readHeat(sheet),
    charts: readCharts(sheet),
    lists: range && rows <= LAID_OUT ? readLists(cellsOf(sheet, range)) : null,
    open: openPart(app, sheet),
    gridlines: !sheet.hasHiddenGridlines(),
    merges: range ? cellsOf(sheet, range).getMergedRanges().map(refOf) : [],
    heights: Array.from({ length: rows <= LAID_OUT ? rows : 0 }, (_, i) => sheet.getRowHeight(i + 1)),
  };
}

/** Fills a new sheet, or one that is filled in part, with what `saveSheet` gave. */
export function restoreSheet(
  app: Services["app"],
  sheet: Sheet | null,
  saved: SavedSheet,
  context: ReadingContext,
): void {
  if (!sheet) return;
  if (saved.range) {
    writeContents(sheet, saved.range, saved.contents, context.locale);
    putCellLooks(app, cellsOf(sheet, saved.range), saved.looks);
  }
  if (!saved.gridlines) sheet.setHiddenGridlines(true);
  saved.heights.forEach((pixels, i) => {
    if (pixels !== USUAL_HEIGHT) sheet.setRowHeightsForced(i + 1, 1, pixels);
  });
  for (const merge of saved.merges) cellsOf(sheet, merge).merge();
  saved.pixels.forEach((pixels, i) => sheet.setColumnWidth(i + 1, pixels));
  if (saved.frozenRows > 0) sheet.setFrozenRows(saved.frozenRows);
  for (const { range, rules } of saved.colours) putColours(app, sheet, range, rules);
  const there = readHeat(sheet).map((heat) => JSON.stringify(heat));
  for (const heat of saved.heat) if (!there.includes(JSON.stringify(heat))) putHeat(app, sheet, heat);
  if (saved.range && saved.lists) putLists(app, cellsOf(sheet, saved.range), saved.lists);
  if (saved.open) protectBut(sheet, saved.open);
}

/** Puts its charts back, once the sheets are there whose figures they show. */
export function restoreCharts(sheet: Sheet | null, { charts }: SavedSheet): void {
  if (!sheet) return;
  const there = readCharts(sheet).map(({ chart }) => JSON.stringify(chart));
  for (const { chart, options } of charts) {
    if (!there.includes(JSON.stringify(chart))) putChart(sheet, chart, options);
  }
}

function openPart(app: Services["app"], sheet: Sheet): RangeRef | null {
  const [ours] = sheet.getProtections(app.ProtectionType.SHEET).filter((each) => each.isWarningOnly());
  const [open] = ours?.getUnprotectedRanges() ?? [];
  return open ? refOf(open) : null;
}

/** Pixels of a row that nobody has set. */
const USUAL_HEIGHT = 21;

function colouredRanges(sheet: Sheet): RangeRef[] {
  const ranges: RangeRef[] = [];
  for (const rule of sheet.getConditionalFormatRules()) {
    for (const range of rule.getRanges().map(refOf)) {
      if (!ranges.some((known) => sameRange(known, range))) ranges.push(range);
    }
  }
  return ranges;
}
