import { cellAddress, type RangeRef } from "#core/workbook/range.ts";
import type { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { PLAIN_LOOK } from "#test/hosts/excel/book.ts";

/** All that a workbook in the fake Excel holds, for before-and-after comparisons. Ids count for nothing. */
export function documentOf({ book }: FakeExcel): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges,
      heights: [...sheet.heights].sort(([a], [b]) => a - b),
      gridlines: sheet.showGridlines,
      page: Object.fromEntries(sheet.page),
      protected: [sheet.locked, ...sheet.unlocked.flatMap(cellsOf).sort()],
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      filter: sheet.filter,
      hidden: [...sheet.hiddenRows].sort((a, b) => a - b),
      charts: sheet.charts.map(({ id: _, parts, ...chart }) => ({ ...chart, ...Object.fromEntries(parts) })),
      rules: sheet.rules.map(({ id: _, parts, ...rule }) => ({
        ...rule,
        ...Object.fromEntries(parts ?? []),
      })),
      validations: sheet.validations
        .flatMap(({ range, ...rule }) => cellsOf(range).map((cell) => ({ cell, ...rule })))
        .sort((a, b) => (a.cell < b.cell ? -1 : 1)),
      cells: [...sheet.rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, line]) =>
          [...line]
            .sort(([a], [b]) => a - b)
            .filter(([, cell]) => cell.value !== null || cell.formula !== "" || !isPlain(cell.look))
            .map(([column, cell]) => ({ row, column, ...cell })),
        ),
    })),
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: [...book.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
    tables: book.tables,
  };
}

function cellsOf({ row, column, rows, columns }: RangeRef): string[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    cellAddress({ row: row + Math.floor(i / columns), column: column + (i % columns) }),
  );
}

function isPlain(look: typeof PLAIN_LOOK): boolean {
  return JSON.stringify(look) === JSON.stringify(PLAIN_LOOK);
}
