import { DEFAULT_LOCALE, Model, helpers } from "@odoo/o-spreadsheet";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { EN_US } from "#core/workbook/port.ts";
import { addressOf, cellAddress, type RangeRef } from "#core/workbook/range.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";
import { zoneOf } from "#workbench/grid/place.ts";
import { registerGrid } from "#workbench/grid/register.ts";

// o-spreadsheet asks for Node 22; this is the one thing that it misses in Node 20 without a screen.
const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> => {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};
if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
console.debug = () => undefined;

registerGrid();

/** o-spreadsheet without a screen, holding plain data. */
export function gridOf(data: WorkbookData): Model {
  const formats: string[] = [];
  const sheets = data.sheets.map((sheet) => {
    const cells: Record<string, string> = {};
    const formatted: Record<string, number> = {};
    (sheet.cells ?? []).forEach((line, row) => {
      line.forEach((content, column) => {
        if (content !== null && content !== "") cells[cellAddress({ row, column })] = toGridText(content);
      });
    });
    (sheet.formats ?? []).forEach((line, row) => {
      line.forEach((format, column) => {
        if (format !== "") formatted[cellAddress({ row, column })] = formats.push(format);
      });
    });
    const tables = (data.tables ?? []).filter((table) => table.range.sheet === sheet.name);
    return {
      ...helpers.createEmptySheet(sheet.name, sheet.name),
      rowNumber: Math.max(100, (sheet.cells ?? []).length),
      colNumber: Math.max(26, ...(sheet.cells ?? []).map((line) => line.length)),
      cells,
      formats: formatted,
      merges: [...(sheet.merges ?? [])],
      isVisible: !sheet.hidden,
      isLocked: sheet.protected ?? false,
      tables: tables.map((table) => ({
        range: withoutSheet(table.range),
        type: "static",
        config: {
          numberOfHeaders: table.hasHeader ? 1 : 0,
          totalRow: table.hasTotals,
          styleId: "TableStyleMedium2",
        },
      })),
    };
  });
  const names = (data.names ?? []).map(({ name, range }) => [name, addressOf(range)] as const);
  const { tag, decimal, group, list } = data.locale ?? EN_US;
  return new Model({
    ...helpers.createEmptyWorkbookData(),
    sheets,
    formats: Object.fromEntries(formats.map((format, i) => [i + 1, format])),
    namedRanges: Object.fromEntries(names),
    settings: {
      locale: {
        ...DEFAULT_LOCALE,
        code: tag.replace("-", "_"),
        decimalSeparator: decimal,
        thousandsSeparator: group,
        formulaArgSeparator: list,
      },
    },
    ...{
      alignscore: {
        marks: {},
        settings: {},
        filters: (data.filters ?? []).map(({ range }) => ({ sheetId: range.sheet, zone: zoneOf(range) })),
      },
    },
  });
}

function withoutSheet(range: RangeRef): string {
  return addressOf(range).slice(addressOf({ ...range, rows: 1, columns: 1 }).lastIndexOf("!") + 1);
}
