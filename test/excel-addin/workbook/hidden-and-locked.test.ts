import { describe, expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply, at, changeSet, contents, snapshot, values, write } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { documentOf } from "./document-of.ts";
import { excelOf } from "./excel-of.ts";
import { saidRemarks } from "#test/support/said.ts";

const plan = () =>
  excelOf({
    sheets: [
      {
        name: "Plan",
        cells: [["a"], ["b"], ["c"], ["d"]],
        formats: [
          ["", ""],
          ["", "@"],
          ["", ""],
          ["", ""],
        ],
      },
    ],
  });

describe("Rows that are filtered away or hidden", () => {
  test("get what is theirs, and the user is told", async () => {
    const { excel, workbook } = plan();
    excel.book.sheets[0]!.hiddenRows.add(1).add(2);
    const before = await snapshot(workbook);
    const result = await apply(
      workbook,
      write("Plan!B1:B4", [[1], [{ formula: "=1+1" }], [3], [4]], [[null], [null], [null], [null]]),
    );
    expect(await values(workbook, "Plan!B1:B4")).toEqual([[1], [2], [3], [4]]);
    expect(saidRemarks(result)).toEqual([expect.stringContaining("“Plan”")]);
    await apply(workbook, ...result.inverse.changes);
    expect(await snapshot(workbook)).toEqual(before);
  });

  test.each(["the sheet's own", "a table's"])(
    "get what is theirs under %s filter, though they do not call themselves hidden",
    async (whose) => {
      const { excel, workbook } = excelOf({
        sheets: [
          {
            name: "Plan",
            cells: [["a"], ["b"], ["c"], ["d"]],
            formats: [
              ["", "0.0"],
              ["", "@"],
            ],
          },
        ],
        tables: [{ name: "T", range: at("Plan!A1:A4"), hasHeader: true, hasTotals: false }],
      });
      const before = await snapshot(workbook);
      const [sheet] = excel.book.sheets;
      sheet!.hiddenRows.add(1).add(2);
      sheet!.tellsHidden = false;
      if (whose === "a table's") excel.book.tables[0]!.isFiltered = true;
      else sheet!.isFiltered = true;
      const result = await apply(
        workbook,
        { kind: "format", range: at("Plan!B1:B4"), format: { numberFormat: "0.00", bold: true } },
        write("Plan!B1:B4", [[1], [2], [3], [4]], [[null], [null], [null], [null]]),
      );
      expect(await values(workbook, "Plan!B1:B4")).toEqual([[1], [2], [3], [4]]);
      expect(saidRemarks(result)).toEqual([expect.stringContaining("filtered")]);
      await apply(workbook, ...result.inverse.changes);
      expect(await snapshot(workbook)).toEqual(before);
    },
  );

  test("where all rows show, a block is written in one piece and nothing is said", async () => {
    const { excel, workbook } = plan();
    const result = await apply(
      workbook,
      write("Plan!B1:B4", [[1], [2], [3], [4]], [[null], [null], [null], [null]]),
    );
    expect(result.remarks).toBeUndefined();
    expect(excel.lastActions).toBeLessThan(20);
  });

  test("results beside a filtered table stand in their own rows", async () => {
    const whole = excelOf(sampleData());
    const filtered = excelOf(sampleData());
    filtered.excel.book.sheets
      .find(({ name }) => name === "Pipeline")!
      .hiddenRows.add(2)
      .add(4);
    for (const { workbook } of [whole, filtered]) {
      const { changes } = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
      expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    }
    expect(await contents(filtered.workbook, "Pipeline!A1:M8")).toEqual(
      await contents(whole.workbook, "Pipeline!A1:M8"),
    );
  });
});

