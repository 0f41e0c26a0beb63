import type { Change, ChangeSet, ListReach } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { addressOf } from "#core/workbook/range.ts";
import type { Alteration } from "#workbench/grid/alteration.ts";
import { MOVES_CELLS } from "#workbench/grid/alteration.ts";
import { documentOf, type KeptPage } from "#workbench/grid/document.ts";
import { refOf } from "#workbench/grid/place.ts";
import { extentOf } from "#workbench/grid/read-cells.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import { cellChanges } from "./cell-changes.ts";
import { printChanges, reachChanges } from "./reach-changes.ts";
import { ruleChanges, sheetLayout } from "./layout-changes.ts";
import { looksChanges } from "./looks-changes.ts";
import { resultLines } from "./result-lines.ts";
import type { OpenFile } from "./open-file.ts";
import { workbenchSays } from "#workbench/says.ts";

/** What saving a file would do: the bytes, and what of the grid is not in them. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Changes made in the grid that the file does not have; empty when it has everything. */
  readonly left: readonly Alteration[];
}

const NO_CELLS = new Map<string, never>();

/**
 * Saves by patching the file as it was opened: what the grid shows differently is written, everything else stays as
 * it was, byte for byte. o-spreadsheet's own export is never used, because it drops what it does not know.
 * @throws WorkbookError `not-supported` when rows, columns or sheets were moved about
 */
export async function saveFile(file: OpenFile): Promise<SavedFile> {
  const { alterations } = documentOf(file.model);
  const moved = alterations.find((alteration) => MOVES_CELLS.includes(alteration.kind));
  if (moved) {
    throw new WorkbookError(
      "not-supported",
      workbenchSays("moved", workbenchSays(`altered.${moved.kind}`), moved.sheet),
    );
  }
  const book = openXlsx(file.bytes);
  const { changes, incomplete } = await changesSince(file, book);
  const result = await book.apply(changes);
  if (!result.ok)
    throw new WorkbookError("host", workbenchSays("fileDiffers", result.conflicts[0]?.place ?? null));
  const looks = incomplete.map((sheet): Alteration => ({ kind: "looks", sheet }));
  const charts = book.capabilities.charts ? [] : newCharts(file);
  return { bytes: book.save(), left: [...alterations, ...looks, ...charts] };
}

/**
 * The file as a save would make it. Null where it cannot be saved as it is (rows were moved about): then the copy of
 * before is all there is.
 */
export async function copyOf(file: OpenFile): Promise<Uint8Array | null> {
  try {
    return (await saveFile(file)).bytes;
  } catch (fault) {
    if (fault instanceof WorkbookError && fault.code === "not-supported") return null;
    throw fault;
  }
}

/** Charts on sheets that AlignScore added: the file cannot be given new ones. */
function newCharts({ model, baseline }: OpenFile): Alteration[] {
  return model.getters
    .getSheetIds()
    .filter((id) => !baseline.sheets.has(id) && model.getters.getChartIds(id).length > 0)
    .map((id) => ({ kind: "pictures", sheet: model.getters.getSheetName(id) }));
}

interface Changes {
  readonly changes: ChangeSet;
  /** Sheets with looks that the file cannot be given. */
  readonly incomplete: readonly string[];
}

async function changesSince(file: OpenFile, book: XlsxWorkbook): Promise<Changes> {
  const { model, baseline } = file;
  const { getters } = model;
  const outline = await book.outline();
  const ids = getters.getSheetIds();
  const names = new Set(ids.map((id) => getters.getSheetName(id)));
  const changes: Change[] = outline.sheets
    .filter((sheet) => !names.has(sheet.name))
    .map((sheet) => ({ kind: "remove-sheet", sheet: sheet.name }));
  const incomplete: string[] = [];
  const rest: Change[] = [];
  const lines = resultLines(file, outline);
  for (const [index, id] of ids.entries()) {
    const sheet = getters.getSheetName(id);
    const before = baseline.sheets.get(id);
    const page = before ? [] : (documentOf(model).pages[id] ?? []);
    if (!before) changes.push({ kind: "add-sheet", sheet, index, hidden: !getters.isSheetVisible(id) });
    const reach = before ? reachChanges(model, sheet, outline) : [];
    // Columns leave a table before their header is blanked, and come into it when they have one.
    const isLess = ({ range, columns }: ListReach): boolean => columns < range.columns;
    rest.push(...reach.filter(isLess));
    rest.push(...(await cellChanges(model, id, before ?? NO_CELLS, before ? book : null)));
    rest.push(...reach.filter((change) => !isLess(change)));
    if (before) rest.push(...printChanges(model, sheet, outline));
    const looks = looksChanges(model, id, before ?? NO_CELLS, lines.blanked);
    rest.push(...looks.changes, ...ruleChanges(model, id));
    if (looks.incomplete) incomplete.push(sheet);
    if (!before) rest.push(...sheetLayout(model, id, extentOf(model, id).columns), ...named(page, sheet));
  }
  // Marks come before looks: only sheets that are marked as AlignScore's may be laid out.
  const all = [...changes, ...lines.gone, ...noteChanges(file, outline), ...rest, ...lines.added];
  return { changes: { label: file.name, changes: all }, incomplete };
}

/** The page as it is called now: sheets can be renamed. */
function named(pages: readonly KeptPage[], sheet: string): Change[] {
  return pages.map((page): Change => {
    if (page.kind === "chart") {
      const own = page.data.sheet === page.sheet;
      return { ...page, sheet, data: own ? { ...page.data, sheet } : page.data };
    }
    if (page.kind !== "page") return { ...page, range: { ...page.range, sheet } };
    const print = page.print && { ...page.print, area: page.print.area && { ...page.print.area, sheet } };
    const open = page.open && { ...page.open, sheet };
    return {
      ...page,
      sheet,
      print,
      merges: page.merges.map((range) => ({ ...range, sheet })),
      ...(open && { open }),
    };
  });
}

/** Marks and settings that differ from the file's. A removed sheet takes its marks with it. */
function noteChanges({ model }: OpenFile, outline: WorkbookOutline): Change[] {
  const kept = documentOf(model);
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(outline.marks), ...Object.keys(kept.marks)])) {
    const before = outline.marks[key] ?? null;
    const range = kept.marks[key] ? refOf(model, kept.marks[key]) : null;
    const gone = before !== null && model.getters.getSheetIdByName(before.sheet) === undefined;
    if (range && before && addressOf(range) === addressOf(before)) continue;
    if (!range && gone) continue;
    changes.push({ kind: "mark", key, range, expect: gone ? null : before });
  }
  for (const key of new Set([...Object.keys(outline.settings), ...Object.keys(kept.settings)])) {
    const [before, value] = [outline.settings[key] ?? null, kept.settings[key] ?? null];
    if (before !== value) changes.push({ kind: "setting", key, value, expect: before });
  }
  return changes;
}
