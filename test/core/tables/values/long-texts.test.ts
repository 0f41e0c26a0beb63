import { expect, test } from "@jest/globals";
import { readUnitWords } from "#core/tables/values/unit-words.ts";
import { understand } from "#core/workflow/understand.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";

/** A paragraph where a header is expected: read as what it is, and looked at once. */
const LONG = `Growth ${"of what we sell and to whom, ".repeat(20)}in all shops`;

test("a header of several hundred characters is an objective like another", async () => {
  const cells = [
    ["Project", LONG, "Speed"],
    ["Weight", 60, 40],
    ["Online shop", 3, 2],
    ["Drones", 0, 1],
  ];
  const { reading } = await understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] }));
  expect(reading.strategy.objectives.map(({ weight }) => Number(weight.toFixed(9)))).toEqual([0.6, 0.4]);
  expect(reading.strategy.investments.map(({ name }) => name)).toEqual(["Online shop", "Drones"]);
});

test("no unit is as long as a sentence", () => {
  expect(readUnitWords("k€", "en")).not.toBeNull();
  expect(readUnitWords("€".padEnd(500, " per year"), "en")).toBeNull();
});
