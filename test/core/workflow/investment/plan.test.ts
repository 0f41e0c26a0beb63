import { describe, expect, test } from "@jest/globals";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import { draftFrom, EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import type { PossiblePlan } from "#core/workflow/lines/line-plan.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { at, contents, snapshot } from "#test/conformance/helpers.ts";

/** What a cell would show when it is edited. */
const formulaOf = (content: CellContent): CellContent => (isFormula(content) ? content.formula : content);
const sum = (formula: string, cached: number): CellContent => ({ formula, cached });

/** A table as people keep it: a calculated cost, a cost nobody knows, words of their own, notes, totals below. */
const PLAN: WorkbookData = {
  sheets: [
    {
      name: "Plan",
      cells: [
        ["Tool", "Users", "Yearly cost", "Status", "Requires", "Notes", "Growth (60%)", "Savings (40%)"],
        ["Chat", 350, sum("=B2*12", 4200), "Live", null, "Ask Mara before summer", 1, 0],
        ["Books", null, "tbd", "Live since May", "Chat", null, 0, 2],
        ["Till", 75, sum("=B4*12", 900), "idea", "a new counter", null, 3, null],
        ["Total", sum("=SUM(B2:B4)", 425), sum("=SUM(C2:C4)", 5100)],
      ],
    },
  ],
};

async function planned(
  workbook: MemoryWorkbook,
  draft: (known: Understanding) => InvestmentDraft,
  added: readonly string[] = [],
): Promise<PossiblePlan> {
  const known = await understand(workbook);
  const plan = planInvestment(known, draft(known), added);
  if (!plan.ok) throw new Error(plan.reason);
  return plan;
}

/** Writes it, and gives back what undoes it. */
async function written(workbook: MemoryWorkbook, plan: PossiblePlan): Promise<() => Promise<unknown>> {
  const result = await workbook.apply(plan.changes);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return () => workbook.apply(result.inverse);
}

function edited(name: string, change: Partial<InvestmentDraft>) {
  return ({ reading: { strategy } }: Understanding): InvestmentDraft => ({
    ...draftFrom(
      strategy.investments.find((one) => one.name === name)!,
      strategy,
    ),
    ...change,
  });
}

const rated = (level: number, confidence = 1, evidence = "") => ({ level, confidence, evidence });

describe("changing an investment", () => {
  test.each(["Chat", "Books", "Till"])("%s: a draft that says nothing new writes nothing", async (name) => {
    const workbook = new MemoryWorkbook(PLAN);
    expect((await planned(workbook, edited(name, {}))).changes.changes).toEqual([]);
  });

  test.each([
    ["Chat", { status: "retired" }, "Plan!D2", "Retired"],
    ["Books", { name: "Bookkeeping" }, "Plan!A3", "Bookkeeping"],
    ["Books", { costYearly: 600 }, "Plan!C3", 600],
    ["Till", { requires: ["chat"] }, "Plan!E4", "Chat"],
    ["Till", { ratings: { growth: rated(1) } }, "Plan!G4", 1],
  ] as const)("%s: of %j only that cell is written", async (name, change, cell, content) => {
    const workbook = new MemoryWorkbook(PLAN);
    const before = await contents(workbook, "Plan!A1:H6");
    await written(workbook, await planned(workbook, edited(name, change)));
    const { row, column } = at(cell);
    before[row]![column] = content;
    expect(await contents(workbook, "Plan!A1:H6")).toEqual(before);
  });

  test("its new name is also what others require", async () => {
    const workbook = new MemoryWorkbook(PLAN);
    await written(workbook, await planned(workbook, edited("Chat", { name: "Team chat" })));
    expect(await contents(workbook, "Plan!A2:A2")).toEqual([["Team chat"]]);
    expect(await contents(workbook, "Plan!E2:E4")).toEqual([[null], ["Team chat"], ["a new counter"]]);
  });

  test("evidence goes after the user's own note", async () => {
    const workbook = new MemoryWorkbook(PLAN);
    const ratings = { growth: rated(1, 1, "two shops asked"), savings: rated(0) };
    await written(workbook, await planned(workbook, edited("Chat", { ratings })));
    expect(await contents(workbook, "Plan!F2")).toEqual([
      ["Ask Mara before summer; Growth: two shops asked"],
    ]);
  });

  test("costs by the month, and in thousands, stay so", async () => {
    const costs = [
      ["Tool", "Monthly fee", "Cost (k€)", "Growth (60%)", "Savings (40%)"],
      ["Chat", 350, 12, 1, 0],
      ["Books", 20, 1.5, 0, 2],
    ];
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells: costs }] });
    await written(workbook, await planned(workbook, edited("Books", { costYearly: 600, costOnce: 2500 })));
    expect(await contents(workbook, "Plan!B3:C3")).toEqual([[50, 2.5]]);
  });

  test("a calculated cell is left alone, and named", async () => {
    const known = await understand(new MemoryWorkbook(PLAN));
    const plan = planInvestment(known, edited("Chat", { costYearly: 5000 })(known));
    expect(plan).toMatchObject({ ok: false, place: at("Plan!C2") });
    expect(plan.ok ? "" : plan.reason).toContain("=B2*12");
  });
});

