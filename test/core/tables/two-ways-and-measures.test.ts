import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Grades beside points, columns that measure or order, and directions told by a legend; read as a person would. */
const objectivesOf = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);
const ratingsOf = ({ strategy }: Reading): unknown[] =>
  strategy.investments.map(({ ratings }) => ratings.map(({ written }) => written));

describe("one option rated in two ways", () => {
  const merges = { Sheet1: ["C1:D1", "E1:F1"] };
  const cells = (labels: readonly [string, string], totals: Cells[number] | null): Cells => [
    ["Kriterium", "Gewicht", "Ahorn", null, "Birke", null],
    [null, null, ...labels, ...labels],
    ["Bedienung", 30, 2, 8, 1, 10],
    ["Schnittstellen", 50, 1, 10, 3, 6],
    ["Betreuung", 20, 3, 6, 2, 8],
    ...(totals ? [totals] : []),
  ];

  test.each<[string, readonly [string, string], Cells[number] | null]>([
    ["as the sheet's totals do", ["Note", "Punkte"], ["Summe", 100, null, 8.6, null, 7.6]],
    ["where nothing is totalled", ["Note", "Punkte"], null],
    ["in English", ["Grade", "Points"], null],
  ])("counts by its points, %s", (_, labels, totals) => {
    const reading = read(cells(labels, totals), { merges });
    expect(ratingsOf(reading)).toEqual([
      [8, 10, 6],
      [10, 6, 8],
    ]);
    expect(reading.questions.map(({ code }) => code)).not.toContain("raters");
  });

  test("counts by what the sheet's totals count, whatever the two ways are called", () => {
    const totals = ["Summe", 100, null, 8.6, null, 7.6];
    expect(ratingsOf(read(cells(["Werk", "Wirkung"], totals), { merges }))).toEqual([
      [8, 10, 6],
      [10, 6, 8],
    ]);
  });

  test("two people are still averaged", () => {
    expect(ratingsOf(read(cells(["Mira", "Joss"], null), { merges }))).toEqual([
      [5, 5.5, 4.5],
      [5.5, 4.5, 5],
    ]);
  });
});

describe("a column beside ratings", () => {
  const cells = (header: string, values: readonly number[]): Cells => [
    ["Investment", "Yield", "Labour saved", "Animal welfare", header],
    ...["Milking robot", "Auto feeder", "Steering", "Drone"].map((name, i) => [
      name,
      [3, 2, 4, 2][i]!,
      [5, 4, 4, 3][i]!,
      [4, 3, 1, 1][i]!,
      values[i]!,
    ]),
  ];
  const own = ["Yield", "Labour saved", "Animal welfare"];

  test.each([
    ["Payback (years)", [5, 4, 3, 2]],
    ["Amortisation [Monate]", [3, 5, 4, 4]],
    ["Prio", [1, 3, 2, 4]],
    ["Priorität", [4, 1, 3, 2]],
  ])("that measures or orders is no objective: %s", (header, values) => {
    const reading = read(cells(header, values));
    expect(objectivesOf(reading)).toEqual(own);
    expect(reading.unused.map(({ name }) => name)).toEqual([header]);
  });

  test.each([
    ["Payback (fast)", [5, 4, 3, 2]],
    ["Priority", [3, 3, 5, 1]],
    ["Fit (%)", [3, 5, 4, 4]],
  ])("that rates is one: %s", (header, values) => {
    expect(objectivesOf(read(cells(header, values)))).toEqual([...own, header]);
  });
});

describe("a header that says how much its numbers stand for", () => {
  const cells = (header: string): Cells => [
    ["Project", "Strategic fit", "Benefit", header],
    ["Scanner", 4, 5, 2],
    ["Office move", 2, 2, 4],
    ["Dashboard", 4, 4, 1],
  ];

  test.each([
    ["Risk (1=low 5=high)", true],
    ["Risiko (1 = gering, 5 = sehr hoch)", true],
    ["Complexity (1 - small, 5 - large)", true],
    ["Risk (1=high 5=low)", false],
    ["Risk (1-5)", false],
    ["Reach (1=low 5=high)", false],
  ])("tells which way is good: %s is reversed: %s", (header, isReversed) => {
    const { strategy } = read(cells(header));
    const [, , last] = strategy.investments[2]!.ratings;
    expect(last!.effect).toBe(isReversed ? 1 : header.includes("5=low") ? 1 : 0);
  });
});

