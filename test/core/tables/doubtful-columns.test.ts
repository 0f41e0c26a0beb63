import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { answer, askedQuestions } from "#core/workflow/questions.ts";
import { interpret } from "#core/workflow/understand.ts";
import { read, workbookOf, type Cells } from "./workbook-of.ts";

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

describe("what people write where they were asked what must be done", () => {
  const cells = (...musts: readonly CellValue[]): Cells => [
    ["Idea", "Footfall (60%)", "Goodwill (40%)", "Must do"],
    ["Night bus", 3, 2, musts[0]!],
    ["Bike racks", 0, 1, musts[1]!],
    ["Bench", 0, 0, musts[2]!],
    ["Lamp posts", 1, 0, musts[3]!],
  ];
  /** Question and verdicts with each of its answers. */
  const asked = (...musts: readonly CellValue[]) => {
    const { outline, cells: read } = workbookOf({ Sheet1: cells(...musts) });
    const first = interpret(outline, read);
    return askedQuestions(first).map(({ question }) => ({
      code: question.code,
      values: question.values,
      cell: question.range,
      verdicts: question.choices.map((choice, index) => {
        const { scorecard } = interpret(outline, read, {
          corrections: answer(first.corrections, question, index),
        });
        return [choice.code, ...scorecard!.results.map(({ verdict }) => verdict.kind)];
      }),
    }));
  };

  test("is asked about where nobody understands it, and stands in the way until then", () => {
    expect(asked("§ 75", null, "§ 75", "no")).toEqual([
      {
        code: "must",
        values: { found: "§ 75", header: "Must do" },
        cell: { sheet: "Sheet1", row: 1, column: 3, rows: 1, columns: 1 },
        verdicts: [
          ["must-open", "fix-first", "hold", "say-no", "hold"],
          ["must", "fund", "hold", "fund", "hold"],
          ["must-not", "fund", "hold", "say-no", "hold"],
        ],
      },
    ]);
  });

  test("is asked about as one where there are many, and a word of JavaScript is none of ours", () => {
    const [question, ...others] = asked("constructor", "§ 75", "Mr Hill says so", "ISO 9001");
    expect(others).toEqual([]);
    expect(question).toMatchObject({ code: "must-column", values: { header: "Must do" } });
    expect(question!.verdicts).toEqual([
      ["must-open", "fix-first", "hold", "say-no", "hold"],
      ["must-where-filled", "fund", "fund", "fund", "fund"],
      ["neither", "fund", "hold", "say-no", "hold"],
    ]);
  });
});

describe("a plain 0.4 among weights", () => {
  const cells = (...weights: readonly number[]): Cells => [
    ["Weight", ...weights],
    ["Project", "Footfall", "Goodwill", "Order"],
    ["Night bus", 5, 1, 1],
    ["Bike racks", 1, 5, 2],
    ["Bench", 1, 2, 5],
  ];
  const weighed = (...weights: readonly number[]) => {
    const { outline, cells: read } = workbookOf({ Sheet1: cells(...weights) });
    const first = interpret(outline, read);
    const found = askedQuestions(first).find(({ question }) => question.code === "mixed-weights")?.question;
    return found?.choices.map((choice, index) => {
      const corrections = answer(first.corrections, found, index);
      const { strategy, questions } = interpret(outline, read, { corrections }).reading;
      // Who has answered can change it.
      expect(questions.find(({ code }) => code === "mixed-weights")!.answered).toBe(index);
      return [choice.code, ...strategy.objectives.map(({ weight }) => Math.round(weight * 1000) / 10)];
    });
  };

  test("beside 30 and 10 is asked about: percent, or next to nothing", () => {
    expect(weighed(0.4, 30, 10)).toEqual([
      ["weights-as-read", 1, 74.3, 24.8],
      ["weights-in-percent", 50, 37.5, 12.5],
    ]);
  });

  test("beside 1.5 and 2 is what it says", () => {
    expect(weighed(0.5, 1.5, 2)).toBeUndefined();
  });
});
