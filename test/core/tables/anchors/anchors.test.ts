import { describe, expect, test } from "@jest/globals";
import type { Corrections, Reading } from "#core/domain/reading.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { interpret } from "#core/workflow/understand.ts";
import { gistOf, workbookOf, type Cells } from "../workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

const GOALS: Cells = [
  ["Aim", "Weight"],
  ["Pace", 50],
  ["Reach", 30],
  ["Trust", 20],
];
const TOOLS: Cells = [
  ["Tool", "Pace", "Reach", "Trust", "Licence"],
  ["Booking page", 3, 1, 2, 900],
  ["Kiosk", 1, 0, 3, 400],
  ["Loyalty card", 2, 3, 0, 250],
];
const PLAN = stacked(GOALS, [[]], TOOLS);
const SAID: Corrections = {
  objectives: parseAddress("Plan!A1:B4")!,
  investments: parseAddress("Plan!A6:E9")!,
  investmentFields: { "4": "costYearly" },
};

function stacked(...parts: readonly Cells[]): Cells {
  return parts.flat();
}

/** The workbook as it is opened later: with what the first session kept in its settings. */
function later(
  sheets: Readonly<Record<string, Cells>>,
  kept: Corrections,
): { reading: Reading; kept: Corrections } {
  const { outline, cells } = workbookOf(sheets);
  const settings = { corrections: JSON.stringify(kept) };
  const { reading, corrections } = interpret({ ...outline, settings }, cells);
  return { reading, kept: corrections };
}

function keptFrom(said: Corrections, sheets: Readonly<Record<string, Cells>> = { Plan: PLAN }): Corrections {
  const { outline, cells } = workbookOf(sheets);
  return interpret(outline, cells, { corrections: said }).corrections;
}

const RIGHT = {
  objectives: [
    ["Pace", 0.5],
    ["Reach", 0.3],
    ["Trust", 0.2],
  ],
  investments: [
    ["Booking page", [3, 1, 2]],
    ["Kiosk", [1, 0, 3]],
    ["Loyalty card", [2, 3, 0]],
  ],
};
const YEARLY = [900, 400, 250];

function costs({ strategy }: Reading): (number | null)[] {
  return strategy.investments.map(({ costYearly }) => costYearly);
}

function reworded(cells: Cells, from: string, to: string): Cells {
  return cells.map((row) => row.map((value) => (value === from ? to : value)));
}

function toEnd([name = null, second = null, ...others]: Cells[number]): Cells[number] {
  return [name, ...others, second];
}

