import { expect } from "@jest/globals";
import { at, snapshot } from "./helpers.ts";
import type { ConformanceTest, Skip } from "./host.ts";

const OUTLINES = "outlines ranges and takes the outlines away, and touches no cell";
const LEAVES = "leaves alone what a person selected in the meantime";

const PLAN = {
  sheets: [
    { name: "Notes", cells: [["n"]] },
    {
      name: "Plan",
      cells: [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    },
  ],
};
const COLOURS = ["#0f6a6e", "#7d4b00"];
const parts = (...addresses: string[]) =>
  addresses.map((address, index) => ({ range: at(address), color: COLOURS[index]! }));

export const highlightTests: readonly ConformanceTest[] = [
  {
    name: OUTLINES,
    run: async (create) => {
      const { workbook, outlined } = await create(PLAN);
      const told: string[] = [];
      workbook.onChange(() => told.push("changed"));
      workbook.onSelect(() => told.push("selected"));
      const before = await snapshot(workbook);
      await workbook.highlight(parts("Plan!A1:A2", "Plan!C1:C2"));
      const around = workbook.capabilities.highlights === "selected-around";
      expect(outlined?.()).toEqual(around ? ["Plan!A1:C2"] : ["Plan!A1:A2", "Plan!C1:C2"]);
      await workbook.highlight([]);
      expect(outlined?.()).toEqual([]);
      expect(await snapshot(workbook)).toEqual(before);
      await expect(workbook.highlight(parts("Gone!A1"))).rejects.toMatchObject({ code: "missing-sheet" });
      expect(told).toEqual([]);
    },
  },
  {
    name: LEAVES,
    run: async (create) => {
      const { workbook } = await create(PLAN);
      await workbook.highlight(parts("Plan!A1:A2", "Plan!C1:C2"));
      await workbook.select(at("Plan!B1:B2"));
      await workbook.highlight([]);
      expect((await workbook.outline()).selection).toEqual(at("Plan!B1:B2"));
    },
  },
];

/** @param reason why nothing is outlined */
export function noHighlights(reason: string): readonly Skip[] {
  return [
    {
      test: OUTLINES,
      reason,
      instead: async (create) => {
        const { workbook } = await create(PLAN);
        expect(workbook.capabilities.highlights).toBeNull();
        await workbook.highlight(parts("Plan!A1:A2"));
        expect((await workbook.outline()).selection).toBeNull();
      },
    },
  ];
}
