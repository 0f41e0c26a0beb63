import { describe, expect, test } from "@jest/globals";
import { askedQuestions, answer } from "#core/workflow/questions.ts";
import { interpret, type Understanding } from "#core/workflow/understand.ts";
import { read, workbookOf, type Cells } from "./workbook-of.ts";

/** Which scale ratings are on, where the sheet does not say, or says what the ratings do not fit; names of our own. */
function understood(cells: Cells, corrections = {}): Understanding {
  const { outline, cells: read } = workbookOf({ Sheet1: cells });
  return interpret(outline, read, { corrections });
}

function scalesAfter(cells: Cells): Record<string, string[]> {
  const first = understood(cells);
  const found = askedQuestions(first).find(({ question }) => question.code === "scale");
  const question = found?.question;
  return Object.fromEntries(
    (question?.choices ?? []).map((choice, index) => {
      const { strategy } = understood(cells, answer(first.corrections, question!, index)).reading;
      return [
        choice.code,
        strategy.objectives.map(({ scale }) => `${scale.id}${scale.reversed ? " turned" : ""}`),
      ];
    }),
  );
}

const six = (head: string): Cells => [
  ["Supplier", `Quality${head}`, `Speed${head}`, `Service${head}`],
  ["Ahorn", 5, 6, 4],
  ["Birke", 2, 5, 1],
  ["Cedar", 6, 1, 3],
  ["Dorn", 4, 2, 2],
];

describe("whole numbers from one to six", () => {
  test("without a word about the scale may be on one to ten, one to six, or school marks", () => {
    expect(scalesAfter(six(""))).toEqual({
      "scale-read": ["0-10", "0-10", "0-10"],
      "scale-seen": ["1-6", "1-6", "1-6"],
      "scale-grades": ["1-6 turned", "1-6 turned", "1-6 turned"],
    });
  });

  test("with one are on that", () => {
    expect(scalesAfter(six(" (0-10)"))).toEqual({});
  });
});

test("shares of one under “(0-100)” may be percent points or shares", () => {
  const cells = [
    ["Weight", 60, 40],
    ["Project", "Impact (0-100)", "Reach (0-100)"],
    ["Till", 0.5, 0.8],
    ["Shop", 0.9, 0.2],
    ["Van", 0.4, 0.7],
  ];
  expect(scalesAfter(cells)).toEqual({ "scale-read": ["0-100", "0-100"], "scale-seen": ["0-1", "0-1"] });
});

test("a number off the scale that the header states is a slip in a table of three too", () => {
  const { strategy, unread } = understood([
    ["Project", "Impact (1-5)", "Reach (1-5)"],
    ["Till", 3, 4],
    ["Shop", 33, 2],
    ["Van", 5, 1],
  ]).reading;
  expect(strategy.investments.map(({ name, ratings }) => [name, ratings[0]!.effect])).toEqual([
    ["Till", 0.5],
    ["Shop", null],
    ["Van", 1],
  ]);
  expect(unread).toHaveLength(1);
});

test("three rows of reach × impact × confidence / effort: factors of one to three are no ranks, and shares stay shares", () => {
  const { reading } = understood([
    ["Feature", "Reach", "Impact", "Confidence", "Effort", "RICE"],
    ["Sign in once", 500, 2, 0.8, 4, 200],
    ["Dark colours", 1200, 1, 1, 2, 600],
    ["Lists out", 300, 3, 0.5, 5, 90],
  ]);
  expect(reading.strategy.objectives.map(({ name, scale }) => [name, scale.reversed])).toEqual([
    ["Reach", false],
    ["Impact", false],
    ["Confidence", false],
    ["Effort", true],
  ]);
  expect(reading.strategy.investments.map(({ ratings }) => ratings[2]!.effect)).toEqual([0.8, 1, 0.5]);
  // The sheet itself divides by it: nobody is asked which way it counts.
  expect(reading.questions.map(({ code }) => code)).not.toContain("direction");
});

test("an empty baseline is compared with and not rated: the others keep their signs", () => {
  const { strategy } = understood([
    ["Criterion", "Weight", "As it is", "Rebuilt", "Bought"],
    ["Quality", 3, null, "+", "-"],
    ["Speed", 2, null, "S", "+"],
    ["Cost", 4, null, "-", "S"],
    ["Ease", 1, null, "+", "+"],
  ]).reading;
  const rated = strategy.investments.filter(({ ratings }) => ratings.some(({ effect }) => effect !== null));
  expect(rated.map(({ name, ratings }) => [name, ...ratings.map(({ effect }) => effect)])).toEqual([
    ["Rebuilt", 1, 0, -1, 1],
    ["Bought", -1, 1, 0, 1],
  ]);
});

