import { expect, test } from "@jest/globals";
import "#test/support/grid-functions.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import { openWithoutLooks } from "#test/workbench/file/open-without-looks.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";

/**
 * The sample has needs, and with them the longest workings. Undo compares what stands in the cells with what was
 * written, and the grid hands formulas back in its own spelling: whatever it spells otherwise would look like a
 * colleague's change.
 */
test.each<WritingWay>(["live", "plain"])("results of the sample written %s are taken back", async (way) => {
  const { workbook } = await openWithoutLooks("Technology plan.xlsx", buildSample());
  const before = await workbook.outline();
  const plan = planResults(await understand(workbook), way, "beside", workbook.capabilities);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  expect(await workbook.apply(applied.inverse)).toMatchObject({ ok: true });
  const after = await workbook.outline();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.marks).toEqual(before.marks);
  workbook.close();
});