describe("Rows and columns out of sight", () => {
  const book = (rows: number[], columns: number[], lines = 3) =>
    excelOf({
      sheets: [
        {
          name: "Plan",
          cells: [[null], ...Array.from({ length: lines }, () => [null, "a", "b", "c"])],
          hiddenLines: { rows, columns },
        },
        { name: "Second", cells: [["x"]] },
        { name: "Empty" },
      ],
    });

  // As the .xlsx reader tells of them (test/workbench/xlsx/reading): within what is used, from the sheet's first cell.
  test.each([
    [[2], [2, 9], { rows: [2], columns: [2] }],
    [[1, 2, 3], [], { rows: [1, 2, 3], columns: [] }],
    [[], [], undefined],
    [[0, 8], [0], undefined],
  ])("rows %j and columns %j are told", async (rows, columns, told) => {
    const { sheets } = await book(rows, columns).workbook.outline();
    expect(sheets.map(({ hiddenLines }) => hiddenLines)).toEqual([told, undefined, undefined]);
  });

  test("cost one wait more, however many, and none where all is seen", async () => {
    const waits = async ({ excel, workbook }: ReturnType<typeof book>): Promise<number> => {
      const before = excel.syncs;
      await workbook.outline();
      return excel.syncs - before;
    };
    const seen = await waits(book([], []));
    expect(await waits(book([2], [], 3))).toBe(seen + 1);
    expect(await waits(book([2, 40, 300], [1, 3], 400))).toBe(seen + 1);
  });

  test("while someone types they are as they were read last, and Excel is not asked", async () => {
    const { excel, workbook } = book([2], [1]);
    const first = await workbook.outline();
    const before = excel.syncs;
    await workbook.outline({ quietly: true });
    const quiet = excel.syncs - before;
    expect(await workbook.outline({ quietly: true })).toEqual(first);
    await workbook.outline();
    expect(excel.syncs - before).toBe(3 * quiet + 1);
  });
});

describe("A protected sheet", () => {
  const locked = () => {
    const made = plan();
    const [sheet] = made.excel.book.sheets;
    sheet!.locked = true;
    sheet!.unlocked = [at("Plan!B2:C3")];
    return made;
  };

  test("takes what may be written: its unlocked cells", async () => {
    const { excel, workbook } = locked();
    const before = documentOf(excel);
    const { inverse } = await apply(
      workbook,
      write("Plan!C2:C3", [[5], [{ formula: "=1+1" }]], [[null], [null]]),
    );
    expect(await values(workbook, "Plan!C2:C3")).toEqual([[5], [2]]);
    await apply(workbook, ...inverse.changes);
    expect(documentOf(excel)).toEqual(before);
  });

  test.each(["Plan!A2", "Plan!B3:B4", "Plan!B1:C2"])("and nothing else: %s", async (address) => {
    const { excel, workbook } = locked();
    const before = documentOf(excel);
    const now = await contents(workbook, address);
    const set = changeSet(
      write(
        address,
        now.map((line) => line.map(() => 1)),
        now,
      ),
    );
    await expect(workbook.apply(set)).rejects.toMatchObject({ code: "protected" });
    expect(documentOf(excel)).toEqual(before);
  });
});

describe("What may be typed into cells", () => {
  test("comes back exactly, remark and all, when a list of ours is undone", async () => {
    const { excel, workbook } = plan();
    const [sheet] = excel.book.sheets;
    const rule = {
      range: at("Plan!B2"),
      rule: { list: { inCellDropDown: true, source: "yes, gladly,no" } },
      errorAlert: { showAlert: true, style: "Stop", title: "T", message: "M" },
      prompt: { showPrompt: true, title: "Why", message: "Because" },
      ignoreBlanks: false,
    };
    sheet!.validations.push(rule);
    const { inverse } = await apply(workbook, { kind: "validation", range: at("Plan!B2"), list: ["a", "b"] });
    expect(sheet!.validations).not.toEqual([rule]);
    await apply(workbook, ...inverse.changes);
    expect(sheet!.validations).toEqual([rule]);
  });

  test.each([
    ["an entry with a comma", ["0,5", "1"]],
    ["a list past 255 characters", ["x".repeat(200), "y".repeat(60)]],
  ])("%s cannot be offered, and breaks nothing", async (_, list) => {
    const { excel, workbook } = plan();
    await apply(
      workbook,
      { kind: "validation", range: at("Plan!B1"), list },
      write("Plan!B1", [[1]], [[null]]),
    );
    expect(excel.book.sheets[0]!.validations).toEqual([]);
  });
});
