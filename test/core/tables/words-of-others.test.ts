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
