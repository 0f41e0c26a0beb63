import { describe, expect, test } from "@jest/globals";
import { read, type Cells } from "./workbook-of.ts";

/** Columns and cells of which only a person can tell what they mean; names of our own. */
describe("a column of yes and no whose header tells nothing", () => {
  const cells = (header: string): Cells => [
    ["Weight", 60, 40, null],
    ["Project", "Footfall", "Goodwill", header],
    ["Night bus", 4, 5, "no"],
    ["Bike racks", 5, 5, "no"],
    ["Bench", 3, 1, "yes"],
  ];

  test("is asked about, and each answer gives it that role", () => {
    const question = read(cells("Old depot")).questions.find(({ code }) => code === "condition")!;
    expect(question.values).toEqual({ header: "Old depot" });
    expect(question.choices.map(({ code }) => code)).toEqual([
      "must-be-in-place",
      "check",
      "objective",
      "neither",
    ]);
    expect(question.choices[question.likeliest]!.code).toBe("must-be-in-place");
    const answered = question.choices.map(
      ({ corrections }) => read(cells("Old depot"), {}, corrections).strategy,
    );
    expect(
      answered.map(({ investments: [first] }) => [first!.readiness.length, first!.gates.length]),
    ).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test("one that tells what has to be in place is not", () => {
    expect(read(cells("Staff trained?")).questions.map(({ code }) => code)).not.toContain("condition");
  });
});

describe("one number beyond the scale", () => {
  const ratings: readonly (readonly [string, number, number, number])[] = [
    ["Night bus", 4, 5, 2],
    ["Bike racks", 33, 2, 1],
    ["Bench", 3, 1, 5],
    ["Lamp posts", 2, 2, 4],
  ];

  test("keeps its line, is named, and is asked about", () => {
    const reading = read([["Weight", 50, 30, 20], ["Project", "Footfall", "Goodwill", "Order"], ...ratings]);
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(ratings.map(([name]) => name));
    expect(reading.unread.map(({ cell, found }) => [cell.row, cell.column, found])).toEqual([[3, 1, "33"]]);
    const question = reading.questions.find(({ code }) => code === "typo")!;
    expect(question.values).toEqual({ found: 33, where: "Sheet1!B4" });
    expect(question.choices.map(({ corrections }) => corrections)).toEqual([{}, { scale: "0-33" }]);
  });

  test("two of them are no slip, and no question", () => {
    const rows = ratings.map(([name, ...each], i) => [name, ...(i === 3 ? [2, 29, 4] : each)]);
    const { questions } = read([
      ["Weight", 50, 30, 20],
      ["Project", "Footfall", "Goodwill", "Order (1-5)"],
      ...rows,
    ]);
    expect(questions.map(({ code }) => code)).not.toContain("typo");
  });

  test("does not make an unweighted line of three ratings vanish without a word", () => {
    const rows = ratings.map((row) => [...row]);
    const reading = read([["Vendor", "Footfall (1-5)", "Goodwill (1-5)", "Order (1-5)"], ...rows]);
    const named = [
      ...reading.strategy.investments.map(({ name }) => name),
      ...reading.unused.map(({ name }) => name),
      ...reading.questions.map(({ code }) => code),
    ];
    expect(named.includes("Bike racks") || named.includes("table")).toBe(true);
  });
});

describe("must, should, could under “Priority”", () => {
  test("weigh the criteria of a table, three to one", () => {
    const { objectives } = read([
      ["Criterion", "Priority", "Night bus", "Bike racks", "Bench"],
      ["Footfall", "Must", 4, 3, 3],
      ["Goodwill", "Should", 5, 2, 1],
      ["Order", "Could", 2, 1, 5],
    ]).strategy;
    expect(objectives.map(({ name, weight }) => [name, Math.round(6 * weight)])).toEqual([
      ["Footfall", 3],
      ["Goodwill", 2],
      ["Order", 1],
    ]);
  });
});

test("two criteria, one of them headed by thousands of characters, are read", () => {
  const long = `Footfall ${"of those who come by on foot ".repeat(300)}`.trim();
  const { objectives, investments } = read([
    ["Project", long, "Goodwill"],
    ["Weight", 60, 40],
    ["Night bus", 4, 5],
    ["Bike racks", 3, 2],
    ["Bench", 3, 1],
  ]).strategy;
  expect(objectives.map(({ weight }) => Math.round(100 * weight))).toEqual([60, 40]);
  expect(investments).toHaveLength(3);
});
