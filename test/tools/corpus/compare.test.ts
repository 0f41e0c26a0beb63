import { describe, expect, test } from "@jest/globals";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { differences, everythingIn } from "#tools/corpus/compare.ts";

const CELLS = [
  ["Name", "Cost"],
  ["ERP", 12],
  ["CRM", 7],
];

const opened = (cells = CELLS) => new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
const state = (workbook: MemoryWorkbook) => everythingIn(workbook);

/** A column written beside, as scoring does. */
const beside: ChangeSet = {
  label: "beside",
  changes: [
    {
      kind: "write",
      range: parseAddress("Plan!C1:C2")!,
      contents: [["Alignment"], [40]],
      expect: [[null], [null]],
    },
  ],
};

describe("what the corpus says of two states of a workbook", () => {
  test("nothing, of a file that was saved and opened as it is", async () => {
    expect(differences(await state(opened()), await state(opened()), null)).toEqual([]);
  });

  test("nothing, where only what was written differs", async () => {
    const workbook = opened();
    const before = await state(workbook);
    expect(await workbook.apply(beside)).toMatchObject({ ok: true });
    expect(differences(before, await state(workbook), beside)).toEqual([]);
  });

  test.each<[string, typeof CELLS, RegExp]>([
    [
      "a value",
      [
        ["Name", "Cost"],
        ["ERP", 12],
        ["CRM", 8],
      ],
      /B3.* 7 .* 8/,
    ],
    [
      "a number that became a text",
      [
        ["Name", "Cost"],
        ["ERP", "12"],
        ["CRM", 7],
      ],
      /B2/,
    ],
    ["a cell that is gone", [["Name", "Cost"], ["ERP"], ["CRM", 7]], /B2/],
  ])("%s that nobody wrote is found, with its cell", async (_, cells, said) => {
    const [found, ...others] = differences(await state(opened()), await state(opened(cells)), beside);
    expect(found).toMatch(said);
    expect(others).toEqual([]);
  });

  test("a sheet that is gone, and a mark that nobody set", async () => {
    const before = await state(opened());
    const gone = await state(new MemoryWorkbook({ sheets: [{ name: "Other", cells: CELLS }] }));
    expect(differences(before, gone, beside).join()).toContain("sheet Plan: gone");
    const marked = opened();
    const range = parseAddress("Plan!A1:A3")!;
    await marked.apply({ label: "", changes: [{ kind: "mark", key: "results.score", range, expect: null }] });
    expect(differences(before, await state(marked), null)).toEqual(["marks"]);
  });
});
