import { describe, expect, test } from "@jest/globals";
import { understand } from "#core/workflow/understand.ts";
import { planObjective } from "#core/workflow/objectives/plan.ts";
import { OBJECTIVES, PIPELINE } from "../sample.ts";
import { fresh, weightsOf, workbookOf, write } from "./round-trip.ts";

/** A cell with this formula, whatever it shows. */
const formula = (text: string): unknown => expect.objectContaining({ formula: text });

const GROWTH = fresh({ name: "Grow abroad", weight: 25 });

describe("a new objective, in each layout", () => {
  test("a list and columns of ratings: a row below the last, and a column for its ratings", async () => {
    const workbook = workbookOf({ Strategy: OBJECTIVES, Pipeline: PIPELINE });
    const { after, cells, plan } = await write(workbook, () => GROWTH);
    expect(await cells("Strategy!A6:B6")).toEqual([["Grow abroad", 25]]);
    expect(await cells("Pipeline!H1:H3")).toEqual([["Grow abroad"], [null], [null]]);
    // 40 + 25 + 20 + 10 + 25 = 120
    expect(weightsOf(after)["Grow abroad"]).toBeCloseTo(25 / 120, 9);
    expect(after.reading.strategy.investments[0]?.ratings[4]?.cell).toMatchObject({
      sheet: "Pipeline",
      column: 7,
    });
    expect(plan.notes).toEqual([]);
  });

  test("every column that the user has is filled, in its own way of writing; the others are offered", async () => {
    const workbook = workbookOf(
      {
        Goals: [
          ["Goal", "Weight", "KPI", "Baseline", "Target", "Review", "Must not harm"],
          ["Growth", 0.5, "Sales", 0.1, 0.2, 46100, "yes"],
          ["Quality", 0.3, "Returns", 0.05, 0.02, 46100, "no"],
          ["Costs", 0.2, null, null, null, null, "no"],
        ],
        Plan: [
          ["Project", "Growth", "Quality", "Costs"],
          ["Shop", 3, 1, 0],
          ["Robot", 0, 2, 3],
        ],
      },
      {
        formats: [
          [],
          ["", "0%", "", "0%", "0%", "yyyy-mm-dd"],
          ["", "0%"],
          ["", "0%", "", "0%", "0%", "yyyy-mm-dd"],
        ],
      },
    );
    const draft = fresh({
      name: "Hire well",
      weight: 0.25,
      measure: "Staff who stay",
      baseline: 0.6,
      target: 0.8,
      current: 0.65,
      owner: "Ann",
      reviewDate: 46200,
    });
    const { cells, plan, after } = await write(workbook, () => draft, ["owner"]);
    expect(await cells("Goals!A5:H5")).toEqual([
      ["Hire well", 0.25, "Staff who stay", 0.6, 0.8, 46200, "no", "Ann"],
    ]);
    expect(await cells("Goals!H1")).toEqual([["Owner"]]);
    expect(plan.missing.map(({ key }) => key)).toEqual(["current", "owner"]);
    const objective = after.reading.strategy.objectives.find(({ name }) => name === "Hire well");
    expect(objective).toMatchObject({ baseline: 0.6, target: 0.8, reviewDate: 46200, owner: "Ann" });
    const [read] = await workbook.read([{ sheet: "Goals", row: 4, column: 0, rows: 1, columns: 6 }]);
    expect(read?.formats[0]).toEqual(["", "0%", "", "0%", "0%", "yyyy-mm-dd"]);
  });

  test("a total below the list moves on, and takes the new weight in", async () => {
    const workbook = workbookOf({
      Strategy: [
        ["Objective", "Points", "Share"],
        ["Growth", 50, { formula: "=B2/SUM(B$2:B$4)", cached: 0.5 }],
        ["Costs", 30, { formula: "=B3/SUM(B$2:B$4)", cached: 0.3 }],
        ["Quality", 20, { formula: "=B4/SUM(B$2:B$4)", cached: 0.2 }],
        ["Total", { formula: "=SUM(B2:B4)", cached: 100 }, { formula: "=SUM(C2:C4)", cached: 1 }],
      ],
      Plan: [
        ["Project", "Growth", "Costs", "Quality", "Check"],
        ["Shop", 3, 1, 0, { formula: "=Strategy!$B$5", cached: 100 }],
        ["Robot", 0, 2, 3, { formula: "=Strategy!$B$5", cached: 100 }],
      ],
    });
    const { cells, plan, after } = await write(workbook, () => GROWTH);
    expect(await cells("Strategy!A5:C6")).toEqual([
      ["Grow abroad", 25, formula("=B5/SUM(B$2:B$5)")],
      ["Total", formula("=SUM(B2:B5)"), formula("=SUM(C2:C5)")],
    ]);
    expect(await cells("Strategy!C2")).toEqual([[formula("=B2/SUM(B$2:B$5)")]]);
    expect(await cells("Plan!E2")).toEqual([[formula("=Strategy!$B$6")]]);
    expect(plan.notes.join(" ")).toContain("Strategy!A6:C6");
    expect(weightsOf(after)["Grow abroad"]).toBeCloseTo(25 / 125, 9);
  });

  test("the totals row of the host's own table below the list: refused, with the cell", async () => {
    const workbook = workbookOf(
      { Strategy: [...OBJECTIVES, ["Total", { formula: "=SUM(B2:B5)", cached: 95 }]], Pipeline: PIPELINE },
      {
        tables: [
          {
            name: "Goals",
            range: { sheet: "Strategy", row: 0, column: 0, rows: 6, columns: 2 },
            hasHeader: true,
            hasTotals: true,
          },
        ],
      },
    );
    const plan = planObjective(await understand(workbook), GROWTH);
    expect(plan).toMatchObject({ ok: false, place: { sheet: "Strategy", row: 5, column: 0 } });
    expect(plan.ok ? "" : plan.reason).toContain("Strategy!A6");
  });

  test("weights made by a formula: the formula is copied, and what was typed is not written", async () => {
    const workbook = workbookOf({
      Strategy: [
        ["Objective", "Weight", "Votes"],
        ["Growth", { formula: "=C2/SUM(C$2:C$4)", cached: 0.5 }, 10],
        ["Costs", { formula: "=C3/SUM(C$2:C$4)", cached: 0.3 }, 6],
        ["Quality", { formula: "=C4/SUM(C$2:C$4)", cached: 0.2 }, 4],
      ],
      Plan: PLAN,
    });
    const { cells, plan } = await write(workbook, () => GROWTH);
    expect(await cells("Strategy!A5:B5")).toEqual([["Grow abroad", formula("=C5/SUM(C$2:C$5)")]]);
    expect(await cells("Strategy!B2")).toEqual([[formula("=C2/SUM(C$2:C$5)")]]);
    expect(plan.notes.join(" ")).toContain("Strategy!B4");
  });

  test("headers over ratings with a row of weights: a column beside the last, totals moved on", async () => {
    const workbook = workbookOf({
      Plan: [
        ["Project", "Growth", "Costs", "Quality", "Score"],
        ["Weight", 50, 30, 20, { formula: "=SUM(B2:D2)", cached: 100 }],
        ["Shop", 3, 1, 0, { formula: "=SUMPRODUCT(B$2:D$2,B3:D3)", cached: 180 }],
        ["Robot", 0, 2, 3, { formula: "=SUMPRODUCT(B$2:D$2,B4:D4)", cached: 120 }],
      ],
    });
    const { cells, after } = await write(workbook, () => GROWTH);
    expect(await cells("Plan!E1:E4")).toEqual([["Grow abroad"], [25], [null], [null]]);
    expect(await cells("Plan!F1:F4")).toEqual([
      ["Score"],
      [formula("=SUM(B2:E2)")],
      [formula("=SUMPRODUCT(B$2:E$2,B3:E3)")],
      [formula("=SUMPRODUCT(B$2:E$2,B4:E4)")],
    ]);
    expect(weightsOf(after)["Grow abroad"]).toBeCloseTo(0.2, 9);
  });

  test("a matrix the other way round, with a total row: a row beside the last", async () => {
    const workbook = workbookOf({
      Choice: [
        ["Criterion", "Weight", "Shop", "Robot"],
        ["Growth", 50, 3, 0],
        ["Costs", 30, 1, 2],
        ["Quality", 20, 0, 3],
        [
          "Total",
          { formula: "=SUM(B2:B4)", cached: 100 },
          { formula: "=SUMPRODUCT($B$2:$B$4,C2:C4)", cached: 180 },
          { formula: "=SUMPRODUCT($B$2:$B$4,D2:D4)", cached: 120 },
        ],
      ],
    });
    const { cells, after } = await write(workbook, () => GROWTH);
    expect(await cells("Choice!A5:D5")).toEqual([["Grow abroad", 25, null, null]]);
    expect(await cells("Choice!D6")).toEqual([[formula("=SUMPRODUCT($B$2:$B$5,D2:D5)")]]);
    expect(weightsOf(after)["Grow abroad"]).toBeCloseTo(0.2, 9);
  });

  test("weights in the headers: the new header states its weight as the last one does", async () => {
    const workbook = workbookOf({
      Plan: [
        ["Project", "Growth (50%)", "Costs (30%)", "Quality (20%)"],
        ["Shop", 3, 1, 0],
        ["Robot", 0, 2, 3],
      ],
    });
    const { cells, after } = await write(workbook, () => fresh({ name: "Grow abroad", weight: 0.25 }));
    expect(await cells("Plan!E1")).toEqual([["Grow abroad (25%)"]]);
    expect(weightsOf(after)["Grow abroad"]).toBeCloseTo(0.2, 9);
  });

  test("ratings among other columns: the new column goes past them", async () => {
    const workbook = workbookOf({
      Plan: [
        ["Weight", null, 50, 30, 20],
        ["Project", "Cost", "Growth", "Costs", "Quality", "Owner", "Status"],
        ["Shop", 9000, 3, 1, 0, "Ann", "active"],
        ["Robot", 4000, 0, 2, 3, "Bob", "idea"],
      ],
    });
    const { cells } = await write(workbook, () => GROWTH);
    expect(await cells("Plan!H1:H3")).toEqual([[25], ["Grow abroad"], [null]]);
  });

  test("the host's own table: the row stands below it, and the user is told to take it in", async () => {
    const workbook = workbookOf(
      { Strategy: OBJECTIVES, Pipeline: PIPELINE },
      {
        tables: [
          {
            name: "Goals",
            range: { sheet: "Strategy", row: 0, column: 0, rows: 5, columns: 2 },
            hasHeader: true,
            hasTotals: false,
          },
        ],
      },
    );
    const { plan } = await write(workbook, () => GROWTH);
    expect(plan.notes.join(" ")).toContain("“Goals”");
  });

  test("links with a list: a row in the list; without one it is refused, with the place", async () => {
    const links = [
      ["Project", "Objective", "Score"],
      ["Shop", "Growth", 3],
      ["Shop", "Costs", 1],
      ["Robot", "Quality", 3],
      ["Robot", "Costs", 2],
    ];
    const { cells } = await write(workbookOf({ Goals: GOALS, Links: links }), () => GROWTH);
    expect(await cells("Goals!A5:B5")).toEqual([["Grow abroad", 25]]);
    const bare = await understand(workbookOf({ Links: links }));
    expect(planObjective(bare, GROWTH)).toMatchObject({ ok: false, place: { sheet: "Links" } });
  });

  test("a text column of objectives served: a row in the list, served by nobody yet", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Plan: [
        ["Project", "Cost", "Supports"],
        ["Shop", 9000, "Growth; Costs"],
        ["Robot", 4000, "Quality"],
      ],
    });
    const { cells } = await write(workbook, () => GROWTH);
    expect(await cells("Goals!A5:B5")).toEqual([["Grow abroad", 25]]);
  });

  test("a range that the user named for the list takes the new row in", async () => {
    const workbook = workbookOf({ Goals: GOALS, Plan: PLAN });
    const objectives = { sheet: "Goals", row: 0, column: 0, rows: 4, columns: 2 };
    await workbook.apply({
      label: "",
      changes: [{ kind: "setting", key: "corrections", value: JSON.stringify({ objectives }), expect: null }],
    });
    const { after } = await write(workbook, () => GROWTH);
    expect(after.corrections.objectives).toEqual({ ...objectives, rows: 5 });
  });

  test("a name that is taken, and no name", async () => {
    const before = await understand(workbookOf({ Goals: GOALS, Plan: PLAN }));
    expect(planObjective(before, fresh({ name: " growth " }))).toMatchObject({ ok: false });
    expect(planObjective(before, fresh({ name: " " }))).toMatchObject({ ok: false });
  });
});

const GOALS = [
  ["Objective", "Weight"],
  ["Growth", 50],
  ["Costs", 30],
  ["Quality", 20],
];

const PLAN = [
  ["Project", "Growth", "Costs", "Quality"],
  ["Shop", 3, 1, 0],
  ["Robot", 0, 2, 3],
];
