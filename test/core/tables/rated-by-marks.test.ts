import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

/** What is rated in marks that say so by themselves (docs/decisions/reading.md, 0440), on tables with names of our own. */
const told = (cells: CellValue[][]): { objectives: string[]; options: string[] } => {
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  return { objectives: objectives.map(({ name }) => name), options: investments.map(({ name }) => name) };
};
const NOTHING = { objectives: [], options: [] };
/** Under a blank corner, with names that nobody has in a lexicon. */
const table = (corner: string | null, heads: string[], names: string[], marks: string[]): CellValue[][] => [
  [corner, ...heads, "Remarks"],
  ...names.map((name, i) => [
    name,
    ...heads.map((_, j) => marks[(i * 2 + j) % marks.length]!),
    `seen ${i + 1}`,
  ]),
];
const HEADS = ["Draught", "Handling", "Stowage"];
const BOATS = ["Dory 14", "Skiff XL", "Sharpie 3"];

describe("marks that were put down so many times vouch for a table", () => {
  test.each([
    ["stars", ["★★★★☆", "★★☆☆☆", "★★★★★", "★☆☆☆☆"]],
    ["emoji stars with remarks", ["⭐⭐⭐ (in calm water)", "⭐", "⭐⭐", "⭐⭐⭐⭐ (light)"]],
    ["asterisks", ["***", "*", "**", "*****"]],
    ["dots", ["●●●", "●○○", "●●○"]],
    ["Harvey balls", ["◔", "●", "◑", "○"]],
    ["pluses and minuses", ["++", "+", "--", "0"]],
    ["pluses and minuses with a typographic minus", ["++", "−", "+", "−−"]],
  ])("%s", (_, marks) => {
    expect(told(table(null, HEADS, BOATS, marks))).toEqual({ objectives: HEADS, options: BOATS });
  });

  test("parts of one whole, where a word says what things are judged by", () => {
    const marks = ["4/5", "2/5", "5/5", "3/5"];
    expect(told(table(null, [...HEADS, "Safety"], BOATS, marks)).options).toEqual(BOATS);
    expect(told(table(null, HEADS, BOATS, marks))).toEqual(NOTHING);
  });

  test("which way round is told by what things are judged by", () => {
    const [down, across] = [
      ["Seguridad", "Coste", "Velocidad"],
      ["Velero", "Remolcador", "Chalana"],
    ];
    const options = down.map((name, i) => [name, ...across.map((_, j) => "★".repeat(1 + ((i * 2 + j) % 4)))]);
    expect(told([[null, ...across], ...options])).toEqual({ objectives: down, options: across });
  });
});

describe("marks that rate nothing to choose from vouch for nothing", () => {
  const stars = ["★★★", "★", "★★", "★★★★"];
  test.each([
    ["what people can do", table("Mitarbeiterin", HEADS, ["Ilse", "Oda", "Runa"], stars)],
    ["people under a word above", [["Skills of the crew"], ...table(null, HEADS, BOATS, stars)]],
    ["names of people alone", table(null, HEADS, ["Ilse", "Oda", "Runa"], stars)],
    ["how likely something is", table("Mishap", ["Likelihood", "Draught"], BOATS, stars)],
    ["one column", table(null, ["Draught"], BOATS, stars)],
    ["the same for all", table(null, HEADS, BOATS, ["★★★"])],
    ["there or not", table(null, HEADS, BOATS, ["+", "-", "+"])],
    ["parts of different wholes", table(null, ["Safety", "Speed"], BOATS, ["3/4", "2/5", "1/6"])],
    ["one test after another", table(null, ["Speed 1", "Speed 2", "Speed 3"], BOATS, ["4/5", "2/5", "5/5"])],
  ])("%s", (_, cells) => {
    expect(told(cells)).toEqual(NOTHING);
  });
});

test("where a column of ratings with remarks was taken for the names, what vouches for another is read", () => {
  const cells = [
    ["Thema", "Nutzen", "Aufwand", "Reihenfolge"],
    ["Neue Fähre", "hoch (weniger Wartezeit)", "mittel", 1],
    ["Steg verlängern", "mittel – bessere Sicht", "hoch (zwei Wochen)", 3],
    ["Lotsen schulen", "hoch (Fehler sinken)", "niedrig", 2],
    ["Fahnen", "niedrig", "niedrig (halber Tag)", 4],
  ];
  expect(told(cells).options).toEqual(cells.slice(1).map(([name]) => name));
});
