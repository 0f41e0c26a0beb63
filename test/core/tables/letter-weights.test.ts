import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { lettersOf } from "#core/tables/values/letter-weights.ts";
import { read } from "./workbook-of.ts";

/** Letters and classes as weights, one step from one to the next (docs/decisions/reading.md, 0325). */
const SHARES = [500, 333, 167];
const RATED: CellValue[][] = [
  [2, 4, 5],
  [4, 4, 1],
  [3, 1, 4],
];
const sharesOf = (cells: CellValue[][]): number[] =>
  read(cells).strategy.objectives.map(({ weight }) => Math.round(weight * 1000));

const down = (corner: string, head: string, letters: readonly string[]): CellValue[][] => [
  [corner, head, "Anvil", "Bellows", "Crane"],
  ...["Kappa", "Lambda", "Sigma"].map((name, at) => [name, letters[at]!, ...RATED[at]!]),
];

describe("letters beside criteria", () => {
  test.each<[string, string, string[]]>([
    ["Criterion", "Weight", ["H", "M", "L"]],
    ["Criterion", "Weight", ["M", "S", "C"]],
    ["Criterion", "MoSCoW", ["M", "S", "C"]],
    ["Criterion", "Priority", ["P1", "P2", "P3"]],
    ["Criterion", "Importance", ["Must", "Should", "Could"]],
    ["Criterion", "Weight", ["A", "B", "C"]],
    ["Criterion", "Weight", ["L", "M", "S"]],
    ["Criterion", "Weight", ["Tier 1", "Tier 2", "Tier 3"]],
    ["Kriterium", "Gewicht", ["H", "M", "N"]],
    ["Kriterium", "Gewichtung", ["P1", "P2", "P3"]],
    ["Kriterium", "Priorität", ["M", "S", "C"]],
    ["Critère", "Poids", ["E", "M", "F"]],
    ["Criterio", "Peso", ["A", "M", "B"]],
    ["Критерий", "Вес", ["В", "С", "Н"]],
  ])("%s, %s: %j", (corner, head, letters) => {
    expect(sharesOf(down(corner, head, letters))).toEqual(SHARES);
    const turned = down(corner, head, letters);
    if (head !== "Priority" && head !== "Priorität")
      expect(
        sharesOf(
          turned[0]!.map((_, at) => turned.map((line, row) => (row + at === 0 ? "Project" : line[at]!))),
        ),
      ).toEqual(SHARES);
  });

  test("in a list on another sheet", () => {
    const { strategy } = read({
      Plan: [
        ["Project", "Kappa", "Lambda", "Sigma"],
        ["Anvil", 2, 4, 3],
        ["Bellows", 4, 4, 1],
        ["Crane", 5, 1, 4],
      ],
      Goals: [
        ["Goal", "Weight"],
        ["Kappa", "M"],
        ["Lambda", "S"],
        ["Sigma", "C"],
      ],
    });
    expect(strategy.objectives.map(({ weight }) => Math.round(weight * 1000))).toEqual(SHARES);
  });
});

describe("what could mean one thing or its opposite is nothing", () => {
  test.each([[["M", "L"]], [["S", "W"]], [["H", "Z"]], [["M", "M"]], [["M", 3]], [["Yes", "No"]]])(
    "%j",
    (letters) => {
      expect(lettersOf(letters)).toBeNull();
    },
  );

  test("won't counts nothing, and what is left blank says nothing", () => {
    expect(Object.fromEntries(lettersOf(["M", null, "W", "S"])!)).toEqual({ m: 3, s: 2, c: 1, w: 0 });
  });
});

test("classes of a backlog are what came of it, and weigh nothing", () => {
  const reading = read([
    ["Feature", "Value", "Effort", "Fit", "Priority"],
    ["Anvil", 4, 2, 3, "P1"],
    ["Bellows", 3, 5, 1, "P3"],
    ["Crane", 1, 2, 5, "P2"],
    ["Drill", 5, 2, 2, "P1"],
  ]);
  expect(reading.weights?.kind ?? "equal").toBe("equal");
});
