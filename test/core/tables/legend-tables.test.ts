import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { nameOfScale } from "#core/tables/values/scales/tuned.ts";
import { type Cells, read, round } from "./workbook-of.ts";

/** Tables elsewhere that say what each rating stands for (0473). */
const scales = ({ strategy }: Reading): string[] =>
  strategy.objectives.map(({ scale }) => nameOfScale(scale));
const effects = ({ strategy }: Reading): unknown[] =>
  strategy.investments.map(({ ratings }) =>
    ratings.map(({ effect }) => (effect === null ? null : round(effect))),
  );

const WEIGHTED: Cells = [
  ["Proposal", "Turnover", "Loyalty", "Safety"],
  ["Weight", 5, 3, 2],
  ["Seat booking", 1, 3, 2],
  ["Gift cards", 3, 2, 1],
  ["Till upgrade", 2, 1, 3],
];
const LEGEND: Cells = [
  ["Rating", "Points"],
  ["None", 0],
  ["Low", 1],
  ["Medium", 2],
  ["High", 3],
];

describe("numbers", () => {
  test("go as far as the legend on a sheet of its own says, and the legend is no table that nobody used", () => {
    const found = read({ Plans: WEIGHTED, Key: LEGEND });
    expect(scales(found)).toEqual(["0-3", "0-3", "0-3"]);
    expect(found.unused).toEqual([]);
  });

  test.each<[string, Cells]>([
    ["the number in front", LEGEND.map(([word, point]) => [point!, word!])],
    ["further down and right", [[], [], [null, "How we rate"], ...LEGEND.map((row) => [null, ...row])]],
    [
      "in German",
      [
        ["Bewertung", "Punkte"],
        ["keine", 0],
        ["gering", 1],
        ["mittel", 2],
        ["hoch", 3],
      ],
    ],
    ["from the best down", [LEGEND[0]!, ...LEGEND.slice(1).reverse()]],
  ])("%s", (_what, legend) => {
    expect(scales(read({ Plans: WEIGHTED, Key: legend }))).toEqual(["0-3", "0-3", "0-3"]);
  });

  test.each<[string, Cells]>([
    ["a rating that it does not hold", LEGEND.slice(0, 4)],
    [
      "words that rate nothing",
      [
        ["Rating", "Points"],
        ["Bronze", 0],
        ["Silver", 1],
        ["Gold", 2],
        ["Lead", 3],
      ],
    ],
    [
      "weights",
      [
        ["Level", "Weight"],
        ["None", 0],
        ["Low", 1],
        ["Medium", 2],
        ["High", 3],
      ],
    ],
    [
      "two points for one word",
      [...LEGEND, [], ...LEGEND.map(([word, p]) => [word!, typeof p === "number" ? p * 2 : p!])],
    ],
  ])("but not by %s", (_what, other) => {
    expect(scales(read({ Plans: WEIGHTED, Key: other }))).toEqual(scales(read({ Plans: WEIGHTED })));
  });

  test("each as the legend says that names it", () => {
    const of = (name: string, most: number): Cells => [
      [`${name} rating`, "Points"],
      ...["none", "low", "medium", "high", "very high"]
        .slice(0, most + 1)
        .map((word, k): CellValue[] => [word, k]),
    ];
    const found = read({ Plans: WEIGHTED, Key: [...of("Turnover", 3), [], ...of("Safety", 4)] });
    expect(scales(found)[0]).toBe("0-3");
    expect(scales(found)[2]).toBe("0-4");
  });
});

describe("words", () => {
  const worded = WEIGHTED.map((row, k) =>
    k < 2
      ? row
      : row.map((value) => (typeof value === "number" ? ["", "Low", "Medium", "High"][value]! : value)),
  );

  test("stand for points that lie unevenly, as the sheet's own totals have them", () => {
    const legend: Cells = [
      ["Rating", "Points"],
      ["None", 0],
      ["Low", 1],
      ["Medium", 3],
      ["High", 9],
    ];
    const found = read({ Plans: worded, Key: legend });
    expect(effects(found)).toEqual([
      [round(1 / 9), 1, round(1 / 3)],
      [1, round(1 / 3), round(1 / 9)],
      [round(1 / 3), round(1 / 9), 1],
    ]);
  });

  test("stay on their own scale where the points lie evenly", () => {
    expect(scales(read({ Plans: worded, Key: LEGEND }))).toEqual(scales(read({ Plans: worded })));
  });
});
