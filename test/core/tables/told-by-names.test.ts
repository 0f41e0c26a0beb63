import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { isOutline } from "#core/tables/witness/outline-numbers.ts";
import { read, type Cells } from "./workbook-of.ts";

/** What numbers and names tell of a line: tables of our own, read as a person would (docs/decisions/reading.md, 0345). */
const objectivesOf = ({ strategy }: Reading): [string, number][] =>
  strategy.objectives.map(({ name, weight }) => [name, Math.round(1000 * weight) / 10]);
const optionsOf = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);
const unusedOf = ({ unused }: Reading): string[] => unused.map(({ name }) => name);

describe("the numbers of an outline", () => {
  test.each<[readonly number[], boolean]>([
    [[1, 1.1, 1.2, 2, 2.1, 2.2], true],
    [[1.1, 1.2, 2.1, 2.2], true],
    [[1.1, 2.1, 2.2, 3.1], true],
    [[1.7, 1.8, 1.9, 1.1, 2.1], false],
    [[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 2.1], true],
    [[1.1, 1.2, 1.3, 1.4], false],
    [[1, 2, 3, 4], false],
    [[1.1, 1.2, 2.2, 2.3], false],
    [[1.1, 1.2, 3.1, 3.2], false],
    [[2.1, 2.2, 3.1], false],
    [[4, 3.5, 2, 4.5], false],
    [[1, 1.1, NaN, 2.1], false],
  ])("%j: %j", (values, expected) => {
    expect(isOutline(values)).toBe(expected);
  });

  test.each<[string, Cells]>([
    [
      "beside groups with their own weights",
      [
        ["No.", "Requirement", "Weight", "Linden", "Maple"],
        [1, "Money", 40, null, null],
        [1.1, "Licences", 25, 4, 2],
        [1.2, "Training", 15, 3, 4],
        [2, "Fit", 60, null, null],
        [2.1, "Offline use", 35, 5, 3],
        [2.2, "Languages", 25, 2, 4],
      ],
    ],
    [
      "under a header that says nothing",
      [
        ["Lfd.", "Requirement", "Gewicht", "Linden", "Maple"],
        [1.1, "Licences", 25, 4, 2],
        [1.2, "Training", 15, 3, 4],
        [2.1, "Offline use", 35, 5, 3],
        [2.2, "Languages", 25, 2, 4],
      ],
    ],
  ])("are no option %s", (_, cells) => {
    const reading = read(cells);
    expect(optionsOf(reading)).toEqual(["Linden", "Maple"]);
    expect(objectivesOf(reading)).toEqual([
      ["Licences", 25],
      ["Training", 15],
      ["Offline use", 35],
      ["Languages", 25],
    ]);
    expect(unusedOf(reading)).toContain(cells[0]![0]);
  });
});

describe("options that several people rated", () => {
  test.each<[string, readonly string[]]>([
    [
      "in brackets",
      ["Linden (Evaluator 1)", "Linden (Evaluator 2)", "Maple (Evaluator 1)", "Maple (Evaluator 2)"],
    ],
    [
      "behind a dash",
      ["Linden – Gutachter A", "Linden – Gutachter B", "Maple – Gutachter A", "Maple – Gutachter B"],
    ],
    ["in Spanish", ["Linden: jurado 1", "Linden: jurado 2", "Maple: jurado 1", "Maple: jurado 2"]],
  ])("are one each, named %s", (_, heads) => {
    const columns = read([
      ["Criterion", "Weight", ...heads],
      ["Reach", 40, 8, 6, 5, 7],
      ["Calm", 30, 7, 7, 9, 8],
      ["Speed", 30, 6, 5, 8, 9],
    ]);
    const rows = read([
      ["Supplier", "Reach", "Calm", "Speed"],
      ["Weight", 40, 30, 30],
      ...heads.map((head, at) => [head, [8, 6, 5, 7][at]!, [7, 7, 9, 8][at]!, [6, 5, 8, 9][at]!]),
    ]);
    for (const reading of [columns, rows]) {
      expect(
        reading.strategy.investments.map(({ name, ratings }) => [
          name,
          ratings.map(({ written }) => written),
        ]),
      ).toEqual([
        ["Linden", [7, 7, 5.5]],
        ["Maple", [6, 8.5, 8.5]],
      ]);
      expect(reading.questions.map(({ code }) => code)).toContain("raters");
    }
  });

  test("other words in brackets are part of the name, and people must be the same throughout", () => {
    const optionsUnder = (...heads: string[]) =>
      optionsOf(
        read([
          ["Criterion", "Weight", ...heads],
          ["Reach", 60, 8, 6, 5, 7],
          ["Calm", 40, 7, 7, 9, 8],
        ]),
      );
    const sites = ["Linden (cloud)", "Linden (on site)", "Maple (cloud)", "Maple (on site)"];
    expect(optionsUnder(...sites)).toEqual(sites);
    const others = ["Linden (Judge 1)", "Linden (Judge 2)", "Maple (Judge 1)", "Maple (Judge 3)"];
    expect(optionsUnder(...others)).toEqual(others);
  });
});

