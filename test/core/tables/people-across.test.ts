import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read, round } from "./workbook-of.ts";

/** People across the top who each gave one grade: they are no objectives (0413). */
const RATED: Record<string, readonly number[]> = {
  Ferry: [5, 5, 2],
  Tram: [2, 3, 4],
  Bus: [5, 4, 4],
  Bike: [1, 2, 2],
};
const names = Object.keys(RATED);
const mean = (values: readonly number[]): number =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);
const means = names.map((name) => [name, [mean(RATED[name]!)]]);

const ratingsOf = ({ strategy }: Reading): unknown[] =>
  strategy.investments.map(({ name, ratings }) => [
    name,
    ratings.map(({ written }) => round(Number(written))),
  ]);
const asked = ({ questions }: Reading) => questions.find(({ code }) => code === "people");
const table = (corner: CellValue, people: readonly string[], last?: string): CellValue[][] => [
  [corner, ...people, ...(last === undefined ? [] : [last])],
  ...names.map((name) => [name, ...RATED[name]!, ...(last === undefined ? [] : [mean(RATED[name]!)])]),
];
const turned = (cells: CellValue[][]): CellValue[][] =>
  cells[0]!.map((_, at) => cells.map((row) => row[at]!));

describe("said in words", () => {
  test.each<[string, CellValue[][]]>([
    ["numbered", table("Option", ["Evaluator 1", "Evaluator 2", "Evaluator 3"])],
    ["lettered, with their mean", table("Vendor", ["Judge A", "Judge B", "Judge C"], "Average")],
    ["in German", table("Vorhaben", ["Gutachter 1", "Gutachter 2", "Gutachter 3"], "Mittelwert")],
    ["in French", table("Projet", ["Juré 1", "Juré 2", "Juré 3"], "Moyenne")],
    ["in Japanese", table("案", ["評価者1", "評価者2", "評価者3"], "平均")],
    ["addressed", table("Project", ["Dr. Ruiz", "Ms. Lang", "Mr. Obi"])],
    [
      "by a header over them",
      [[null, "Scores by panel member"], ...table("Project", ["Ada", "Bram", "Cleo"])],
    ],
    ["by a title", [["Marks of the jury"], ...table("Project", ["AR", "BL", "CO"], "Total")]],
    ["down the side", turned(table(null, ["Judge 1", "Judge 2", "Judge 3"], "Average"))],
    ["by the corner", turned(table("Rater", ["Ada", "Bram", "Cleo"], "Sum"))],
  ])("%s", (_, cells) => {
    const reading = read({ Sheet1: cells });
    expect(ratingsOf(reading)).toEqual(means);
    expect(reading.strategy.objectives[0]!.scale).toMatchObject({ zero: 1, top: 5 });
    expect(asked(reading)).toMatchObject({ likeliest: 0 });
    expect(reading.questions.filter(({ code }) => code === "which-options")).toEqual([]);
    const first = read({ Sheet1: cells }, {}, { raters: "first" });
    expect(ratingsOf(first)).toEqual(names.map((name) => [name, [RATED[name]![0]]]));
    const none = read({ Sheet1: cells }, {}, { raters: "none" });
    expect(ratingsOf(none)).toEqual(names.map((name) => [name, RATED[name]]));
  });
});

test("the scale is that of what each gave, however few options there are", () => {
  const cells = table("Option", ["Judge 1", "Judge 2", "Judge 3"]).slice(0, 3);
  expect(read({ Sheet1: cells }).strategy.objectives[0]!.scale).toMatchObject({ zero: 1, top: 5 });
});

test("who is called like people, and agrees as they do, is asked about", () => {
  const cells = table("Project", ["Ada", "Bram", "Cleo"]);
  const reading = read({ Sheet1: cells });
  expect(reading.strategy.objectives).toHaveLength(3);
  const question = asked(reading)!;
  expect(question).toMatchObject({ likeliest: 2, values: { names: "Ada, Bram, Cleo" } });
  expect(ratingsOf(read({ Sheet1: cells }, {}, question.choices[0]!.corrections))).toEqual(means);
});

describe("people by their posts", () => {
  const POSTS = [
    ["Sales lead", "IT lead", "Finance"],
    ["Vertriebsleiterin", "IT-Leiter", "Finanzen"],
    ["Directeur technique", "Responsable achats", "Comptabilité"],
    ["Gerente de ventas", "Jefa de compras", "Finanzas"],
    ["Head of sales", "Operations manager", "CFO"],
  ].map((posts) => ({ posts }));
  const [FIRST] = POSTS;

  test.each(POSTS)("$posts are asked about, where the sheet has their mean", ({ posts }) => {
    expect(asked(read({ Sheet1: table("Project", posts, "Average") }))).toMatchObject({ likeliest: 2 });
  });

  test("and where they agree as people do", () => {
    expect(asked(read({ Sheet1: table("Project", FIRST!.posts) }))).toMatchObject({ likeliest: 2 });
  });

  test.each([
    { aims: ["Sales", "Product quality", "Service"] },
    { aims: ["Team spirit", "Owner value", "Lead time"] },
    { aims: ["Finance", "Office", "Head count"] },
  ])("what is aimed at is no post: $aims", ({ aims }) => {
    const cells = table("Project", aims, "Average");
    expect(asked(read({ Sheet1: cells }))).toBe(undefined);
  });
});

describe("no people", () => {
  const lines = (...rated: CellValue[][]): CellValue[][] => [
    ["Project", "Ada", "Bram", "Cleo"],
    ...rated.map((each, at) => [names[at]!, ...each]),
  ];
  test.each<[string, CellValue[][]]>([
    ["who disagrees about everything", lines([5, 1, 3], [2, 5, 1], [1, 3, 5], [4, 1, 2])],
    ["what things are judged by", table("Project", ["Reach", "Ease", "Risk"])],
    ["small words", table("Project", ["warmth", "calm", "depth"])],
    [
      "with weights",
      [
        ["Project", "Ada", "Bram", "Cleo"],
        ["Weight", 50, 30, 20],
        ...names.map((name) => [name, ...RATED[name]!]),
      ],
    ],
  ])("%s", (_, cells) => {
    const reading = read({ Sheet1: cells });
    expect(asked(reading)).toBe(undefined);
    expect(reading.strategy.objectives).toHaveLength(3);
  });
});

test.each<[string, CellValue[][]]>([
  [
    "without weights",
    [
      ["Criterion", "Rater 1", "Rater 2", "Rater 3"],
      ["Reach", 4, 5, 3],
      ["Ease", 2, 3, 4],
      ["Fit", 5, 4, 4],
    ],
  ],
  [
    "with weights",
    [
      ["Kriterium", "Gewicht", "Gutachter A", "Gutachter B"],
      ["Reichweite", 5, 4, 5],
      ["Aufwand", 3, 2, 3],
      ["Passung", 2, 5, 4],
    ],
  ],
])("one thing that several people rated by criteria is no choice among them: %s", (_, cells) => {
  const reading = read({ Sheet1: cells });
  expect(reading.strategy.investments).toEqual([]);
  expect(reading.questions[0]).toMatchObject({ code: "table", because: [{ code: "one-thing" }] });
});
