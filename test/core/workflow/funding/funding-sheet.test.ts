import { describe, expect, test } from "@jest/globals";
import { PLANNED_BUSINESS } from "#test/pane/planned-business.ts";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { serialOf } from "#core/tables/values/serial.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { schedule } from "#core/workflow/funding/funding-schedule.ts";
import { planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { pagesBehind } from "#core/workflow/results/pages-shown.ts";
import { understand } from "#core/workflow/understand.ts";

const TODAY = serialOf(2030, 11, 26)!;
const BUDGET = 20_000;

async function planned(workbook: MemoryWorkbook, texts: Texts = en, budget = BUDGET, inTime = true) {
  const understanding = await understand(workbook, { preferences: { budget } });
  const { reading, scorecard } = understanding;
  if (!scorecard) throw new Error("nothing scored");
  const plan = fundingPlan(reading.strategy, scorecard, { budget });
  if (!("in" in plan)) throw new Error(plan.status);
  const order = schedule(reading.strategy, scorecard, {
    budget,
    plan: {},
    today: TODAY,
    only: plan.in.map(({ id }) => id),
  });
  if (!("lines" in order)) throw new Error(order.status);
  const curve = toEnd(fundingCurveInSlices(reading.strategy, scorecard, { budget }));
  return {
    plan,
    schedule: order,
    curve,
    ...planFundingSheet(
      { ...understanding, scorecard },
      { plan, schedule: inTime ? order : null, curve },
      (amount) => `€${amount}`,
      true,
      texts,
      { business: "Green & Sons", date: "26 November 2030" },
    ),
  };
}

async function rowsOf(workbook: MemoryWorkbook, name: string): Promise<unknown[][]> {
  const sheet = (await workbook.outline()).sheets.find((each) => each.name === name)!;
  const range = { sheet: name, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const [cells] = await workbook.read([range]);
  return cells!.values.map((row) => row.filter((value) => value !== null && value !== ""));
}

const open = (): MemoryWorkbook => new MemoryWorkbook({ sheets: PLANNED_BUSINESS });

describe("the plan as a sheet", () => {
  test.each([en, de, es])("does not call a set the best in which nothing is", async (texts) => {
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Plan",
          cells: [
            ["Initiative", "Cost", "Growth (60%)", "Savings (40%)"],
            ["Shop", 5000, -3, 1],
            ["Till", 3000, -1, -2],
            ["Robot", 2000, 1, -3],
          ],
        },
      ],
    });
    const found = await understand(workbook);
    const plan = fundingPlan(found.reading.strategy, found.scorecard!, { budget: BUDGET });
    if (!("in" in plan)) throw new Error(plan.status);
    const scored = { ...found, scorecard: found.scorecard! };
    const worked = { plan, schedule: null, curve: [] };
    await workbook.apply(planFundingSheet(scored, worked, String, false, texts).changes);
    expect(plan.in).toEqual([]);
    const [sentence] = (await rowsOf(workbook, "Plan (2)"))[2]!;
    expect(sentence).toMatch(/^(?:None of|Keines von|Ninguna de) 3 /);
  });

  test("says what the plan says: the set with its running sum, the line, why the others are out", async () => {
    const workbook = open();
    const { changes, plan } = await planned(workbook);
    expect((await workbook.apply(changes)).ok).toBe(true);
    expect(pagesBehind(await understand(workbook))).toEqual([]);
    const other = { preferences: { budget: BUDGET + 1 } };
    expect(pagesBehind(await understand(workbook, other))).toEqual([{ page: "plan", sheet: "Plan" }]);
    const rows = await rowsOf(workbook, "Plan");
    expect(rows[0]).toEqual(["Green & Sons"]);
    expect(rows[5]).toEqual([BUDGET, plan.used, plan.value, plan.next!.extra]);
    const line = rows.findIndex((row) => String(row[0]).startsWith("The line"));
    expect(rows.slice(9, line).map((row) => row[1])).toEqual(plan.in.map(({ name }) => name));
    expect(rows.slice(9, line).map((row) => row[4])).toEqual(plan.in.map(({ running }) => running));
    expect(rows[line - 1]![4]).toBe(plan.used);
    const below = rows.slice(line + 1, line + 1 + plan.out.length + plan.apart.length);
    expect(below.map(([name]) => name)).toEqual([...plan.out, ...plan.apart].map(({ name }) => name));
    for (const row of below) expect(String(row[row.length - 1]).length).toBeGreaterThan(3);
  });

  test("the roadmap's cells are the schedule's: a word in each, and the money adds up", async () => {
    const workbook = open();
    const { changes, schedule: order, where } = await planned(workbook);
    await workbook.apply(changes);
    const [cells] = await workbook.read([where]);
    const header = cells!.values.findIndex((row) => row[1] === "When");
    const quarters = cells!.values[header]!.slice(6, 10);
    expect(quarters).toEqual(["Q1 2031", "Q2 2031", "Q3 2031", "Q4 2031"]);
    order.lines.forEach(({ name, start, length }, i) => {
      const row = cells!.values[header + 1 + i]!;
      expect(row[1]).toBe(name);
      row.slice(6, 10).forEach((cell, k) => {
        if (start === null || k < start) expect(["Prepare", null, ""]).toContain(cell);
        else expect(cell).toBe(k < start + length ? "Build" : "In use");
      });
    });
    const sums = cells!.values[header + 1 + order.lines.length]!;
    expect(sums.slice(6, 10)).toEqual([...order.used]);
  });

  test("the chart shows the curve: one step a row, the chosen one in a series of its own", async () => {
    const workbook = open();
    const { changes, curve } = await planned(workbook);
    const chart = changes.changes.find(({ kind }) => kind === "chart");
    expect(chart).toMatchObject({ type: "column", data: { rows: curve.length + 1, columns: 3 } });
    await workbook.apply(changes);
    const [figures] = await workbook.read([
      { sheet: "AlignScore plan chart", row: 1, column: 1, rows: curve.length, columns: 2 },
    ]);
    expect(figures!.values.map(([other, chosen]) => other ?? chosen ?? null)).toEqual(
      curve.map((point) => point.plan?.value ?? null),
    );
    const chosen = figures!.values.flatMap((row, k) => ((row[1] ?? null) === null ? [] : [curve[k]!.budget]));
    expect(chosen).toEqual([BUDGET]);
  });

  test.each([
    ["between two steps", 1.03, 1],
    ["beyond all use", 9, 2],
  ])("a budget %s stands in the chart with its own plan's value", async (_, times, more) => {
    const workbook = open();
    const { changes, curve, plan } = await planned(workbook, en, times * BUDGET);
    const chart = changes.changes.find(({ kind }) => kind === "chart");
    expect(chart).toMatchObject({ data: { rows: curve.length + 1 + more }, look: { onePlace: true } });
    await workbook.apply(changes);
    const [figures] = await workbook.read([
      { sheet: "AlignScore plan chart", row: 1, column: 1, rows: curve.length + more, columns: 2 },
    ]);
    const chosen = figures!.values.flatMap(([, own], k) => ((own ?? null) === null ? [] : [[k, own]]));
    const before = curve.filter(({ budget }) => budget <= times * BUDGET).length;
    expect(chosen).toEqual([[before + more - 1, plan.value]]);
  });

  test("without an order of time what is printed still reaches below the chart", async () => {
    const cells = [
      ["Project", "Cost", "Growth", "Savings"],
      ["Weight", null, 60, 40],
      ["Shop", 5000, 3, 1],
      ["Till", 3000, 1, -2],
    ];
    const small = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
    const { changes } = await planned(small, en, 5000, false);
    const page = changes.changes.find((change) => change.kind === "page");
    const chart = changes.changes.find((change) => change.kind === "chart");
    const points = new Map(page!.heights.map((each) => [each.row, each.points]));
    let below = 0;
    for (let row = chart!.at.row; row < page!.print!.area!.rows; row++) below += points.get(row) ?? 15;
    expect(below).toBeGreaterThanOrEqual(chart!.look!.height * 0.75);
  });

  test("is a page of its own: one undo takes it away, writing it again changes nothing, a user's Plan stays", async () => {
    const workbook = open();
    const before = await workbook.outline();
    const applied = await workbook.apply((await planned(workbook)).changes);
    if (!applied.ok) throw new Error("conflict");
    expect((await planned(workbook)).changes.changes).toEqual([]);
    expect((await understand(workbook)).preferences.budget).toBe(BUDGET);
    await workbook.apply(applied.inverse);
    expect((await workbook.outline()).sheets).toEqual(before.sheets);
    expect((await workbook.outline()).settings).toEqual(before.settings);

    const taken = new MemoryWorkbook({ sheets: [...PLANNED_BUSINESS, { name: "Plan", cells: [["mine"]] }] });
    const { where, changes } = await planned(taken);
    expect(where.sheet).toBe("Plan (2)");
    await taken.apply(changes);
    expect(await rowsOf(taken, "Plan")).toEqual([["mine"]]);
  });

  test("is made anew for another budget, in its place", async () => {
    const workbook = open();
    await workbook.apply((await planned(workbook)).changes);
    const { changes, plan } = await planned(workbook, en, 30_000);
    expect((await workbook.apply(changes)).ok).toBe(true);
    const rows = await rowsOf(workbook, "Plan");
    expect(rows[5]!.slice(0, 2)).toEqual([30_000, plan.used]);
  });

  test.each([
    ["beside it", "Plan!Q30", "the bank asks for the drone quote"],
    ["over a reason", "Plan!G11", "Mia wants this"],
  ])(
    "one on which people wrote, %s, stays as it is, is named, and the new one stands beside it",
    async (_, address, note) => {
      const workbook = open();
      await workbook.apply((await planned(workbook)).changes);
      const { sheet, row, column } = parseAddress(address)!;
      const range = { sheet, row, column, rows: 1, columns: 1 };
      const [held] = await workbook.read([range]);
      await workbook.apply({
        label: "a person",
        changes: [{ kind: "write", range, contents: [[note]], expect: contentsOf(held!) }],
      });
      const old = await rowsOf(workbook, "Plan");
      const chart = await rowsOf(workbook, "AlignScore plan chart");
      const { changes, where, notes, left } = await planned(workbook, en, 30_000);
      expect(left).toEqual([{ sheet, row, column }]);
      expect(notes.join(" ")).toContain(address);
      expect(where.sheet).toBe("Plan (2)");
      expect((await workbook.apply(changes)).ok).toBe(true);
      expect(await rowsOf(workbook, "Plan")).toEqual(old);
      expect(await rowsOf(workbook, "AlignScore plan chart")).toEqual(chart);
      expect((await rowsOf(workbook, "Plan (2)"))[5]![0]).toBe(30_000);
      expect((await planned(workbook, en, 30_000)).changes.changes).toEqual([]);
    },
  );

  test.each([en, de, es])(
    "a line of it ends in the middle of a name at most, however long those are",
    async (texts) => {
      const long = (name: string): string => `${name} for the whole of the northern region and its branches`;
      const names = new Set(PLANNED_BUSINESS.flatMap(({ cells = [] }) => cells.map(([first]) => first)));
      const sheets = PLANNED_BUSINESS.map((sheet) => ({
        ...sheet,
        cells: (sheet.cells ?? []).map((line, at) =>
          line.map((content) =>
            at > 0 && typeof content === "string" && names.has(content) && content !== ""
              ? long(content)
              : content,
          ),
        ),
      }));
      const workbook = new MemoryWorkbook({ sheets });
      const { changes, where } = await planned(workbook, texts);
      await workbook.apply(changes);
      const words = (await rowsOf(workbook, where.sheet)).flat().filter((value) => typeof value === "string");
      expect(words.some((word) => word.includes("…"))).toBe(true);
      expect(words.filter((word) => word.endsWith("…") && !/ for the( whole)?…$/.test(word))).toEqual([]);
    },
  );

  test("in German too, and on one page", async () => {
    const workbook = open();
    const { changes, where } = await planned(workbook, de);
    await workbook.apply(changes);
    const rows = await rowsOf(workbook, where.sheet);
    expect(rows.flat().join(" ")).toContain("Die Grenze: €20000. Darunter nicht dabei");
    const page = changes.changes.find(({ kind }) => kind === "page");
    expect(page).toMatchObject({ gridlines: false, print: { landscape: true, onePage: true } });
  });
});
