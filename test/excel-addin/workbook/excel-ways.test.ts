import { describe, expect, test } from "@jest/globals";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply, at, contents, readOne, values, write } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { documentOf } from "./document-of.ts";
import { excelOf, triggerChange, workbookOn } from "./excel-of.ts";
import { saidOf } from "#test/support/said.ts";

describe("ExcelWorkbook and the ways of Excel", () => {
  test.each([true, false])(
    "knows spilled cells, whether or not they show the formula (%s)",
    async (shown) => {
      const { excel, workbook } = excelOf(sampleData());
      excel.book.spilledFormulas = shown;
      const before = documentOf(excel);
      const spill = [[1], [2], [3]];
      const formula = { formula: "=ALIGNSCORE(D2:G4,Strategy!$B$2:$B$5,3)", cached: 1, spill };
      const written = await workbook.apply({
        label: "one formula over three rows",
        changes: [
          {
            kind: "write",
            range: at("Pipeline!H2:H4"),
            contents: [[formula], [null], [null]],
            expect: [[null], [null], [null]],
          },
        ],
      });
      if (!written.ok) throw new Error(JSON.stringify(written.conflicts));
      // What stands below a spill is a cell of its own.
      const below = await apply(workbook, write("Pipeline!H6", [[{ formula: "=1+1" }]], [[null]]));
      const all = await readOne(workbook, "Pipeline!H2:H6");
      expect(all.formulas.map(([formula]) => formula !== "")).toEqual([true, false, false, false, true]);
      await apply(workbook, ...below.inverse.changes);
      const cells = await readOne(workbook, "Pipeline!H2:H4");
      expect(cells.formulas.map(([formula]) => formula !== "")).toEqual([true, false, false]);
      for (const [value] of cells.values) expect(typeof value).toBe("number");
      expect(await workbook.apply(written.inverse)).toMatchObject({ ok: true });
      expect(documentOf(excel)).toEqual(before);
    },
  );

  test("writes one formula a row inside an Excel table", async () => {
    const range = at("Pipeline!A1:G6");
    const { workbook } = excelOf(
      sampleData({ tables: [{ name: "Pipeline1", range, hasHeader: true, hasTotals: false }] }),
    );
    const { changes } = planResults(await understand(workbook), "live", "beside", workbook.capabilities);
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    const marks = (await workbook.outline()).marks;
    const { formulas } = (await workbook.read([marks["results.score"]!]))[0]!;
    for (const [formula] of formulas.slice(1)) expect(formula).toMatch(/^=/);
  });

  test("numbers and formulas stay what they are in cells formatted as text", async () => {
    const { workbook } = excelOf({
      sheets: [{ name: "Plan", cells: [["a", "b"]], formats: [["@", "@", "@"]] }],
    });
    await apply(workbook, write("Plan!A1:C1", [[1, { formula: "=1+1" }, "=x"]], [["a", "b", null]]));
    expect(await contents(workbook, "Plan!A1:C1")).toEqual([[1, { formula: "=1+1", cached: 2 }, "=x"]]);
    expect((await readOne(workbook, "Plan!A1:C1")).formats).toEqual([["@", "@", "@"]]);
  });

  test("a function that has not answered yet shows no value, and no error", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const formula = "=ALIGNSCORE(D2:G2,Strategy!$B$2:$B$5,3)";
    await apply(workbook, write("Pipeline!H2", [[{ formula }]], [[null]]));
    excel.book.isBusy = true;
    expect(await contents(workbook, "Pipeline!H2")).toEqual([[{ formula, cached: null }]]);
    excel.book.isBusy = false;
    expect(await contents(workbook, "Pipeline!H2")).toEqual([[{ formula, cached: expect.any(Number) }]]);
  });

  test("a chart's axes write numbers as the page does: ChartAxis.numberFormat, ExcelApi 1.8", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const scorecard = planScorecard(await understand(workbook), String, workbook.capabilities.charts);
    expect(await workbook.apply(scorecard.changes)).toMatchObject({ ok: true });
    const [weights, values] = excel.book.sheets.flatMap(({ charts }) => charts);
    expect(weights!.parts.get("Series0.DataLabels.NumberFormat")).toBe("0%");
    expect(values!.parts.get("CategoryAxis.NumberFormat")).toContain("#,##0");
    expect(values!.parts.get("ValueAxis.NumberFormat")).toBe('0;"−"0;0');
  });

  test("a page of ours has the bars, heat and margins that were given", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const bars = { low: -10, high: 10, color: "#24805f", negative: "#b4432f" };
    const [low, middle, high] = [
      { value: -3, color: "#e8a393" },
      { value: 0.001, color: "#ffffff" },
      { value: 3, color: "#7cc4a4" },
    ] as const;
    const footer = { left: "", center: "", right: "" };
    const print = { landscape: true, area: null, repeatRow: null, onePage: false, footer };
    await apply(
      workbook,
      { kind: "add-sheet", sheet: "Card" },
      { kind: "mark", key: "sheet.card", range: at("Card!A1"), expect: null },
      { kind: "page", sheet: "Card", gridlines: false, heights: [], merges: [], print },
      { kind: "data-bars", range: at("Card!A2:A3"), ...bars },
      { kind: "heat", range: at("Card!B2:B3"), low, middle, high },
    );
    const [ofBars, ofHeat] = excel.book.sheets.at(-1)!.rules;
    expect([...ofBars!.parts!.values()].map(String)).toEqual(
      expect.arrayContaining([bars.color, bars.negative]),
    );
    // ConditionalColorScaleCriteria: a formula and a colour for each of the three points.
    const stop = ({ value, color }: typeof low | typeof middle | typeof high) =>
      expect.objectContaining({ formula: String(value), color });
    expect([...ofHeat!.parts!.values()]).toContainEqual(
      expect.objectContaining({ minimum: stop(low), midpoint: stop(middle), maximum: stop(high) }),
    );
    // Office counts margins in points, of which an inch has 72: 0.4 inches at the sides and the top.
    const { page } = excel.book.sheets.at(-1)!;
    for (const side of ["Left", "Right", "Top"])
      expect(Math.abs(Number(page.get(`${side}Margin`)) - 0.4 * 72)).toBeLessThan(0.5);
  });

  test("a chart may be selected", async () => {
    const { excel, workbook } = excelOf(sampleData());
    excel.book.selection = null;
    expect((await workbook.outline()).selection).toBeNull();
  });

  test("refuses to add a sheet where the structure is protected, and writes nothing", async () => {
    const { excel, workbook } = excelOf(sampleData());
    excel.book.structureLocked = true;
    const before = documentOf(excel);
    const add = { kind: "add-sheet", sheet: "New" } as const;
    await expect(workbook.apply({ label: "Add", changes: [add] })).rejects.toMatchObject({
      code: "protected",
    });
    expect(documentOf(excel)).toEqual(before);
  });

  test("says that a hidden sheet cannot be shown", async () => {
    const { workbook } = excelOf({ sheets: [{ name: "A" }, { name: "B", hidden: true }] });
    expect(await saidOf(() => workbook.select(at("B!A1")))).toContain("Unhide");
  });

  test("does without what an older Excel lacks", async () => {
    const { excel } = excelOf({
      ...sampleData(),
      locale: { tag: "de-DE", decimal: ",", group: ".", list: ";" },
    });
    const workbook = workbookOn(excel, "1.9");
    expect(workbook.capabilities.spill).toBe(false);
    expect((await workbook.outline()).locale.tag).toBe("en-US");
    expect(await values(workbook, "Pipeline!A2")).toEqual([["Delivery routing"]]);
  });

  test("reads more cells than fit into one answer", async () => {
    const line = Array.from(
      { length: 20 },
      (_, i) => `a rather long text to fill up the answer, number ${i}`,
    );
    const cells = Array.from({ length: 4000 }, () => line);
    const { workbook } = excelOf({ sheets: [{ name: "Plan", cells }] });
    const [read] = await workbook.read([at("Plan!A1:T4000")]);
    expect(read!.values).toEqual(cells);
  });

  test("listeners hear of others' changes and not of the add-in's own", async () => {
    const { workbook } = excelOf(sampleData());
    let heard = 0;
    const stop = workbook.onChange(() => heard++);
    await workbook.outline();
    await triggerChange("ThisLocalAddin");
    expect(heard).toBe(0);
    await triggerChange("Unknown");
    expect(heard).toBe(1);
    stop();
    await triggerChange("Unknown");
    expect(heard).toBe(1);
  });
});
