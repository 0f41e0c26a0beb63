import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { at, changeSet, write } from "#test/conformance/helpers.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { saidConflicts } from "#test/support/said.ts";

describeWorkbook("MemoryWorkbook", (data) => {
  const workbook = new MemoryWorkbook(data);
  return Promise.resolve({
    workbook,
    filteredBy: (sheet) => workbook.filteredBy(sheet),
    edit: (cell, content) => {
      workbook.edit(cell, content);
      return Promise.resolve();
    },
    choose: (range) => {
      workbook.choose(range);
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(workbook),
    note: (cell) => workbook.note(cell),
    outlined: () => workbook.highlighted.map(({ range }) => addressOf(range)),
  });
});

describe("MemoryWorkbook", () => {
  test("checks guards against what is there at the moment of applying", async () => {
    const workbook = new MemoryWorkbook(
      { sheets: [{ name: "Plan", cells: [["a"]] }] },
      { beforeApply: (now) => now.edit({ sheet: "Plan", row: 0, column: 0 }, "theirs") },
    );
    const result = await workbook.apply(changeSet(write("Plan!A1", [["ours"]], [["a"]])));
    expect(saidConflicts(result)).toMatchObject([{ found: "“theirs”" }]);
  });

  test("tells listeners of others' changes only, until they stop listening", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan" }] });
    let heard = 0;
    const stop = workbook.onChange(() => heard++);
    await workbook.apply(changeSet(write("Plan!A1", [[1]], [[null]])));
    expect(heard).toBe(0);
    workbook.edit({ sheet: "Plan", row: 0, column: 0 }, 2);
    stop();
    workbook.edit({ sheet: "Plan", row: 0, column: 0 }, 3);
    expect(heard).toBe(1);
  });

  test("remembers the selection", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan" }] });
    await workbook.select(at("Plan!B2"));
    expect((await workbook.outline()).selection).toEqual(at("Plan!B2"));
  });
});
