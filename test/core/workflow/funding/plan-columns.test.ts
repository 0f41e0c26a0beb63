import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { contentsOf } from "#core/workbook/content.ts";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { schedule } from "#core/workflow/funding/funding-schedule.ts";
import { planColumns } from "#core/workflow/funding/plan-columns.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import type { PlanColumn } from "#core/workflow/results/plan-columns.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { planUpdate } from "#core/workflow/update.ts";
import { PLANNED_BUSINESS } from "#test/pane/planned-business.ts";

const HOST = { blanksReachFunctionsAsZero: false, liveFormulas: true };
/** 27 November 2026, so that quarters begin with the first of 2027. */
const TODAY = 46_353;

/** The plan worked out by itself: its columns for a budget. */
function columnsFor(
  { reading: { strategy }, scorecard }: Understanding,
  budget: number,
  texts: Texts = en,
): PlanColumn[] {
  const plan = fundingPlan(strategy, scorecard!, { budget });
  if (!("in" in plan)) throw new Error("no plan");
  const only = plan.in.map(({ id }) => id);
  const order = schedule(strategy, scorecard!, { budget, plan: {}, today: TODAY, only });
  return planColumns(strategy, plan, "lines" in order ? order : null, texts);
}

async function written(
  workbook: MemoryWorkbook,
  budget: number,
  way: WritingWay = "values",
  placement: Placement = "beside",
): Promise<void> {
  const found = await understand(workbook);
  const options = { plan: columnsFor(found, budget) };
  const plan = planResults(found, way, placement, workbook.capabilities, en, options);
  expect(plan.placement).toBe(placement);
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
}

const garden = (): MemoryWorkbook => new MemoryWorkbook({ sheets: PLANNED_BUSINESS });

async function lines(workbook: MemoryWorkbook, address: string): Promise<CellContent[][]> {
  return contentsOf((await workbook.read([parseAddress(address)!]))[0]!);
}

/** The names with what their rows say of the plan. */
async function said(workbook: MemoryWorkbook): Promise<Record<string, CellContent[]>> {
  const rows = await lines(workbook, "Ideas!A2:P11");
  const headers = (await lines(workbook, "Ideas!A1:P1"))[0]!;
  const [inPlan, quarter] = ["In the plan", "Quarter"].map((header) => headers.indexOf(header));
  const said: Record<string, CellContent[]> = {};
  for (const row of rows) if (typeof row[0] === "string") said[row[0]] = [row[inPlan!]!, row[quarter!]!];
  return said;
}

