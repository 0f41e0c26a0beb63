import type {
  NamedRange,
  SheetOutline,
  TableOutline,
  WorkbookLocale,
  WorkbookOutline,
} from "#core/workbook/port.ts";
import { localeOf } from "#core/workbook/locale.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import type { ExcelHost } from "./excel-host.ts";
import { faultCode } from "./faults.ts";
import { MARK_PREFIX, rangeOfFormula, splitAreas } from "./marks.ts";

/** What defined names, and the add-in's settings, say. */
export interface Notes {
  readonly names: readonly NamedRange[];
  readonly marks: Readonly<Record<string, RangeRef>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** Asks for names and settings with the next sync. @returns what they are, once it is done */
export function askNotes(workbook: Excel.Workbook): () => Notes {
  const names = workbook.names.load("items/name,items/type,items/visible,items/formula");
  const settings = workbook.settings.load("items/key,items/value");
  return () => {
    const shown: NamedRange[] = [];
    const marks: Record<string, RangeRef> = {};
    for (const { name, visible, formula } of names.items) {
      const range = rangeOfFormula(formula);
      if (!range) continue;
      if (name.startsWith(MARK_PREFIX)) marks[name.slice(MARK_PREFIX.length)] = range;
      else if (visible) shown.push({ name, range });
    }
    const texts: Record<string, string> = {};
    for (const { key, value } of settings.items) if (typeof value === "string") texts[key] = value;
    return { names: shown, marks, settings: texts };
  };
}

/** Asks for the sheets with the next sync. */
export function askSheets(workbook: Excel.Workbook): Excel.WorksheetCollection {
  return workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
}

/**
 * The outline, in two syncs whatever the workbook's size: which sheets and tables there are, then how far they reach.
 * One more where something other than cells is selected, which Excel takes for a fault.
 */
export async function readOutline(context: Excel.RequestContext, host: ExcelHost): Promise<WorkbookOutline> {
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

  const withMerges = host.supports("1.13");
  const extents = first.sheets.map((sheet) => ({
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    merged: withMerges ? sheet.getRange().getMergedAreasOrNullObject().load("address") : null,
  }));
  const ranges = first.tables.map((table) => table.getRange().load("address"));
  await context.sync();

  const sheets = first.sheets.map((sheet, i): SheetOutline => {
    const { used, merged } = extents[i]!;
    const isEmpty = used.isNullObject;
    return {
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      rows: isEmpty ? 0 : used.rowIndex + used.rowCount,
      columns: isEmpty ? 0 : used.columnIndex + used.columnCount,
      merges: merged === null || merged.isNullObject ? [] : rangesOf(merged.address),
      protected: sheet.protection.protected,
    };
  });
  const tables = first.tables.map((table, i): TableOutline => ({
    name: table.name,
    range: parseAddress(ranges[i]!.address)!,
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  }));
  const selected = first.selection === null ? [] : rangesOf(first.selection.address);
  return { sheets, tables, ...first.notes, selection: selected[0] ?? null, locale: first.locale };
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
