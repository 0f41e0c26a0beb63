import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Tables side by side with blank columns between them: which belong together, by what stands on their lines. */
const RATED: Cells = [
  ["Project", "Growth", "Safety", "Cost"],
  ["Weight", 60, 40, null],
  ["Kiosk", 4, 2, 3000],
  ["Portal", 3, 5, 2000],
  ["Robot", 1, 2, 5000],
];
const GERMAN: Cells = [
  ["Vorhaben", "Umsatz", "Ruhe", "Kosten"],
  ["Gewicht", 60, 40, null],
  ...RATED.slice(2),
];

const MONTHS: Cells = ["Jan", "Feb", "Mar", "Apr", "May"].map((name, at) => [name, 100 * (at + 1)]);

function beside(left: Cells, gap: number, right: Cells): CellValue[][] {
  const width = Math.max(...left.map((line) => line.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const own = [...(left[row] ?? [])];
    while (own.length < width + gap) own.push(null);
    return [...own, ...(right[row] ?? [])];
  });
}

const lines = (cells: Cells): unknown[] =>
  read(cells).strategy.investments.map(({ name, ratings, costOnce }) => [
    name,
    ...ratings.map(({ written }) => written),
    costOnce,
  ]);
const range = (cells: Cells): string => addressOf(read(cells).investments!.range).replace("Sheet1!", "");
const PROJECTS = RATED.slice(2);

describe("another table beside the investments is none of theirs", () => {
  test.each<[string, Cells, Cells]>([
    ["amounts by month, beside the weights too", RATED, [["Month", "Spend"], ...MONTHS.slice(0, 4)]],
    ["by month, past the last investment", RATED, [["Month", "Spend"], ...MONTHS]],
    [
      "by quarter, in German",
      GERMAN,
      [
        ["Quartal", "Umsatz"],
        ["Q1", 10],
        ["Q2", 20],
        ["Q3", 15],
        ["Q4", 25],
      ],
    ],
    [
      "by year",
      RATED,
      [
        ["Year", "Budget"],
        [2026, 900],
        [2027, 800],
        [2028, 700],
      ],
    ],
    [
      "people, whose header is called like a column of investments",
      RATED,
      [
        ["Owner", "Team"],
        ["Ana", "Ops"],
        ["Ben", "IT"],
        ["Cy", "HR"],
        ["Di", "IT"],
      ],
    ],
    [
      "ratings of something else",
      RATED,
      [
        ["Vendor", "Quality", "Delivery"],
        ["Acme", 3, 4],
        ["Brim", 5, 1],
        ["Cole", 2, 2],
        ["Dorn", 4, 4],
      ],
    ],
    [
      "a list that begins lower",
      RATED,
      [[], [], ["Supplier", "Phone"], ["Acme", "12 34"], ["Brim", "56 78"]],
    ],
  ])("%s", (_, own, other) => {
    for (const gap of [2, 3]) {
      expect(lines(beside(own, gap, other))).toEqual(PROJECTS);
      expect(range(beside(own, gap, other))).toBe("A1:D5");
      expect(lines(beside(other, gap, own))).toEqual(PROJECTS);
    }
  });

  test("results stand right beside the investments", async () => {
    const sheet = { name: "Plan", cells: beside(RATED, 8, [["Month", "Spend"], ...MONTHS]) };
    const workbook = new MemoryWorkbook({ sheets: [sheet] });
    const plan = planResults(await understand(workbook), "values", "beside", workbook.capabilities);
    expect(addressOf(plan.where)).toBe("Plan!E1:G5");
  });
});

describe("what goes on behind blank columns stays with the table", () => {
  test.each<[string, Cells]>([
    ["columns of investments", [["Owner", "Start year"], [], ["Ana", 2027], ["Ben", 2026], ["Cy", 2027]]],
    [
      "remarks, on the weights too",
      [
        ["Comment", "By"],
        ["as agreed", "Ana"],
        ["fine", "Ben"],
        ["look at", "Cy"],
      ],
    ],
  ])("%s", (_, other) => {
    expect(range(beside(RATED, 2, other))).toBe("A1:H5");
  });

  test("options behind a criterion's weight", () => {
    const cells = beside(
      [
        ["Criterion", "Weight"],
        ["Speed", 50],
        ["Ease", 30],
        ["Fit", 20],
        ["Total", 100],
      ],
      2,
      [
        ["Acme", "Brim"],
        [3, 4],
        [5, 1],
        [2, 2],
        [3.4, 2.7],
      ],
    );
    expect(lines(cells)).toEqual([
      ["Acme", 3, 5, 2, null],
      ["Brim", 4, 1, 2, null],
    ]);
  });
});

describe("objectives beside projects of as many lines, one blank column between", () => {
  const projects = (heads: readonly string[]): Cells => [
    ["Projects", ...heads],
    ["Kiosk", 3, 1, 0],
    ["Portal", 0, 3, 1],
    ["Robot", 1, 1, 3],
  ];
  const aims: Cells = [
    ["Objectives", "Weight"],
    ["Growth", 50],
    ["Safety", 30],
    ["Calm", 20],
  ];
  const named = projects(["Growth", "Safety", "Calm"]);

  test.each<[string, CellValue[][]]>([
    ["before them", beside(aims, 1, named)],
    ["behind them", beside(named, 1, aims)],
  ])("are a table of their own, %s", (_, cells) => {
    const { strategy } = read(cells);
    expect(strategy.objectives.map(({ name, weight }) => [name, weight])).toEqual([
      ["Growth", 0.5],
      ["Safety", 0.3],
      ["Calm", 0.2],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiosk", "Portal", "Robot"]);
  });

  test("weigh the projects by their order where the headers number them", () => {
    const { strategy } = read(beside(aims, 1, projects(["Obj 1", "Obj 2", "Obj 3"])));
    expect(strategy.objectives.map(({ name, weight }) => [name, weight])).toEqual([
      ["Growth", 0.5],
      ["Safety", 0.3],
      ["Calm", 0.2],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiosk", "Portal", "Robot"]);
  });
});

describe("two decisions one below the other", () => {
  const software: Cells = [
    ["Software", null, null, null],
    ["Kriterium", "Gewicht", "Ahorn", "Birke"],
    ["Preis", 40, 5, 3],
    ["Funktion", 60, 3, 5],
  ];
  const hardware = (header: Cells[number]): Cells => [
    ["Hardware", null, null, null],
    header,
    ["Preis", 50, 4, 2],
    ["Leistung", 50, 2, 5],
  ];
  const gap: Cells[number] = [null, null, null, null];
  const objectivesOf = (cells: Cells): string[] => read(cells).strategy.objectives.map(({ name }) => name);

  test("are two tables where the second has the header again over other options, and it is asked which", () => {
    const cells = [...software, gap, ...hardware(["Kriterium", "Gewicht", "Dachs", "Elch"])];
    expect(objectivesOf(cells)).toEqual(["Preis", "Funktion"]);
    const asked = read(cells).questions.find(({ code }) => code === "which-decision")!;
    expect(asked.choices.map(({ values }) => values.names)).toEqual(["Ahorn, Birke", "Dachs, Elch"]);
  });

  test("are groups of one where the options are the same", () => {
    const cells = [...software, gap, ...hardware(["Kriterium", "Gewicht", "Ahorn", "Birke"])];
    expect(objectivesOf(cells)).toEqual(["Preis", "Funktion", "Preis", "Leistung"]);
  });
});