describe("a result that is called by what it is made of", () => {
  test.each<[string, readonly string[]]>([
    ["", ["Feature", "Customer value (1-10)", "Effort (days)", "Value/Effort"]],
    [", German", ["Idee", "Nutzen", "Aufwand", "Nutzen ÷ Aufwand"]],
    [", Spanish", ["Idea", "Beneficio", "Esfuerzo", "Beneficio / esfuerzo"]],
  ])("vouches for its table, and effort is turned round%s", (_, heads) => {
    const { strategy, reproduced } = read([
      [...heads],
      ["Export", 8, 4, 2],
      ["Search", 9, 3, 3],
      ["Themes", 3, 5, 0.6],
    ]);
    expect(strategy.objectives.map(({ name, scale }) => [name, scale.reversed])).toEqual([
      [heads[1], false],
      [heads[2], true],
    ]);
    expect(reproduced).toMatchObject({ header: heads[3], right: 3, of: 3 });
  });

  test("a mean that is small and rounded is no mistake among means that come out", () => {
    const { reproduced } = read([
      ["Project", "Calm", "Pride", "Fun", "Mean"],
      ["Solar panels", 4, 5, 3, 4],
      ["Heat pump", 3, 3, 4, 3.3],
      ["Bikes", 2, 4, 1, 2.3],
      ["Canteen app", 1, 2, 2, 1.7],
    ]);
    expect(reproduced).toMatchObject({ right: 4, of: 4, wrong: [] });
  });

  test("what is measured by something else than a burden is nothing to score", () => {
    const counted = read([
      ["Club", "Goals", "Games", "Goals/Games"],
      ["Red", 30, 20, 1.5],
      ["Blue", 24, 12, 2],
      ["Green", 10, 20, 0.5],
    ]);
    expect(objectivesOf(counted)).toEqual([]);
  });
});

describe("places in the sheet that go to the least total", () => {
  const grades: Cells = [
    ["Angebot", "Preis", "Leistung", "Service", "Gesamtnote", "Platz"],
    ["Gewicht", 30, 50, 20, null, null],
    ["Ahorn", 2, 1, 2, 1.5, 1],
    ["Birke", 1, 2, 3, 1.9, 2],
    ["Linde", 3, 2, 1, 2.1, 3],
  ];
  const turned = (cells: Cells): Cells =>
    cells[0]!.map((_, column) => cells.map((line) => line[column] ?? null));
  const places = (given: readonly number[]): Cells =>
    grades.map((line, row) => (row < 2 ? line : [...line.slice(0, 5), given[row - 2]!]));
  const isReversed = ({ strategy }: Reading): boolean[] => [
    ...new Set(strategy.objectives.map(({ scale }) => scale.reversed)),
  ];

  test("make less better throughout, as school grades do, whichever way the table runs", () => {
    for (const reading of [read(grades), read(turned(grades))]) {
      expect(isReversed(reading)).toEqual([true]);
      expect(reading.notes).toContainEqual({
        text: "tables.reversedObjectives",
        values: ["Preis, Leistung, Service"],
      });
    }
  });

  test("say nothing where they go to the most, by something else, or are no places", () => {
    for (const given of [
      [3, 2, 1],
      [2, 1, 3],
      [1, 2, 2],
      [10, 20, 30],
    ])
      expect(isReversed(read(places(given)))).toEqual([false]);
  });

  test("give way to a person who says what the scale is", () => {
    expect(isReversed(read(grades, {}, { scale: "1-3" }))).toEqual([false]);
  });
});

