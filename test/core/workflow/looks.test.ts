import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { CellFormat } from "#core/workbook/look-changes.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { formatKey } from "#core/workbook/memory-sheet.ts";
import { areaAddress, parseAddress } from "#core/workbook/range.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { understand } from "#core/workflow/understand.ts";
import { SCORE_FORMAT, VERDICT_TINTS } from "#core/workflow/scorecard/palette.ts";

const HEAD: CellFormat = { fill: "#113355", color: "#ffffff", bold: true, wrap: true };
const BAND: CellFormat = { fill: "#f0f0f0" };
const PLAIN: CellFormat = { borders: { bottom: { weight: "thin", color: "#cccccc" } } };

/** A table of a bakery's in its own looks: a dark header, every other row banded, a total. */
async function bakery(totals = true): Promise<MemoryWorkbook> {
  const cells: CellContent[][] = [
    ["Project", "Cost", "More regulars (60%)", "Less waste (40%)"],
    ["Till that counts stock", 4000, 1, 3],
    ["Bread by post", 9000, 3, -2],
    ["Oven timer", 600, 0, 2],
    ["Loyalty stamps", 300, 2, 0],
    ...(totals ? [["Total", { formula: "=SUM(B2:B5)", cached: 13900 }]] : []),
  ];
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
  const at = (address: string, format: CellFormat) =>
    ({ kind: "format", range: parseAddress(`Plan!${address}`)!, format }) as const;
  const changes = [
    at("A1:D1", HEAD),
    ...[2, 4].map((row) => at(`A${row}:D${row}`, BAND)),
    ...[3, 5].map((row) => at(`A${row}:D${row}`, PLAIN)),
    at("B2:B6", { numberFormat: "#,##0" }),
    at("A6:D6", { bold: true, fill: "#ddeeff" }),
    at("C1:D5", { align: "center" }),
  ];
  expect(await workbook.apply({ label: "", changes })).toMatchObject({ ok: true });
  return workbook;
}

function look(workbook: MemoryWorkbook, address: string): CellFormat {
  const { sheet, row, column } = parseAddress(address)!;
  return workbook.looks(sheet).formats[formatKey(row, column)] ?? {};
}

async function score(workbook: MemoryWorkbook) {
  const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error("conflict");
  return { plan, undo: applied.inverse };
}

describe("results beside a table", () => {
  test("go on with the header, the bands, the lines and the total of their neighbour", async () => {
    const workbook = await bakery();
    await score(workbook);
    for (const column of ["E", "F", "G"]) {
      expect(look(workbook, `Plan!${column}1`)).toMatchObject(HEAD);
      expect(look(workbook, `Plan!${column}2`)).toMatchObject(BAND);
      expect(look(workbook, `Plan!${column}3`)).toMatchObject(PLAIN);
      expect(look(workbook, `Plan!${column}6`)).toMatchObject({ fill: "#ddeeff" });
    }
    expect(look(workbook, "Plan!E2")).toMatchObject({ numberFormat: SCORE_FORMAT, align: "center" });
    expect(look(workbook, "Plan!F2")).toMatchObject({ align: "center", numberFormat: "General" });
    expect(look(workbook, "Plan!G2")).toMatchObject({ wrap: true, align: "left", numberFormat: "General" });
    expect(workbook.looks("Plan").widths[6]).toBe(60);
    expect(workbook.looks("Plan").colours[0]?.rules).toContainEqual({
      text: en.scoring.verdicts.fund,
      ...VERDICT_TINTS.fund,
    });
  });

  test("numbers look like the last numbers where words stand last", async () => {
    const workbook = await bakery(false);
    const range = parseAddress("Plan!E1:E5")!;
    const notes = [["Owner"], ["Ida"], ["Ben"], ["Ida"], ["Ben"]];
    const expectBlank = notes.map(() => [null]);
    await workbook.apply({
      label: "",
      changes: [
        { kind: "write", range, contents: notes, expect: expectBlank },
        { kind: "format", range, format: { align: "right", color: "#aa0000" } },
      ],
    });
    await score(workbook);
    expect(look(workbook, "Plan!F3")).toMatchObject({ align: "center" });
    expect(look(workbook, "Plan!F3").color).toBeUndefined();
    expect(look(workbook, "Plan!H3")).toMatchObject({ color: "#aa0000", align: "left" });
  });

  test("keep the looks that people gave them since, and undo leaves none behind", async () => {
    const workbook = await bakery();
    const before = workbook.looks("Plan");
    const { undo } = await score(workbook);
    await workbook.apply(undo);
    expect(workbook.looks("Plan").formats).toEqual(before.formats);
    await score(workbook);
    const mine = { fill: "#ffff00" };
    await workbook.apply({
      label: "",
      changes: [{ kind: "format", range: parseAddress("Plan!E2")!, format: mine }],
    });
    const ratings = { "more regulars": { level: 2, confidence: 1, evidence: "" } };
    const draft = { ...EMPTY_DRAFT, name: "Second van", ratings };
    const added = planInvestment(await understand(workbook), draft);
    if (!added.ok) throw new Error(added.reason);
    expect(await workbook.apply(added.changes)).toMatchObject({ ok: true });
    await score(workbook);
    expect(look(workbook, "Plan!E2")).toMatchObject(mine);
    expect(look(workbook, "Plan!E6")).toMatchObject({ ...BAND, numberFormat: SCORE_FORMAT });
  });
});

