import { expect } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import { apply, at, changeSet, conflict, contents, snapshot, write } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

const data = { sheets: [{ name: "Plan", cells: [["a"]] }] };
const added: readonly Change[] = [
  { kind: "add-sheet", sheet: "Results & more" },
  { kind: "mark", key: "sheet.results", range: at("'Results & more'!A1"), expect: null },
  write(
    "'Results & more'!A1:B2",
    [
      ["x", 1],
      ["y", { formula: "=B1+1", cached: 2 }],
    ],
    null,
  ),
];

export const sheetTests: readonly ConformanceTest[] = [
  {
    name: "adds a sheet at the end and fills it in the same set",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, ...added);
      for (const workbook of [host.workbook, await host.reopen()]) {
        const { sheets } = await workbook.outline();
        expect(sheets.map((sheet) => sheet.name)).toEqual(["Plan", "Results & more"]);
        expect(sheets[1]).toMatchObject({ rows: 2, columns: 2, hidden: false });
        expect(await contents(workbook, "'Results & more'!A1:B2")).toEqual([
          ["x", 1],
          ["y", { formula: "=B1+1", cached: 2 }],
        ]);
      }
    },
  },
  {
    name: "meets a conflict where the new sheet's name is taken, whatever its capitals",
    run: async (create) => {
      const { workbook } = await create(data);
      const before = await snapshot(workbook);
      await conflict(workbook, { kind: "add-sheet", sheet: "PLAN" });
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "removes a sheet of its own, with its marks",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, ...added);
      await apply(host.workbook, { kind: "remove-sheet", sheet: "Results & more" });
      for (const workbook of [host.workbook, await host.reopen()]) {
        const outline = await workbook.outline();
        expect(outline.sheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
        expect(outline.marks).toEqual({});
      }
    },
  },
  {
    name: "brings a removed sheet back with its cells and marks",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, ...added);
      const before = await snapshot(host.workbook);
      const { inverse } = await apply(host.workbook, { kind: "remove-sheet", sheet: "Results & more" });
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
      expect(await contents(await host.reopen(), "'Results & more'!B1:B2")).toEqual([
        [1],
        [{ formula: "=B1+1", cached: 2 }],
      ]);
    },
  },
  {
    name: "replaces a sheet of its own within one set, and undoes that",
    run: async (create) => {
      const { workbook } = await create(data);
      await apply(workbook, ...added);
      const before = await snapshot(workbook);
      const { inverse } = await apply(
        workbook,
        { kind: "remove-sheet", sheet: "Results & more" },
        { kind: "add-sheet", sheet: "Results & more" },
        { kind: "mark", key: "sheet.results", range: at("'Results & more'!A1"), expect: null },
        write("'Results & more'!A1", [["new"]], null),
      );
      expect(await contents(workbook, "'Results & more'!A1:B1")).toEqual([["new", null]]);
      await apply(workbook, ...inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "keeps slips of hands off a page of ours but for its open cells, and itself changes and removes all of it",
    run: async (create) => {
      const host = await create(data);
      const before = await snapshot(host.workbook);
      const lines = [
        ["Who", "Growth"],
        ["Shop", null],
      ];
      const { inverse } = await apply(
        host.workbook,
        { kind: "add-sheet", sheet: "Rate" },
        { kind: "mark", key: "sheet.rate", range: at("Rate!A1:B2"), expect: null },
        write("Rate!A1:B2", lines, null),
        { kind: "format", range: at("Rate!A1:B2"), format: { bold: true } },
        {
          kind: "page",
          sheet: "Rate",
          gridlines: true,
          heights: [],
          merges: [],
          print: null,
          open: at("Rate!B2"),
        },
      );
      const { protection } = host.workbook.capabilities;
      const kept = { locks: "refused", warns: "warned", "in-file": "refused" } as const;
      for (const [column, found] of [kept[protection], "free"].entries())
        expect(host.byHand?.({ sheet: "Rate", row: 1, column }) ?? found).toBe(found);
      for (const workbook of [host.workbook, await host.reopen()]) {
        expect((await workbook.outline()).sheets[1]!.protected).toBe(protection === "locks");
        const changed = await apply(workbook, write("Rate!A2:B2", [["Kiosk", 3]], [["Shop", null]]));
        await apply(workbook, ...changed.inverse.changes);
      }
      await apply(host.workbook, ...inverse.changes);
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "refuses to remove a user's sheet",
    run: async (create) => {
      const { workbook } = await create({ sheets: [...data.sheets, { name: "Notes", cells: [["n"]] }] });
      const before = await snapshot(workbook);
      const remove: Change = { kind: "remove-sheet", sheet: "Notes" };
      await expect(workbook.apply(changeSet(remove))).rejects.toMatchObject({ code: "protected" });
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "refuses to lay out a user's sheet",
    run: async (create) => {
      const { workbook } = await create(data);
      for (const change of [
        { kind: "column-widths", sheet: "Plan", column: 0, widths: [20] },
        { kind: "freeze-rows", sheet: "Plan", rows: 1 },
      ] as const) {
        await expect(workbook.apply(changeSet(change))).rejects.toMatchObject({ code: "protected" });
      }
    },
  },
  {
    name: "refuses names that some host could not give a sheet",
    run: async (create) => {
      const { workbook } = await create(data);
      for (const sheet of ["", "a/b", "a:b", "[a]", "x".repeat(32), "'a"]) {
        await expect(workbook.apply(changeSet({ kind: "add-sheet", sheet }))).rejects.toMatchObject({
          name: "WorkbookError",
        });
      }
    },
  },
  {
    name: "changes what is printed of a sheet where it tells of that, and else nothing; the way back heeds what somebody set since",
    run: async (create) => {
      const cells = [
        ["a", 1],
        ["b", 2],
      ];
      const host = await create({ sheets: [{ name: "Plan", cells, printArea: "A1:B2" }] });
      const printed = async ({ workbook } = host) => (await workbook.outline()).sheets[0]!.printArea;
      const [told, wider, theirs] = [at("Plan!A1:B2"), at("Plan!A1:D2"), at("Plan!A1:A1")];
      const tells = (await printed()) !== undefined;
      if (tells) expect(await printed()).toEqual(told);
      const { inverse } = await apply(host.workbook, { kind: "print-area", range: told, area: wider });
      const reopened = { ...host, workbook: await host.reopen() };
      for (const each of [host, reopened]) expect(await printed(each)).toEqual(tells ? wider : undefined);
      await apply(host.workbook, ...inverse.changes);
      expect(await printed()).toEqual(tells ? told : undefined);
      await apply(host.workbook, { kind: "print-area", range: told, area: theirs });
      await apply(host.workbook, { kind: "print-area", range: wider, area: told });
      expect(await printed()).toEqual(tells ? theirs : undefined);
    },
  },
];
