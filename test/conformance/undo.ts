import { expect } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import { apply, at, contents, snapshot, throughJson, write } from "./helpers.ts";
import type { ConformanceTest, CreateHost } from "./host.ts";
import { saidConflicts } from "#test/support/said.ts";

const plan = (create: CreateHost) =>
  create({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Name", "Cost", "Twice"],
          ["CRM", 10, { formula: "=B2*2", cached: 20 }],
          ["ERP", "n/a", null],
        ],
        formats: [[], ["", "0.00", "0%"]],
        merges: ["E1:F1"],
      },
    ],
  });

const everything: readonly Change[] = [
  write(
    "Plan!B2:C3",
    [
      [1, "two"],
      [null, { formula: "=1+1", cached: 2 }],
    ],
    [
      [10, { formula: "=B2*2" }],
      ["n/a", null],
    ],
  ),
  { kind: "format", range: at("Plan!A1:C3"), format: { bold: true, fill: "#ddeeff", wrap: true } },
  {
    kind: "format",
    range: at("Plan!B2:C2"),
    format: { numberFormat: "0.0", align: "right", color: "#112233" },
  },
  { kind: "mark", key: "column.score", range: at("Plan!C1:C3"), expect: null },
  { kind: "setting", key: "scale", value: '{"max":5}', expect: null },
  { kind: "add-sheet", sheet: "AlignScore results" },
  { kind: "mark", key: "sheet.results", range: at("'AlignScore results'!A1"), expect: null },
  write(
    "'AlignScore results'!A1:B2",
    [
      ["Investment", "Score"],
      ["CRM", { formula: "=Plan!B2", cached: 1 }],
    ],
    null,
  ),
  { kind: "format", range: at("'AlignScore results'!A1:B1"), format: { bold: true } },
  { kind: "column-widths", sheet: "AlignScore results", column: 0, widths: [30, null, 10] },
  { kind: "freeze-rows", sheet: "AlignScore results", rows: 1 },
];

export const undoTests: readonly ConformanceTest[] = [
  {
    name: "puts everything back as it was",
    run: async (create) => {
      const { workbook } = await plan(create);
      const before = await snapshot(workbook);
      const { inverse } = await apply(workbook, ...everything);
      expect(await snapshot(workbook)).not.toEqual(before);
      await apply(workbook, ...inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "does again what was undone",
    run: async (create) => {
      const { workbook } = await plan(create);
      const { inverse } = await apply(workbook, ...everything);
      const after = await snapshot(workbook);
      const again = await apply(workbook, ...inverse.changes);
      await apply(workbook, ...again.inverse.changes);
      expect(await snapshot(workbook)).toEqual(after);
    },
  },
  {
    name: "gives an inverse that survives JSON",
    run: async (create) => {
      const { workbook } = await plan(create);
      const before = await snapshot(workbook);
      const { inverse } = await apply(workbook, ...throughJson(everything));
      expect(inverse.label).toBe("Test");
      const { inverse: forward } = await apply(workbook, ...throughJson(inverse.changes));
      await apply(workbook, ...(await apply(workbook, ...throughJson(forward.changes))).inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  },
  {
    name: "undoes two steps in turn",
    run: async (create) => {
      const { workbook } = await plan(create);
      const start = await snapshot(workbook);
      const first = await apply(workbook, write("Plan!A2", [["CRM 2"]], [["CRM"]]));
      const middle = await snapshot(workbook);
      const second = await apply(workbook, write("Plan!A2", [["CRM 3"]], [["CRM 2"]]));
      await apply(workbook, ...second.inverse.changes);
      expect(await snapshot(workbook)).toEqual(middle);
      await apply(workbook, ...first.inverse.changes);
      expect(await snapshot(workbook)).toEqual(start);
    },
  },
  {
    name: "undoes a cell that the set wrote twice",
    run: async (create) => {
      const { workbook } = await plan(create);
      const { inverse } = await apply(
        workbook,
        write("Plan!A2:A3", [["x"], ["y"]], [["CRM"], ["ERP"]]),
        write("Plan!A3:A4", [["z"], ["new"]], [["y"], [null]]),
      );
      expect(await contents(workbook, "Plan!A2:A4")).toEqual([["x"], ["z"], ["new"]]);
      await apply(workbook, ...inverse.changes);
      expect(await contents(workbook, "Plan!A2:A4")).toEqual([["CRM"], ["ERP"], [null]]);
    },
  },
  {
    name: "will not undo over what a colleague typed since",
    run: async (create) => {
      const host = await plan(create);
      const { inverse } = await apply(host.workbook, ...everything);
      await host.edit({ sheet: "Plan", row: 1, column: 1 }, 99);
      const before = await snapshot(host.workbook);
      expect(saidConflicts(await host.workbook.apply(inverse))).toMatchObject([
        { place: at("Plan!B2"), expected: "1", found: "99" },
      ]);
      expect(await snapshot(host.workbook)).toEqual(before);
    },
  },
  {
    name: "will not undo away a sheet that holds a colleague's notes",
    run: async (create) => {
      const host = await plan(create);
      const { inverse } = await apply(host.workbook, ...everything);
      await host.edit({ sheet: "AlignScore results", row: 8, column: 0 }, "call Ann");
      expect(saidConflicts(await host.workbook.apply(inverse))).toMatchObject([
        { place: at("'AlignScore results'!A9"), found: "“call Ann”" },
      ]);
    },
  },
];
