import { expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

/** Words that strangers' tables showed to be missing (0415). */
const matrix = (
  corner: string,
  weight: string | null,
  options: string[],
  criteria: string[],
): CellValue[][] => [
  [corner, ...(weight === null ? [] : [weight]), ...options],
  ...criteria.map((name, at) => [
    name,
    ...(weight === null ? [] : [[50, 30, 20][at]!]),
    ...options.map((_, k) => 1 + ((at * 2 + k * 3) % 5)),
  ]),
];

test.each([
  ["Competition", "Market size", "Fit"],
  ["Wettbewerb", "Reichweite", "Passung"],
  ["競合", "市場", "適合"],
])("much %s may be good or bad: it is asked", (name, ...others) => {
  const cells = matrix("Criterion", "Weight", ["Silo", "Barn", "Tank"], [name, ...others]);
  expect(read({ Sheet1: cells }).questions).toContainEqual(
    expect.objectContaining({ code: "direction", values: { objective: name } }),
  );
});

test.each([
  ["評価軸", "重み", ["A社", "B社", "C社"]],
  ["评价指标", "权重", ["甲", "乙", "丙"]],
  ["评估维度", "权重", ["甲公司", "乙公司"]],
  ["平가항목", "가중치", ["A사", "B사", "C사"]],
  ["Critère", "Poids", ["Fournisseur A", "Fournisseur B"]],
  ["Kriterium", "Gewicht", ["Bieter 1", "Bieter 2"]],
])("firms without a name are chosen from: %s, %s", (corner, weight, options) => {
  const reading = read({ Sheet1: matrix(corner, weight, options, ["一", "二", "三"]) });
  expect(reading.strategy.investments.map(({ name }) => name)).toEqual(options);
  expect(reading.decision).toMatchObject({ kind: "choose-one", sure: true });
});

test("criteria stand under 評価軸, also without weights", () => {
  const cells = matrix("評価軸", null, ["窓口案", "通販案", "委託案"], ["信頼", "機能", "支援"]);
  expect(read({ Sheet1: cells }).strategy.objectives.map(({ name }) => name)).toEqual([
    "信頼",
    "機能",
    "支援",
  ]);
});

test.each([
  ["Note", ["Ferro", "Sage", "Odo"]],
  ["Punkte", ["Ferro", "Sage", "Odo"]],
  ["Score", ["Alpha", "Beta Two"]],
])("%s before every name is no part of it", (word, names) => {
  const cells = matrix(
    "Kriterium",
    "Gewicht",
    names.map((name) => `${word} ${name}`),
    ["Reichweite", "Qualität", "Termin"],
  );
  expect(read({ Sheet1: cells }).strategy.investments.map(({ name }) => name)).toEqual(names);
});

/** Low, medium and high as people there write them. */
test.each([
  ["Finnish", "Matala", "Keskitaso", "Korkea"],
  ["Hungarian", "Alacsony", "Közepes", "Magas"],
  ["Czech", "Nízká", "Střední", "Vysoká"],
  ["Slovak", "Nízka", "Stredná", "Vysoká"],
  ["Romanian", "Scăzut", "Mediu", "Ridicat"],
  ["Romanian, of sizes", "Mică", "Medie", "Mare"],
  ["Greek", "Χαμηλή", "Μεσαία", "Υψηλή"],
  ["Danish", "Lav", "Mellem", "Høj"],
  ["Norwegian", "Lav", "Middels", "Høy"],
  ["Ukrainian", "Низький", "Середній", "Високий"],
  ["Bulgarian", "Ниска", "Средна", "Висока"],
  ["Croatian", "Nizak", "Srednji", "Visok"],
  ["Slovenian", "Nizka", "Srednja", "Visoka"],
  ["Serbian", "Низак", "Средњи", "Висок"],
  ["Estonian", "Madal", "Keskmine", "Kõrge"],
  ["Latvian", "Zems", "Vidējs", "Augsts"],
  ["Lithuanian", "Žemas", "Vidutinis", "Aukštas"],
  ["Indonesian", "Rendah", "Sedang", "Tinggi"],
  ["Malay", "Rendah", "Sederhana", "Tinggi"],
  ["Thai", "ต่ำ", "ปานกลาง", "สูง"],
  ["Korean", "낮음", "보통", "높음"],
  ["Hindi", "निम्न", "मध्यम", "ऊँचा"],
  ["Persian", "کم", "متوسط", "زیاد"],
])("words for how much in %s, also beside numbers", (_, low, medium, high) => {
  const cells = [
    ["Plan", "Uno", "Duo (0-5)", "Tria"],
    ["Weight", 50, 30, 20],
    ["Silo", low, 4, high],
    ["Barn", medium, 2, medium],
    ["Tank", high, 5, low],
  ];
  const { strategy } = read({ Sheet1: cells });
  expect(
    strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => Math.round(100 * effect!))),
  ).toEqual([
    [33, 80, 100],
    [67, 40, 67],
    [100, 100, 33],
  ]);
});

