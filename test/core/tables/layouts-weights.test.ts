import { describe, expect, test } from "@jest/globals";
import { PUBLISHED_TABLES } from "#test/cases/published-tables.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { gistOf, read, round } from "./workbook-of.ts";

/** Layouts of workbooks that were seen, rebuilt with content of our own; each says what a person reads in it. */
describe("weights and scales of layouts that were seen", () => {
  test("two levels of weights in rows above, group weights in merged cells: overall weight = group × own share", () => {
    const table = PUBLISHED_TABLES.find(({ id }) => id === "hier-car")!;
    const [features, performance, cost] = Object.values(table.groups!) as [number, number, number];
    const reading = read(
      {
        Cars: [
          [null, "features", null, "performance", null, "cost", null],
          ["weight", features, null, performance, null, cost, null],
          ["normalized weights", 0.199, null, 0.199, null, 0.602, null],
          [null, ...table.criteria.map(({ name }) => name)],
          ["weight", ...table.criteria.map(({ weight }) => weight)],
          [],
          [null, "scores", null, null, null, null, null, "rating", "rank"],
          ...table.alternatives.map(({ name, ratings }, index): CellValue[] => [
            name,
            ...ratings,
            table.totals[index]!,
            index + 1,
          ]),
        ],
      },
      { merges: { Cars: ["B1:C1", "D1:E1", "F1:G1", "B2:C2", "D2:E2", "F2:G2", "B7:G7"] } },
    );
    const { objectives, investments } = reading.strategy;
    expect(objectives.map(({ name }) => name)).toEqual(table.criteria.map(({ name }) => name));
    const scores = investments.map(({ ratings }) =>
      ratings.reduce((sum, { written }, index) => sum + Number(written) * objectives[index]!.weight, 0),
    );
    scores.forEach((score, index) => expect(score).toBeCloseTo(table.totals[index]!, 9));
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual(table.totals);
  });

  test("three rows a proposal, names merged, scale and weight rows labelled in another column: four proposals, parts averaged", () => {
    const reading = read(
      {
        Sheet1: [
          ["Team", "Proposal", "Parts", null, "Effort to fit", "Price", "Fun", "Total"],
          ["Ann", "Bird feeder", 1, "Lamp", 3, 3, 1, 19],
          [null, null, 2, "Switch", 4],
          ["Bob", "Air meter", 1, "Sensor", 5, 3, 3, 36],
          [null, null, 2],
          ["Cid", "Rain gauge", 1, "Cup", 4, 2, 2, 25],
          [null, null, 2, "Float", 2],
          [null, null, null, "Scale:", "Easy-Difficult", "Cheap-Expensive", "Not-Very"],
          [null, null, null, "Weight:", 1, 2, 5],
        ],
      },
      {
        merges: {
          Sheet1: ["A2:A3", "B2:B3", "A4:A5", "B4:B5", "A6:A7", "B6:B7", "C1:D1", "H2:H3", "H4:H5", "H6:H7"],
        },
      },
    );
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual([
      "Bird feeder",
      "Air meter",
      "Rain gauge",
    ]);
    expect(reading.strategy.investments.map(({ ratings }) => ratings[0]!.effect)).toEqual([0.625, 1, 0.5]);
    expect(reading.strategy.objectives.map(({ name, writtenWeight }) => [name, writtenWeight])).toEqual([
      ["Effort to fit", 1],
      ["Price", 2],
      ["Fun", 5],
    ]);
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual([19, 36, 25]);
  });

  test("weights in row 1 over the input columns only, calculated columns between: only weighted columns are objectives", () => {
    const reading = read([
      ["Relative Weights:", 2, 1, null, null, 1],
      [],
      [
        "Feature",
        "Relative Benefit",
        "Relative Penalty",
        "Total Value",
        "Value %",
        "Relative Risk",
        "Priority",
      ],
      ["Search", 9, 3, 21, 60, 2, 1.2],
      ["Print", 4, 6, 14, 40, 5, 0.7],
      ["Totals", 13, 9, 35, 100, 7],
    ]);
    expect(reading.strategy.objectives.map(({ name, weight }) => [name, weight])).toEqual([
      ["Relative Benefit", 0.5],
      ["Relative Penalty", 0.25],
      ["Relative Risk", 0.25],
    ]);
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(["Search", "Print"]);
  });

  test("three sets of weights side by side: the first counts, the others are scenarios", () => {
    const reading = read([
      [
        "Kriterium",
        "Gewichtung_Standard",
        "Gewichtung_Preis",
        "Gewichtung_Qualität",
        "Punkte Alpha",
        "Punkte Beta",
      ],
      ["Preis", 30, 60, 20, 5, 2],
      ["Qualität", 50, 20, 70, 3, 4],
      ["Tempo", 20, 20, 10, 1, 5],
    ]);
    expect(reading.strategy.objectives.map(({ weight }) => weight)).toEqual([0.3, 0.5, 0.2]);
    expect(
      reading.strategy.scenarios.map(({ name, weights }) => ({ name, weights: weights.map(round) })),
    ).toEqual([
      { name: "Preis", weights: [0.6, 0.2, 0.2] },
      { name: "Qualität", weights: [0.2, 0.7, 0.1] },
    ]);
  });

  test("group rows with their own weights among the criteria: overall weight = group × own share", () => {
    const reading = read([
      ["Criterion", "Weight", "Alpha", "Beta"],
      ["Business", 60, null, null],
      ["Growth", 50, 5, 2],
      ["Margin", 50, 3, 3],
      ["Operations", 40, null, null],
      ["Speed", 75, 1, 4],
      ["Safety", 25, 2, 5],
    ]);
    expect(reading.strategy.objectives.map(({ name, weight }) => [name, round(weight)])).toEqual([
      ["Growth", 0.3],
      ["Margin", 0.3],
      ["Speed", 0.3],
      ["Safety", 0.1],
    ]);
  });

  test("each criterion with its own largest score", () => {
    const reading = read([
      ["Criterion", "Weight (%)", "Max Score", "Alpha", "Beta"],
      ["Price", 40, 10, 5, 8],
      ["Support", 60, 5, 5, 2],
    ]);
    expect(reading.strategy.objectives.map(({ scale }) => scale.top)).toEqual([10, 5]);
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [0.5, 1],
      [0.8, 0.4],
    ]);
  });

  test("what is not a rating is missing with its reason, a blank is simply not assessed", () => {
    const reading = read([
      ["Project", "Growth", "Quality"],
      ["Weight", 3, 1],
      ["CRM", 3, "n/a"],
      ["ERP", "tbd later", 5],
      ["Shop", null, 2],
      ["Chat", 4, 1],
    ]);
    expect(
      reading.strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect !== null)),
    ).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, true],
    ]);
    expect(reading.unread.map(({ cell, found }) => [cell.row, cell.column, found])).toEqual([
      [2, 2, "n/a"],
      [3, 1, "tbd later"],
    ]);
  });

  test("columns headed “… weight” are sets of weights: the first counts, the rest are scenarios", () => {
    const { objectives, investments, scenarios } = read([
      ["Criteria", "Base weight", "Recession weight", "Growth weight", "CRM", "ERP"],
      ["Revenue", 40, 20, 60, 4, 2],
      ["Cost", 40, 70, 10, 2, 5],
      ["Morale", 20, 10, 30, 3, 3],
    ]).strategy;
    expect(objectives.map(({ weight }) => round(weight))).toEqual([0.4, 0.4, 0.2]);
    expect(investments.map(({ name }) => name)).toEqual(["CRM", "ERP"]);
    expect(scenarios.map(({ name, weights }) => [name, weights.map(round)])).toEqual([
      ["Recession", [0.2, 0.7, 0.1]],
      ["Growth", [0.6, 0.1, 0.3]],
    ]);
  });

  test("signs are one scale for the whole table: “+” is half of “++” also where nobody was given “++”", () => {
    const { investments } = read([
      ["Project", "Sales", "Costs"],
      ["Weight", 3, 2],
      ["Web shop", "++", "-"],
      ["Till", "+", "+"],
      ["Drone", "--", "0"],
    ]).strategy;
    expect(investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [1, -0.5],
      [0.5, 0.5],
      [-1, 0],
    ]);
  });

  test("the add-in's own results are not read as ratings", () => {
    const cells = [
      ["Project", "Growth", "Quality", "AlignScore"],
      ["Weight", 3, 1, 7],
      ["CRM", 3, 1, 5],
      ["ERP", 1, 3, 2],
    ];
    const reading = read(
      { Plan: cells },
      { marks: { results: { sheet: "Plan", row: 0, column: 3, rows: 4, columns: 1 } } },
    );
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(["Growth", "Quality"]);
  });

  test("weights in the header row itself, under numbered objectives", () => {
    const reading = read([
      [null, "Objetivos Estratégicos"],
      [null, "Ventas", "Calidad", "Plazo", null],
      ["Proyecto", 7.5, 10, 2.5, "Puntaje"],
      ["P1", 0, 16, 4, 170],
      ["P2", 32, 32, 0, 560],
    ]);
    expect(reading.strategy.objectives.map(({ name, weight }) => [name, weight])).toEqual([
      ["Ventas", 0.375],
      ["Calidad", 0.5],
      ["Plazo", 0.125],
    ]);
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(["P1", "P2"]);
    expect(reading.totals?.cells.map(({ value }) => value)).toEqual([170, 560]);
  });

  test("the host's own tables part what touches, and the name Weights tells what the numbers are", () => {
    const cells = [
      ["Goal", "How much", "Tool", "Growth", "Quality"],
      ["Growth", 3, "CRM", 3, 1],
      ["Quality", 1, "ERP", 1, 3],
    ];
    const table = (name: string, column: number, columns: number) => ({
      name,
      range: { sheet: "Sheet1", row: 0, column, rows: 3, columns },
      hasHeader: true,
      hasTotals: false,
    });
    const reading = read(cells, {
      tables: [table("Goals", 0, 2), table("Tools", 2, 3)],
      names: [{ name: "Weights", range: { sheet: "Sheet1", row: 1, column: 1, rows: 2, columns: 1 } }],
    });
    expect(gistOf(reading)).toEqual({
      objectives: [
        ["Growth", 0.75],
        ["Quality", 0.25],
      ],
      investments: [
        ["CRM", [3, 1]],
        ["ERP", [1, 3]],
      ],
    });
  });
});
