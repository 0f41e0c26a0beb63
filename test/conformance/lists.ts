import { expect } from "@jest/globals";
import type { ListReach } from "#core/workbook/change-set.ts";
import { apply, at, changeSet, conflict, contents, snapshot, write } from "./helpers.ts";
import type { ConformanceTest, Skip } from "./host.ts";

const CELLS = [
  ["Name", "Cost"],
  ["CRM", 10],
  ["ERP", 30],
  ["Tills", 20],
];
const LIST = at("Plan!A1:B4");
const asTable = {
  sheets: [{ name: "Plan", cells: CELLS }, { name: "Other" }],
  tables: [{ name: "Pipeline", range: LIST, hasHeader: true, hasTotals: false }],
};
const BY = [{ column: 1, shows: ["10", "20"] }];
const asFilter = {
  sheets: [{ name: "Plan", cells: CELLS }, { name: "Other" }],
  filters: [{ range: LIST, by: BY }],
};

const beside = write(
  "Plan!C1:D4",
  [
    ["Score", "Why"],
    [1, "a"],
    [2, "b"],
    [3, "c"],
  ],
  Array.from({ length: 4 }, () => [null, null]),
);
const wider: ListReach = { kind: "list-reach", range: LIST, columns: 4 };
const narrower: ListReach = { kind: "list-reach", range: at("Plan!A1:D4"), columns: 2 };

const TABLE = "lets a table take in what was written beside it, and undoes that";
const LEAVES = "lets columns leave a table before they are blanked";
const REPLACED = "meets a conflict where a table would reach into another";

export const listTests: readonly ConformanceTest[] = [
  {
    name: "lists the filters of sheets",
    run: async (create) => {
      const host = await create(asFilter);
      for (const workbook of [host.workbook, await host.reopen()]) {
        const outline = await workbook.outline();
        expect(outline.filters).toEqual([LIST]);
        expect(outline.tables).toEqual([]);
      }
    },
  },
  {
    name: TABLE,
    run: async (create) => {
      const host = await create(asTable);
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(host.workbook, beside, wider);
      for (const workbook of [host.workbook, await host.reopen()]) {
        const { tables } = await workbook.outline();
        expect(tables).toEqual([{ ...asTable.tables[0], range: at("Plan!A1:D4") }]);
        expect(await contents(workbook, "Plan!C1:D2")).toEqual([
          ["Score", "Why"],
          [1, "a"],
        ]);
      }
      const again = await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
      await apply(host.workbook, ...again.inverse.changes);
      expect((await host.workbook.outline()).tables[0]?.range).toEqual(at("Plan!A1:D4"));
    },
  },
  {
    name: LEAVES,
    run: async (create) => {
      const host = await create(asTable);
      await apply(host.workbook, beside, wider);
      const blank = Array.from({ length: 4 }, () => [null, null]);
      await apply(host.workbook, narrower, { ...beside, contents: blank, expect: beside.contents });
      for (const workbook of [host.workbook, await host.reopen()]) {
        expect((await workbook.outline()).tables[0]?.range).toEqual(LIST);
        expect(await contents(workbook, "Plan!A1:D4")).toEqual(CELLS.map((line) => [...line, null, null]));
      }
    },
  },
  {
    name: "lets a filter take in what was written beside it, keeps what it goes by, and undoes that",
    run: async (create) => {
      const host = await create(asFilter);
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(host.workbook, beside, wider);
      for (const workbook of [host.workbook, await host.reopen()]) {
        expect((await workbook.outline()).filters).toEqual([at("Plan!A1:D4")]);
      }
      expect(host.filteredBy?.("Plan") ?? BY).toEqual(BY);
      const again = await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
      expect(host.filteredBy?.("Plan") ?? BY).toEqual(BY);
      await apply(host.workbook, ...again.inverse.changes);
      expect((await host.workbook.outline()).filters).toEqual([at("Plan!A1:D4")]);
      await apply(host.workbook, narrower);
      expect((await (await host.reopen()).outline()).filters).toEqual([LIST]);
    },
  },
  {
    name: "meets a conflict where the list is not as it was, and writes nothing",
    run: async (create) => {
      const { workbook } = await create(asFilter);
      const before = await snapshot(workbook);
      for (const range of [at("Plan!A1:C4"), at("Other!A1:B4"), at("Plan!F1:G4")]) {
        const conflicts = await conflict(workbook, beside, { ...wider, range });
        expect(conflicts).toHaveLength(1);
        expect(conflicts[0]?.place).toEqual(range);
      }
      await conflict(workbook, { ...wider, range: at("Gone!A1:B4") });
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: REPLACED,
    run: async (create) => {
      const next = { name: "Next", range: at("Plan!D1:E4"), hasHeader: true, hasTotals: false };
      const cells = CELLS.map((line, i) => [...line, null, i === 0 ? "Key" : i, i === 0 ? "Note" : "n"]);
      const { workbook } = await create({
        sheets: [{ name: "Plan", cells }],
        tables: [...asTable.tables, next],
      });
      const before = await snapshot(workbook);
      await conflict(workbook, wider);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "refuses to change how far a list reaches on a protected sheet",
    run: async (create) => {
      const { workbook } = await create({
        ...asFilter,
        sheets: [{ ...asFilter.sheets[0]!, protected: true }, { name: "Other" }],
      });
      await expect(workbook.apply(changeSet(wider))).rejects.toMatchObject({ code: "protected" });
    },
  },
];

/** @param reason why the tables of a host keep to their columns */
export function noTableReach(reason: string): Skip[] {
  return [TABLE, LEAVES, REPLACED].map((test) => ({
    test,
    reason,
    instead: async (create) => {
      const { workbook } = await create(asTable);
      expect(workbook.capabilities.tableReach).toBe(false);
      const before = await snapshot(workbook);
      await conflict(workbook, beside, wider);
      expect(await snapshot(workbook)).toEqual(before);
    },
  }));
}
