import { expect } from "@jest/globals";
import { at, contents, readOne, values } from "./helpers.ts";
import type { ConformanceTest } from "./host.ts";
import { saidOf } from "#test/support/said.ts";

const plan = {
  name: "Plan",
  cells: [
    ["Investment", "Cost", "Score"],
    ["CRM", 12000, { formula: "=B2/1000", cached: 12 }],
    [null, null, null],
    ["ERP", 50000, { formula: "=B4/1000", cached: 50 }],
  ],
};

export const readingTests: readonly ConformanceTest[] = [
  {
    name: "reads several ranges in the order asked for",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan, { name: "Other", cells: [["x"]] }] });
      const asked = [at("Other!A1"), at("Plan!A4:B4"), at("Plan!A1")];
      const cells = await workbook.read(asked);
      expect(cells.map((each) => each.range)).toEqual(asked);
      expect(cells.map((each) => each.values[0])).toEqual([["x"], ["ERP", 50000], ["Investment"]]);
    },
  },
  {
    name: "reads nothing when asked for nothing",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan] });
      expect(await workbook.read([])).toEqual([]);
    },
  },
  {
    name: "keeps formulas apart from values",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan] });
      const cells = await readOne(workbook, "Plan!B2:C2");
      expect(cells.values).toEqual([[12000, 12]]);
      expect(cells.formulas[0]?.[0] ?? "").toBe("");
      expect(cells.formulas[0]?.[1]).toBe("=B2/1000");
    },
  },
  {
    name: "reads past the filled cells without making any up",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan] });
      const cells = await readOne(workbook, "Plan!A1:XFD1048576");
      expect(cells.values.length).toBeLessThanOrEqual(2000);
      expect(Math.max(...cells.values.map((line) => line.length))).toBeLessThanOrEqual(200);
      expect(await contents(workbook, "Plan!D6:E7")).toEqual([
        [null, null],
        [null, null],
      ]);
    },
  },
  {
    name: "reads blank rows between filled ones as blank",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan] });
      expect(await values(workbook, "Plan!A2:C4")).toEqual([
        ["CRM", 12000, 12],
        [null, null, null],
        ["ERP", 50000, 50],
      ]);
    },
  },
  {
    name: "reads hidden sheets too",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [plan, { name: "Lists", hidden: true, cells: [["Go", "No"]] }],
      });
      expect(await values(workbook, "Lists!A1:B1")).toEqual([["Go", "No"]]);
    },
  },
  {
    name: "holds a merged area's value in its top left cell only",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          {
            name: "Plan",
            cells: [
              ["Title", null],
              [null, null],
              [1, 2],
            ],
            merges: ["A1:B2"],
          },
        ],
      });
      expect(await values(workbook, "Plan!A1:B3")).toEqual([
        ["Title", null],
        [null, null],
        [1, 2],
      ]);
    },
  },
  {
    name: "gives number formats in en-US form",
    run: async (create) => {
      const { workbook } = await create({
        sheets: [
          {
            name: "Plan",
            cells: [[0.25, 45000, 1234.5, 7]],
            formats: [["0.0%", "yyyy-mm-dd", '"$"#,##0.00', ""]],
          },
        ],
      });
      const { formats } = await readOne(workbook, "Plan!A1:D1");
      expect([0, 1, 2, 3].map((i) => formats[0]?.[i] ?? "")).toEqual([
        "0.0%",
        "yyyy-mm-dd",
        '"$"#,##0.00',
        "",
      ]);
    },
  },
  {
    name: "refuses a sheet that is not there",
    run: async (create) => {
      const { workbook } = await create({ sheets: [plan] });
      const read = (): Promise<unknown> => workbook.read([at("Plan!A1"), at("Gone!A1")]);
      await expect(read()).rejects.toMatchObject({ code: "missing-sheet" });
      expect(await saidOf(read)).toContain("Gone");
    },
  },
  {
    name: "goes to the host as often for twenty ranges as for one",
    run: async (create) => {
      const host = await create({ sheets: [plan] });
      const before = host.roundTrips?.() ?? 0;
      await host.workbook.read([at("Plan!A1")]);
      const one = (host.roundTrips?.() ?? 0) - before;
      await host.workbook.read(Array.from({ length: 20 }, (_, i) => at(`Plan!A${i + 1}:C${i + 3}`)));
      expect((host.roundTrips?.() ?? 0) - before - one).toBe(one);
    },
  },
];