describe("objectives that are called alike", () => {
  const strategy: Cells = [
    ["Objective", "Weight"],
    ["Quality", 30],
    ["Delivery", 20],
    ["Quality", 50],
  ];
  const projects = (header: readonly string[]): Cells => [
    ["Initiative", ...header],
    ["Till", 5, 3, 1],
    ["Depot", 1, 4, 2],
    ["Loyalty cards", 2, 2, 4],
  ];
  const ratingsOf = ({ strategy: { investments } }: Reading): unknown[] =>
    investments.map(({ ratings }) => ratings.map(({ written }) => written));

  test.each<[string, readonly string[]]>([
    ["by the same name", ["Quality", "Delivery", "Quality"]],
    ["by another one's beginning", ["Qual.", "Deliv.", "Qual."]],
  ])("are rated in the order of their columns, named %s", (_, header) => {
    const reading = read({ Strategy: strategy, Pipeline: projects(header) });
    expect(objectivesOf(reading)).toEqual([
      ["Quality", 30],
      ["Delivery", 20],
      ["Quality", 50],
    ]);
    expect(ratingsOf(reading)).toEqual([
      [5, 3, 1],
      [1, 4, 2],
      [2, 2, 4],
    ]);
    expect(reading.unused).toEqual([]);
  });
});

describe("a nought beside signs", () => {
  test('is their middle, also where "++" stands but once', () => {
    const reading = read({
      Strategy: [
        ["Objective", "Weight"],
        ["Repeat customers", 25],
        ["Faster delivery", 25],
      ],
      Pipeline: [
        ["Initiative", "Cost", "Repeat customers", "Faster delivery"],
        ["Loyalty cards", 3000, "++", "--"],
        ["Stock counter", 2000, "0", null],
        ["Till system", 31000, null, "0"],
      ],
    });
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [1, -1],
      [0, null],
      [null, 0],
    ]);
  });
});

describe("a result called by what is multiplied", () => {
  const cells = (first: string, second: string, result: string): Cells => [
    ["Use case", first, second, "Owner", result],
    ["Forecast", 8, 6, "Mira", 48],
    ["Chat", 6, 9, "Joss", 54],
    ["Vision", 9, 3, "Tove", 27],
  ];

  test.each([
    ["Business value", "Feasibility", "Value x Feasibility"],
    ["Nutzen", "Machbarkeit", "Nutzen × Machbarkeit"],
  ])("vouches for %s and %s", (first, second, result) => {
    expect(objectivesOf(read(cells(first, second, result)))).toEqual([
      [first, 50],
      [second, 50],
    ]);
  });

  test("of how likely times how bad makes no decision of a list of risks", () => {
    const reading = read(cells("Impact", "Likelihood", "Impact x Likelihood"));
    expect(reading.ratings).toBeNull();
  });
});

test("a list of weights next to the projects is one, with numbers for its objectives' names over them", () => {
  const reading = read([
    ["Objective", "Weight", null, "Project", "Objective 1", "Objective 2", "Objective 3"],
    ["1. More members", 50, null, "App", 4, 2, 3],
    ["2. Lower cost", 30, null, "Portal", 3, 5, 1],
    ["3. Better events", 20, null, "Ticketing", 2, 3, 5],
  ]);
  expect(objectivesOf(reading)).toEqual([
    ["1. More members", 50],
    ["2. Lower cost", 30],
    ["3. Better events", 20],
  ]);
  expect(reading.questions.filter(({ code }) => code === "direction")).toEqual([]);
});
