import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Lists by what is gained and what it takes, options called as our own words are, and places; read as a person would. */
const objectivesOf = (cells: Cells): string[] => read(cells).strategy.objectives.map(({ name }) => name);
const optionsOf = (cells: Cells): string[] => read(cells).strategy.investments.map(({ name }) => name);
const codesOf = (cells: Cells): string[] => read(cells).questions.map(({ code }) => code);

describe("what is gained beside what it takes", () => {
  const NAMES = ["Gift cards", "Click and collect", "Loyalty app", "Night delivery", "Repairs"];
  const list = (head: readonly string[], rows: readonly (readonly CellValue[])[]): Cells => [
    [...head],
    ...rows.map((row, at) => [NAMES[at]!, ...row]),
  ];
  const SMALL = [
    [8, 5],
    [5, 2],
    [9, 8],
    [3, 1],
  ];

  test.each<[readonly string[], readonly (readonly number[])[]]>([
    [["Feature", "Value", "Effort"], SMALL],
    [["Feature", "Priority", "Effort"], SMALL],
    [["Funktion", "Nutzen", "Aufwand"], SMALL],
    [["Fonctionnalité", "Valeur", "Effort"], SMALL],
    [["Requisito", "Valor", "Esfuerzo"], SMALL],
    // The cards of estimation go on past ten.
    [["Feature", "Value", "Effort"], [[13, 5], [5, 2], [21, 8], [3, 1], [8, 3]]], // prettier-ignore
  ])("%j are options, and which way effort runs is asked", (head, rows) => {
    const cells = list(head, rows);
    expect(optionsOf(cells)).toEqual(NAMES.slice(0, rows.length));
    expect(objectivesOf(cells)).toEqual(head.slice(1));
    expect(codesOf(cells)).toContain("direction");
  });

  test("its value is no weight where the effort is in days", () => {
    const { objectives } = read(list(["Feature", "Value", "Effort (days)"], [[8, 15], [5, 2], [9, 40]])).strategy; // prettier-ignore
    expect(objectives).toEqual([]);
  });

  test("without a burden beside it the value weighs the goals", () => {
    const { objectives } = read(list(["Goal", "Value"], [[5], [4], [1]])).strategy;
    expect(objectives.map(({ weight }) => weight)).toEqual([0.5, 0.4, 0.1]);
  });

  test("amounts are no grades", () => {
    const rows = [[120, 50], [80, 25], [95, 70], [60, 15]]; // prettier-ignore
    expect(optionsOf(list(["Idea", "Value", "Effort"], rows))).toEqual([]);
  });
});

describe("an option called as a scale is", () => {
  const head = ["Strategy", "Strategic score (1-10)", "Novelty (1-10)"];
  const others = [
    ["Partner", 6, 4],
    ["Pilot", 5, 7],
    ["Exit", 2, 3],
  ];

  test.each([["Scale"], ["Range"], ["Type"], ["Skala"], ["Escala"]])("%s, the best of all", (name) => {
    expect(optionsOf([head, ...others.slice(0, 1), [name, 9, 8], ...others.slice(1)])).toEqual([
      "Partner",
      name,
      "Pilot",
      "Exit",
    ]);
  });

  test.each([
    ["Scale", 10, 10],
    ["Max", 9, 8],
  ])("%s with %j and %j is where scales end", (...line) => {
    expect(optionsOf([head, ...others, line])).toEqual(["Partner", "Pilot", "Exit"]);
  });
});

describe("two things by a few grades under a blank corner", () => {
  const cells: Cells = [
    ["", "Harbour CRM", "Orbit CRM"],
    ["Ease of use", 4, 3],
    ["Price", 3, 5],
    ["Support", 5, 2],
  ];

  test.each([
    ["three criteria", cells, ["options-across", "options-down", "no"]],
    ["two that name what things are judged by", cells.slice(0, 3), ["yes", "no"]],
  ])("are offered: %s", (_, short, offered) => {
    const [question] = read(short).questions;
    expect(question!.code).toBe("table");
    expect(question!.choices.map(({ code }) => code)).toEqual(offered);
    const { strategy } = read(short, {}, question!.choices[0]!.corrections);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Harbour CRM", "Orbit CRM"]);
  });

  test.each<[string, Cells]>([
    ["amounts", cells.map((row) => row.map((value) => (typeof value === "number" ? value * 90 : value)))],
    ["quarters", [["", "Sales", "Costs"], ["Q1", 4, 3], ["Q2", 3, 5], ["Q3", 5, 2]]], // prettier-ignore
  ])("but no %s", (_, short) => {
    expect(codesOf(short)).toEqual([]);
  });
});

