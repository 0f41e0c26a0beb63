import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { rememberChanges } from "#core/workflow/preferences.ts";
import { planObjective } from "#core/workflow/objectives/plan.ts";
import { understand } from "#core/workflow/understand.ts";
import { planScenario, scenariosOf } from "#core/workflow/what-if/scenarios.ts";
import { NOTHING_CHANGED } from "#core/workflow/what-if/what-if.ts";
import { changed, weightsOf, workbookOf, write } from "./round-trip.ts";

const GOALS: CellContent[][] = [
  ["Objective", "Weight", "Measure", "Target"],
  ["Growth", 50, "Sales", 20],
  ["Costs", 30],
  ["Quality", 20],
];

const PLAN: CellContent[][] = [
  ["Project", "Growth", "Costs", "Quality"],
  ["Shop", 3, 1, 0],
  ["Robot", 0, 2, 3],
];

describe("changing an objective", () => {
  test("its own row: weight, measure and numbers; nothing else is touched", async () => {
    const { cells, plan, after } = await write(workbookOf({ Goals: GOALS, Plan: PLAN }), (now) =>
      changed(now, "Costs", { weight: 60, measure: "Cost per order", target: 12.5 }),
    );
    expect(await cells("Goals!A3:D3")).toEqual([["Costs", 60, "Cost per order", 12.5]]);
    expect(plan.changes.changes).toHaveLength(3);
    expect(after.reading.strategy.objectives[1]?.weight).toBeCloseTo(60 / 130, 9);
  });

  test("a field without a column is offered, and added on request", async () => {
    const workbook = workbookOf({ Goals: GOALS, Plan: PLAN });
    const offered = planObjective(
      await understand(workbook),
      changed(await understand(workbook), "Costs", { owner: "Ann" }),
    );
    expect(offered).toMatchObject({ ok: true, missing: [{ key: "owner" }], changes: { changes: [] } });
    const { cells } = await write(workbook, (now) => changed(now, "Costs", { owner: "Ann" }), ["owner"]);
    expect(await cells("Goals!E1:E3")).toEqual([["Owner"], [null], ["Ann"]]);
  });

  test("a new name goes to the list, the header of the ratings, kept scenarios and corrections, in one step", async () => {
    const workbook = workbookOf({ Goals: GOALS, Plan: PLAN });
    const before = await understand(workbook);
    const { objectives, investments } = before.reading.strategy;
    const onCosts = Object.fromEntries(objectives.map(({ id }) => [id, id === "costs" ? 100 : 0]));
    const project = investments[0]!.id;
    const lean = { ...NOTHING_CHANGED, weights: onCosts, ratings: { [project]: { costs: 0.8 } } };
    await workbook.apply(planScenario(before, "Lean", lean));
    const { outline, preferences } = await understand(workbook);
    const corrections = { scales: { costs: "0-5" } };
    await workbook.apply({
      label: "",
      changes: rememberChanges(outline.settings, { corrections, preferences }),
    });
    const { cells, after } = await write(workbook, (now) => changed(now, "Costs", { name: "Spend less" }));
    expect(await cells("Goals!A3")).toEqual([["Spend less"]]);
    expect(await cells("Plan!C1")).toEqual([["Spend less"]]);
    expect(scenariosOf(after)[0]).toMatchObject({
      whatIf: { weights: { "spend less": 100 }, ratings: { [project]: { "spend less": 0.8 } } },
      gone: [],
    });
    expect(after.corrections.scales).toEqual({ "spend less": "0-5" });
  });

  test("a header that points to the list follows by itself", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Plan: [
        [
          "Project",
          ...[2, 3, 4].map((row, i) => ({ formula: `=Goals!A${row}`, cached: GOALS[i + 1]![0] as string })),
        ],
        ...PLAN.slice(1),
      ],
    });
    const before = await understand(workbook);
    const plan = planObjective(before, changed(before, "Costs", { name: "Spend less" }));
    expect(plan.ok && plan.changes.changes.map((change) => "range" in change && change.range?.sheet)).toEqual(
      ["Goals"],
    );
  });

  test("a header made by any other formula: refused, with the cell", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Plan: [["Project", "Growth", { formula: '="Co"&"sts"', cached: "Costs" }, "Quality"], ...PLAN.slice(1)],
    });
    const before = await understand(workbook);
    const plan = planObjective(before, changed(before, "Costs", { name: "Spend less" }));
    expect(plan).toMatchObject({ ok: false, place: { sheet: "Plan", row: 0, column: 2 } });
  });

  test("a calculated weight is left alone, and the cell is named", async () => {
    const workbook = workbookOf({
      Goals: [
        ["Objective", "Weight"],
        ["Growth", { formula: "=2*25", cached: 50 }],
        ["Costs", 30],
        ["Quality", 20],
      ],
      Plan: PLAN,
    });
    const before = await understand(workbook);
    const plan = planObjective(before, changed(before, "Growth", { weight: 60 }));
    expect(plan).toMatchObject({ ok: false, place: { sheet: "Goals", row: 1, column: 1 } });
    expect(plan.ok ? "" : plan.reason).toContain("=2*25");
  });

  test("weights in the headers: name and weight change within the header's own text", async () => {
    const workbook = workbookOf({
      Plan: [["Project", "Growth (50%)", "Costs – 30 %", "Quality (20%)"], ...PLAN.slice(1)],
    });
    const { cells, after } = await write(workbook, (now) =>
      changed(now, "Costs", { name: "Spend less", weight: 0.4 }),
    );
    expect(await cells("Plan!C1")).toEqual([["Spend less – 40 %"]]);
    expect(after.reading.strategy.objectives.map(({ writtenWeight }) => writtenWeight)).toEqual([
      0.5, 0.4, 0.2,
    ]);
  });

  test("the rows of a list of links, each of them", async () => {
    const workbook = workbookOf({
      Links: [
        ["Project", "Objective", "Weight", "Score"],
        ["Shop", "Growth", 50, 3],
        ["Shop", "Costs", 30, 1],
        ["Robot", "Quality", 20, 3],
        ["Robot", "costs", 30, 2],
      ],
    });
    const { cells, after } = await write(workbook, (now) =>
      changed(now, "Costs", { name: "Spend less", weight: 40 }),
    );
    expect(await cells("Links!B2:C5")).toEqual([
      ["Growth", 50],
      ["Spend less", 40],
      ["Quality", 20],
      ["Spend less", 40],
    ]);
    expect(weightsOf(after)["Spend less"]).toBeCloseTo(40 / 110, 9);
  });

  test("texts that list the objectives served, and what needs a capability", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Plan: [
        ["Project", "Cost", "Supports"],
        ["Shop", 9000, "Growth; costs"],
        ["Robot", 4000, "Quality"],
        ["Till", 500, "Costs"],
      ],
      Abilities: [
        ["Capability", "Current level", "Target level", "Needed by"],
        ["Purchasing", 2, 4, "Costs, Robot"],
      ],
    });
    const { cells, after } = await write(workbook, (now) => changed(now, "Costs", { name: "Spend less" }));
    expect(await cells("Plan!C2:C4")).toEqual([["Growth; Spend less"], ["Quality"], ["Spend less"]]);
    expect(await cells("Abilities!D2")).toEqual([["Spend less, Robot"]]);
    expect(after.reading.strategy.capabilities[0]?.neededBy).toEqual(["spend less", "robot"]);
  });

  test("a matrix the other way round, weights in words, and a header above a weights row", async () => {
    const turned = await write(
      workbookOf({
        Choice: [
          ["Criterion", "Weight", "Shop", "Robot"],
          ["Growth", "High", 3, 0],
          ["Costs", "Low", 1, 2],
          ["Quality", "Medium", 0, 3],
        ],
      }),
      (now) => changed(now, "Costs", { name: "Spend less", weight: "High" }),
    );
    expect(await turned.cells("Choice!A3:B3")).toEqual([["Spend less", "High"]]);
    const above = await write(
      workbookOf({ Plan: [PLAN[0]!, ["Weight", 50, 30, 20], ...PLAN.slice(1)] }),
      (now) => changed(now, "Costs", { name: "Spend less", weight: 20 }),
    );
    expect(await above.cells("Plan!C1:C2")).toEqual([["Spend less"], [20]]);
  });

  test("the same headers on two sheets: both are renamed", async () => {
    const head = ["Project", "Growth", "Costs"];
    const { cells } = await write(
      workbookOf({
        Sales: [head, ["Weight", 3, 1], ["CRM", 3, 1], ["Shop", 2, 2]],
        Operations: [head, ["Weight", 3, 1], ["ERP", 1, 3], ["Robots", 0, 2]],
      }),
      (now) => changed(now, "Costs", { name: "Spend less" }),
    );
    expect(await cells("Sales!C1")).toEqual([["Spend less"]]);
    expect(await cells("Operations!C1")).toEqual([["Spend less"]]);
  });

  test("a name with a word for totals stays an objective, for its weight and ratings say so", async () => {
    const before = await understand(
      workbookOf({ Plan: [PLAN[0]!, ["Weight", 50, 30, 20], ...PLAN.slice(1)] }),
    );
    expect(planObjective(before, changed(before, "Costs", { name: "Total" }))).toMatchObject({ ok: true });
  });
});
