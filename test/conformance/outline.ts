import { expect } from "@jest/globals";
import { apply, at } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

export const outlineTests: readonly ConformanceTest[] = [
  {
    name: "lists sheets in order with their real extents",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          { name: "Plan", cells: [["a"], [null, null, 3], [null]] },
          { name: "Empty" },
          { name: "R&D's <Ünï>", cells: [[null], [null, true]] },
        ],
      });
      const { sheets } = await workbook.outline();
      expect(sheets).toEqual([
        { name: "Plan", hidden: false, rows: 2, columns: 3, merges: [], protected: false },
        { name: "Empty", hidden: false, rows: 0, columns: 0, merges: [], protected: false },
        { name: "R&D's <Ünï>", hidden: false, rows: 2, columns: 2, merges: [], protected: false },
      ]);
    },
  },
  {
    name: "says which sheets are hidden",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          { name: "Seen", cells: [[1]] },
          { name: "Unseen", hidden: true, cells: [[1]] },
        ],
      });
      const { sheets } = await workbook.outline();
      expect(sheets.map((sheet) => sheet.hidden)).toEqual([false, true]);
    },
  },
  {
    name: "says which sheets are protected",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          { name: "Open", cells: [[1]] },
          { name: "Locked", protected: true, cells: [[1]] },
        ],
      });
      const { sheets } = await workbook.outline();
      expect(sheets.map((sheet) => sheet.protected)).toEqual([false, true]);
    },
  },
  {
    name: "lists merged areas",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          {
            name: "Plan",
            cells: [
              ["Title", null, null],
              [1, 2, 3],
            ],
            merges: ["A1:C1"],
          },
        ],
      });
      const { sheets } = await workbook.outline();
      expect(sheets[0]?.merges).toEqual([at("Plan!A1:C1")]);
    },
  },
  {
    name: "lists the host's tables",
    run: async (create) => {
      const range = at("Plan!A1:B3");
      const { workbook } = await create({
        sheets: [
          {
            name: "Plan",
            cells: [
              ["Name", "Cost"],
              ["a", 1],
              ["b", 2],
            ],
          },
        ],
        tables: [{ name: "Investments", range, hasHeader: true, hasTotals: false }],
      });
      const { tables } = await workbook.outline();
      expect(tables).toEqual([{ name: "Investments", range, hasHeader: true, hasTotals: false }]);
    },
  },
  {
    name: "lists defined names, with marks apart",
    run: async (create) => {
      const weights = { name: "Weights", range: at("'My plan'!B1:C1") };
      const { workbook } = await create({
        sheets: [{ name: "My plan", cells: [["w", 1, 2]] }],
        names: [weights],
      });
      await workbook.apply({
        label: "Mark",
        changes: [{ kind: "mark", key: "column.score", range: at("'My plan'!C1"), expect: null }],
      });
      const outline = await workbook.outline();
      expect(outline.names).toEqual([weights]);
      expect(outline.marks).toEqual({ "column.score": at("'My plan'!C1") });
    },
  },
  {
    name: "tells of marks whose cells were deleted, which are replaced once, and go for good",
    run: async (create) => {
      const host = await create({ sheets: [{ name: "Plan", cells: [["a", "b"]] }] });
      const { workbook } = host;
      // Elsewhere a name goes with its cells, or a file says it (said-of-files.test.ts).
      if (!host.deleteUnder) return;
      const mark = (address: string | null, expected: string | null) =>
        ({
          kind: "mark",
          key: "results.score",
          range: address === null ? null : at(address),
          expect: expected === null ? null : at(expected),
        }) as const;
      await apply(workbook, mark("Plan!C1", null));
      host.deleteUnder("results.score");
      expect(await workbook.outline()).toMatchObject({ marks: {}, deadMarks: ["results.score"] });
      const { inverse } = await apply(workbook, mark("Plan!D1", null));
      for (const each of [workbook, await host.reopen()]) {
        const outline = await each.outline();
        expect([outline.marks, outline.deadMarks]).toEqual([{ "results.score": at("Plan!D1") }, undefined]);
      }
      await apply(workbook, ...inverse.changes);
      await apply(workbook, mark("Plan!D1", null));
      host.deleteUnder("results.score");
      await apply(workbook, mark(null, null), mark(null, null));
      const outline = await workbook.outline();
      expect([outline.marks, outline.deadMarks, outline.names]).toEqual([{}, undefined, []]);
    },
  },
  {
    name: "begins without marks and settings",
    run: async (create) => {
      const { workbook } = await create({ sheets: [{ name: "Plan" }] });
      const outline = await workbook.outline();
      expect([outline.marks, outline.settings]).toEqual([{}, {}]);
    },
  },
  {
    name: "says how the owner writes numbers",
    run: async (create) => {
      const locale = { tag: "de-DE", decimal: ",", group: ".", list: ";" } as const;
      const { workbook } = await create({ sheets: [{ name: "Plan" }], locale });
      expect((await workbook.outline()).locale).toEqual(locale);
    },
  },
];