/** Who is first in an order of all has the least number, and is the best. */
describe("places among the options", () => {
  const order = (heads: readonly string[], rows: readonly (readonly number[])[]): Cells => [
    ["Tool", ...heads],
    ...["Ahorn", "Birke", "Cedar", "Dorn"].map((name, at) => [name, ...rows[at]!]),
  ];
  const ORDERS = [
    [1, 1, 4],
    [4, 3, 1],
    [2, 2, 3],
    [3, 4, 2],
  ];
  const scales = (cells: Cells): string[] =>
    understood(cells).reading.strategy.objectives.map(
      ({ scale }) => `${scale.id}${scale.reversed ? " turned" : ""}`,
    );

  test("that headers call so run from the first", () => {
    const heads = ["Ease (rank)", "Fit (rank)", "Reach (rank)"];
    expect(scales(order(heads, ORDERS))).toEqual(["1-4 turned", "1-4 turned", "1-4 turned"]);
    const shared = ORDERS.map(([a, b, c]) => [a!, b === 4 ? 3 : b!, c!]);
    expect(scales(order(heads, shared))[1]).toBe("1-4 turned");
  });

  test.each<[string, readonly string[], readonly (readonly number[])[]]>([
    [
      "a header that says which is best",
      ["Ease (rank, 4 = best)", "Fit (rank, 4 = best)", "Reach (rank, 4 = best)"],
      ORDERS,
    ],
    ["a name with such a word", ["Search rankings", "Rankings abroad", "Rankings at home"], ORDERS],
    [
      "ratings that are no order",
      ["Ease (rank)", "Fit (rank)", "Reach (rank)"],
      [
        [5, 4, 4],
        [3, 5, 3],
        [4, 2, 5],
        [2, 3, 2],
      ],
    ],
  ])("%s turns nothing", (_, heads, rows) => {
    expect(scales(order(heads, rows)).some((scale) => scale.endsWith("turned"))).toBe(false);
  });

  test("that nothing calls so are asked about, where all objectives have them", () => {
    expect(scalesAfter(order(["Ease", "Fit", "Reach"], ORDERS))).toEqual({
      "scale-read": ["1-5", "1-5", "1-5"],
      "scale-grades": ["1-4 turned", "1-4 turned", "1-4 turned"],
    });
    // Of six each the question about 1 to 6 holds it.
    const cells = [
      ["Criteria", "Weight", "Ahorn", "Birke", "Cedar", "Dorn", "Eibe", "Fichte"],
      ["Ease", 10, 2, 1, 3, 5, 6, 4],
      ["Fit", 3, 2, 4, 3, 5, 6, 1],
      ["Reach", 6, 5, 6, 1, 3, 2, 4],
    ];
    const asked = askedQuestions(understood(cells)).filter(({ question }) => question.code === "scale");
    expect(asked).toHaveLength(1);
    const rated = ORDERS.map(([a, b], at) => [a!, b!, at === 0 ? 1 : 3]);
    expect(scalesAfter(order(["Ease", "Fit", "Reach"], rated))).toEqual({});
  });
});

/** 0434 */
describe("a column of places for each criterion", () => {
  const effects = (cells: Cells): unknown =>
    read(cells).strategy.investments.map(({ ratings }) =>
      ratings.map(({ effect }) => Math.round(100 * effect!)),
    );
  const table = (corner: string, heads: readonly string[], ...more: Cells): Cells => [
    [corner, ...heads],
    ...more,
    ["Ahorn", 1, 3, 2],
    ["Birke", 2, 1, 3],
    ["Cedar", 3, 2, 1],
  ];
  const FIRST_BEST = [
    [100, 0, 50],
    [50, 100, 0],
    [0, 50, 100],
  ];

  test.each<[string, Cells]>([
    ["in German", table("Anbieter", ["Rang Preis", "Rang Qualität", "Rang Service"])],
    ["in French", table("Fournisseur", ["Rang prix", "Rang qualité", "Rang délai"])],
    ["in Spanish", table("Proveedor", ["Puesto precio", "Puesto calidad", "Puesto plazo"])],
    ["in Dutch", table("Leverancier", ["Plaats prijs", "Plaats kwaliteit", "Plaats service"])],
    ["the word last", table("Vendor", ["Cost rank", "Quality rank", "Support rank"])],
    ["under a word that tells nothing", table("", ["Rank cost", "Rank quality", "Rank support"])],
    // 50 is as much as 30 and 20, and the first is called a rank: no total all the same.
    [
      "weighed on a line",
      table("Vendor", ["Rank cost", "Rank quality", "Rank support"], ["Weight", 50, 30, 20]),
    ],
    [
      "weighed in the headers",
      table("Vendor", ["Rank cost (50%)", "Rank quality (30%)", "Rank support (20%)"]),
    ],
  ])("%s", (_, cells) => {
    expect(effects(cells)).toEqual(FIRST_BEST);
    const { questions, strategy } = read(cells);
    expect(questions.map(({ code }) => code)).not.toContain("direction");
    if (JSON.stringify(cells).includes("50"))
      expect(strategy.objectives.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
  });

  test("criteria down, and what they add up to", () => {
    const across: Cells = [
      ["Criterion", "Ahorn", "Birke", "Cedar"],
      ["Rank cost", 1, 2, 3],
      ["Rank quality", 3, 1, 2],
      ["Rank support", 2, 3, 1],
      ["Sum of ranks", 6, 6, 6],
    ];
    expect(effects(across)).toEqual(FIRST_BEST);
  });

  test("what was measured stands beside its place", () => {
    const cells: Cells = [
      ["Vendor", "Price", "Rank price", "Uptime", "Rank uptime"],
      ["Ahorn", 1000, 1, 97.2, 3],
      ["Birke", 2000, 2, 99.9, 1],
      ["Cedar", 3000, 3, 98.5, 2],
    ];
    expect(effects(cells)).toEqual(FIRST_BEST.map(([a, b]) => [a, b]));
    expect(read(cells).strategy.investments.map(({ costOnce }) => costOnce)).toEqual([1000, 2000, 3000]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["one alone is what came of the others", ["Reach", "Ease", "Value rank"], ["Reach", "Ease"]],
    ["a final one is what came of all", ["Rank cost", "Rank ease", "Final rank"], ["Rank cost", "Rank ease"]],
  ])("%s", (_, heads, wanted) => {
    const { strategy } = read(table("Vendor", heads, ["Dorn", 4, 4, 4]));
    expect(strategy.objectives.map(({ name }) => name)).toEqual(wanted);
  });
});
