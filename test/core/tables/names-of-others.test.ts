import { describe, expect, test } from "@jest/globals";
import { NameIndex, namesJoined } from "#core/tables/name-match.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";

const HEADER = ["Initiative", "Cost", "Growth (60%)", "Trust (40%)", "Status", "Requires"];

async function resultsOf(lines: readonly (readonly CellContent[])[]) {
  const cells = [HEADER, ...lines.map((line) => [...line])];
  return (await understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] }))).scorecard!.results;
}

test("a column that names others is not who a line is, however full it is", async () => {
  const names = ["Shop front", "Stock system", "Cable work", "New yard", "Piano", "Quartet", "Loom"];
  const found = await resultsOf(
    names.map((name, i) => [name, 1, i % 2 === 0 ? 3 : 0, 3 - i, "idea", names[i + 1] ?? names[0]!]),
  );
  expect(found.map(({ name }) => name)).toEqual(names);
});

test("needs that are joined by a word or by two separators are each followed", async () => {
  const found = await resultsOf([
    ["Shop front", 1, 3, 3, "idea", "Stock system, Yard; Cable work"],
    ["Stock system", 1, 0, 1, "idea", "Cable work and Yard"],
    ["Cable work", 1, 0, -1, "running", null],
    ["Yard", 1, 1, 0, "idea", null],
  ]);
  expect(found[0]!.verdict.obstacles.map(({ about }) => about)).toEqual(["Stock system", "Yard"]);
  expect(found[1]!.verdict.obstacles.map(({ about }) => about)).toEqual(["Yard"]);
});

describe("joined names", () => {
  const known = new NameIndex(["Bed and breakfast", "Laundry", "Till"]);
  test.each([
    ["Laundry & Till", ["Laundry", "Till"]],
    ["Laundry und Till", ["Laundry", "Till"]],
    ["Bed and breakfast", ["Bed and breakfast"]],
    ["Laundry and more", ["Laundry and more"]],
    ["Nothing, Till", ["Nothing, Till"]],
  ])("%s", (text, names) => {
    expect(namesJoined(text, known)).toEqual(names);
  });
});
