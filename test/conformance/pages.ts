import { expect } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import type { PageChange } from "#core/workbook/look-changes.ts";
import { apply, at, changeSet, contents, snapshot, write } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

const data = { sheets: [{ name: "Plan", cells: [["Score"], [3.25], [4.5]] }] };

export const pageTests: readonly ConformanceTest[] = [
  {
    name: "lays out a page on a sheet that it adds, hidden or not, and on no other",
    run: async (create) => {
      const host = await create(data);
      const before = await snapshot(host.workbook);
      const page = (sheet: string): PageChange => ({
        kind: "page",
        sheet,
        gridlines: false,
        heights: [{ row: 0, points: 30 }],
        merges: [at(`${sheet}!A1:B1`)],
        print: {
          landscape: true,
          area: at(`${sheet}!A1:B4`),
          repeatRow: 1,
          onePage: true,
          footer: { left: "Hollin & Moss", center: "", right: "{page} of {pages}" },
        },
      });
      const chart: Change = {
        kind: "chart",
        sheet: "Card",
        type: "bar",
        title: "Scores",
        data: at("Figures!A1:B2"),
        at: { row: 0, column: 3 },
      };
      const { inverse } = await apply(
        host.workbook,
        { kind: "add-sheet", sheet: "Card" },
        { kind: "mark", key: "sheet.card", range: at("Card!A1:B4"), expect: null },
        write(
          "Card!A1:B4",
          [
            ["Card", null],
            ["Name", "Score"],
            ["CRM", 3],
            ["ERP", -2],
          ],
          null,
        ),
        page("Card"),
        {
          kind: "data-bars",
          range: at("Card!B3:B4"),
          low: -10,
          high: 10,
          color: "#24805f",
          negative: "#b4432f",
        },
        {
          kind: "heat",
          range: at("Card!B3:B4"),
          low: { value: -3, color: "#e8a393" },
          middle: { value: 0.001, color: "#ffffff" },
          high: { value: 3, color: "#7cc4a4" },
        },
        { kind: "add-sheet", sheet: "Figures", hidden: true },
        { kind: "mark", key: "sheet.figures", range: at("Figures!A1"), expect: null },
        write(
          "Figures!A1:B2",
          [
            ["Name", "Score"],
            ["CRM", 3],
          ],
          null,
        ),
        ...(host.workbook.capabilities.charts ? [chart] : []),
      );
      for (const workbook of [host.workbook, await host.reopen()]) {
        const { sheets } = await workbook.outline();
        expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
          ["Plan", false],
          ["Card", false],
          ["Figures", true],
        ]);
        const merges = workbook.capabilities.pages ? [at("Card!A1:B1")] : [];
        expect(sheets[1]!.merges).toEqual(merges);
        expect(await contents(workbook, "Card!B3:B4")).toEqual([[3], [-2]]);
      }
      const gone = await apply(host.workbook, { kind: "remove-sheet", sheet: "Card" });
      await apply(host.workbook, ...gone.inverse.changes);
      expect(await contents(host.workbook, "Card!B3:B4")).toEqual([[3], [-2]]);
      const unseen = await apply(host.workbook, { kind: "remove-sheet", sheet: "Figures" });
      await apply(host.workbook, ...unseen.inverse.changes);
      const drawn = ["Card", "Figures"].map((sheet) => ({ kind: "remove-sheet", sheet }) as const);
      const both = await apply(host.workbook, ...drawn);
      await apply(host.workbook, ...both.inverse.changes);
      expect((await host.workbook.outline()).sheets.map(({ name }) => name)).toEqual([
        "Plan",
        "Card",
        "Figures",
      ]);
      const { sheets } = await host.workbook.outline();
      expect(sheets.find(({ name }) => name === "Figures")).toMatchObject({ hidden: true });
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
      await expect(host.workbook.apply(changeSet(page("Plan")))).rejects.toMatchObject({ code: "protected" });
    },
  },
];
