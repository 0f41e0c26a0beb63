import { describe, expect, test } from "@jest/globals";
import { askedQuestions } from "#core/workflow/questions.ts";
import { interpret } from "#core/workflow/understand.ts";
import { lookAt } from "#core/workflow/look.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { read, type Cells } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

/** What the sheet's own totals tell of weights and directions, on tables of our own whose totals were reckoned by hand. */
function gist(cells: Cells): Record<string, unknown> {
  const { strategy, sureness, notes } = read({ Sheet1: cells });
  return {
    sureness,
    notes: allSaid(notes),
    objectives: strategy.objectives.map(({ name, weight, scale }) => [
      name,
      Math.round(weight * 1000) / 1000,
      scale.reversed ? "less" : "more",
    ]),
    investments: strategy.investments.map(({ name, ratings }) => [
      name,
      ...ratings.map(({ written }) => written),
    ]),
  };
}

describe("benefit minus penalty, as printed numbers", () => {
  const rows = [
    ["Own webshop", 9, 3, 2],
    ["Till with cards", 7, 2, 1],
    ["Parcel lockers", 8, 5, 2],
    ["Loyalty card", 6, 1, 3],
  ] as const;

  test("what is subtracted counts less the more there is, and what is left is the result", () => {
    const found = gist([
      ["Idea", "Gain", "Effort", "Risk", "Left over"],
      ...rows.map(([name, gain, effort, risk]) => [name, gain, effort, risk, gain - effort - risk]),
    ]);
    expect(found.objectives).toEqual([
      ["Gain", 0.333, "more"],
      ["Effort", 0.333, "less"],
      ["Risk", 0.333, "less"],
    ]);
    expect(found.investments).toEqual(rows.map((row) => [...row]));
  });

  test("a plain sum stays one, whatever it adds up", () => {
    const found = gist([
      ["Idea", "Gain", "Effort", "Risk", "Score"],
      ...rows.map(([name, gain, effort, risk]) => [name, gain, effort, risk, gain + effort + risk]),
    ]);
    expect((found.objectives as string[][]).map(([name, , way]) => [name, way])).toEqual([
      ["Gain", "more"],
      ["Effort", "more"],
      ["Risk", "more"],
    ]);
  });
});