test.each([
  ["Priorität Leitung", true, true],
  ["Head's priority", true, true],
  ["Priority (5 = most urgent)", false, true],
  ["Strategic fit", false, false],
])("of 1 to 3 under %s 1 is taken for the first: %s, and it is asked: %s", (header, isFirst, isAsked) => {
  const reading = read([
    ["Anschaffung", "Priorität Technik", header, "Preis"],
    ["Mikroskope", 1, 2, 3200],
    ["Drucker", 2, 1, 1900],
    ["Beamer", 1, 3, 800],
    ["Keyboards", 3, 3, 2400],
  ]);
  const effects = reading.strategy.investments.map(({ ratings }) => ratings[1]!.effect);
  expect(effects[1]! > effects[2]!).toBe(isFirst);
  const asked = reading.questions.filter(({ code }) => code === "direction");
  expect(asked.map(({ values }) => values.objective).includes(header)).toBe(isAsked);
});

test.each([
  "Cena",
  "Pris",
  "Hinta",
  "Цена",
  "Ціна",
  "Τιμή",
  "Fiyat",
  "Prijs",
  "価格",
  "价格",
  "가격",
  "מחיר",
  "السعر",
])("of %s is asked whether much of it is good", (header) => {
  const cells: Cells = [
    ["Project", "Growth", "Quality", header],
    ["App", 4, 3, 2],
    ["Portal", 2, 5, 4],
    ["Robot", 5, 1, 3],
  ];
  expect(read(cells).questions.filter(({ code }) => code === "direction")).toHaveLength(1);
});

test.each([
  "Cost control",
  "Risk management",
  "Kostenkontrolle",
  "Kosten senken",
  "Goal 2: lower cost",
  "Cel 2: niższe koszty",
  "Снижение риска",
  "コスト削減",
])("%s is wanted: nobody is asked", (header) => {
  const cells: Cells = [
    ["Project", "Growth", "Quality", header],
    ["App", 4, 3, 2],
    ["Portal", 2, 5, 4],
    ["Robot", 5, 1, 3],
  ];
  expect(read(cells).questions.filter(({ code }) => code === "direction")).toEqual([]);
});

test("nobody is asked which side the options are on where the corner says it", () => {
  const codes = (corner: string): string[] =>
    read([
      [corner, "Impacto en ventas", "Ahorro", "Satisfacción", "Riesgo"],
      ["Tienda online", "Alto", "Bajo", "Alto", "Medio"],
      ["Nube", "Medio", "Alto", "Medio", "Alto"],
      ["Chatbot", "Medio", "Medio", "Alto", "Bajo"],
      ["Factura electrónica", "Bajo", "Alto", "Bajo", "Bajo"],
    ]).questions.map(({ code }) => code);
  expect(codes("Iniciativa")).not.toContain("which-options");
});

test("what has to be there first is no objective, also where nothing else is said in words", () => {
  const reading = read([
    ["Project", "Growth", "Ease", "Staff skills in place", "Data ready"],
    ["Pricing", 5, 3, "no", "partly"],
    ["Automation", 2, 5, "yes", "yes"],
    ["Portal", 4, 2, "yes", "no"],
  ]);
  expect(objectivesOf(reading)).not.toContain("Staff skills in place");
  expect(objectivesOf(reading)).not.toContain("Data ready");
  expect(reading.strategy.investments[0]!.readiness.map(({ level }) => level)).toEqual([0, 0.5]);
});

test("years in their order are no options; one that is called like a year is", () => {
  const cells = (years: readonly (number | string)[]): Cells => [
    ["Criteria", "Weight", ...years],
    ["Satisfaction", 50, 7, 8, 8],
    ["Punctuality", 50, 6, 7, 9],
  ];
  expect(read(cells([2024, 2025, 2026])).strategy.investments).toEqual([]);
  expect(read(cells(["2026", "Baseline", "Target"])).strategy.investments).toHaveLength(3);
});

test("words that say what an investment does to an objective are ratings, for and against", () => {
  const { strategy } = read([
    ["Initiative", "Growth", "Service", "Cost"],
    ["Webshop", "Strongly supports", "Neutral", 20000],
    ["Portal", "Supports", "Strongly supports", 15000],
    ["Archive", "Neutral", "Hinders", 5000],
  ]);
  expect(strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual([
    [1, 0],
    [0.5, 1],
    [0, -0.5],
  ]);
});