/** Kinds that the ninth sample showed (0416). */
const LAND: readonly (readonly [string, readonly string[]])[] = [
  ["Handling", ["Easy", "Hard", "Medium"]],
  ["Fees", ["$$", "$$$", "$"]],
  ["Know-how", ["Low", "High", "Medium"]],
  ["Repairs", ["Poor", "Good", "Excellent"]],
];

test.each(["Criteria", "Aspecto", "Aspetto"])(
  "rows in words of four kinds under %s are four criteria: no column goes together on a scale",
  (corner) => {
    const { strategy, unread } = read({
      Sheet1: [[corner, "Kiosk", "App", "Counter"], ...LAND.map(([name, words]) => [name, ...words])],
    });
    expect(strategy.objectives.map(({ name }) => name)).toEqual(LAND.map(([name]) => name));
    expect(unread).toEqual([]);
    // Hard is little ease, and three signs are dearer than one.
    expect(strategy.investments.map(({ ratings }) => ratings.slice(0, 2).map((each) => each.effect))).toEqual(
      [
        [0.75, 0.75],
        [0.25, 0.5],
        [0.5, 1],
      ],
    );
  },
);

test.each([
  ["down", "options-across"],
  ["across", "options-down"],
])(
  "criteria that run %s are offered so first: nobody rates one thing in words of three scales",
  (way, code) => {
    const rows = [
      ["Thema", "Kiosk", "App", "Counter", "Van"],
      ["Handling", "Easy", "Hard", "Medium", "Easy"],
      ["Fees", "$$", "$$$", "$", "$$"],
      ["Know-how", "Low", "High", "Medium", "Medium"],
    ];
    const turned = rows[0]!.map((_, at) => rows.map((row) => row[at]!));
    const { questions } = read({ Sheet1: way === "down" ? rows : turned });
    expect(questions[0]!.choices[0]!.code).toBe(code);
  },
);

test("minutes between what is rated in words are nobody's guess: the table is offered", () => {
  const words = [
    ["Paper form", "Easy", "5 min", "Good"],
    ["Kiosk", "Medium", "10 min", "Excellent"],
    ["App", "Hard", "30 min", "Excellent"],
    ["Phone", "Easy", "5 min", "Good"],
  ];
  const { ratings, questions } = read({ Sheet1: [["Solution", "Handling", "Time", "Upkeep"], ...words] });
  expect([ratings, questions.map(({ code }) => code)]).toEqual([null, ["table"]]);
  expect(questions[0]!.because).toContainEqual(
    expect.objectContaining({ code: "unread-field-between", name: "Time" }),
  );
});

/** 0430: how far it goes is said of what is rated. */
test("a score of something that says how far it goes is rated, and nothing that came of it", () => {
  const cells = [
    ["", "Strategic score (1-10)", "Novelty (1-10)"],
    ["Silo", 3, 4],
    ["Barn", 5, 2],
    ["Tank", 1, 3],
    ["Dock", 10, 5],
  ];
  expect(read({ Sheet1: cells }).strategy.objectives.map(({ name }) => name)).toEqual([
    "Strategic score (1-10)",
    "Novelty (1-10)",
  ]);
});
