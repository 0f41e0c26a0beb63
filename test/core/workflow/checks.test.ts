import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { en } from "#core/messages/en.ts";
import type { Finding } from "#core/workflow/checks/finding.ts";
import { findingText } from "#core/workflow/checks/finding-text.ts";
import { runChecks, type CheckResult } from "#core/workflow/checks/run-checks.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { CheckId } from "#core/workflow/checks/check-ids.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";

type Cells = readonly (readonly CellContent[])[];

const GOALS: Cells = [
  ["Objective", "Weight"],
  ["Repeat customers", 50],
  ["Faster delivery", 30],
  ["Lower costs", 20],
];

/** All is well: each objective is fully served, and spend follows the weights. */
const PLAN: Cells = [
  ["Initiative", "Yearly cost (€)", "Status", "Repeat customers", "Faster delivery", "Lower costs"],
  ["Loyalty app", 5000, "Active", 3, 0, 0],
  ["Delivery routing", 3000, "Active", 0, 3, 0],
  ["Shift planning", 2000, "Active", 0, 0, 3],
];

const ROBOT: readonly CellContent[] = ["Robot arm", 2000, "Active", 1, 1, 1];

function checked(understanding: Understanding): CheckResult[] {
  return runChecks(understanding, en.pane.wizard.levers);
}

const said = (found: Finding): string => findingText(found, en, (amount) => `€${amount}`);

/** What each check says, with the cell it points to. */
async function findings(
  sheets: Readonly<Record<string, Cells>>,
  preferences: Preferences = { limits: { fund: 10, no: 5 } },
): Promise<Partial<Record<CheckId, string[]>>> {
  const workbook = new MemoryWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) })),
  });
  const results = checked(await understand(workbook, { preferences }));
  return Object.fromEntries(
    results.map(({ check, findings: found }) => [
      check,
      found.map((each) => (each.place ? `${said(each)} (${addressOf(each.place)})` : said(each))),
    ]),
  );
}

function changed(cells: Cells, row: number, column: number, content: CellContent): Cells {
  return cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? content : cell)));
}

