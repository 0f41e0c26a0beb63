import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { CellsRead } from "#core/workflow/contents.ts";
import { amountIn, costColumns, withAmountIn } from "#core/workflow/investment/cost-columns.ts";
import { draftFrom, EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { contents, snapshot } from "#test/conformance/helpers.ts";

type Cells = readonly (readonly CellContent[])[];

const GOALS: Cells = [
  ["Objective", "Weight"],
  ["Growth", 50],
  ["Costs", 30],
  ["Quality", 20],
];

const PROJECTS: Cells = [
  ["Project", "Cost", "Status"],
  ["Shop", 9000, "active"],
  ["Robot", 4000, "Idea"],
];

function workbookOf(sheets: Readonly<Record<string, Cells>>): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) })),
  });
}

/** Effects by the names of investments and objectives. */
function effectsOf({ reading }: Understanding): Record<string, Record<string, number | null>> {
  const { objectives, investments } = reading.strategy;
  return Object.fromEntries(
    investments.map(({ name, ratings }) => [
      name,
      Object.fromEntries(ratings.map(({ effect }, index) => [objectives[index]!.name, effect])),
    ]),
  );
}

/**
 * Adds a new investment and reads again: those of before keep every rating, the new one has exactly what was given,
 * and one step of Undo gives back the very workbook.
 */
async function add(workbook: MemoryWorkbook, draft: Partial<InvestmentDraft>) {
  const start = await snapshot(workbook);
  const before = await understand(workbook);
  const plan = planInvestment(before, { ...EMPTY_DRAFT, name: "Kiosk", status: "idea", ...draft });
  if (!plan.ok) throw new Error(plan.reason);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  const after = await understand(workbook);
  const { Kiosk: own, ...others } = effectsOf(after);
  expect(others).toEqual(effectsOf(before));
  const end = await snapshot(workbook);
  await workbook.apply(applied.inverse);
  expect(await snapshot(workbook)).toEqual(start);
  await workbook.apply(plan.changes);
  expect(await snapshot(workbook)).toEqual(end);
  return { own, after, plan, cells: (address: string) => contents(workbook, address) };
}

const rating = (level: number) => ({ level, confidence: 1, evidence: "" });

/** On a scale of 0 to 3: full effect, none, and a third, which "costs" has. */
const RATINGS = { growth: rating(3), costs: rating(1), quality: rating(0) };

describe("costs of several years", () => {
  const costly = (headers: readonly string[], ...rows: Cells): Cells => [
    ["Project", ...headers, "Growth", "Costs", "Quality"],
    ["Weight", ...headers.map(() => null), 50, 30, 20],
    ...rows,
  ];

  test("each goes to its own column, in that column's unit", async () => {
    const table = costly(
      ["Cost 2026 (K€)", "Cost 2027 (K€)"],
      ["Shop", 9, 4, 3, 1, 0],
      ["Robot", 4, 2, 0, 2, 3],
    );
    const { cells, after } = await add(workbookOf({ Plan: table }), {
      ratings: RATINGS,
      costOnce: 5000,
      costLater: [2500],
    });
    expect(await cells("Plan!A5:C5")).toEqual([["Kiosk", 5, 2.5]]);
    const kiosk = after.reading.strategy.investments.find(({ name }) => name === "Kiosk")!;
    expect(kiosk).toMatchObject({ costOnce: 5000, costLater: [2500] });
    // Another one changes nothing but what it says otherwise.
    const plan = planInvestment(after, { ...draftFrom(kiosk, after.reading.strategy), costLater: [3000] });
    if (!plan.ok) throw new Error(plan.reason);
    expect(plan.changes.changes).toMatchObject([{ range: { row: 4, column: 2 }, contents: [[3]] }]);
  });

  // Oracle: the reading of what was written says the sums of each year again.
  test("a year that two columns make up is asked for column by column", async () => {
    const headers = ["Capex 2026 (K€)", "Capex 2027 (K€)", "Opex 2026 (K€)", "Opex 2027 (K€)"];
    const table = costly(headers, ["Shop", 9, 4, 0.1, 0.2, 3, 1, 0], ["Robot", 4, 2, 0.05, 0.06, 0, 2, 3]);
    const before = await understand(workbookOf({ Plan: table }));
    const { investments, strategy } = before.reading;
    const costs = { table: investments!, strategy, cells: new CellsRead(before.cells) };
    const columns = costColumns(investments, strategy.costPeriods);
    expect(columns.map(({ header, period }) => [header, period])).toEqual([
      ["Capex 2026 (K€)", -1],
      ["Opex 2026 (K€)", -1],
      ["Capex 2027 (K€)", 0],
      ["Opex 2027 (K€)", 0],
    ]);
    const typed = [5, 0.3, 2.5, 0.1].reduce<InvestmentDraft>(
      (draft, amount, i) => withAmountIn(columns[i]!, amount, draft, costs),
      { ...EMPTY_DRAFT, name: "Kiosk", ratings: RATINGS },
    );
    expect([typed.costOnce, typed.costLater]).toEqual([5300, [2600]]);
    const { costOnce, costLater, costParts } = typed;
    const added = await add(workbookOf({ Plan: table }), {
      ratings: RATINGS,
      costOnce,
      costLater,
      costParts,
    });
    expect(await added.cells("Plan!B5:E5")).toEqual([[5, 2.5, 0.3, 0.1]]);
    const kiosk = added.after.reading.strategy.investments.find(({ name }) => name === "Kiosk")!;
    expect(kiosk).toMatchObject({ costOnce: 5300, costLater: [2600] });
    // Of one that is there, only the column that something else is said of is written.
    const shop = draftFrom(strategy.investments[0]!, strategy);
    expect(columns.map((column) => amountIn(column, shop, costs))).toEqual([9, 0.1, 4, 0.2]);
    const dearer = withAmountIn(columns[1]!, 0.4, shop, costs);
    expect([dearer.costOnce, dearer.costLater]).toEqual([9400, [4200]]);
    const plan = planInvestment(before, dearer);
    if (!plan.ok) throw new Error(plan.reason);
    expect(plan.changes.changes).toMatchObject([{ range: { row: 2, column: 3 }, contents: [[0.4]] }]);
    const cleared = planInvestment(before, withAmountIn(columns[1]!, null, shop, costs));
    if (!cleared.ok) throw new Error(cleared.reason);
    expect(cleared.changes.changes).toMatchObject([{ range: { row: 2, column: 3 }, contents: [[null]] }]);
  });
});

