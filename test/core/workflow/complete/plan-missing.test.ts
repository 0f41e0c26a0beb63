import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import { missingIn } from "#core/workflow/complete/missing.ts";
import {
  planMissingInvestments,
  planMissingObjectives,
  planRatingPlaces,
  type MissingPlan,
} from "#core/workflow/complete/plan-missing.ts";
import { ratingsBeside } from "#core/workflow/complete/rating-places.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { draftFrom } from "#core/workflow/investment/draft.ts";
import { understand } from "#core/workflow/understand.ts";
import { at, snapshot } from "#test/conformance/helpers.ts";

const GOALS = {
  name: "Goals",
  cells: [
    ["Goal", "Weight"],
    ["Grow online sales", 50],
    ["Cut delivery time", 30],
    ["Keep staff", 20],
  ],
};

/** A list of software as in layouts that were seen: no goal in sight. */
const TOOLS = {
  name: "Tools",
  cells: [
    ["Software name", "Vendor", "Category", "Annual cost", "Active users"],
    ["Chat", "Slack", "Office", 4200, 31],
    ["Books", "Xero", "Finance", "$1,200", 3],
    ["Customers", "HubSpot", "Sales", 9600, 4],
  ],
};

const NAMES = ["Grow online sales", "Cut delivery time", "Keep staff"];

function bookOf(...sheets: WorkbookData["sheets"]): MemoryWorkbook {
  return new MemoryWorkbook({ sheets });
}

async function carryOut(workbook: MemoryWorkbook, plan: MissingPlan): Promise<MemoryWorkbook> {
  if (!plan.ok) throw new Error(plan.reason);
  const result = await workbook.apply(plan.changes);
  expect(result).toMatchObject({ ok: true });
  if (result.ok) undo = () => workbook.apply(result.inverse);
  return workbook;
}
let undo: () => Promise<unknown> = () => Promise.resolve();

/** Rates one investment as the wizard does, and reads the workbook again. */
async function rate(workbook: MemoryWorkbook, name: string, levels: Readonly<Record<string, number>>) {
  const understanding = await understand(workbook);
  const { strategy } = understanding.reading;
  const one = strategy.investments.find((each) => each.name === name)!;
  const ratings = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, confidence: 1, evidence: "" }]),
  );
  const plan = planInvestment(understanding, { ...draftFrom(one, strategy), ratings });
  if (!plan.ok) throw new Error(plan.reason);
  await workbook.apply(plan.changes);
  return understand(workbook);
}

describe("investments without objectives", () => {
  const objectives = NAMES.map((name) => ({ name, measure: "" }));

  test.each(["beside", "sheet"] as const)("get objectives, and a place for ratings: %s", async (place) => {
    const workbook = bookOf(TOOLS);
    const before = await snapshot(workbook);
    const start = await understand(workbook);
    expect(missingIn(start.reading)).toBe("objectives");
    await carryOut(workbook, planMissingObjectives(start, objectives, place));
    const { reading } = await understand(workbook);
    expect(missingIn(reading)).toBe("ratings");
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(NAMES);
    // Rank-order centroid of three: 11/18, 5/18, 2/18 (Barron & Barrett 1996), in whole points.
    expect(reading.strategy.objectives.map(({ writtenWeight }) => writtenWeight)).toEqual([61, 28, 11]);
    expect(reading.strategy.investments.map(({ name, costYearly }) => [name, costYearly])).toEqual([
      ["Chat", 4200],
      ["Books", 1200],
      ["Customers", 9600],
    ]);
    expect(reading.ratings?.layout).toBe(place === "beside" ? "columns-in-investments" : "matrix");
    await undo();
    expect(await snapshot(workbook)).toEqual(before);
  });

  test.each(["beside", "sheet"] as const)("a first, mild rating is on our own scale: %s", async (place) => {
    const workbook = bookOf(TOOLS);
    await carryOut(workbook, planMissingObjectives(await understand(workbook), objectives, place));
    const { reading, scorecard } = await rate(workbook, "Books", {
      "keep staff": -1,
      "grow online sales": 1,
    });
    const [, books] = reading.strategy.investments;
    expect(books?.ratings.map(({ effect }) => effect)).toEqual([1 / 3, null, -1 / 3]);
    expect(scorecard?.results.map(({ rank }) => rank !== null)).toEqual([false, true, false]);
  });
});

