import type {
  HiddenLines,
  NamedRange,
  SheetOutline,
  TableOutline,
  WorkbookLocale,
  WorkbookOutline,
} from "#core/workbook/port.ts";
import { localeOf } from "#core/workbook/locale.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode, isOfExcel } from "./faults.ts";
import type { LastReading } from "./last-reading.ts";
import { MARK_PREFIX, rangeOfFormula, splitAreas } from "./marks.ts";
import { askHiddenLines, HIDDEN } from "./hidden-lines.ts";
import { askMerges, mergesByParts, mergesOf } from "./merged-areas.ts";
import { WHOLE_SHEET } from "./read-cells.ts";
import { askFilter } from "./sortable-lists.ts";

/** What defined names, and the add-in's settings, say. */
export interface Notes {
  readonly names: readonly NamedRange[];
  readonly marks: Readonly<Record<string, RangeRef>>;
  /** Keys of marks whose cells are gone. */
  readonly deadMarks: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Asks for names and settings with the next sync. @returns what they are, once it is done */
export function askNotes(workbook: Excel.Workbook): () => Notes {
  const names = workbook.names.load("items/name,items/type,items/visible,items/formula");
  const settings = workbook.settings.load("items/key,items/value");
  return () => {
    const shown: NamedRange[] = [];
    const marks: Record<string, RangeRef> = {};
    const deadMarks: string[] = [];
    for (const { name, visible, formula } of names.items) {
      const range = rangeOfFormula(formula);
      if (!range) {
        if (name.startsWith(MARK_PREFIX)) deadMarks.push(name.slice(MARK_PREFIX.length));
        continue;
      }
      if (name.startsWith(MARK_PREFIX)) marks[name.slice(MARK_PREFIX.length)] = range;
      else if (visible) shown.push({ name, range });
    }
    const texts: Record<string, string> = {};
    for (const { key, value } of settings.items) if (typeof value === "string") texts[key] = value;
    return { names: shown, marks, deadMarks, settings: texts };
  };
}

/** How far a range reaches. */
const EXTENT = "rowIndex,columnIndex,rowCount,columnCount";

/** Asks for the sheets with the next sync. */
export function askSheets(workbook: Excel.Workbook): Excel.WorksheetCollection {
  return workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
}

/**
 * The outline, in two syncs whatever the workbook's size: which sheets and tables there are, then how far they reach.
 * One more where rows or columns are out of sight, one where something other than cells is selected, which Excel takes
 * for a fault, and some more where a sheet has more merged areas than Excel gives at once.
 * @param last what is known of merged areas and hidden lines; they are asked for anew unless `quietly`
 */
export async function readOutline(
  context: Excel.RequestContext,
  host: ExcelHost,
  last: LastReading,
  quietly: boolean,
): Promise<WorkbookOutline> {
  const { workbook } = context;
  const ask = async (withSelection: boolean) => {
    const sheets = askSheets(workbook);
    const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals");
    const notes = askNotes(workbook);
    const locale = askLocale(workbook, host);
    const selection = withSelection ? workbook.getSelectedRanges().load("address") : null;
    await context.sync();
    return { sheets: sheets.items, tables: tables.items, notes: notes(), locale: locale(), selection };
  };
  const first = await ask(true).catch((fault: unknown) => {
    if (faultCode(fault) === "") throw fault;
    return ask(false);
  });
  last.nameSheets(first.sheets);

  const known: Known = {
    merges: (name) => (quietly ? last.merges(name) : null),
    hidden: (name) => (quietly ? last.hidden(name) : undefined),
  };
  const { extents, ranges, filters, merges } = await askExtents(context, host, first, known);
  const used = first.sheets.map(({ name }, i) => ({
    sheet: name,
    range: extents[i]!,
    known: known.hidden(name),
  }));
  const hidden = await askHiddenLines(context, used);
  const sheets = first.sheets.map(({ name, visibility, protection }, i): SheetOutline => {
    const extent = extents[i]!;
    const isEmpty = extent.isNullObject;
    const hiddenLines = hidden[i] ?? null;
    const merged = merges[i]!;
    last.keepMerges(name, merged);
    last.keepHidden(name, hiddenLines);
    return {
      name,
      hidden: visibility !== "Visible",
      rows: isEmpty ? 0 : extent.rowIndex + extent.rowCount,
      columns: isEmpty ? 0 : extent.columnIndex + extent.columnCount,
      merges: merged,
      protected: protection.protected,
      ...(hiddenLines && { hiddenLines }),
    };
  });
  const tables = first.tables.map((table, i): TableOutline => ({
    name: table.name,
    range: parseAddress(ranges[i]!.address)!,
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  }));
  const selected = first.selection === null ? [] : rangesOf(first.selection.address);
  const { deadMarks, ...notes } = first.notes;
  const dead = deadMarks.length > 0 ? { deadMarks } : {};
  return { sheets, tables, filters, ...notes, ...dead, selection: selected[0] ?? null, locale: first.locale };
}

/** What need not be asked for. */
interface Known {
  readonly merges: (sheet: string) => readonly RangeRef[] | null;
  readonly hidden: (sheet: string) => HiddenLines | null | undefined;
}

/** How far sheets and tables reach, and which cells are merged. */
async function askExtents(
  context: Excel.RequestContext,
  host: ExcelHost,
  { sheets, tables }: { readonly sheets: Excel.Worksheet[]; readonly tables: Excel.Table[] },
  known: Known,
) {
  const tellsMerges = host.supports("1.13");
  const ask = async (withMerges: boolean) => {
    const extents = sheets.map((sheet) =>
      sheet
        .getUsedRangeOrNullObject(true)
        .load(known.hidden(sheet.name) === undefined ? `${EXTENT},${HIDDEN}` : EXTENT),
    );
    const ranges = tables.map((table) => table.getRange().load("address"));
    const filters = sheets.map((sheet) => askFilter(sheet, sheet.name));
    const asked = sheets.map((sheet) =>
      withMerges && known.merges(sheet.name) === null ? askMerges(sheet.getRange()) : null,
    );
    await context.sync();
    return { extents, ranges, filters: filters.map((filter) => filter()), asked };
  };
  const answers = await ask(tellsMerges).catch((fault: unknown) => {
    if (!tellsMerges || !isOfExcel(fault)) throw fault;
    return null;
  });
  const { extents, ranges, filters, asked } = answers ?? (await ask(false));
  const merges: (readonly RangeRef[])[] = [];
  for (const [i, { name }] of sheets.entries()) {
    const answer = asked[i] ?? null;
    const there = answer ? mergesOf(answer, name) : known.merges(name);
    merges.push(
      there ?? (answers === null ? await mergesByParts(context, { sheet: name, ...WHOLE_SHEET }) : []),
    );
  }
  return { extents, ranges, filters: filters.filter((range) => range !== null), merges };
}

function rangesOf(address: string): RangeRef[] {
  return splitAreas(address)
    .map((part) => parseAddress(part))
    .filter((range) => range !== null);
}

function askLocale(workbook: Excel.Workbook, host: ExcelHost): () => WorkbookLocale {
  if (!host.supports("1.11")) return () => localeOf(host.language);
  const culture = workbook.application.cultureInfo.load(
    "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator",
  );
  return () => {
    const { numberDecimalSeparator, numberGroupSeparator } = culture.numberFormat;
    const decimal = numberDecimalSeparator === "," ? "," : ".";
    return { tag: culture.name, decimal, group: numberGroupSeparator, list: decimal === "," ? ";" : "," };
  };
}