describe("the checks of the whole plan", () => {
  test("say nothing where all is well", async () => {
    expect(await findings({ Goals: GOALS, Plan: PLAN })).toEqual({});
  });

  test("coverage: names what nobody serves, and who would where nothing funded does", async () => {
    const unserved = changed(PLAN, 3, 5, 0);
    expect((await findings({ Goals: GOALS, Plan: unserved })).coverage).toEqual([
      "Nothing serves Lower costs (20% of the strategy). (Goals!A4)",
    ]);
    const tooDear = { limits: { fund: 25, no: 5 } };
    expect((await findings({ Goals: GOALS, Plan: PLAN }, tooDear)).coverage).toEqual([
      "Nothing that is to be funded serves Lower costs (20% of the strategy). Shift planning would most; its verdict is Hold. (Goals!A4)",
    ]);
    const little = changed(PLAN, 1, 3, 1);
    expect((await findings({ Goals: GOALS, Plan: little })).coverage).toEqual([
      "What is to be funded covers only 33% of Repeat customers (50% of the strategy). (Goals!A2)",
    ]);
  });

  test("drift: says from where to where spend would have to move", async () => {
    // Spend 5, 3 and 12 thousand of 20: shares 25%, 15%, 60% against weights 50%, 30%, 20%.
    expect((await findings({ Goals: GOALS, Plan: changed(PLAN, 3, 1, 12000) })).drift).toEqual([
      "40% of spend would have to move to follow the weights: 60% goes to Lower costs, which weighs 20%; only 25% goes to Repeat customers, which weighs 50%. (Goals!B2)",
    ]);
  });

  test("islands: what serves nothing, what stands alone, and what much hangs on", async () => {
    const connects: Cells = PLAN.map((row, index) => [
      ...row,
      ["Connects to", "Stock system; Till; Web shop; Delivery routing", "Stock system", ""][index]!,
    ]);
    const idle: Cells = [...connects, ["Drone survey", 400, "Active", 0, 0, -1, "Till"]];
    expect((await findings({ Goals: GOALS, Plan: idle })).islands).toEqual([
      "Drone survey serves none of the objectives, for €400. (Plan!A5)",
      "4 others are connected to Loyalty app: if it fails, many feel it. (Plan!A2)",
      "Shift planning is connected to nothing. (Plan!A4)",
    ]);
  });

  test("capabilities: what is below its target, what most hangs on first", async () => {
    const capabilities: Cells = [
      ["Capability", "Current level", "Target level", "Needed by"],
      ["Data analysis", 2, 3, ""],
      ["Change management", 2, 3, "Loyalty app, Shift planning"],
      ["Cooking", 5, 4, "Loyalty app"],
    ];
    expect((await findings({ Goals: GOALS, Plan: PLAN, Skills: capabilities })).capabilities).toEqual([
      "Change management is at 2 of 3; 2 things need it. (Skills!A3)",
      "Data analysis is at 2 of 3. (Skills!A2)",
    ]);
  });

  test("levers: spend gathered in one of them, and those that nothing is spent on", async () => {
    const levers = ["Lever", "Automate", "Automate", "Use data", "Automate"];
    const four: Cells = [...PLAN, ROBOT];
    const plan = four.map((row, index) => [...row, levers[index]!]);
    expect((await findings({ Goals: GOALS, Plan: plan })).levers).toEqual([
      "83% of spend is for one thing: Automate. (Plan!A2)",
      "Nothing is spent on: Know customers better, Work more efficiently, Adapt faster, Work with partners, Look ahead.",
    ]);
  });

  test("firmness: verdicts on the edge, and a first place that hangs on one weight", async () => {
    // Scores 50 and 50 - ε: the second overtakes when its objective gains a point.
    const close: Cells = [
      PLAN[0]!,
      ["Loyalty app", 5000, "Active", 3, 0, 0],
      ["Routing", 3000, "Active", 0, 3, 3],
    ];
    const goals = changed(changed(GOALS, 1, 1, 51), 2, 1, 29);
    const { firmness = [] } = await findings({ Goals: goals, Plan: close }, { limits: { fund: 51, no: 5 } });
    expect(firmness).toEqual([
      expect.stringMatching(/^Loyalty app: Fund is a toss-up; it holds in only 5\d% of nearby weightings\./),
      "Loyalty app is first only while Repeat customers weighs more than 50%; now it weighs 51%. (Goals!B2)",
    ]);
  });

  test("measures: what moves away from its target comes before what is slow", async () => {
    const goals: Cells = [
      ["Objective", "Weight", "Measure", "Baseline", "Target", "Current"],
      ["Repeat customers", 50, "Guests who come back", 0.3, 0.5, 0.34],
      ["Faster delivery", 30, "Minutes to the door", 48, 30, 50],
      ["Lower costs", 20, "Cost per cover", 14, 12, 12.5],
    ];
    expect((await findings({ Goals: goals, Plan: PLAN })).measures).toEqual([
      "Faster delivery is further from its target than where it began (Minutes to the door). (Goals!A3)",
      "Repeat customers has come 20% of the way to its target (Guests who come back). (Goals!A2)",
    ]);
  });

  test("table: wrong totals with the likeliest reason, names given twice, cells that could not be used", async () => {
    // Totals are Σ weight × rating: 150, 90, 60; the second leaves nothing out but was typed wrong, the third twice.
    const totals: readonly CellContent[] = ["Total", 150, 95, 120];
    const plan: Cells = PLAN.map((row, index) => [...row, totals[index]!]);
    const twice: Cells = [...plan, ["Loyalty App", "tbd", "Active", 1, 0, 0, 50]];
    expect((await findings({ Goals: GOALS, Plan: twice })).table).toEqual([
      "Total of Delivery routing is 95 and should be 90; place 2, not 3. (Plan!G3)",
      "Total of Shift planning is 120 and should be 60; Lower costs is counted twice; place 3, not 2. (Plan!G4)",
      "Loyalty app is listed twice. (Plan!A5)",
      "Counts as missing – says “tbd”. (Plan!B5)",
    ]);
  });

  test("table: a wrong total that is a plain number can be put right, one that is a formula cannot", async () => {
    const totals: readonly CellContent[] = ["Total", 150, 95, { formula: "=3*20+1", cached: 61 }, 100];
    const workbook = new MemoryWorkbook({
      sheets: [
        { name: "Goals", cells: GOALS.map((row) => [...row]) },
        { name: "Plan", cells: [...PLAN, ROBOT].map((row, index) => [...row, totals[index]!]) },
      ],
    });
    const look = async () =>
      checked(await understand(workbook)).find(({ check }) => check === "table")?.findings ?? [];
    const found = await look();
    expect(found.map((each) => [said(each), each.mend?.content])).toEqual([
      ["Total of Delivery routing is 95 and should be 90.", 90],
      ["Total of Shift planning is 61 and should be 60.", undefined],
    ]);
    expect(await workbook.apply({ label: "Mend", changes: found[0]!.mend!.changes })).toMatchObject({
      ok: true,
    });
    expect((await look()).map(said)).toEqual(["Total of Shift planning is 61 and should be 60."]);
  });

  test("table: a column that follows no rule is left alone", async () => {
    const plan: Cells = PLAN.map((row, index) => [...row, ["Score", 7, 3, 11][index]!]);
    expect((await findings({ Goals: GOALS, Plan: plan })).table).toBeUndefined();
  });

  test("those that are switched off are not run", async () => {
    const plan = changed(PLAN, 3, 5, 0);
    const all = Object.keys(await findings({ Goals: GOALS, Plan: plan }));
    expect(all).toEqual(["coverage", "drift", "islands"]);
    const some = await findings(
      { Goals: GOALS, Plan: plan },
      { limits: { fund: 10, no: 5 }, checksOff: ["coverage", "islands"] },
    );
    expect(Object.keys(some)).toEqual(["drift"]);
  });
});
