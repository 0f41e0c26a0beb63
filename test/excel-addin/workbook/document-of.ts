import type { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { PLAIN_LOOK } from "#test/hosts/excel/book.ts";

/** All that a workbook in the fake Excel holds, for before-and-after comparisons. Ids count for nothing. */
export function documentOf({ book }: FakeExcel): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      filter: sheet.filter,
      hidden: [...sheet.hiddenRows].sort((a, b) => a - b),
      charts: sheet.charts.map(({ id: _, ...chart }) => chart),
      rules: sheet.rules.map(({ id: _, ...rule }) => rule),
      validations: sheet.validations,
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

function isPlain(look: typeof PLAIN_LOOK): boolean {
  return JSON.stringify(look) === JSON.stringify(PLAIN_LOOK);
}
