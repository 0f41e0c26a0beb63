import { expect } from "@jest/globals";
import { apply, at, changeSet, conflict, contents, snapshot, write } from "./helpers.ts";
import type { ConformanceTest, CreateHost } from "./host.ts";

const create3 = (create: CreateHost) =>
  create({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["a", 1, { formula: "=B1*2", cached: 2 }],
          ["b", 2, { formula: "=B2*2", cached: 4 }],
        ],
      },
    ],
  });

export const guardTests: readonly ConformanceTest[] = [
  {
    name: "writes when everything is as expected",
    run: async (create) => {
      const { workbook } = await create3(create);
      await apply(
        workbook,
        write("Plan!A1:C1", [["A", null, 9]], [["a", 1, { formula: "=B1*2" }]]),
        write("Plan!D2", [["new"]], [[null]]),
      );
      expect(await contents(workbook, "Plan!A1:D2")).toEqual([
        ["A", null, 9, null],
        ["b", 2, { formula: "=B2*2", cached: 4 }, "new"],
      ]);
    },
  },
  {
    name: "names the cell that a colleague changed, and writes nothing",
    run: async (create) => {
      const host = await create3(create);
      await host.edit({ sheet: "Plan", row: 1, column: 1 }, 7);
      const before = await snapshot(host.workbook);
      const conflicts = await conflict(
        host.workbook,
        write("Plan!A1", [["A"]], [["a"]]),
        write("Plan!A2:B2", [["B", 3]], [["b", 2]]),
      );
      expect(conflicts).toEqual([{ place: at("Plan!B2"), expected: "2", found: "7" }]);
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "writes nothing when a cell that the contents rest on has changed",
    run: async (create) => {
      const host = await create3(create);
      const given = [{ range: at("Plan!A1:A2"), expect: [["a"], ["b"]] }];
      const set = { ...write("Plan!D1:D2", [[1], [2]], [[null], [null]]), given };
      await host.edit({ sheet: "Plan", row: 1, column: 0 }, "new");
      const conflicts = await conflict(host.workbook, set);
      expect(conflicts).toEqual([{ place: at("Plan!A2"), expected: "“b”", found: "“new”" }]);
      expect(await contents(host.workbook, "Plan!D1:D2")).toEqual([[null], [null]]);
      await host.edit({ sheet: "Plan", row: 1, column: 0 }, "b");
      await apply(host.workbook, set);
      expect(await contents(host.workbook, "Plan!A1:D2")).toMatchObject([
        ["a", 1, {}, 1],
        ["b", 2, {}, 2],
      ]);
    },
  },
  {
    name: "names every change that meets a conflict",
    run: async (create) => {
      const { workbook } = await create3(create);
      const conflicts = await conflict(
        workbook,
        write("Plan!A1", [["A"]], [["x"]]),
        write("Plan!A2", [["B"]], [["b"]]),
        write("Plan!E1", [["C"]], [["x"]]),
      );
      expect(conflicts.map((each) => each.place)).toEqual([at("Plan!A1"), at("Plan!E1")]);
    },
  },
  {
    name: "tells a formula from its value, and one formula from another",
    run: async (create) => {
      const { workbook } = await create3(create);
      const byValue = await conflict(workbook, write("Plan!C1", [[0]], [[2]]));
      expect(byValue[0]).toMatchObject({ place: at("Plan!C1"), found: "=B1*2" });
      const byOther = await conflict(workbook, write("Plan!C1", [[0]], [[{ formula: "=B1*3" }]]));
      expect(byOther[0]).toMatchObject({ expected: "=B1*3", found: "=B1*2" });
    },
  },
  {
    name: "tells number from text from blank in guards",
    run: async (create) => {
      const { workbook } = await create({ sheets: [{ name: "Plan", cells: [[1, "1", true]] }] });
      for (const [address, expected] of [
        ["Plan!A1", "1"],
        ["Plan!B1", 1],
        ["Plan!C1", "TRUE"],
        ["Plan!D1", 0],
      ] as const) {
        await conflict(workbook, write(address, [[null]], [[expected]]));
      }
    },
  },
  {
    name: "refuses to overwrite a user's cells without a guard",
    run: async (create) => {
      const { workbook } = await create3(create);
      const before = await snapshot(workbook);
      await expect(workbook.apply(changeSet(write("Plan!A1", [[0]], null)))).rejects.toMatchObject({
        name: "WorkbookError",
      });
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "meets a conflict where a sheet has gone",
    run: async (create) => {
      const { workbook } = await create3(create);
      const conflicts = await conflict(
        workbook,
        write("Plan!A1", [["A"]], [["a"]]),
        write("Gone!A1", [[1]], [[null]]),
      );
      expect(conflicts).toHaveLength(1);
      expect(conflicts[0]?.expected).toContain("Gone");
      expect(await contents(workbook, "Plan!A1")).toEqual([["a"]]);
    },
  },
  {
    name: "refuses to write to a protected sheet",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [{ name: "Locked", protected: true, cells: [["a"]] }, { name: "Open" }],
      });
      await expect(
        workbook.apply(changeSet(write("Open!A1", [[1]], [[null]]), write("Locked!A1", [["b"]], [["a"]]))),
      ).rejects.toMatchObject({ code: "protected" });
      expect(await contents(workbook, "Open!A1")).toEqual([[null]]);
    },
  },
  {
    name: "does nothing for an empty set",
    run: async (create) => {
      const { workbook } = await create3(create);
      const before = await snapshot(workbook);
      expect((await apply(workbook)).inverse.changes).toEqual([]);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
];