describe("a new investment where ratings do not stand in its own table", () => {
  test("a matrix apart, investments down the side", async () => {
    const { own, cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: PROJECTS,
        Ratings: [
          ["Project", "Growth", "Costs", "Quality"],
          ["Shop", 3, 1, 0],
          ["Robot", 0, 2, 3],
        ],
      }),
      { ratings: RATINGS },
    );
    expect(await cells("Projects!A4:C4")).toEqual([["Kiosk", null, "Idea"]]);
    expect(await cells("Ratings!A4:D4")).toEqual([["Kiosk", 3, 1, 0]]);
    expect(own).toEqual({ Growth: 1, Costs: 1 / 3, Quality: 0 });
  });

  test("a matrix apart, investments across", async () => {
    const { own, cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: PROJECTS,
        Ratings: [
          ["Objective", "Shop", "Robot"],
          ["Growth", 3, 0],
          ["Costs", 1, 2],
          ["Quality", 0, 3],
        ],
      }),
      { ratings: RATINGS },
    );
    expect(await cells("Projects!A4:C4")).toEqual([["Kiosk", null, "Idea"]]);
    expect(await cells("Ratings!D1:D4")).toEqual([["Kiosk"], [3], [1], [0]]);
    expect(own).toEqual({ Growth: 1, Costs: 1 / 3, Quality: 0 });
  });

  test("a matrix with totals below: nothing of it is overwritten", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Projects: PROJECTS,
      Ratings: [
        ["Project", "Growth", "Costs", "Quality"],
        ["Shop", 3, 1, 0],
        ["Robot", 0, 2, 3],
        ["Total", { formula: "=SUM(B2:B3)", cached: 3 }, { formula: "=SUM(C2:C3)", cached: 3 }, 3],
      ],
    });
    const plan = planInvestment(await understand(workbook), {
      ...EMPTY_DRAFT,
      name: "Kiosk",
      ratings: RATINGS,
    });
    expect(plan).toMatchObject({ ok: false, place: { sheet: "Ratings", row: 3 } });
  });

  test("a sum under the last column alone moves on, and takes the new line in", async () => {
    const sum = (formula: string, cached: number) => ({ formula, cached });
    const { cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: [
          ["Project", "Growth", "Costs", "Quality", "Cost"],
          ["Shop", 3, 1, 0, 9000],
          ["Robot", 0, 2, 3, 4000],
          [null, null, null, null, sum("=SUM(E2:E3)", 13000)],
        ],
      }),
      { costOnce: 500, ratings: RATINGS },
    );
    expect(await cells("Projects!A4:E5")).toEqual([
      ["Kiosk", 3, 1, 0, 500],
      [null, null, null, null, expect.objectContaining({ formula: "=SUM(E2:E4)" })],
    ]);
  });

  test("a list of links: a line for each rating that was given", async () => {
    const { own, cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: PROJECTS,
        Links: [
          ["Project", "Objective", "Score"],
          ["Shop", "Growth", 3],
          ["Shop", "Costs", 0],
          ["Robot", "Quality", 3],
          ["Robot", "Costs", 2],
        ],
      }),
      { ratings: { growth: rating(3), costs: rating(1) } },
    );
    expect(await cells("Projects!A4:C4")).toEqual([["Kiosk", null, "Idea"]]);
    expect(await cells("Links!A6:C7")).toEqual([
      ["Kiosk", "Growth", 3],
      ["Kiosk", "Costs", 1],
    ]);
    expect(own).toEqual({ Growth: 1, Costs: 1 / 3, Quality: null });
  });

  test("a list of links with something below: nothing of it is overwritten", async () => {
    const workbook = workbookOf({
      Goals: GOALS,
      Projects: PROJECTS,
      Links: [
        ["Project", "Objective", "Score"],
        ["Shop", "Growth", 3],
        ["Shop", "Costs", 1],
        ["Robot", "Quality", 3],
        ["Robot", "Costs", 2],
        ["Total", null, { formula: "=SUM(C2:C5)", cached: 9 }],
      ],
    });
    const plan = planInvestment(await understand(workbook), {
      ...EMPTY_DRAFT,
      name: "Kiosk",
      ratings: RATINGS,
    });
    expect(plan).toMatchObject({ ok: false, place: { sheet: "Links", row: 5 } });
  });

  test("a text column of objectives served: those it serves, by name", async () => {
    const { own, cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: [
          ["Project", "Cost", "Supports"],
          ["Shop", 9000, "Growth; Costs"],
          ["Robot", 4000, "Quality"],
        ],
      }),
      { costOnce: 500, ratings: { growth: rating(3), quality: rating(3) } },
    );
    expect(await cells("Projects!A4:C4")).toEqual([["Kiosk", 500, "Growth; Quality"]]);
    expect(own).toEqual({ Growth: 1, Costs: 0, Quality: 1 });
  });

  test("a column for an objective that nobody has rated yet takes the first rating", async () => {
    const { own, cells } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: [
          ["Project", "Cost", "Growth", "Costs", "Quality"],
          ["Shop", 9000, 3, 1, null],
          ["Robot", 4000, 0, 2, null],
        ],
      }),
      { costOnce: 500, ratings: RATINGS },
    );
    expect(await cells("Projects!A4:E4")).toEqual([["Kiosk", 500, 3, 1, 0]]);
    expect(own?.Growth).toBe(1);
  });

  test("an objective that has no column: the user is told which", async () => {
    const { plan, own } = await add(
      workbookOf({
        Goals: GOALS,
        Projects: [
          ["Project", "Cost", "Growth", "Costs"],
          ["Shop", 9000, 3, 1],
          ["Robot", 4000, 0, 2],
        ],
      }),
      { costOnce: 500, ratings: RATINGS },
    );
    expect(own).toMatchObject({ Growth: 1, Quality: null });
    expect(plan.notes.join(" ")).toContain("Quality");
  });

  test.each([
    [
      "a matrix apart",
      [
        ["Project", "Growth", "Costs", "Quality"],
        ["Robot", 0, 2, 3],
        ["Shop", 3, 1, 0],
      ],
      "Ratings!A2:A3",
      [["Robot"], ["Web shop"]],
    ],
    [
      "a list of links",
      [
        ["Project", "Objective", "Score"],
        ["Shop", "Growth", 3],
        ["Robot", "Quality", 3],
        ["Shop", "Costs", 1],
        ["Robot", "Costs", 2],
      ],
      "Ratings!A2:A5",
      [["Web shop"], ["Robot"], ["Web shop"], ["Robot"]],
    ],
  ])("%s: a new name goes where the ratings are, and they stay its own", async (_, ratings, where, names) => {
    const workbook = workbookOf({ Goals: GOALS, Projects: PROJECTS, Ratings: ratings });
    const before = await understand(workbook);
    const shop = before.reading.strategy.investments.find(({ id }) => id === "shop")!;
    const draft = { ...draftFrom(shop, before.reading.strategy), name: "Web shop" };
    const plan = planInvestment(before, draft);
    if (!plan.ok) throw new Error(plan.reason);
    expect((await workbook.apply(plan.changes)).ok).toBe(true);
    expect(await contents(workbook, "Projects!A2:A3")).toEqual([["Web shop"], ["Robot"]]);
    expect(await contents(workbook, where)).toEqual(names);
    const { Shop: old, Robot: robot } = effectsOf(before);
    expect(effectsOf(await understand(workbook))).toEqual({ "Web shop": old, Robot: robot });
  });
});
