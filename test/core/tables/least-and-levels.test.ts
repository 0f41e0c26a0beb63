import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { toEffect, scaleById } from "#core/tables/values/scale.ts";
import { read, type Cells } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

/** The least that is asked for an objective (SCORING: "minimum"), levels by number, and sums that happen. */
const leastOf = ({ strategy }: Reading): unknown[] =>
  strategy.objectives.map(({ name, minimum }) => [name, minimum]);
const names = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);

const RATED: CellValue[][] = [
  ["Kiosk", 4, 2, 3],
  ["Pager", 3, 5, 2],
  ["Robot", 1, 2, 5],
];
const goals = (heads: string[], least: readonly CellValue[], more: readonly CellValue[] = []): Cells => [
  heads,
  ...["Growth", "Calm", "Care"].map((name, at) => [name, [50, 30, 20][at]!, least[at]!, ...more]),
];
const withGoals = (list: Cells): Reading =>
  read({ Plan: [["Project", "Growth", "Calm", "Care"], ...RATED], Goals: list });

describe("the least that is asked", () => {
  // 3 of 1-5 is half of the way from 1 to 5; 2 a quarter of it.
  test.each([
    ["Objective", "Weight", "Minimum"],
    ["Objective", "Weight", "Threshold"],
    ["Ziel", "Gewicht", "Mindestwert"],
    ["Objectif", "Poids", "Seuil"],
    ["Objetivo", "Peso", "Umbral"],
  ])("%s, %s, %s", (...heads) => {
    expect(leastOf(withGoals(goals(heads, [3, "25%", null])))).toEqual([
      ["Growth", 50],
      ["Calm", 25],
      ["Care", undefined],
    ]);
  });

  test("off the scale it is unread, and the cell is named", () => {
    const reading = withGoals(goals(["Objective", "Weight", "Minimum"], [9, 2, 1]));
    expect(leastOf(reading)[0]).toEqual(["Growth", undefined]);
    expect(reading.unread.map(({ cell: { row, column } }) => [row, column])).toEqual([[1, 2]]);
  });

  test("beside the most it is where the scale begins", () => {
    const reading = withGoals(goals(["Objective", "Weight", "Minimum", "Maximum"], [1, 1, 1], [5]));
    expect(leastOf(reading).map((each) => (each as unknown[])[1])).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ["Criterion", "Weight", "Threshold"],
    ["Kriterium", "Gewicht", "Mindestwert"],
    ["Criterio", "Peso", "Umbral"],
  ])("beside criteria: %s, %s, %s is no option", (...heads) => {
    const least = [2, 3, 2];
    const reading = read([
      [...heads, "Anvil", "Bellows", "Crane"],
      ...["Speed", "Ease", "Fit"].map((name, at) => [
        name,
        [50, 30, 20][at]!,
        least[at]!,
        ...[4, 1, 5].map((value) => ((value + at) % 5) + 1),
      ]),
    ]);
    expect(names(reading)).toEqual(["Anvil", "Bellows", "Crane"]);
    expect(leastOf(reading).map((each) => (each as unknown[])[1])).toEqual([25, 50, 25]);
  });
});

describe("levels by their number", () => {
  test.each([
    ["Stufe III", 0.5],
    ["Level IV", 0.75],
    ["Lvl 2", 0.25],
    ["L5", 1],
    ["Nivel II", 0.25],
    ["Niveau V", 1],
  ])("%s", (text, effect) => {
    expect(toEffect(scaleById("1-5")!, text)).toEqual({ effect });
  });

  test.each(["Stufe IIIII", "III", "LX", "Level up", "L", "Lot 3b"])("%s is none", (text) => {
    expect(toEffect(scaleById("1-5")!, text)).toHaveProperty("reason");
  });

  test("they are ratings", () => {
    const { strategy } = read([
      ["Vorhaben", "Reife", "Nutzen"],
      ["Gewicht", 60, 40],
      ["Kasse", "Stufe III", "Stufe II"],
      ["Lager", "Stufe I", "Stufe IV"],
      ["Netz", "Stufe II", "Stufe V"],
    ]);
    expect(strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
      [0.5, 0.25],
      [0, 0.75],
      [0.25, 1],
    ]);
  });
});

describe("a last line that happens to be the sum of others is an option", () => {
  const table = (lines: CellValue[][]): Reading =>
    read([["Project", "Growth", "Calm", "Care"], ["Weight", 50, 30, 20], ...lines]);

  test.each<[string, CellValue[][]]>([
    [
      "signed",
      [
        ["Kiosk", 1, -1, 2],
        ["Pager", -2, 1, -1],
        ["Robot", 1, 1, 0],
        ["Blurb", 0, 1, 1],
      ],
    ],
    [
      "small",
      [
        ["Kiosk", 1, 0, 2],
        ["Pager", 3, 1, 3],
        ["Robot", 0, 3, 1],
        ["Other", 1, 3, 3],
      ],
    ],
  ])("%s", (_, lines) => {
    expect(names(table(lines))).toEqual(lines.map(([name]) => name));
  });

  test("more than all others, or called so, it is their total", () => {
    const lines = [
      ["Kiosk", 1, 1, 2],
      ["Pager", 2, 1, 1],
      ["Robot", 1, 1, 3],
    ];
    expect(names(table([...lines, ["Blurb", 4, 3, 6]]))).toEqual(["Kiosk", "Pager", "Robot"]);
    const signed = [
      ["Kiosk", 1, -1, 2],
      ["Pager", -2, 1, -1],
      ["Robot", 1, 1, 0],
    ];
    expect(names(table([...signed, ["Summe", 0, 1, 1]]))).toEqual(["Kiosk", "Pager", "Robot"]);
  });
});

describe("sheets that are laid out alike, each for one thing", () => {
  const sheet = (ratings: number[], weights = [50, 30, 20]): Cells => [
    ["Criterion", "Weight", "Score"],
    ...["Speed", "Ease", "Fit"].map((name, at) => [name, weights[at]!, ratings[at]!]),
  ];

  test("are said to be where each has weights of its own; else they are one decision", () => {
    const pager = sheet([5, 1, 4], [20, 30, 50]);
    const { notes, nothingFound } = read({ Kiosk: sheet([3, 4, 2]), Pager: pager });
    expect([...allSaid(notes), ...allSaid(nothingFound)].join(" ")).toContain(
      "“Kiosk”, “Pager” are laid out alike",
    );
    const one = read({ Kiosk: sheet([3, 4, 2]), Pager: sheet([5, 1, 4]) });
    expect(one.strategy.investments.map(({ name }) => name)).toEqual(["Kiosk", "Pager"]);
  });

  test("not where something is compared, or only one is left", () => {
    const plan = [["Project", "Growth", "Calm", "Care"], ["Weight", 50, 30, 20], ...RATED];
    const others = { Kiosk: sheet([3, 4, 2]), Pager: sheet([5, 1, 4]) };
    for (const sheets of [{ Plan: plan, ...others }, { Kiosk: others.Kiosk }]) {
      const { notes, nothingFound } = read(sheets);
      expect([...allSaid(notes), ...allSaid(nothingFound)].join(" ")).not.toContain("laid out alike");
    }
  });
});