describe("the plan beside the results", () => {
  // The set is the one of the pane's story, worked out by hand there: 20,000 does not pay for the two best.
  test.each<WritingWay>(["values", "live", "plain"])("says who is in and when it starts: %s", async (way) => {
    const workbook = garden();
    await written(workbook, 20_000, way);
    const rows = await said(workbook);
    const ins = Object.keys(rows).filter((name) => rows[name]![0] === "Yes");
    expect(ins).toEqual(["Stock forecast", "Customer list", "Care plans", "Price labels", "Till system"]);
    expect(rows["Till system"]).toEqual(["Yes", "Runs"]);
    expect(rows["Web shop"]).toEqual(["No", null]);
    for (const name of ["Stock forecast", "Care plans"]) expect(rows[name]![1]).toMatch(/^Q[1-4] 2027$/);
  });

  test("stays as it is when results are brought up to date without it", async () => {
    const workbook = garden();
    await written(workbook, 20_000);
    const before = await said(workbook);
    workbook.edit(parseAddress("Ideas!G5")!, 3);
    const update = planUpdate(await understand(workbook), HOST)!;
    expect(update.behind.map(({ field }) => field)).not.toContain("plan");
    expect(await workbook.apply(update.plan.changes)).toMatchObject({ ok: true });
    expect(await said(workbook)).toEqual(before);
    expect(planUpdate(await understand(workbook), HOST)).toBeNull();
  });

  test("is behind when another plan is worked out, and one update puts it right", async () => {
    const workbook = garden();
    await written(workbook, 20_000);
    const found = await understand(workbook);
    expect(planUpdate(found, HOST, en, columnsFor(found, 20_000))).toBeNull();
    const more = columnsFor(found, 24_000);
    const update = planUpdate(found, HOST, en, more)!;
    expect(new Set(update.behind.map(({ field }) => field))).toEqual(new Set(["plan", "quarter"]));
    expect(update.behind.map(({ investment }) => investment)).toContain("Booking app");
    await workbook.apply(update.plan.changes);
    expect((await said(workbook))["Booking app"]![0]).toBe("Yes");
    expect(planUpdate(await understand(workbook), HOST, en, more)).toBeNull();
  });

  test("travels with its rows when they are sorted", async () => {
    const workbook = garden();
    await written(workbook, 20_000);
    const before = await said(workbook);
    const rows = await lines(workbook, "Ideas!A2:P11");
    [...rows]
      .reverse()
      .forEach((row, at) =>
        row.forEach((content, column) => workbook.edit({ sheet: "Ideas", row: at + 1, column }, content)),
      );
    const sorted = await understand(workbook);
    expect(planUpdate(sorted, HOST, en, columnsFor(sorted, 20_000))).toBeNull();
    expect(await said(workbook)).toEqual(before);
  });

  test.each<Placement>(["beside", "sheet"])(
    "comes and goes with results that stay: %s",
    async (placement) => {
      const workbook = garden();
      const without = planResults(await understand(workbook), "values", placement, HOST);
      await workbook.apply(without.changes);
      const sheet = without.where.sheet;
      const bare = await lines(workbook, `'${sheet}'!A1:R11`);
      await written(workbook, 20_000, "values", placement);
      expect((await lines(workbook, `'${sheet}'!A1:R1`))[0]).toEqual(
        expect.arrayContaining(["In the plan", "Quarter"]),
      );
      const away = planResults(await understand(workbook), "values", placement, HOST, en, { plan: null });
      await workbook.apply(away.changes);
      expect(await lines(workbook, `'${sheet}'!A1:R11`)).toEqual(bare);
    },
  );

  test("what somebody typed over it is theirs", async () => {
    const workbook = garden();
    await written(workbook, 20_000);
    const headers = (await lines(workbook, "Ideas!A1:P1"))[0]!;
    const cell = { sheet: "Ideas", row: 1, column: headers.indexOf("In the plan") };
    workbook.edit(cell, "if the bank agrees");
    for (const budget of [24_000, 20_000, 24_000]) {
      const found = await understand(workbook);
      const update = planUpdate(found, HOST, en, columnsFor(found, budget));
      if (update) await workbook.apply(update.plan.changes);
      expect((await said(workbook))["Web shop"]![0]).toBe("if the bank agrees");
    }
  });

  test("goes when everything is removed", async () => {
    const workbook = garden();
    const before = await lines(workbook, "Ideas!A1:P12");
    await written(workbook, 20_000, "plain");
    const { changes, left } = planRemoval(await understand(workbook));
    expect(left).toEqual([]);
    await workbook.apply(changes);
    expect(await lines(workbook, "Ideas!A1:P12")).toEqual(before);
    expect((await workbook.outline()).marks).toEqual({});
  });

  test("in German, which is no reason to call the rest behind", async () => {
    const workbook = garden();
    const found = await understand(workbook);
    const plan = columnsFor(found, 20_000, de);
    const host = workbook.capabilities;
    await workbook.apply(planResults(found, "values", "beside", host, de, { plan }).changes);
    expect((await lines(workbook, "Ideas!A1:P1"))[0]).toEqual(expect.arrayContaining(["Im Plan", "Quartal"]));
    expect(planUpdate(await understand(workbook), HOST, de)).toBeNull();
    expect(planUpdate(await understand(workbook), HOST)).toBeNull();
  });
});
