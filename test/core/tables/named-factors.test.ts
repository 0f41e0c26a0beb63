import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Factors of a score that nobody worked out, known by all their headers together (docs/decisions/reading.md, 0326). */
const directionsOf = ({ strategy }: Reading): Record<string, boolean> =>
  Object.fromEntries(strategy.objectives.map(({ name, scale }) => [name, scale.reversed]));

const RICE: CellValue[][] = [
  ["Kiosk", 500, 3, 0.8, 4],
  ["Pager", 1200, 2, 0.5, 8],
  ["Robot", 300, 1, 1, 2],
  ["Scale", 900, 0.5, 0.8, 1],
];
const POINTS: CellValue[][] = [
  ["Kiosk", 8, 6, 4, 3],
  ["Pager", 5, 9, 7, 8],
  ["Robot", 3, 8, 9, 2],
  ["Scale", 9, 2, 5, 1],
];
/** The same with what it takes as clothes have their sizes. */
const sized = (lines: CellValue[][]): CellValue[][] =>
  lines.map((line, at) => [...line.slice(0, -1), ["L", "S", "M", "XL"][at]!]);
const wide = (heads: readonly string[], lines: CellValue[][]): CellValue[][] => [
  [...heads],
  ...lines.map((line) => line.slice(0, heads.length)),
];

describe("value by effort without its score", () => {
  test.each<[string, string[], CellValue[][]]>([
    ["amounts", ["Feature", "Reach", "Impact", "Confidence", "Effort"], RICE],
    ["with units", ["Feature", "Reach (users)", "Impact (0.25-3)", "Confidence", "Effort (weeks)"], RICE],
    ["points, German", ["Idee", "Reichweite", "Wirkung", "Vertrauen", "Aufwand"], POINTS],
    ["points, Spanish", ["Idea", "Alcance", "Impacto", "Confianza", "Esfuerzo"], POINTS],
    ["amounts, Japanese", ["機能", "リーチ", "インパクト", "確信度", "工数"], RICE],
    ["without a word in the corner", ["", "Portée", "Impact", "Confiance", "Effort"], POINTS],
    ["without reach", ["Idea", "Impact", "Confidence", "Effort"], POINTS],
    ["value and how sure, French", ["Idée", "Valeur", "Confiance", "Effort"], POINTS],
    [
      "value and job size",
      ["Epic", "Business value", "Time criticality", "Risk reduction", "Job size"],
      POINTS,
    ],
    ["amounts and sizes", ["Idea", "Reach", "Impact", "Confidence", "Effort"], sized(RICE)],
    [
      "sizes of what is reached",
      ["Idea", "Reach", "Impact", "Confidence", "Effort"],
      RICE.map((line, at) => [line[0]!, ["S", "L", "M", "S"][at]!, ...line.slice(2)]),
    ],
    ["amounts and sizes, German", ["Idee", "Reichweite", "Wirkung", "Zuversicht", "Aufwand"], sized(RICE)],
    [
      "points and sizes",
      ["Epic", "Business value", "Urgency", "T-shirt size"],
      sized(POINTS.map(([a, b, c, d]) => [a!, b!, c!, d!])),
    ],
  ])("%s", (_, heads, lines) => {
    const reading = read(wide(heads, lines));
    const names = heads.slice(1);
    expect(directionsOf(reading)).toEqual(
      Object.fromEntries(names.map((name, at) => [name, at === names.length - 1])),
    );
    expect(reading.strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written))).toEqual(
      wide(heads, lines)
        .slice(1)
        .map((line) => line.slice(1)),
    );
    const [asked] = reading.questions.filter(({ code }) => code === "direction");
    if (!names.at(-1)!.endsWith("size")) expect(asked).toMatchObject({ likeliest: 1 });
  });

  test("sizes beside anything but what is gained are none of such an order", () => {
    const shirts = wide(
      ["Shirt", "Price", "Stock", "Size"],
      sized(POINTS.map(([a, b, c, d]) => [a!, b!, c!, d!])),
    );
    expect(read(shirts).strategy.objectives).toEqual([]);
  });

  test("ease is no effort: nothing is turned round", () => {
    const reading = read(wide([null as unknown as string, "Impact", "Confidence", "Ease"], POINTS));
    expect(directionsOf(reading)).toEqual({ Impact: false, Confidence: false, Ease: false });
  });

  test("with another criterion beside them they are some of several", () => {
    const reading = read(wide(["Idea", "Impact", "Confidence", "Effort", "Fit"], POINTS));
    expect(directionsOf(reading)).toEqual({ Impact: false, Confidence: false, Effort: false, Fit: false });
    expect(reading.questions.map(({ code }) => code)).toContain("direction");
  });
});
