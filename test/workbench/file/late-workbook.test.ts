import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { LateWorkbook } from "#workbench/file/late-workbook.ts";

const RANGE = { sheet: "Plan", row: 0, column: 0, rows: 1, columns: 2 };

function holding(value: number): MemoryWorkbook {
  return new MemoryWorkbook({ sheets: [{ name: "Plan", cells: [["Total", value]] }] });
}

/** Made of a file whose total is 3, and read. */
async function read(): Promise<{ late: LateWorkbook; changes: () => number }> {
  const file = holding(3);
  const late = new LateWorkbook(file, file.capabilities);
  let changes = 0;
  late.onChange(() => changes++);
  await late.outline();
  expect((await late.read([RANGE]))[0]!.values).toEqual([["Total", 3]]);
  return { late, changes: () => changes };
}

describe("a workbook whose grid is still to come", () => {
  test("tells what the file holds, and says nothing when the grid holds the same", async () => {
    const { late, changes } = await read();
    await late.arrive(holding(3));
    expect(changes()).toBe(0);
  });

  test("tells of a change where the grid comes to something else, and answers from the grid then", async () => {
    const { late, changes } = await read();
    await late.arrive(holding(4));
    expect(changes()).toBe(1);
    expect((await late.read([RANGE]))[0]!.values).toEqual([["Total", 4]]);
  });

  test("what is written goes into the grid once it is there, and whoever listened hears of what is changed in it", async () => {
    const { late, changes } = await read();
    const grid = holding(3);
    const changed = {
      label: "Total",
      changes: [
        {
          kind: "write",
          range: { sheet: "Plan", row: 0, column: 1, rows: 1, columns: 1 },
          contents: [[5]],
          expect: [[3]],
        },
      ],
    } as const;
    const written = late.apply(changed);
    await late.arrive(grid);
    expect((await written).ok).toBe(true);
    expect((await grid.read([RANGE]))[0]!.values).toEqual([["Total", 5]]);
    const before = changes();
    grid.edit({ sheet: "Plan", row: 0, column: 1 }, 6);
    expect(changes()).toBe(before + 1);
  });
});
