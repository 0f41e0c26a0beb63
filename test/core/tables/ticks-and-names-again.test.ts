import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { addressOf } from "#core/workbook/range.ts";
import { read, type Cells } from "./workbook-of.ts";

const effects = (cells: Cells): (number | null)[][] =>
  read(cells).strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect));
const saysBlanks = (cells: Cells): boolean =>
  read(cells).notes.some(({ text }) => text === "tables.blanksAreNo");

/** Who leaves a cell blank beside ticks has said no: so says every such table that people publish. */
describe("a table of ticks alone", () => {
  const table = (tick: CellValue, blank: CellValue = null): CellValue[][] => [
    ["Requirement", "Weight", "Quay", "Rill", "Scar"],
    ["Offline", 5, tick, blank, tick],
    ["Export", 3, tick, tick, blank],
    ["Two scripts", 2, blank, tick, tick],
  ];
  const yesNo = [
    [1, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
  ];

  test.each(["x", "✓", "✔️", "●"])("a blank beside %s is a no, and it is said", (tick) => {
    expect(effects(table(tick))).toEqual(yesNo);
    expect(saysBlanks(table(tick))).toBe(true);
  });

  test.each([
    ["words are said of everything", table("yes")],
    ["a cross says no, and so a blank need not", [...table("✓"), ["Audit", 1, "✗", "✓", "✓"]]],
  ])("%s", (_, cells) => {
    expect(effects(cells).map((own) => own.slice(0, 3))).toEqual(
      yesNo.map((own) => own.map((effect) => (effect === 0 ? null : effect))),
    );
    expect(saysBlanks(cells)).toBe(false);
  });

  // Marks are put down as often as something holds: none says none, and the more there are the more it is.
  test.each<[string, CellValue[], number[]]>([
    ["ticks", ["✔✔", "✔", "✔✔✔"], [2 / 3, 1 / 3, 1]],
    ["dots", ["●●", "●", "●●●"], [2 / 3, 1 / 3, 1]],
    ["squares", ["■■■■", "■", "■■■■■"], [0.8, 0.2, 1]],
    ["plus signs", ["++", "+", "+++"], [2 / 3, 1 / 3, 1]],
    ["stars of which half are blank", ["**", "*", "***"], [0.4, 0.2, 0.6]],
    ["words for what is served first and second", ["Secondary", "Secondary", "Primary"], [0.5, 0.5, 1]],
    ["letters for them", ["S", "S", "P"], [0.5, 0.5, 1]],
  ])("a blank beside counted %s is none", (_, [some, one, most], [two, single, all]) => {
    const cells = [
      ["Requirement", "Weight", "Quay", "Rill", "Scar"],
      ["Offline", 5, some!, null, most!],
      ["Export", 3, one!, one!, null],
      ["Two scripts", 2, null, one!, null],
    ];
    const found = effects(cells).flat();
    const right = [two!, single!, 0, 0, single!, single!, all!, 0, 0];
    expect(found).toHaveLength(right.length);
    found.forEach((effect, at) => expect(effect).toBeCloseTo(right[at]!, 12));
    expect(saysBlanks(cells)).toBe(true);
  });

  test.each<[string, CellValue[]]>([
    ["a zero says none", ["++", "+", "0"]],
    ["a cross says none", ["✔✔", "✔", "✗"]],
    ["a single blank among stars was forgotten", ["**", "***", "*"]],
  ])("and is not rated where %s", (_, [some, one, none]) => {
    const cells = [
      ["Requirement", "Weight", "Quay", "Rill", "Scar"],
      ["Offline", 5, some!, null, none!],
      ["Export", 3, one!, one!, some!],
      ["Two scripts", 2, none!, one!, one!],
    ];
    expect(effects(cells)[1]![0]).toBeNull();
    expect(saysBlanks(cells)).toBe(false);
  });

  test("what says that it is not known stays so", () => {
    const cells = table("✓");
    cells[1]![3] = "?";
    expect(effects(cells)).toEqual([
      [1, 1, 0],
      [null, 1, 1],
      [1, 0, 1],
    ]);
  });
});

/** A table of conditions has no column of weights, so its options stand a column further left. */
describe("what stands above the ratings under the same names is said of those names", () => {
  const scores: Cells = [
    ["Criterion", "Weight", "Quay", "Rill", "Scar"],
    ["Price", 40, 3, 4, 5],
    ["Quality", 35, 5, 2, 3],
    ["Support", 25, 2, 5, 4],
  ];
  const musts: Cells = [
    ["Must-have", "Quay", "Rill", "Scar"],
    ["Hosting in the EU", "yes", "no", "yes"],
  ];
  const found = (cells: Cells): unknown[] =>
    read(cells).strategy.investments.map(({ name, readiness }) => [
      name,
      ...readiness.map(({ level, cell }) => [level, cell && addressOf({ ...cell, rows: 1, columns: 1 })]),
    ]);

  test.each([
    ["right above", [...musts, ...scores]],
    ["after a blank row", [...musts, [], ...scores]],
    ["after two", [...musts, [], [], ...scores]],
  ])("%s", (_, cells) => {
    expect(found(cells)).toEqual([
      ["Quay", [1, "Sheet1!B2"]],
      ["Rill", [0, "Sheet1!C2"]],
      ["Scar", [1, "Sheet1!D2"]],
    ]);
  });

  test("in another order", () => {
    const other: Cells = [
      ["Must-have", null, "Scar", "Quay", "Rill"],
      ["Hosting in the EU", null, "no", "yes", "yes"],
    ];
    expect(found([...other, [], ...scores])).toEqual([
      ["Quay", [1, "Sheet1!D2"]],
      ["Rill", [1, "Sheet1!E2"]],
      ["Scar", [0, "Sheet1!C2"]],
    ]);
  });
});

test("what stands behind a column of what is needed first is said of its own line", () => {
  const { investments } = read([
    ["Initiative", "Guests (60%)", "Speed (40%)", "Requires", "Confidence"],
    ["Survey by drone", 1, 3, null, 0.5],
    ["Stock counter", 2, 0, "Delivery routes", 1],
    ["Delivery routes", 2, 1, "Survey by drone", 0.6],
  ]).strategy;
  expect(investments.map(({ ratings }) => ratings[0]!.confidence)).toEqual([0.5, 1, 0.6]);
});

/** "Minimum" may be one of several sizes; beside other names it is what is asked at least of each criterion. */
describe("a line called Minimum", () => {
  const table = (head: string, names: readonly string[]): Cells => [
    ["Criterion", "Weight", ...names].map((name) => (name === "Minimum" ? head : name)),
    ["Fit", 40, 3, 4, 5],
    ["Price", 35, 3, 4, 2],
    ["Support", 25, 2, 3, 5],
  ];

  test.each(["Minimum", "Mínimo", "Min. score"])("(%s) is asked of the objectives", (head) => {
    const { strategy } = read(table(head, ["Minimum", "North", "South"]));
    expect(strategy.investments.map(({ name }) => name)).toEqual(["North", "South"]);
    // On 1 to 5: 3 is half of the way, 2 a quarter.
    expect(strategy.objectives.map(({ minimum }) => minimum)).toEqual([50, 50, 25]);
  });

  test.each([
    [["Minimum", "Standard", "Full"]],
    [["Minimum", "Komfort", "Maximum"]],
    [["North", "Minimum", "South"]],
  ])("is an option among %j", (names) => {
    expect(read(table("Minimum", names)).strategy.investments.map(({ name }) => name)).toEqual(names);
  });
});

/** Ranks weigh by the centroid of their order (Barron & Barrett 1996): of four 25/48, 13/48, 7/48 and 3/48. */
describe("ranks of the criteria are weights", () => {
  const table = (corner: string, head: string): Cells => [
    [corner, head, "North", "South", "West"],
    ["Fit", 1, 4, 5, 3],
    ["Price", 3, 5, 2, 3],
    ["Support", 2, 3, 4, 4],
    ["Speed", 4, 5, 2, 3],
  ];
  const weights = (cells: Cells): number[] =>
    read(cells).strategy.objectives.map(({ weight }) => Math.round(weight * 48));

  test.each(["Rank", "Importance rank (1 = most important)", "Priority rank", "Rang", "Rank of importance"])(
    "under “%s”",
    (head) => expect(weights(table("Criteria", head))).toEqual([25, 7, 13, 3]),
  );

  test("a bare rank that another column's numbers give came of them", () => {
    const cells = table("Criteria", "Rank").map((line, at) =>
      at === 0 ? [...line, "East"] : [...line, 6 - Number(line[1])],
    );
    expect(weights(cells)).not.toEqual([25, 7, 13, 3]);
  });

  test("a bare rank beside a corner that does not say criteria is none", () => {
    expect(weights(table("", "Rank"))).not.toEqual([25, 7, 13, 3]);
    expect(weights(table("", "Importance rank"))).toEqual([25, 7, 13, 3]);
  });
});