describe("objectives without investments", () => {
  test("get a sheet of investments, headed with the objectives", async () => {
    const workbook = bookOf(GOALS);
    const before = await snapshot(workbook);
    const start = await understand(workbook);
    expect(missingIn(start.reading)).toBe("investments");
    await carryOut(workbook, planMissingInvestments(start, ["Online shop"]));
    const { reading, scorecard } = await understand(workbook);
    expect(missingIn(reading)).toBeNull();
    expect(reading.objectives?.range.sheet).toBe("Goals");
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual([
      "Example: customer newsletter",
      "Online shop",
    ]);
    expect(scorecard?.results[0]?.rank).toBe(1);
    await undo();
    expect(await snapshot(workbook)).toEqual(before);
  });
});

describe("objectives and investments without ratings", () => {
  test.each(["beside", "sheet"] as const)("get a place for them: %s", async (place) => {
    const workbook = bookOf(GOALS, TOOLS);
    const start = await understand(workbook);
    expect(missingIn(start.reading)).toBe("rating-places");
    await carryOut(workbook, planRatingPlaces(start, place));
    const { reading } = await rate(workbook, "Chat", { "keep staff": 3 });
    expect(missingIn(reading)).toBeNull();
    expect(reading.strategy.investments[0]?.ratings.map(({ effect }) => effect)).toEqual([null, null, 1]);
  });

  test("where investments are columns, the new lines are rows below them", async () => {
    const turned = {
      name: "Tools",
      cells: [
        ["Software name", "Chat", "Books", "Customers"],
        ["Annual cost", 4200, 1200, 9600],
        ["Status", "Active", "Active", "Idea"],
      ],
    };
    const workbook = bookOf(GOALS, turned);
    // Without ratings such a table is taken for investments only when the user says so.
    const corrections = { investments: at("Tools!A1:D3"), orientation: "columns" } as const;
    const start = await understand(workbook, { corrections });
    expect(ratingsBeside(start, NAMES)?.where).toEqual(at("Tools!A4:A6"));
    await carryOut(workbook, planRatingPlaces(start, "beside"));
    const { reading } = await rate(workbook, "Books", { "cut delivery time": 2 });
    expect(reading.strategy.investments[1]?.ratings.map(({ effect }) => effect)).toEqual([null, 2 / 3, null]);
  });

  test("there is no room beside when something stands there, the sheet is protected, or it is the host's own table", async () => {
    const note = {
      ...TOOLS,
      cells: TOOLS.cells.map((row, line) => (line === 3 ? [...row, null, "ask Ines"] : row)),
    };
    const room = async (data: WorkbookData) =>
      ratingsBeside(await understand(new MemoryWorkbook(data)), NAMES);
    expect(await room({ sheets: [GOALS, TOOLS] })).not.toBeNull();
    expect(await room({ sheets: [GOALS, note] })).toBeNull();
    expect(await room({ sheets: [GOALS, { ...TOOLS, protected: true }] })).toBeNull();
    const table = { name: "Tools", range: at("Tools!A1:E4"), hasHeader: true, hasTotals: false };
    expect(await room({ sheets: [GOALS, TOOLS], tables: [table] })).toBeNull();
  });
});

test("a workbook that can be scored lacks nothing, and one without tables lacks everything", async () => {
  const rated = bookOf(GOALS, {
    name: "Tools",
    cells: [
      ["Tool", "Yearly cost", ...NAMES],
      ["Chat", 4200, 1, 0, 2],
      ["Books", 900, 0, 1, 0],
    ],
  });
  expect(missingIn((await understand(rated)).reading)).toBeNull();
  expect(missingIn((await understand(bookOf({ name: "Sheet1" }))).reading)).toBeNull();
});
