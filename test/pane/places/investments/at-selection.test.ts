import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { understand } from "#core/workflow/understand.ts";
import { investmentAt } from "#pane/places/investments/at-selection.ts";
import { SAMPLE_BUSINESS } from "../../sample-business.ts";

const at = async (cells: readonly { name: string; cells: CellContent[][] }[], address: string) =>
  investmentAt(await understand(new MemoryWorkbook({ sheets: cells })), parseAddress(address)!)?.name ?? null;

describe("the investment that is selected in the sheet", () => {
  const sample = SAMPLE_BUSINESS.map(({ name, cells }) => ({ name, cells: cells!.map((row) => [...row]) }));

  test.each([
    ["Pipeline!A4", "Customer data platform"],
    ["Pipeline!F4", "Customer data platform"],
    // Beside the table, where results stand.
    ["Pipeline!M4", "Customer data platform"],
    ["Pipeline!A4:I6", "Customer data platform"],
    ["Pipeline!A1", null],
    ["Pipeline!C40", null],
    ["Strategy!A4", null],
  ])("%s: %s", async (address, name) => {
    expect(await at(sample, address)).toBe(name);
  });

  test("of a table on its side, by its column", async () => {
    const turned = [
      ["Objective", "Weight", "Till in the cloud", "Stock robots", "New website"],
      ["Fewer errors", 50, 3, 2, 0],
      ["More guests", 30, 1, 0, 3],
      ["Less paper", 20, 2, 1, 1],
    ];
    expect(await at([{ name: "Plan", cells: turned }], "Plan!D3")).toBe("Stock robots");
    expect(await at([{ name: "Plan", cells: turned }], "Plan!D9")).toBe("Stock robots");
  });
});