describe("places", () => {
  const effectsOf = (cells: Cells, j: number): unknown[] =>
    read(cells).strategy.investments.map(({ ratings }) => ratings[j]!.effect);

  test.each([
    ["Rank cost|Rank quality", ["1st", "3rd", "2nd"]],
    ["Rang coût|Rang qualité", ["1er", "3e", "2e"]],
    ["Rang Kosten|Rang Qualität", ["1.", "3.", "2."]],
    ["Puesto coste|Puesto calidad", ["1º", "3º", "2º"]],
    ["Cost rank|Quality rank", [1, 3, 2]],
  ])("under %s are written %j", (heads, places) => {
    const cells: Cells = [
      ["Vendor", ...heads.split("|")],
      ...["Elm", "Fir", "Oak"].map((name, i) => [name, places[i]!, places[2 - i]!]),
    ];
    expect(effectsOf(cells, 0)).toEqual([1, 0, 0.5]);
    expect(effectsOf(cells, 1)).toEqual([0.5, 0, 1]);
    expect(codesOf(cells)).not.toContain("direction");
  });

  test("in words need no word for ranks", () => {
    const cells: Cells = [
      ["Criterion", "Weight", "Elm", "Fir", "Oak"],
      ["Warranty", 40, "1st", "3rd", "2nd"],
      ["Quality", 60, "2nd", "1st", "3rd"],
    ];
    expect(effectsOf(cells, 0)).toEqual([1, 0, 0.5]);
  });

  const weighed = (places: readonly number[]): Cells => [
    ["Project", "Fit", "Rank by value", "Ease"],
    ["Weight", "40%", "30%", "30%"],
    ...places.map((place, i) => [["Roof", "Van", "Oven", "Shed"][i]!, 3, place, 4]),
  ];

  test.each([[[1, 2]], [[1, 3, 2]], [[2, 1, 4, 3]]])(
    "one column with a weight runs from the first: %j",
    (places) => {
      const effects = effectsOf(weighed(places), 1);
      expect(effects[places.indexOf(1)]).toBe(1);
      expect(effects[places.indexOf(places.length)]).toBe(0);
    },
  );

  test("with gaps, as a part of a longer list has, are asked about", () => {
    expect(codesOf(weighed([1, 4, 7]))).toContain("direction");
  });

  test.each([
    ["Ranking (1 = best)", "Cost|Quality|Support"],
    ["Rangfolge (1 = am besten)", "Kosten|Qualität|Service"],
    ["Clasificación (1 = mejor)", "Coste|Calidad|Soporte"],
  ])("“%s” over the table makes one of every column", (title, heads) => {
    const cells: Cells = [
      [title],
      ["", ...heads.split("|")],
      // In order already, and so no running number: what is cheap comes first.
      ...["Elm", "Fir", "Oak", "Yew"].map((name, i) => [name, i + 1, [2, 1, 4, 3][i]!, [4, 2, 3, 1][i]!]),
    ];
    const { strategy } = read(cells);
    expect(strategy.objectives.map(({ name }) => name)).toEqual(heads.split("|"));
    expect(effectsOf(cells, 0)[0]).toBe(1);
    expect(effectsOf(cells, 0)[3]).toBe(0);
    expect(strategy.investments.map(({ costOnce }) => costOnce)).toEqual([null, null, null, null]);
  });

  test("another title makes none", () => {
    const cells: Cells = [["Our vendors"], ["Vendor", "Ease", "Quality"], ["Elm", 1, 3], ["Fir", 3, 1], ["Oak", 2, 2]]; // prettier-ignore
    expect(effectsOf(cells, 1)).toEqual([1, 0, 0.5]);
  });
});
