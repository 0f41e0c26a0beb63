import { describe, expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { PIPELINE, sampleData, sampleWorkbook } from "./sample.ts";

async function write(workbook: Workbook, way: WritingWay, placement: Placement = "beside") {
  const plan = planResults(await understand(workbook), way, placement, workbook.capabilities);
  return { plan, applied: await workbook.apply(plan.changes) };
}

async function cells(workbook: Workbook, address: string): Promise<CellContent[][]> {
  const [read] = await workbook.read([parseAddress(address)!]);
  return contentsOf(read!);
}

async function everything(workbook: Workbook): Promise<unknown> {
  const outline = await workbook.outline();
  const ranges = outline.sheets.map(({ name, rows, columns }) => ({
    sheet: name,
    row: 0,
    column: 0,
    rows: rows + 1,
    columns: columns + 1,
  }));
  return { outline: { ...outline, selection: null }, cells: await workbook.read(ranges) };
}

describe("writing results beside the user's table", () => {
  test("values: score, verdict and reasons in the columns after the table", async () => {
    const workbook = sampleWorkbook();
    const { plan, applied } = await write(workbook, "values");
    expect(applied.ok).toBe(true);
    expect(plan.where).toEqual({ sheet: "Pipeline", row: 0, column: 7, rows: 6, columns: 3 });
    const [header, first, , crm, , drone] = await cells(workbook, "Pipeline!H1:J6");
    expect(header).toEqual(["Alignment", "Verdict", "Why"]);
    // By hand: 100 (40·1/3 + 25·1 + 20·2/3) / 95.
    expect(first![0]).toBeCloseTo((100 * (40 / 3 + 25 + 40 / 3)) / 95, 9);
    expect(first![1]).toBe("Fund");
    expect(crm![1]).toBe("Say no");
    expect(drone!.slice(0, 2)).toEqual([0, "Stop"]);
    expect(await cells(workbook, "Pipeline!A1:G6")).toEqual(PIPELINE);
  });

  test("ratings in a table of their own: results go on a sheet, which says why", async () => {
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Tools",
          cells: [
            ["Tool", "Yearly cost", "Status"],
            ["Chat", 4200, "Active"],
            ["Books", 900, "Idea"],
          ],
        },
        {
          name: "Ratings",
          cells: [
            ["Tool", "Growth (60%)", "Savings (40%)"],
            ["Books", 0, 2],
            ["Chat", 3, 1],
          ],
        },
      ],
    });
    const { plan, applied } = await write(workbook, "live");
    expect(applied.ok).toBe(true);
    expect(plan.placement).toBe("sheet");
    expect(plan.notes.join()).toContain("sort");
    expect((await cells(workbook, "Tools!A1:D3")).map((row) => row[3])).toEqual([null, null, null]);
  });

  test.each<[WritingWay, Placement]>([
    ["values", "beside"],
    ["plain", "beside"],
    ["live", "beside"],
    ["values", "sheet"],
    ["plain", "sheet"],
    ["live", "sheet"],
  ])("%s, %s: undo restores all, and a second run changes nothing", async (way, placement) => {
    const workbook = sampleWorkbook();
    const before = await everything(workbook);
    const { applied } = await write(workbook, way, placement);
    if (!applied.ok) throw new Error("conflict");
    const again = planResults(await understand(workbook), way, placement, workbook.capabilities);
    expect(again.changes.changes).toEqual([]);
    expect((await workbook.apply(applied.inverse)).ok).toBe(true);
    expect(await everything(workbook)).toEqual(before);
  });

  test("a second run updates its own columns, wherever the user moved on to", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, "values");
    const change = {
      kind: "write",
      range: parseAddress("Pipeline!D3")!,
      contents: [[0]],
      expect: [[3]],
    } as const;
    await workbook.apply({ label: "a colleague", changes: [change] });
    const { plan } = await write(workbook, "values");
    expect(plan.where.column).toBe(7);
    const outline = await workbook.outline();
    expect(outline.sheets[1]!.columns).toBe(10);
    expect((await cells(workbook, "Pipeline!H3"))[0]![0]).toBeCloseTo((100 * (25 / 3 - 20 / 3)) / 95, 9);
  });

  test("no room beside: a sheet of its own, and nothing of the user's is touched", async () => {
    const data = sampleData();
    const pipeline = PIPELINE.map((row, index) => (index === 2 ? [...row, null, "call Anna"] : row));
    const workbook = new MemoryWorkbook({ sheets: [data.sheets[0]!, { name: "Pipeline", cells: pipeline }] });
    const { plan } = await write(workbook, "values");
    expect(plan.placement).toBe("sheet");
    expect(plan.notes.join(" ")).toContain("no free room");
    expect((await cells(workbook, "Pipeline!I3"))[0]![0]).toBe("call Anna");
    expect((await cells(workbook, "'AlignScore results'!A1:C2"))[1]!.slice(0, 2)).toEqual([
      "Delivery routing",
      expect.any(Number),
    ]);
  });

  test.each([
    ["H2:M12", "sheet"],
    ["I9:M12", "beside"],
    // A picture behind the whole table hides nothing.
    ["A1:Z40", "beside"],
  ])("where a chart or a picture lies over %s, they go %s", async (place, placement) => {
    const [strategy, pipeline] = sampleData().sheets;
    const workbook = new MemoryWorkbook({ sheets: [strategy!, { ...pipeline!, floating: [place] }] });
    expect((await write(workbook, "values")).plan.placement).toBe(placement);
  });

  test("below columns of options too narrow for words there are no reasons: a sheet of its own", async () => {
    const vendors = [
      ["Criteria", "Weight", "Vendor A", "Vendor B"],
      ["Cost control", 50, 4, 2],
      ["Ease of use", 30, 3, 5],
    ];
    const placed = async (narrowColumns: number[]) => {
      const workbook = new MemoryWorkbook({ sheets: [{ name: "Choice", cells: vendors, narrowColumns }] });
      return (await write(workbook, "values")).plan.placement;
    };
    expect([await placed([1]), await placed([3])]).toEqual(["beside", "sheet"]);
  });

  test("a sheet of the user's that has our name is left alone", async () => {
    const data = sampleData();
    const workbook = new MemoryWorkbook({
      sheets: [...data.sheets, { name: "AlignScore results", cells: [["mine"]] }],
    });
    const { plan } = await write(workbook, "values", "sheet");
    expect(plan.where.sheet).toBe("AlignScore results (2)");
    expect(await cells(workbook, "'AlignScore results'!A1")).toEqual([["mine"]]);
  });

  test("a colleague's change in between is a conflict that names the cell, and nothing is written", async () => {
    const workbook = sampleWorkbook();
    const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
    await workbook.apply({
      label: "a colleague",
      changes: [
        { kind: "write", range: parseAddress("Pipeline!H4")!, contents: [["note"]], expect: [[null]] },
      ],
    });
    const before = await everything(workbook);
    const applied = await workbook.apply(plan.changes);
    expect(applied).toMatchObject({
      ok: false,
      conflicts: [{ place: { sheet: "Pipeline", row: 3, column: 7 } }],
    });
    expect(await everything(workbook)).toEqual(before);
  });
});