describe("results below options that stand in columns", () => {
  const options = (cost = 0): CellContent[][] => [
    ["Objective", "Weight", "ERP", "Web shop", "Robot"],
    ["Win larger industrial customers abroad", 35, 2, 3, -1],
    ["Cut the cost of every single delivery", 25, 1, -1, 3],
    ["Keep our experienced people with us", 20, -2, 0, -3],
    ["Meet the new quality standard on time", 20, 3, 0, 2],
    ["Cost", null, 90_000 + cost, 30_000, 120_000],
    ["Staff trained", null, "no", "yes", "no"],
  ];

  test("are never cut: words wrap, reasons are small, and short where they are values", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: options() }] });
    const found = await understand(workbook, { corrections: { decision: "portfolio" } });
    const plan = planResults(found, "values", "beside", workbook.capabilities);
    expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    expect(plan.where.rows).toBe(4);
    expect(look(workbook, "Plan!C10")).toMatchObject({ wrap: true, vertical: "top", align: "center" });
    expect(look(workbook, "Plan!C11")).toMatchObject({ wrap: true, vertical: "top", size: 9 });
    expect(found.scorecard!.results.some(({ reason }) => explainVerdict(reason).length > 180)).toBe(true);
    const [read] = await workbook.read([parseAddress("Plan!C11:E11")!]);
    for (const why of read!.values[0]!) expect((why as string).length).toBeLessThanOrEqual(180);
    const again = await understand(workbook, { corrections: { decision: "portfolio" } });
    expect(planResults(again, "values", "beside", workbook.capabilities).changes.changes).toEqual([]);
  });
});

describe("a table whose last column is merged", () => {
  test("has its results right past the merged cells", async () => {
    const cells: CellContent[][] = [
      ["Technology plan 2027"],
      ["Project", "Growth (40%)", "Quality (60%)", "Comment"],
      ["Web shop", 5, 2, "in May"],
      ["Robot", 1, 3, ""],
    ];
    const merges = ["A1:K1", "D2:E2", "D3:E3", "D4:E4"];
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells, merges }] });
    const { plan } = await score(workbook);
    expect(plan.placement).toBe("beside");
    expect(plan.where).toMatchObject({ row: 1, column: 5, rows: 3 });
  });
});

describe("names that are merged over several rows", () => {
  const MERGES = ["A2:A4", "A5:A6"];
  const parts = (): MemoryWorkbook =>
    new MemoryWorkbook({
      sheets: [
        {
          name: "Plan",
          cells: [
            ["Project", "More regulars (60%)", "Less waste (40%)"],
            ["Till", 1, 3],
            [null, 2, 1],
            [null, 1, 2],
            ["Bread by post", 3, -2],
            [null, 2, -1],
          ],
          merges: MERGES,
        },
      ],
    });
  const mergesOf = async (workbook: MemoryWorkbook): Promise<string[]> =>
    (await workbook.outline()).sheets[0]!.merges.map((area) => areaAddress(area)).sort();

  test("have results over as many rows, also where the last one reaches further, until they are removed", async () => {
    const workbook = parts();
    const { plan } = await score(workbook);
    expect(plan.where).toMatchObject({ row: 0, rows: 6 });
    const lines = ["D", "E", "F"];
    const joined = [...MERGES, ...lines.flatMap((line) => [`${line}2:${line}4`, `${line}5:${line}6`])];
    expect(await mergesOf(workbook)).toEqual(joined.sort());
    expect(look(workbook, "Plan!F2")).toMatchObject({ wrap: true, vertical: "middle" });
    const again = await understand(workbook);
    expect(planResults(again, "values", "beside", workbook.capabilities).changes.changes).toEqual([]);
    const { changes } = planRemoval(again);
    expect(await workbook.apply(changes)).toMatchObject({ ok: true });
    expect(await mergesOf(workbook)).toEqual(MERGES);
  });

  test("and what somebody typed under a result keeps its cell", async () => {
    const workbook = parts();
    await score(workbook);
    const changes = [{ kind: "merge", range: parseAddress("Plan!E2:E4")!, merged: false } as const];
    expect(await workbook.apply({ label: "", changes })).toMatchObject({ ok: true });
    workbook.edit(parseAddress("Plan!E3")!, "ask Mo");
    await score(workbook);
    expect(await mergesOf(workbook)).not.toContain("E2:E4");
    expect(await mergesOf(workbook)).toContain("F2:F4");
    const [read] = await workbook.read([parseAddress("Plan!E3")!]);
    expect(read!.values).toEqual([["ask Mo"]]);
  });
});

describe("a new line", () => {
  test("is of the band that comes next, and the total that moves takes its looks along", async () => {
    const workbook = await bakery();
    const understanding = await understand(workbook);
    const plan = planInvestment(understanding, { ...EMPTY_DRAFT, name: "Second van" });
    if (!plan.ok) throw new Error(plan.reason);
    expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    expect(look(workbook, "Plan!A6")).toEqual(look(workbook, "Plan!A4"));
    expect(look(workbook, "Plan!B6")).toEqual(look(workbook, "Plan!B4"));
    expect(look(workbook, "Plan!A7")).toMatchObject({ bold: true, fill: "#ddeeff" });
    expect(look(workbook, "Plan!B7")).toMatchObject({ numberFormat: "#,##0" });
  });
});
