import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Comparisons with a datum, and two grades beside a list of ideas, are read where the evidence is enough (0414). */
const ratingsOf = ({ strategy }: Reading): unknown[] =>
  strategy.investments.map(({ name, ratings }) => [name, ratings.map(({ written }) => written)]);
const turned = (cells: CellValue[][]): CellValue[][] =>
  cells[0]!.map((_, at) => cells.map((row) => row[at]!));

const NUMBERS: CellValue[][] = [
  ["Criteria", "Silo", "Barn", "Tank"],
  ["Safety", 1, 0, -1],
  ["Upkeep", -1, 0, 1],
  ["Comfort", 1, 0, 1],
];
const SIGNS: CellValue[][] = [
  [null, "Silo", "Barn", "Tank"],
  ["Safety", "S", "+", "-"],
  ["Upkeep", "S", "-", "+"],
  ["Comfort", "S", "+", "+"],
  ["Comings and goings", "S", "S", "+"],
];
const ALL_BUT_HEAD = (cells: CellValue[][]): unknown[] =>
  turned(cells)
    .slice(1)
    .map(([name, ...written]) => [name, written]);

describe("minus one, nought and one", () => {
  test.each<[string, CellValue[][]]>([
    ["under a word for criteria", NUMBERS],
    ["down the side", turned([["Concept", ...NUMBERS[0]!.slice(1)], ...NUMBERS.slice(1)])],
    ["with what is left of them", [...NUMBERS, ["Net", 1, 0, 1]]],
    [
      "down the side, with what is left",
      turned([["Konzept", ...NUMBERS[0]!.slice(1)], ...NUMBERS.slice(1), ["Net score", 1, 0, 1]]),
    ],
  ])("%s", (_, cells) => {
    const reading = read({ Sheet1: cells });
    expect(ratingsOf(reading)).toEqual(ALL_BUT_HEAD(NUMBERS));
    expect(reading.strategy.objectives[0]!.scale).toMatchObject({ bottom: -1, top: 1 });
  });
});

describe("signs without a word for what they stand by", () => {
  test.each<[string, CellValue[][]]>([
    ["the pluses counted", [["Sum of +", 0, 2, 3]]],
    ["the minuses counted, as a minus", [["Worse", 0, -1, -1]]],
    ["what is left counted", [["Left", 0, 1, 2]]],
  ])("are read with %s", (_, counted) => {
    expect(ratingsOf(read({ Sheet1: [...SIGNS, ...counted] }))).toEqual(ALL_BUT_HEAD(SIGNS));
  });

  test.each<[string, CellValue[][]]>([
    ["nothing", []],
    ["another number", [["Built in", 3, 7, 5]]],
    ["a number that counts one option's signs alone", [["Built in", 0, 7, 5]]],
  ])("are offered with %s", (_, counted) => {
    const reading = read({ Sheet1: [...SIGNS, ...counted] });
    expect(reading.ratings).toBe(null);
    expect(reading.questions[0]).toMatchObject({ code: "table" });
  });
});

describe("what is gained and what it takes, in two small grades", () => {
  const grades = (...heads: string[]): CellValue[][] => [
    heads,
    ["Silo", 4, 3],
    ["Barn", 2, 5],
    ["Tank", 5, 3],
    ["Shed", 1, 2],
  ];
  test.each([
    ["Idea", "Impact", "Effort"],
    ["Maßnahme", "Nutzen", "Aufwand"],
    ["Idée", "Valeur", "Effort"],
  ])("beside %s: %s and %s", (...heads) => {
    const reading = read({ Sheet1: grades(...heads) });
    expect(reading.strategy.investments).toHaveLength(4);
    expect(reading.questions.map(({ code }) => code)).toContain("direction");
  });

  test.each([
    ["two burdens", grades("Idea", "Effort", "Risk")],
    ["counts from nought", [...grades("Idea", "Impact", "Effort"), ["Hut", 0, 1]]],
    ["two things alone", grades("Idea", "Impact", "Effort").slice(0, 3)],
  ])("not with %s", (_, cells) => {
    expect(read({ Sheet1: cells }).ratings).toBe(null);
  });
});
