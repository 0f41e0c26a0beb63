import { understand, type Understanding } from "#core/workflow/understand.ts";
import type { UnreadCell } from "#core/domain/reading.ts";
import { tablesSay } from "#core/tables/says.ts";
import { contains } from "#core/workbook/range.ts";
import { calculateUnsaved } from "#workbench/file/calculate.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";

/** Understands a workbook whose formulas may lack values; those that could not be calculated are named as unread. */
export async function understandFile(workbook: XlsxWorkbook): Promise<Understanding> {
  const left = await calculateUnsaved(workbook);
  const understanding = await understand(workbook);
  if (left.length === 0) return understanding;
  const { cells, reading } = understanding;
  const more = left.map((cell): UnreadCell => {
    const block = cells.find(({ range }) => contains(range, cell));
    const found = block?.formulas[cell.row - block.range.row]?.[cell.column - block.range.column] ?? "";
    return { cell, found: found.slice(0, 80), reason: tablesSay("notCalculated") };
  });
  return { ...understanding, reading: { ...reading, unread: [...reading.unread, ...more] } };
}