describe("weights that stand nowhere", () => {
  // 5, 3 and 2 times the ratings: 41 = 5 × 5 + 3 × 2 + 2 × 5.
  const table = (totals: readonly number[]): Cells => [
    ["Option", "Value", "Fit", "Ease", "Score"],
    ...[
      ["Rent", 5, 2, 5],
      ["Buy", 5, 5, 3],
      ["Share", 2, 5, 1],
      ["Build", 1, 5, 5],
      ["Wait", 2, 3, 5],
    ].map((row, index) => [...row, totals[index]!]),
  ];

  test("are those by which every total comes out, and a person is asked whether they are meant", async () => {
    const cells = table([41, 46, 27, 30, 29]);
    expect(gist(cells).objectives).toEqual([
      ["Value", 0.5, "more"],
      ["Fit", 0.3, "more"],
      ["Ease", 0.2, "more"],
    ]);
    const look = await lookAt(new MemoryWorkbook({ sheets: [{ name: "Sheet1", cells }] }));
    const asked = askedQuestions(interpret(look.outline, look.cells)).map(({ question }) => question);
    const weights = asked.find(({ code }) => code === "weights")!;
    expect(weights.choices.map(({ code, values }) => [code, values])).toEqual([
      [
        "weights-of-totals",
        { count: 3, name1: "Value", share1: 0.5, name2: "Fit", share2: 0.3, name3: "Ease", share3: 0.2 },
      ],
      ["equal-weights", {}],
    ]);
    const equal = interpret(look.outline, look.cells, { corrections: weights.choices[1]!.corrections });
    expect(equal.reading.strategy.objectives.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test("where no weights give the totals, nothing is scored on equal ones unasked", () => {
    expect(gist(table([41, 12, 27, 30, 44])).sureness).toBe("ask");
  });
});

describe("a weighted criterion that is rated in another way", () => {
  test("keeps its weight: an amount of money, of which less is better", () => {
    const found = gist([
      ["Criterion", "Weight", "Harbour IT", "Delta Soft", "Nordlicht"],
      ["Fit", 40, 4, 3, 5],
      ["Price per month", 30, 480, 350, 900],
      ["Support", 30, 5, 4, 2],
    ]);
    expect(found.objectives).toEqual([
      ["Fit", 0.4, "more"],
      ["Price per month", 0.3, "less"],
      ["Support", 0.3, "more"],
    ]);
  });

  test("keeps its weight: words among numbers", () => {
    const found = gist([
      ["Criterion", "Weight", "Harbour IT", "Delta Soft", "Nordlicht"],
      ["Fit", 40, 4, 3, 5],
      ["Hardening", 30, "Low", "High", "Medium"],
      ["Support", 30, 5, 4, 2],
    ]);
    expect((found.objectives as unknown[][]).map(([name, weight]) => [name, weight])).toEqual([
      ["Fit", 0.4],
      ["Hardening", 0.3],
      ["Support", 0.3],
    ]);
    expect(found.investments).toContainEqual(["Delta Soft", 3, "High", 4]);
  });
});

describe("what is no option and no weight", () => {
  test("one list of marks with weights and parts of the total is nothing to choose from", () => {
    const { investments } = gist([
      ["Criterio", "Peso", "Puntaje (1-5)", "Parcial"],
      ["Puertos", 0.4, 3, 1.2],
      ["Servicios", 0.3, 2, 0.6],
      ["Pruebas", 0.3, 4, 1.2],
      ["Suma", 1, null, 3],
    ]);
    expect(investments).toEqual([]);
  });

  test("running numbers under “#” are no option", () => {
    const { investments } = gist([
      ["#", "Part", "Mark", "Weight", "Weighted", "Evidence"],
      [20, "Lock", 7, "x1.0", 7, "limits"],
      [21, "Stairs", 8, "x1.3", 10.4, "handrail"],
      [22, "Lift", 8, "x1.0", 8, "new"],
      [23, "Roof", 8, "x1.0", 8, "tiles"],
    ]);
    expect(investments).toEqual([]);
  });

  test("a criterion called “Relevance” does not weigh the options of a table headed “Tool”", () => {
    const found = gist([
      ["Tool", "Relevance", "Ease", "Reach", "Upkeep"],
      ["Sheets", 4, 5, 2, 3],
      ["Boards", 5, 4, 1, 4],
      ["Queues", 4, 3, 4, 5],
      ["Robots", 4, 2, 5, 2],
    ]);
    expect((found.objectives as unknown[][]).map(([name]) => name)).not.toContain("Sheets");
  });

  test("a row is no row of weights because it adds up to 100 with its own total", () => {
    const found = gist([
      ["Option", "Safe", "Soon", "Cheap", "Kind", "Weighted total"],
      ["Ferry", 5, 3, 4, 4, 84],
      ["Train", 2, 5, 3, 1, 61],
      ["Truck", 1, 1, 5, 2, 40],
    ]);
    expect((found.objectives as unknown[][]).map(([name]) => name)).not.toContain("Weighted total");
  });

  test("a row by which the others' means come out nearly is an option like them", () => {
    const { investments, objectives } = gist([
      ["Variant", "Content", "Shape", "Whole", "Exact", "Score"],
      ["Draft", 8, 9, 10, 0.5, 6.9],
      ["Second", 9.5, 9, 8.5, 8.5, 8.9],
      ["Third", 9.5, 9, 8, 10, 9.1],
      ["Final", 9.5, 9.5, 10, 9, 9.5],
    ]);
    expect(investments).toHaveLength(4);
    expect((objectives as unknown[][]).map(([, weight]) => weight)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
