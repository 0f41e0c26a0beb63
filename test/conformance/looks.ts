import { expect } from "@jest/globals";
import {
  apply,
  at,
  changeSet,
  conflict,
  contents,
  readOne,
  snapshot,
  throughJson,
  write,
} from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

const data = {
  sheets: [{ name: "Plan", cells: [["Score"], [3.25], [4.5]], formats: [[""], ["0%"], [""]] }],
};

export const looksTests: readonly ConformanceTest[] = [
  {
    name: "sets number formats without touching values",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, {
        kind: "format",
        range: at("Plan!A2:A3"),
        format: { numberFormat: "0.0", bold: true, fill: "#ffeeaa", color: "#333333" },
      });
      for (const workbook of [host.workbook, await host.reopen()]) {
        const cells = await readOne(workbook, "Plan!A2:A3");
        expect(cells.values).toEqual([[3.25], [4.5]]);
        expect(cells.formats).toEqual([["0.0"], ["0.0"]]);
      }
    },
  },
  {
    name: "changes only the looks that are given",
    run: async (create) => {
      const { workbook } = await create(data);
      await apply(workbook, { kind: "format", range: at("Plan!A2"), format: { bold: true } });
      expect((await readOne(workbook, "Plan!A2")).formats).toEqual([["0%"]]);
    },
  },
  {
    name: "formats blank cells, and they stay blank",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, { kind: "format", range: at("Plan!C1:C3"), format: { fill: "#eeeeee" } });
      for (const workbook of [host.workbook, await host.reopen()]) {
        expect((await workbook.outline()).sheets[0]).toMatchObject({ rows: 3, columns: 1 });
      }
    },
  },
  {
    name: "undoes formats exactly, overlapping ones too",
    run: async (create) => {
      const { workbook } = await create(data);
      const before = await snapshot(workbook);
      const { inverse } = await apply(
        workbook,
        { kind: "format", range: at("Plan!A1:A3"), format: { numberFormat: "0.00" } },
        { kind: "format", range: at("Plan!A2:B2"), format: { numberFormat: "@", wrap: true } },
      );
      expect((await readOne(workbook, "Plan!A1:A3")).formats).toEqual([["0.00"], ["@"], ["0.00"]]);
      await apply(workbook, ...inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "takes colours by text, lists and charts where it can, and undoes them",
    run: async (create) => {
      const host = await create(data);
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(
        host.workbook,
        {
          kind: "colour-by-text",
          range: at("Plan!A2:A3"),
          rules: [{ text: "Fund", fill: "#c6efce", color: "#006100" }],
        },
        { kind: "validation", range: at("Plan!A2:A3"), list: ["Yes", "No, not yet"] },
        { kind: "add-sheet", sheet: "Chart" },
        { kind: "mark", key: "sheet.chart", range: at("Chart!A1"), expect: null },
        write(
          "Chart!A1:B3",
          [
            ["", "Score"],
            ["CRM", 3],
            ["ERP", 4],
          ],
          null,
        ),
        {
          kind: "chart",
          sheet: "Chart",
          type: "bar",
          title: "Scores",
          data: at("Chart!A1:B3"),
          at: { row: 0, column: 3 },
        },
      );
      expect(await contents(await host.reopen(), "Chart!B2:B3")).toEqual([[3], [4]]);
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "notes a cell of a sheet that it adds, where it can, and no other",
    run: async (create) => {
      const host = await create(data);
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(
        host.workbook,
        { kind: "add-sheet", sheet: "Made" },
        { kind: "mark", key: "sheet.made", range: at("Made!A1"), expect: null },
        write("Made!A1:B1", [["Goal", "Weight"]], null),
        { kind: "note", range: at("Made!B1"), text: "How much it matters" },
      );
      const expected = host.workbook.capabilities.notes ? "How much it matters" : null;
      expect(host.note?.(at("Made!B1")) ?? null).toBe(expected);
      expect(host.note?.(at("Made!A1")) ?? null).toBeNull();
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
      const ours = { kind: "note", range: at("Plan!A1"), text: "Not ours" } as const;
      await expect(host.workbook.apply(changeSet(ours))).rejects.toMatchObject({ code: "protected" });
    },
  },
  {
    name: "copies the looks of a neighbour, over and over, and undoes that",
    run: async (create) => {
      const host = await create({
        sheets: [
          {
            name: "Plan",
            cells: [
              ["Cost", "Score"],
              [3, 1],
              [4, 2],
              [5, 3],
            ],
            formats: [
              ["", ""],
              ["0.00", ""],
              ["0%", ""],
              ["0.00", ""],
            ],
          },
        ],
      });
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(
        host.workbook,
        { kind: "copy-looks", range: at("Plan!B2:B4"), from: at("Plan!A2:A4") },
        { kind: "copy-looks", range: at("Plan!B1:B2"), from: at("Plan!A3") },
      );
      for (const workbook of [host.workbook, await host.reopen()]) {
        const cells = await readOne(workbook, "Plan!B1:B4");
        expect(cells.formats).toEqual([["0%"], ["0%"], ["0%"], ["0.00"]]);
        expect(cells.values).toEqual([["Score"], [1], [2], [3]]);
      }
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "takes type, alignment and lines, and undoes them",
    run: async (create) => {
      const { workbook } = await create(data);
      const before = await snapshot(workbook);
      const format = {
        italic: true,
        size: 20,
        vertical: "middle",
        borders: {
          bottom: { weight: "medium", color: "#0f6a6e" },
          left: { weight: "thick", color: "#0f6a6e" },
        },
      } as const;
      const { inverse } = await apply(
        workbook,
        { kind: "format", range: at("Plan!A1:B3"), format },
        {
          kind: "format",
          range: at("Plan!A2"),
          format: { borders: { top: { weight: "thin", color: "#d8dee4" } } },
        },
      );
      expect((await readOne(workbook, "Plan!A2")).formats).toEqual([["0%"]]);
      await apply(workbook, ...inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "merges cells of ours and parts them again, in the saved workbook too, and never over what somebody wrote",
    run: async (create) => {
      const host = await create({
        sheets: [
          {
            name: "Plan",
            cells: [
              ["Name", "Cost"],
              ["CRM", 10],
              [null, 20],
              ["ERP", 5],
            ],
            merges: ["A2:A3"],
          },
        ],
      });
      const before = await snapshot(host.workbook);
      const merge = (address: string, merged: boolean) =>
        ({ kind: "merge", range: at(address), merged }) as const;
      const { inverse } = await apply(
        host.workbook,
        write("Plan!C1:C4", [["Score"], [3], [null], [1]], [[null], [null], [null], [null]]),
        { kind: "mark", key: "results.score", range: at("Plan!C1:C4"), expect: null },
        merge("Plan!C2:C3", true),
      );
      for (const workbook of [host.workbook, await host.reopen()]) {
        const { sheets } = await workbook.outline();
        expect(sheets[0]!.merges).toHaveLength(2);
        expect(sheets[0]!.merges).toEqual(expect.arrayContaining([at("Plan!A2:A3"), at("Plan!C2:C3")]));
        expect(await contents(workbook, "Plan!C1:C4")).toEqual([["Score"], [3], [null], [1]]);
      }
      const parted = await apply(host.workbook, merge("Plan!C2:C3", false), merge("Plan!A2:A3", false));
      expect((await host.workbook.outline()).sheets[0]!.merges).toEqual([]);
      await apply(host.workbook, ...throughJson(parted.inverse.changes));
      expect(await conflict(host.workbook, merge("Plan!B2:B3", true))).toEqual([
        { place: at("Plan!B3"), expected: "an empty cell", found: "20" },
      ]);
      await apply(host.workbook, ...throughJson(inverse.changes));
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "shows a range, and refuses one on a sheet that is not there",
    run: async (create) => {
      const { workbook } = await create(data);
      await workbook.select(at("Plan!A2:A3"));
      await expect(workbook.select(at("Gone!A1"))).rejects.toMatchObject({ code: "missing-sheet" });
    },
  },
];
