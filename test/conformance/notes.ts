import { expect } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import { apply, at, changeSet, conflict } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";

const data = {
  sheets: [
    { name: "Plan", cells: [["a", "b"]] },
    { name: "It's 2025", cells: [["c"]] },
  ],
};
const mark = (key: string, range: string | null, expected: string | null): Change => ({
  kind: "mark",
  key,
  range: range === null ? null : at(range),
  expect: expected === null ? null : at(expected),
});
const setting = (key: string, value: string | null, expected: string | null): Change => ({
  kind: "setting",
  key,
  value,
  expect: expected,
});

/** Marks and settings: what the add-in keeps in the document besides cells. */
export const noteTests: readonly ConformanceTest[] = [
  {
    name: "keeps marks until the next session",
    run: async (create) => {
      const host = await create(data);
      await apply(
        host.workbook,
        mark("column.score", "Plan!B1:B20", null),
        mark("table_1", "'It''s 2025'!A1", null),
      );
      const expected = { "column.score": at("Plan!B1:B20"), table_1: at("'It''s 2025'!A1") };
      expect((await host.workbook.outline()).marks).toEqual(expected);
      expect((await (await host.reopen()).outline()).marks).toEqual(expected);
    },
  },
  {
    name: "moves and removes marks",
    run: async (create) => {
      const host = await create(data);
      await apply(host.workbook, mark("x", "Plan!A1", null), mark("y", "Plan!B1", null));
      await apply(host.workbook, mark("x", "Plan!A2:B3", "Plan!A1"), mark("y", null, "Plan!B1"));
      expect((await (await host.reopen()).outline()).marks).toEqual({ x: at("Plan!A2:B3") });
    },
  },
  {
    name: "guards marks",
    run: async (create) => {
      const { workbook } = await create(data);
      await apply(workbook, mark("x", "Plan!A1", null));
      const conflicts = await conflict(workbook, mark("x", "Plan!B1", "Plan!A2"));
      expect(conflicts[0]?.place).toEqual(at("Plan!A1"));
      await conflict(workbook, mark("x", "Plan!B1", null));
      await conflict(workbook, mark("none", null, "Plan!A1"));
      expect((await workbook.outline()).marks).toEqual({ x: at("Plan!A1") });
    },
  },
  {
    name: "keeps settings until the next session",
    run: async (create) => {
      const host = await create(data);
      const value = JSON.stringify({ text: "ä <&\"'> \n ]]> 日本", long: "x".repeat(20000) });
      await apply(host.workbook, setting("choices", value, null), setting("b.2", "", null));
      await apply(host.workbook, setting("choices", value + " ", value));
      expect((await (await host.reopen()).outline()).settings).toEqual({ choices: value + " ", "b.2": "" });
    },
  },
  {
    name: "guards and removes settings",
    run: async (create) => {
      const { workbook } = await create(data);
      await apply(workbook, setting("a", "1", null));
      expect((await conflict(workbook, setting("a", "2", null)))[0]?.place).toBeNull();
      await conflict(workbook, setting("a", "2", "3"));
      await apply(workbook, setting("a", null, "1"));
      expect((await workbook.outline()).settings).toEqual({});
    },
  },
  {
    name: "refuses keys that some host could not keep",
    run: async (create) => {
      const { workbook } = await create(data);
      for (const bad of ["", "a b", "a:b", "ä", "x".repeat(201)]) {
        await expect(workbook.apply(changeSet(setting(bad, "1", null)))).rejects.toMatchObject({
          name: "WorkbookError",
        });
      }
    },
  },
];
