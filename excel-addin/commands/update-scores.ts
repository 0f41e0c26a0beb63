import type { Texts } from "#core/messages/en.ts";
import type { ExcelWorkbook } from "#excel/workbook/excel-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { howWritten } from "#core/workflow/update.ts";

/**
 * The ribbon's "Update scores": reads the workbook and writes the scores the way they were last written.
 * @returns false when there is something for the user to look at in the pane first: nothing to score, nothing ever
 * written, or a conflict
 */
export async function updateScores(workbook: ExcelWorkbook, texts: Texts): Promise<boolean> {
  const understanding = await understand(workbook);
  const written = howWritten(understanding);
  if (!understanding.scorecard || !written) return false;
  const { way, placement } = written;
  const { changes } = planResults(understanding, way, placement, workbook.capabilities, texts);
  if (changes.changes.length === 0) return true;
  const result = await workbook.apply(changes);
  if (result.ok) workbook.announce();
  return result.ok;
}
