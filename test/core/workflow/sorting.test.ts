import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { formatKey } from "#core/workbook/memory-sheet.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { at } from "#test/conformance/helpers.ts";
import { AS_TABLE, expectSortingKeepsResults, UNDER_FILTER } from "./sorting.ts";

describe("results beside what people sort", () => {
  test.each([
    ["a table", AS_TABLE],
    ["a filter", UNDER_FILTER],
  ])("go along when %s is sorted", async (_, data) => {
    const workbook = new MemoryWorkbook(data);
    await expectSortingKeepsResults(workbook, (list, order) => workbook.sort(list, order));
  });

  test("leave no looks behind when they go", async () => {
    const workbook = new MemoryWorkbook(UNDER_FILTER);
    const bold = {
      kind: "format",
      range: at("Ideas!A1:D1"),
      format: { bold: true, fill: "#1b5e6f" },
    } as const;
    await workbook.apply({ label: "", changes: [bold] });
    const { changes } = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
    await workbook.apply(changes);
    const header = (): unknown => workbook.looks("Ideas").formats[formatKey(0, 4)] ?? {};
    expect(header()).toMatchObject({ fill: "#1b5e6f" });
    await workbook.apply(planRemoval(await understand(workbook)).changes);
    expect(header()).toEqual({});
  });

  const planFor = async (data: WorkbookData, capabilities = {}) => {
    const workbook = new MemoryWorkbook(data, { capabilities });
    const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
    expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    return { workbook, plan, outline: await workbook.outline() };
  };
  const withColumn = (data: WorkbookData, header: string, each: CellContent): WorkbookData => ({
    ...data,
    sheets: data.sheets.map((sheet, i) =>
      i === 0
        ? sheet
        : { ...sheet, cells: (sheet.cells ?? []).map((line, row) => [...line, row === 0 ? header : each]) },
    ),
  });

  test("go on a sheet of their own where a table cannot take them in", async () => {
    for (const [data, capabilities] of [
      [AS_TABLE, { tableReach: false }],
      [UNDER_FILTER, { filterReach: false }],
      [{ ...AS_TABLE, tables: [{ ...AS_TABLE.tables![0]!, isFixed: true }] }, {}],
    ] as const) {
      const { plan, outline } = await planFor(data, capabilities);
      expect(plan.placement).toBe("sheet");
      expect(plan.notes.join(" ")).toMatch(/cannot take them in here/);
      expect(outline.tables).toEqual(data.tables ?? []);
    }
  });

  test("go on a sheet of their own where a table has a column of that name", async () => {
    const data = withColumn(AS_TABLE, "verdict", "to be seen");
    const wide = { ...data, tables: [{ ...data.tables![0]!, range: at("Ideas!A1:E5") }] };
    const { plan } = await planFor(wide);
    expect(plan.placement).toBe("sheet");
    expect(plan.notes.join(" ")).toContain("has a column “Verdict” already");
  });

  test("go on a sheet of their own where a filter leaves columns of the table out", async () => {
    const { plan } = await planFor(withColumn(UNDER_FILTER, "Owner", "Mia"));
    expect(plan.placement).toBe("sheet");
    expect(plan.notes.join(" ")).toContain("leaves out the column of Ideas!E1");
  });

  test("stay within a filter that reached so far already, which keeps its reach when they go", async () => {
    const range = at("Ideas!A1:Z50");
    const { outline, workbook } = await planFor({ ...UNDER_FILTER, filters: [{ range }] });
    expect(outline.filters).toEqual([range]);
    const { changes } = planResults(await understand(workbook), "values", "sheet", workbook.capabilities);
    await workbook.apply(changes);
    expect((await workbook.outline()).filters).toEqual([range]);
  });

  test("leave a filter over merged cells alone, as nobody can sort it", async () => {
    const merged = {
      ...UNDER_FILTER,
      sheets: [UNDER_FILTER.sheets[0]!, { ...UNDER_FILTER.sheets[1]!, merges: ["B2:B3"] }],
    };
    const { outline, plan } = await planFor(merged);
    expect(plan.placement).toBe("beside");
    expect(outline.filters).toEqual([at("Ideas!A1:D5")]);
  });

  test("come with a word on tables that a host cannot tell of, once", async () => {
    const { plan, workbook } = await planFor({ sheets: UNDER_FILTER.sheets }, { hidesTables: true });
    expect(plan.notes.join(" ")).toContain("Google's own tables");
    const again = planResults(await understand(workbook), "live", "beside", workbook.capabilities);
    expect(again.notes.join(" ")).not.toContain("Google's own tables");
  });
});
