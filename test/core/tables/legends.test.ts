import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

const GRADED: readonly (readonly CellValue[])[] = [
  ["Kriterium", "Gewicht", "Anbieter Nord", "Anbieter Süd", "Anbieter West"],
  ["Bedienung", 50, 1, 3, 5],
  ["Wartung", 30, 2, 2, 4],
  ["Lieferzeit", 20, 1, 4, 6],
];
const TRIED: readonly (readonly CellValue[])[] = [
  ["Project", "Reach (50%)", "Effort (50%)"],
  ["Booking page", 3, 5],
  ["Kiosk", 5, 1],
  ["Newsletter", 2, 3],
];

function scales(rows: readonly (readonly CellValue[])[]) {
  const { strategy } = read(rows);
  return strategy.objectives.map(({ scale }) => `${scale.id}${scale.reversed ? " turned" : ""}`);
}

describe("a line near the table that tells how it is rated", () => {
  test.each([
    ["above", [["Bewertung in Schulnoten (1 = sehr gut, 6 = ungenügend)"], ...GRADED]],
    ["above, after a blank row", [["Noten 1-6, 1 = beste"], [], ...GRADED]],
    ["below", [...GRADED, [], ["Schulnoten: 1 sehr gut bis 6 ungenügend"]]],
    ["with words in brackets", [["Alle Kriterien: 1 (sehr gut) bis 6 (ungenügend)"], ...GRADED]],
    ["in several cells", [...GRADED, [], ["Skala", "1 = sehr gut", "3 = befriedigend", "6 = ungenügend"]]],
  ])("school grades, %s", (_where, rows) => {
    const { strategy, notes } = read(rows);
    expect(strategy.objectives.map(({ scale }) => [scale.id, scale.reversed])).toEqual([
      ["1-6", true],
      ["1-6", true],
      ["1-6", true],
    ]);
    // The best grade is the whole effect.
    expect(strategy.investments[0]!.ratings[0]).toMatchObject({ written: 1, effect: 1 });
    expect(allSaid(notes)).toContain("Less is better, as the sheet says: Bedienung, Wartung, Lieferzeit.");
  });

  test("a line that names one objective is about that alone", () => {
    expect(scales([["Effort: 1 = easy, 5 = hard"], ...TRIED])).toEqual(["0-5", "1-5 turned"]);
  });

  test("a line about all turns nothing round by a word that is about one thing", () => {
    expect(scales([["1 = cheap, 5 = expensive"], ...TRIED])).toEqual(["1-5", "1-5"]);
  });

  test("the ends are stated, the grades are not", () => {
    expect(scales([["Scores from 1 to 10"], ...TRIED])).toEqual(["1-10", "1-10"]);
    expect(scales([["Phase 1-3"], ...TRIED])).toEqual(["1-5", "1-5"]);
  });

  test("whoever says that more is better turns it back", () => {
    const sheet = [["Effort: 1 = easy, 5 = hard"], ...TRIED];
    const { strategy } = read(sheet, {}, { forward: ["effort"] });
    expect(strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, false]);
  });
});

describe("one labelled end in a header", () => {
  test.each([
    ["Price level 1-5 (5 = expensive)", "1-5 turned"],
    ["Upkeep (1-5, 1 = cheap)", "1-5 turned"],
    ["Aufwand 1-5 (5 = teuer)", "1-5 turned"],
    ["Charm 1-5 (5 = best)", "1-5"],
    ["Charm 1-5 (1 = poor)", "1-5"],
    ["Risk (5 = high risk)", "1-5 turned"],
  ])("%s", (header, scale) => {
    const rows = TRIED.map((row, index) => (index === 0 ? ["Project", "Reach (1-5)", header] : row));
    const weighted = [rows[0]!, ["Weight", 50, 50], ...rows.slice(1)];
    expect(scales(weighted)[1]).toBe(scale);
  });
});

describe("words of a legend are whole words", () => {
  const rated = (legend: string): string[] =>
    scales([
      [legend],
      ["Supplier", "Delivery", "Service", "Quality"],
      ["Ace", 3, 4, 2],
      ["Best", 4, 2, 3],
      ["Core", 1, 5, 4],
    ]);

  // "excellent" ends in the French for slow, "unsafe" holds safe, "teacher" the French for dear.
  test.each([
    "Rating: 1 = poor, 5 = excellent",
    "Bewertung: 1 = schlecht, 5 = exzellent",
    "Note: 1 = insuffisant, 5 = excellent",
    "Rating: 1 = unsafe, 5 = safe",
    "Bewertung: 1 = unsicher, 5 = sicher",
    "Score: 1 = no help, 5 = good teacher",
  ])("%s: more is better", (legend) => {
    expect(new Set(rated(legend))).toEqual(new Set(["1-5"]));
  });

  test.each([
    "Note: 1 = meilleur, 5 = pire",
    "Rating: 1 = excellent, 5 = poor",
    "Rank by criterion (1 = best)",
  ])("%s: less is better", (legend) => {
    expect(new Set(rated(legend))).toEqual(new Set(["1-5 turned"]));
  });

  /** As people write it above or below their tables; who is not named keeps the direction of all. */
  describe("a sentence says of which little is good", () => {
    const table: readonly (readonly CellValue[])[] = [
      ["Pump", "Flow", "Price", "Noise", "Noise at night"],
      ["Weights", 4, 3, 2, 1],
      ["Tarn", 4, 3, 1, 5],
      ["Mere", 5, 5, 4, 3],
      ["Beck", 2, 1, 2, 4],
    ];
    test.each([
      ["Scored 1-5, 5 is best, except Price and Noise, where 5 is worst.", ["Price", "Noise"]],
      [
        "Lower is better for Price and Noise at night; otherwise higher is better",
        ["Price", "Noise at night"],
      ],
      ["Mehr ist besser; bei Noise gilt: weniger ist besser", ["Noise"]],
      ["Higher is better, but for Price lower is better", ["Price"]],
      ["Plus est mieux, sauf Price: 5 est mauvais", ["Price"]],
      ["Más es mejor, salvo en Noise: menos es mejor", ["Noise"]],
      ["Prices are lower than last year; 5 is best for Flow", []],
    ])("%s", (sentence, turned) => {
      for (const rows of [
        [[sentence], ...table],
        [...table, [], [sentence]],
      ]) {
        const { objectives } = read(rows).strategy;
        expect(objectives.filter(({ scale }) => scale.reversed).map(({ name }) => name)).toEqual(turned);
      }
    });
  });
});