describe("a new investment", () => {
  const draft: InvestmentDraft = {
    ...EMPTY_DRAFT,
    name: "Booking",
    status: "active",
    ratings: { growth: rated(2), savings: rated(-1) },
  };

  test("stands above the totals, which take it in, with the table's own formulas; undone in one step", async () => {
    const workbook = new MemoryWorkbook(PLAN);
    const before = await snapshot(workbook);
    const plan = await planned(workbook, () => draft);
    const undo = await written(workbook, plan);
    expect(plan.notes.join()).toContain("Plan!A6:H6");
    const [line, totals] = (await contents(workbook, "Plan!A5:H6")) as [CellContent[], CellContent[]];
    expect(line.map(formulaOf)).toEqual(["Booking", null, "=B5*12", "Live", null, null, 2, -1]);
    expect(totals.slice(0, 3).map(formulaOf)).toEqual(["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]);
    const { reading } = await understand(workbook);
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual([
      "Chat",
      "Books",
      "Till",
      "Booking",
    ]);
    expect(reading.strategy.investments[3]?.ratings.map(({ effect }) => effect)).toEqual([2 / 3, -1 / 3]);
    await undo();
    expect(await snapshot(workbook)).toEqual(before);
  });

  test("is refused where something else stands in the way, with the cell", async () => {
    const sheet = PLAN.sheets[0]!;
    const cells = [...sheet.cells!.slice(0, 4), [null, "See the other sheet"]];
    const known = await understand(new MemoryWorkbook({ sheets: [{ ...sheet, cells }] }));
    expect(planInvestment(known, draft)).toMatchObject({ ok: false, place: at("Plan!B5") });
  });

  test("with doubts: the least confidence is written where there is a column for it, which is offered", async () => {
    const workbook = new MemoryWorkbook(PLAN);
    const doubtful = { ...draft, ratings: { growth: rated(2, 0.5), savings: rated(1, 1) } };
    const offered = await planned(workbook, () => doubtful);
    expect(offered.missing).toEqual([{ key: "confidence", header: "Confidence" }]);
    expect(offered.notes.join()).toContain("counts every rating as sure");
    const plan = await planned(workbook, () => doubtful, ["confidence"]);
    expect(plan.notes.join()).toContain("the least is written");
    await written(workbook, plan);
    const { reading } = await understand(workbook);
    expect(reading.strategy.investments.map(({ ratings }) => ratings[0]?.confidence)).toEqual([1, 1, 1, 0.5]);
  });

  test("below one of the host's own tables: the user is told that it does not grow by itself", async () => {
    const sheet = { ...PLAN.sheets[0]!, cells: PLAN.sheets[0]!.cells!.slice(0, 4) };
    const tables = [{ name: "Tools", range: at("Plan!A1:H4"), hasHeader: true, hasTotals: false }];
    const plan = await planned(new MemoryWorkbook({ sheets: [sheet], tables }), () => draft);
    expect(plan.notes.join()).toContain("“Tools”");
  });
});

describe("ratings that stand elsewhere", () => {
  const goals = {
    name: "Goals",
    cells: [
      ["Goal", "Weight"],
      ["Growth", 60],
      ["Savings", 40],
    ],
  };
  const tools = {
    name: "Tools",
    cells: [
      ["Tool", "Yearly cost", "Status"],
      ["Chat", 4200, "Active"],
      ["Books", 900, "Active"],
      ["Till", 700, "Idea"],
    ],
  };
  const matrix = {
    name: "Ratings",
    cells: [
      ["Tool", "Growth", "Savings"],
      ["Chat", 1, 0],
      ["Books", -1, 2],
      ["Till", 3, 1],
    ],
  };
  const turned = {
    name: "Ratings",
    cells: [
      ["Goal", "Chat", "Books", "Till"],
      ["Growth", 1, -1, 3],
      ["Savings", 0, 2, 1],
    ],
  };
  const links = {
    name: "Links",
    cells: [
      ["Tool", "Goal", "Rating"],
      ["Chat", "Growth", 1],
      ["Books", "Growth", -1],
      ["Books", "Savings", 2],
      ["Till", "Growth", 3],
      ["Till", "Savings", 1],
    ],
  };
  const layouts: Readonly<Record<string, WorkbookData["sheets"]>> = {
    "a matrix": [goals, tools, matrix],
    "a matrix, objectives down the side": [goals, tools, turned],
    "a list of links": [goals, tools, links],
  };

  test.each(Object.keys(layouts))("%s: a changed rating lands in its own cell", async (layout) => {
    const workbook = new MemoryWorkbook({ sheets: layouts[layout]! });
    const ratings = { growth: rated(-1), savings: rated(3) };
    const plan = await planned(workbook, edited("Books", { ratings }));
    expect(plan.changes.changes).toHaveLength(1);
    await written(workbook, plan);
    const { strategy } = (await understand(workbook)).reading;
    expect(strategy.investments[1]?.ratings.map(({ effect }) => effect)).toEqual([-1 / 3, 1]);
  });

  test.each(Object.keys(layouts))("%s: a new name goes wherever the old one was read", async (layout) => {
    const workbook = new MemoryWorkbook({ sheets: layouts[layout]! });
    const { strategy: before } = (await understand(workbook)).reading;
    await written(workbook, await planned(workbook, edited("Books", { name: "Bookkeeping" })));
    const { strategy } = (await understand(workbook)).reading;
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Chat", "Bookkeeping", "Till"]);
    const effects = (one: typeof strategy) =>
      one.investments.map(({ ratings }) => ratings.map(({ effect }) => effect));
    expect(effects(strategy)).toEqual(effects(before));
  });

  test("what stands below a list of links is not written over by a first rating for another objective", async () => {
    const followed = { ...links, cells: [...links.cells, ["Links as agreed in May"]] };
    const known = await understand(new MemoryWorkbook({ sheets: [goals, tools, followed] }));
    const ratings = { growth: rated(1), savings: rated(2) };
    expect(planInvestment(known, edited("Chat", { ratings })(known))).toMatchObject({
      ok: false,
      place: at("Links!A7"),
    });
  });
});
