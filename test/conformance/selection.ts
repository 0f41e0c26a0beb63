import { expect } from "@jest/globals";
import type { RangeRef } from "#core/workbook/range.ts";
import { at } from "./helpers.ts";
import type { ConformanceTest, Skip } from "./host.ts";

const TELLS = "tells of what a person selects, and not of what the add-in itself does";

export const selectionTests: readonly ConformanceTest[] = [
  {
    name: TELLS,
    run: async (create) => {
      const { workbook, choose } = await create({ sheets: [{ name: "Plan", cells: [["a"], ["b"], ["c"]] }] });
      expect(workbook.capabilities.selectionEvents).toBe(true);
      const told: RangeRef[] = [];
      const stop = workbook.onSelect((selection) => told.push(selection));
      await workbook.outline();
      await workbook.select(at("Plan!A3"));
      await choose?.(at("Plan!A2:B3"));
      await heard(() => told.length > 0);
      await choose?.(at("Plan!A1"));
      await heard(() => told.length > 1);
      stop();
      await choose?.(at("Plan!A2"));
      await pause(LONG_ENOUGH);
      expect(told).toEqual([at("Plan!A2:B3"), at("Plan!A1")]);
    },
  },
];

/** @param reason why the host tells of no selection */
export function noSelections(reason: string): Skip {
  return {
    test: TELLS,
    reason,
    instead: async (create) => {
      const { workbook } = await create({ sheets: [{ name: "Plan", cells: [["a"]] }] });
      expect(workbook.capabilities.selectionEvents).toBe(false);
      const told: RangeRef[] = [];
      const stop = workbook.onSelect((selection) => told.push(selection));
      await workbook.select(at("Plan!A1"));
      stop();
      expect(told).toEqual([]);
    },
  };
}

/** Hosts wait for a moment of rest; nothing more comes after several of them. */
const LONG_ENOUGH = 150;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits as long as the test may take. */
async function heard(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}
