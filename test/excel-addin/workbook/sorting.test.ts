import { describe, expect, test } from "@jest/globals";
import { AS_TABLE, expectSortingKeepsResults, UNDER_FILTER } from "#test/core/workflow/sorting.ts";
import type { ListReach } from "#core/workbook/change-set.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { sortList } from "#test/hosts/excel/filter.ts";
import { at } from "#test/conformance/helpers.ts";
import { documentOf } from "./document-of.ts";
import { excelOf, workbookOn } from "./excel-of.ts";

describe("sorting in Excel", () => {
  test.each([
    ["a table", "values", AS_TABLE],
    ["a table", "live", AS_TABLE],
    ["a filter", "values", UNDER_FILTER],
    ["a filter", "live", UNDER_FILTER],
  ] as const)("takes results in %s along (%s)", async (_, way, data) => {
    const { excel, workbook } = excelOf(data);
    await expectSortingKeepsResults(workbook, (list, order) => sortList(excel.book, list, order), way);
  });

  test("an Excel that cannot resize tables has results on a sheet of their own", async () => {
    const workbook = workbookOn(new FakeExcel(AS_TABLE), "1.12");
    const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
    expect(plan.placement).toBe("sheet");
    expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  });

  test.each([
    ["table", AS_TABLE],
    [
      "filter",
      {
        ...UNDER_FILTER,
        filters: [{ ...UNDER_FILTER.filters![0]!, by: [{ column: 1, shows: ["7000", "4000"] }] }],
      },
    ],
  ])("a %s is as it was wherever Excel gives up", async (_, data) => {
    const scored = excelOf(data);
    const found = await understand(scored.workbook);
    const plan = planResults(found, "values", "beside", scored.workbook.capabilities);
    // One that makes no single undo step of it, and so does not try again.
    const older = () => {
      const excel = new FakeExcel(data);
      return { excel, workbook: workbookOn(excel, "1.19") };
    };
    const dry = older();
    await dry.workbook.apply(plan.changes);
    // The last request writes.
    const { lastActions: actions, syncs } = dry.excel;
    expect(actions).toBeGreaterThan(20);
    for (let action = actions - 20; action < actions; action++) {
      const { excel, workbook } = older();
      const before = documentOf(excel);
      excel.failAt(syncs, { atAction: action });
      await expect(workbook.apply(plan.changes)).rejects.toMatchObject({ name: "WorkbookError" });
      expect(documentOf(excel)).toEqual(before);
    }
  });

  test("filters of two sheets are as they were wherever Excel gives up on the second", async () => {
    const cells = [
      ["Name", "Cost"],
      ["CRM", 10],
      ["ERP", 30],
    ];
    // Both begin alike, so that only their sheets tell them apart.
    const [wide, low] = [at("Wide!A1:B3"), at("Low!A1:B4")];
    const by = [{ column: 1, shows: ["10"] }];
    const data = {
      sheets: [
        { name: "Wide", cells },
        { name: "Low", cells: [...cells, ["Tills", 10]] },
      ],
      filters: [
        { range: wide, by },
        { range: low, by },
      ],
    };
    const changes = [wide, low].map((range): ListReach => ({ kind: "list-reach", range, columns: 3 }));
    const older = () => {
      const excel = new FakeExcel(data);
      return { excel, workbook: workbookOn(excel, "1.19") };
    };
    const dry = older();
    expect(await dry.workbook.apply({ label: "Reach", changes })).toMatchObject({ ok: true });
    const { lastActions: actions, syncs } = dry.excel;
    for (let action = 1; action < actions; action++) {
      const { excel, workbook } = older();
      const before = documentOf(excel);
      excel.failAt(syncs, { atAction: action });
      await expect(workbook.apply({ label: "Reach", changes })).rejects.toMatchObject({
        name: "WorkbookError",
      });
      expect(documentOf(excel)).toEqual(before);
    }
  });
});
