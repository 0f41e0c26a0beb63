import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Everything rated at two dates, or as it is and as it shall be: one of them counts, and which is asked (0412). */
const AIMS = ["Reach", "Ease", "Fit"];
/** By option, then by objective: the first and the second date. */
const RATED: Record<string, readonly (readonly [number, number])[]> = {
  Ferry: [
    [4, 5],
    [3, 3],
    [2, 5],
  ],
  Tram: [
    [2, 3],
    [4, 1],
    [3, 4],
  ],
  Bus: [
    [5, 4],
    [4, 2],
    [1, 5],
  ],
};
const names = Object.keys(RATED);
const at = (date: 0 | 1): Record<string, number[]> =>
  Object.fromEntries(names.map((name) => [name, RATED[name]!.map((each) => each[date])]));

function ratingsOf({ strategy }: Reading): Record<string, unknown[]> {
  return Object.fromEntries(
    strategy.investments.map(({ name, ratings }) => [name, ratings.map(({ written }) => written)]),
  );
}

const asked = ({ questions }: Reading) => questions.find(({ code }) => code === "which-date");
const pairs = <Item>(items: readonly Item[], each: (item: Item) => readonly CellValue[]): CellValue[] =>
  items.flatMap(each);

/** Under each objective. */
const under = (first: CellValue, second: CellValue, weights: CellValue[] | null = null): CellValue[][] => [
  ["Option", ...pairs(AIMS, (aim) => [aim, null])],
  [null, ...pairs(AIMS, () => [first, second])],
  ...(weights ? [["Weight", ...weights]] : []),
  ...names.map((name) => [name, ...RATED[name]!.flat()]),
];
/** Under each option, criteria down. */
const across = (first: CellValue, second: CellValue): CellValue[][] => [
  ["Criterion", "Weight", ...pairs(names, (name) => [name, null])],
  [null, null, ...pairs(names, () => [first, second])],
  ...AIMS.map((aim, a) => [aim, [5, 3, 2][a]!, ...pairs(names, (name) => RATED[name]![a]!)]),
];
/** In what heads each column. */
const within = (head: (aim: string, date: number) => string): CellValue[][] => [
  ["Option", ...pairs(AIMS, (aim) => [head(aim, 0), head(aim, 1)])],
  ...names.map((name) => [name, ...RATED[name]!.flat()]),
];
/** Over groups of the same objectives. */
const over = (first: CellValue, second: CellValue): CellValue[][] => [
  [null, first, null, null, second, null, null],
  ["Option", ...AIMS, ...AIMS],
  ...names.map((name) => [
    name,
    ...RATED[name]!.map(([now]) => now),
    ...RATED[name]!.map(([, then]) => then),
  ]),
];
/** On lines of their own. */
const lines = (first: CellValue, second: CellValue): CellValue[][] => [
  ["Option", "When", ...AIMS],
  ["Weight", null, 5, 3, 2],
  ...names.flatMap((name) =>
    [first, second].map((date, d) => [d === 0 ? name : null, date, ...RATED[name]!.map((each) => each[d]!)]),
  ),
];

test.each<[string, CellValue[][], 0 | 1]>([
  ["under each objective", under("Today", "In 2030"), 0],
  ["under each objective, with weights", under("As is", "To be", [40, null, 30, null, 30, null]), 0],
  ["as it is and as it shall be", under("Current", "Target"), 0],
  ["of years the last", under(2027, 2028), 1],
  ["in German", across("heute", "ab 2031"), 0],
  ["under each option", across("Before", "After"), 0],
  ["in the headers", within((aim, date) => `${aim} (${["today", "in 5 years"][date]!})`), 0],
  ["in the headers, bare", within((aim, date) => `${aim} ${2027 + date}`), 1],
  ["over groups", over("Now", "Next year"), 0],
  ["on lines of their own", lines("Aujourd'hui", "Cible"), 0],
  ["on lines of their own, over a line of nothing", [...lines("Today", "Later"), [null, null, 9, 10, 9]], 0],
])("ratings of one date count: %s", (_, cells, date) => {
  const reading = read({ Sheet1: cells });
  expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(AIMS);
  expect(ratingsOf(reading)).toEqual(at(date));
  const question = asked(reading)!;
  expect(question.likeliest).toBe(date);
  expect(reading.questions.filter(({ code }) => code === "raters")).toEqual([]);
  const other = (1 - date) as 0 | 1;
  const { code, corrections } = question.choices[other]!;
  const answered = read({ Sheet1: cells }, {}, { ...corrections, answers: { [question.id]: code } });
  expect(ratingsOf(answered)).toEqual(at(other));
  expect(asked(answered)).toMatchObject({ answered: other });
});

test("weights stay those of the objectives, whichever date counts", () => {
  const cells = under("As is", "To be", [40, null, 30, null, 30, null]);
  for (const date of ["as is", "to be"])
    expect(read({ Sheet1: cells }, {}, { date }).strategy.objectives.map(({ weight }) => weight)).toEqual([
      0.4, 0.3, 0.3,
    ]);
});

test("columns of the other date are named as such, and are no costs or targets", () => {
  const { unused } = read({ Sheet1: under("Current", "Target") });
  expect(unused.map(({ reason }) => reason)).toEqual(["other-date", "other-date", "other-date"]);
});

describe("what is not rated twice", () => {
  test("options that are called by a date stay options unless a person says otherwise", () => {
    const cells = [
      ["Option", ...AIMS],
      ["Open now", 4, 5, 3],
      ["Open later", 3, 2, 5],
      ["Hire now", 2, 3, 4],
      ["Hire later", 1, 3, 4],
    ];
    const reading = read({ Sheet1: cells });
    expect(Object.keys(ratingsOf(reading))).toEqual(["Open now", "Open later", "Hire now", "Hire later"]);
    expect(asked(reading)).toMatchObject({ likeliest: 2 });
    expect(ratingsOf(read({ Sheet1: cells }, {}, { date: "later" }))).toEqual({
      Open: [3, 2, 5],
      Hire: [1, 3, 4],
    });
  });

  test.each([
    ["costs of two years", "Licences 2027", "Licences 2028", "Training 2027", "Training 2028", 900],
    ["objectives that are called by no date", "Reach north", "Reach south", "Ease north", "Ease south", 1],
  ])("%s", (_, a, b, c, d, by) => {
    const cells = [
      ["Option", a, b, c, d],
      ...names.map((name) => [
        name,
        ...RATED[name]!.flat()
          .slice(0, 4)
          .map((value) => value * by),
      ]),
    ];
    expect(asked(read({ Sheet1: cells }))).toBe(undefined);
  });
});
