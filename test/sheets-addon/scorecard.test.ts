import { expect, test } from "@jest/globals";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { snapshot } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";

test("the scorecard's native charts come, go with undo, and come again", async () => {
  const document = new FakeDocument(sampleData());
  const workbook = asWorkbook(workbookOn(document).workbook);
  const before = await snapshot(workbook);
  const plan = planScorecard(await understand(workbook), String, workbook.capabilities.charts);
  const kinds = () =>
    document
      .sheetNamed(plan.where.sheet)
      ?.charts.map(({ parts }) => [parts.type, parts.options.get("title")]);

  const first = await workbook.apply(plan.changes);
  if (!first.ok) throw new Error("not written");
  const drawn = kinds();
  expect(drawn?.map(([type]) => type)).toEqual(["BAR", "SCATTER"]);
  const written = await snapshot(workbook);

  const undone = await workbook.apply(first.inverse);
  if (!undone.ok) throw new Error("not undone");
  expect(await snapshot(workbook)).toEqual(before);

  expect(await workbook.apply(undone.inverse)).toMatchObject({ ok: true });
  expect(await snapshot(workbook)).toEqual(written);
  expect(kinds()).toEqual(drawn);
});