describe("live formulas", () => {
  test("over the user's own cells, one a row", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, "live");
    const [, first] = await cells(workbook, "Pipeline!H1:J2");
    expect(first!.map((content) => (content as { formula: string }).formula)).toEqual([
      "=ALIGNSCORE(D2:G2,Strategy!$B$2:$B$5,3)",
      "=ALIGNVERDICT(D2:G2,Strategy!$B$2:$B$5,3,,,,,C2)",
      "=ALIGNWHY(D2:G2,Strategy!$B$2:$B$5,Strategy!$A$2:$A$5,3,,,,,C2)",
    ]);
  });

  test("a scale turned round goes through the workings sheet", async () => {
    const workbook = sampleWorkbook();
    const understanding = await understand(workbook, { corrections: { reversed: ["lower costs"] } });
    const plan = planResults(understanding, "live", "beside", workbook.capabilities);
    expect((await workbook.apply(plan.changes)).ok).toBe(true);
    const [[score]] = (await cells(workbook, "Pipeline!H2")) as [[{ formula: string }]];
    expect(score.formula).toBe(
      "=ALIGNSCORE(INDEX('AlignScore workings'!$C$8:$F$12,MATCH(MAX(ROW()),'AlignScore workings'!$B$8:$B$12,0),0),'AlignScore workings'!$C$6:$F$6,\"effect\")",
    );
  });
});
