import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Further kinds of faults that 73 published tables showed (docs/reading.md), on tables with names of our own. */
function gist({ strategy: { objectives, investments } }: Reading): Record<string, unknown> {
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: investments.map(({ name }) => name),
  };
}

describe("scores that are called by the initials of what they are made of", () => {
  const rows = [
    ["Order by phone", 6, 7, 5],
    ["Bread by bike", 8, 3, 4],
    ["Loyalty card", 4, 9, 2],
    ["Rye on Mondays", 5, 5, 9],
  ] as const;
  const names = rows.map(([name]) => name);

  test.each([
    ["as it is", (a: number, b: number, c: number) => a * b * c],
    ["a tenth of it", (a: number, b: number, c: number) => (a * b * c) / 10],
    ["rounded", (a: number, b: number, c: number) => Math.round((a * b * c) / 10)],
  ])("the product of three, %s, is their score and no list of risks", (_, score) => {
    const cells = [
      ["Idea", "Gewinn", "Überzeugung", "Leichtigkeit", "GÜL"],
      ...rows.map(([name, a, b, c]) => [name, a, b, c, score(a, b, c)]),
    ];
    expect(gist(read({ Sheet1: cells }))).toEqual({
      objectives: ["Gewinn", "Überzeugung", "Leichtigkeit"].map((name) => [name, 0.333]),
      investments: names,
    });
  });

  test("a product under another name is offered only", () => {
    const cells = [
      ["Mishap", "Severity", "Occurrence", "Detection", "RPN"],
      ...rows.map(([name, a, b, c]) => [name, a, b, c, a * b * c]),
    ];
    expect(read({ Sheet1: cells }).strategy.investments).toEqual([]);
  });

  test("shares, whole percents and two scores of the same factors: what divides is less wanted", () => {
    const cells = [
      ["Idea", "Reach", "Impact", "Confidence", "Effort", "RICE", "ICE"],
      ...rows.map(([name, a, b, c], i) => {
        const [reach, by] = [(i + 2) / 10, i + 1];
        return [name, reach, a, b / 10, c, Math.round((100 * reach * a * b) / 10 / c), by];
      }),
    ];
    const reading = read({ Sheet1: cells });
    expect(gist(reading).objectives).toEqual(
      ["Reach", "Impact", "Confidence", "Effort"].map((name) => [name, 0.25]),
    );
    expect(reading.strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("the cost of delay by the size of the job is a score of two, of few rows, rounded to one decimal", () => {
    const cells = [
      ["Feature", "Value", "Haste", "Chance", "Cost of delay", "Job size", "WSJF"],
      ["Till in the yard", 8, 5, 3, 16, 8, 2],
      ["Price tags", 5, 8, 2, 15, 3, 5],
      ["Menu board", 13, 2, 5, 20, 13, 1.5],
    ];
    expect((gist(read({ Sheet1: cells })).objectives as string[][]).map(([name]) => name)).toEqual([
      "Value",
      "Haste",
      "Chance",
      "Job size",
    ]);
    const two = [
      ["Phase", "What comes", "Cost of Delay", "Job Size", "WSJF"],
      ["P1", "Till and scales", 5, 2, 2.5],
      ["P2", "Price tags", 4, 2, 2],
      ["P3", "Menu board", 4.5, 3, 1.5],
      ["P4", "Lights", 3, 2.5, 1.2],
    ];
    expect((gist(read({ Sheet1: two })).objectives as string[][]).map(([name]) => name)).toEqual([
      "Cost of Delay",
      "Job Size",
    ]);
  });
});

describe("impact and effort in words", () => {
  const rows = [
    ["Shade for the yard", "High", "Low"],
    ["Second oven", "High", "High"],
    ["Paper bags", "Low", "Low"],
    ["Opening on Sunday", "Medium", "Medium"],
  ] as const;

  test("are read at once, and more effort is taken for worse while it is asked", () => {
    const { strategy, questions } = read({
      Sheet1: [["Idea", "Impact", "Effort"], ...rows.map((row) => [...row])],
    });
    expect(strategy.objectives.map(({ name, scale }) => [name, scale.reversed])).toEqual([
      ["Impact", false],
      ["Effort", true],
    ]);
    const [asked] = questions.filter(({ code }) => code === "direction");
    expect(asked!.choices[asked!.likeliest]!.code).toBe("bad");
  });

  test.each(["Priority", "Prioridad", "Status", "優先度"])(
    "what came of them, %s, is not judged with them",
    (header) => {
      const cells = [
        ["Idea", "Impact", "Effort", header],
        ...rows.map((row, i) => [...row, ["High", "Medium", "Low", "Medium"][i]!]),
      ];
      expect(gist(read({ Sheet1: cells })).objectives).toEqual([
        ["Impact", 0.5],
        ["Effort", 0.5],
      ]);
    },
  );

  test("numbers beside them that add up to 100 by chance are no weights of the ideas", () => {
    const cells = [
      ["#", "Idea", "Visits", "Value", "Effort", "Risk"],
      ...rows.map(([name, a, b], i) => [i + 1, name, [40, 30, 20, 10][i]!, a, b, "low"]),
    ];
    expect(gist(read({ Sheet1: cells })).investments).toEqual(rows.map(([name]) => name));
  });
});

describe("weights and criteria of other kinds", () => {
  test("stars under a word for weights are counted", () => {
    const cells = [
      ["Criterion", "Weight", "Stall", "Van"],
      ["Reach", "★★★★★", 3, 5],
      ["Upkeep", "★★★", 4, 2],
      ["Weather", "★★☆☆☆", 1, 4],
    ];
    expect(gist(read({ Sheet1: cells })).objectives).toEqual([
      ["Reach", 0.5],
      ["Upkeep", 0.3],
      ["Weather", 0.2],
    ]);
  });

  test("a weighed criterion in words that nobody knows is kept, and its cells are named as unread", () => {
    const cells = [
      ["Criterion", "Weight", "Stall", "Van", "Kiosk"],
      ["Reach", 5, 3, 5, 4],
      ["Upkeep", 3, 4, 2, 3],
      ["Neighbours", 2, "grumpy", "absent", "cheerful"],
    ];
    const { strategy, unread } = read({ Sheet1: cells });
    expect(strategy.objectives.map(({ name }) => name)).toEqual(["Reach", "Upkeep", "Neighbours"]);
    expect(unread.map(({ found }) => found)).toEqual(["grumpy", "absent", "cheerful"]);
  });
});
