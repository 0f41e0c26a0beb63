import { describe, expect, test } from "@jest/globals";
import { values } from "#test/conformance/helpers.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { openBytes, openOver, outlineOf, saved, shown, useWorkbench } from "./bench.ts";
import { MESSY_WORKBOOKS, type MessyWorkbook } from "./messy-workbooks.ts";

const bench = useWorkbench();
const pane = () => bench.page.frameLocator("#pane");

/** What stands in the owner's sheet, on the screen. */
async function ownCells({ sheet }: MessyWorkbook) {
  const { cells = [] } = sheet;
  const columns = Math.max(...cells.map((row) => row.length));
  return shown(bench.page, sheet.name, 0, 0, cells.length, columns);
}

describe("a workbook laid out as people do it, from opening to a scorecard on paper", () => {
  test.each(MESSY_WORKBOOKS.map((workbook) => [workbook.name, workbook] as const))(
    "%s",
    async (name, workbook) => {
      await openOver(bench.page, () => openBytes(bench.page, name, workbook.bytes));
      await bench.page.locator("#file-name", { hasText: name }).waitFor();
      const before = await ownCells(workbook);
      const correct = pane().getByRole("button", { name: "Correct" });
      // What the pane is not sure of it asks first; what it takes for likely stands first.
      const doubt = pane().locator("button.answer").first();
      for (;;) {
        await correct.or(doubt).first().waitFor();
        if (!(await doubt.isVisible())) break;
        const asked = await pane().getByRole("heading", { level: 2 }).textContent();
        await doubt.click();
        await pane()
          .getByRole("heading", { level: 2, name: asked!, exact: true })
          .waitFor({ state: "detached" });
      }
      await correct.click();
      for (const words of workbook.understood) await pane().getByText(words).first().waitFor();
      await pane().getByRole("button", { name: "Yes, score them" }).click();
      await pane().getByRole("button", { name: "Scorecard" }).click();
      await pane().getByRole("button", { name: "Undo" }).and(pane().locator(":enabled")).first().waitFor();
      const { sheets } = await outlineOf(bench.page);
      const scorecard = sheets.find(({ name: sheet }) => sheet === "Scorecard")!;
      const printed = await shown(bench.page, scorecard.name, 0, 0, scorecard.rows, scorecard.columns);
      const headerAt = printed.findIndex((row) => row.includes("Alignment"));
      const scoreAt = printed[headerAt]!.indexOf("Alignment");
      const listed = printed.slice(headerAt + 1, headerAt + 1 + workbook.ranking.length);
      expect(listed.map((row) => row[1])).toEqual(workbook.ranking.map(([who]) => who));
      listed.forEach((row, at) => expect(row[scoreAt]).toBeCloseTo(workbook.ranking[at]![1], 6));
      expect(await ownCells(workbook)).toEqual(before);
      const book = openXlsx(await saved(bench.page));
      expect(await values(book, `${scorecard.name}!A${headerAt + 2}:C${headerAt + 2}`)).toEqual([
        listed[0]!.slice(0, 3),
      ]);
    },
  );
});
