import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand } from "#core/workflow/understand.ts";
import { understoodTables } from "#pane/places/reading/tables.ts";

/** Options side by side, as in published weighted matrices: criteria down, a weight each, one column an option. */
const ACROSS = [
  ["Criterion", "Weight", "Pied Piper", "Hooli Cloud", "Own server"],
  ["Fit", 40, 4, 3, 2],
  ["Price", 35, 2, 4, 5],
  ["Support", 25, 5, 3, 1],
];

describe("what can be changed of a table whose options stand in columns", () => {
  test("columns and rows go by what stands in them, not by their numbers", async () => {
    const understanding = await understand(
      new MemoryWorkbook({ sheets: [{ name: "Hosting", cells: ACROSS }] }),
    );
    const { investments } = understanding.reading.strategy;
    expect(investments.map(({ name }) => name)).toEqual(["Pied Piper", "Hooli Cloud", "Own server"]);
    const labels = understoodTables(understanding).map(({ kind, lines }) => [
      kind,
      lines.map(({ label }) => label),
    ]);
    for (const [, lines] of labels) {
      for (const label of lines as string[]) expect(label).not.toMatch(/^(\d+|[A-Z])$/);
    }
    expect(JSON.stringify(labels)).toContain("Criterion");
  });
});