describe("what a person said of a place holds after the sheet has changed", () => {
  const inserted = (count: number): Cells => [
    ...Array.from({ length: count }, (_, row) => [row === 0 ? "Board paper" : null]),
    ...PLAN,
  ];
  const wider = PLAN.map((row) => ["n", ...row]);
  const between = PLAN.map((row, index) => [
    ...row.slice(0, 2),
    ...(index < 5 ? [] : [index === 5 ? "Remarks" : "fine"]),
    ...row.slice(2),
  ]);

  test.each<[string, Readonly<Record<string, Cells>>]>([
    ["nothing changed", { Plan: PLAN }],
    ["two rows came above", { Plan: inserted(2) }],
    ["seven rows came above", { Plan: inserted(7) }],
    ["a column came before all", { Plan: wider }],
    ["a column came between", { Plan: between }],
    ["the sheet has another name", { "Plan for spring": PLAN }],
    ["another sheet comes first", { Notes: [["Please read", "this"]], Plan: PLAN }],
    ["renamed and moved down", { "Plan B": inserted(3) }],
    ...["Aim", "Weight", "Tool", "Licence"].map((header): [string, Readonly<Record<string, Cells>>] => [
      `“${header}” was reworded`,
      { Plan: reworded(PLAN, header, header === "Weight" ? "Weights" : "Called otherwise") },
    ]),
    ["one was reworded and rows came above", { "Plan B": reworded(inserted(2), "Tool", "Solution") }],
  ])("%s", (_, sheets) => {
    const { reading, kept } = later(sheets, keptFrom(SAID));
    expect(gistOf(reading)).toEqual(RIGHT);
    expect(costs(reading)).toEqual(YEARLY);
    expect(allSaid(reading.notes).join(" ")).not.toContain("not to be found");
    // And once more, from what the second session keeps.
    expect(gistOf(later(sheets, kept).reading)).toEqual(RIGHT);
  });

  test.each<[string, Cells]>([
    ["rows came above", inserted(3)],
    ["a column came before all", wider],
    ["a column came between", between],
    ["its column is the last one now", PLAN.map((row, at) => (at < 5 ? row : toEnd(row)))],
  ])("a scale and its words go along where %s", (_, cells) => {
    const words = cells.map((row) =>
      row.includes("Booking page") ? row.map((value) => (value === 3 ? "much" : value)) : row,
    );
    const scales = { pace: "0-3@1;much=3" };
    const { reading, kept } = later({ Plan: words }, keptFrom({ ...SAID, scales }));
    expect(kept.scales).toEqual(scales);
    expect(reading.strategy.investments.map(({ ratings }) => ratings[0]!.effect)).toEqual([1, 0, 0.5]);
  });

  test("lines that were added below belong to it", () => {
    const { reading } = later({ Plan: [...PLAN, ["Chat", 1, 1, 1, 90]] }, keptFrom(SAID));
    expect(reading.strategy.investments.map(({ name }) => name)).toContain("Chat");
    expect(reading.investments!.range.rows).toBe(5);
  });

  test("a table that is gone is looked for anew, and that is said", () => {
    const { reading, kept } = later(
      {
        Fresh: stacked([
          ["Goal", "Points"],
          ["Calm", 1],
          ["Order", 2],
        ]),
      },
      keptFrom(SAID),
    );
    expect(allSaid(reading.notes)).toContainEqual(
      expect.stringContaining("3 tables or columns that you chose"),
    );
    expect(kept.investments).toBeUndefined();
  });

  test("two places that look alike are not guessed between", () => {
    const sheets = { North: PLAN, South: PLAN };
    const { reading } = later(sheets, keptFrom(SAID));
    expect(allSaid(reading.notes)).toContainEqual(expect.stringContaining("not to be found"));
  });
});

describe("addresses that were kept without their headers", () => {
  const { investmentFields: _fields, ...bare } = SAID;
  const told = (sheets: Readonly<Record<string, Cells>>): boolean =>
    allSaid(later(sheets, bare).reading.notes).join(" ").includes("that you chose");

  test.each<[string, Readonly<Record<string, Cells>>]>([
    ["hold where they still fit", { Plan: PLAN }],
    ["move with tables of their sizes", { Plan: [["Board paper"], [], ...PLAN] }],
    ["move by a single row", { Plan: [["Board paper"], ...PLAN] }],
    ["move to the right", { Plan: PLAN.map((row) => [null, ...row]) }],
    ["go along to a sheet of another name", { "Plan for spring": PLAN, Notes: [["Please read"]] }],
  ])("%s", (_, sheets) => {
    const { reading } = later(sheets, bare);
    expect(gistOf(reading)).toEqual(RIGHT);
    expect(told(sheets)).toBe(false);
  });

  test.each<[string, Readonly<Record<string, Cells>>]>([
    ["where they begin below the header", { Plan: PLAN.slice(1) }],
    ["where two places would do", { North: PLAN, South: PLAN }],
    ["where a table has another size", { Plan: [["Board paper"], [], ...PLAN.slice(0, -1)] }],
  ])("are dropped, and that is said, %s", (_, sheets) => {
    expect(told(sheets)).toBe(true);
  });

  test("a role does not fall on the column of an objective", () => {
    const wider = PLAN.map((row, index) => [
      ...row.slice(0, 1),
      ...(index < 5 ? [] : ["x"]),
      ...row.slice(1),
    ]);
    const { reading } = later({ Plan: wider }, { investmentFields: { "4": "costYearly" } });
    expect(gistOf(reading)).toEqual(RIGHT);
    // Nothing is lost where the reading finds that role by itself.
    expect(allSaid(reading.notes).join(" ").includes("that you chose")).toBe(costs(reading).includes(null));
  });
});

describe("a range without end", () => {
  test.each(["investments", "objectives", "ratings"] as const)("%s", (key) => {
    const huge = { sheet: "Plan", row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    const { outline, cells } = workbookOf({ Plan: PLAN });
    const { corrections } = interpret(outline, cells, { corrections: { [key]: huge } });
    expect(corrections[key]).toEqual({ sheet: "Plan", row: 0, column: 0, rows: 9, columns: 5 });
  });
});
