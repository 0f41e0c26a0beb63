import { describe, expect, test } from "@jest/globals";
import { firstNames } from "#core/tables/report/blocks-below.ts";
import { read, type Cells, type WorkbookExtras } from "./workbook-of.ts";

/** Layouts where what belongs together stands beside, below or on another sheet; names of our own. */
const WEIGHTS = { "Calmer mornings": 5, "Fewer breakages": 3, "Regulars come back": 2 };
const GOALS = Object.keys(WEIGHTS);
const SHARES = [0.5, 0.3, 0.2];
const RATINGS: Readonly<Record<string, readonly number[]>> = {
  "Bread slicer": [4, 2, 5],
  "Dough timer": [3, 5, 1],
  "Card reader": [1, 4, 3],
  "Van shelves": [2, 2, 4],
};
const total = (ratings: readonly number[]): number =>
  ratings.reduce((sum, rating, i) => sum + rating * Object.values(WEIGHTS)[i]!, 0);

function gist(sheets: Readonly<Record<string, Cells>> | Cells, extras: WorkbookExtras = {}): unknown {
  const { objectives, investments } = read(sheets, extras).strategy;
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: Object.fromEntries(
      investments.map(({ name, ratings }) => [name, ratings.map(({ written }) => written)]),
    ),
  };
}

const EXPECTED = { objectives: GOALS.map((name, i) => [name, SHARES[i]]), investments: RATINGS };

describe("weights that stand beside each rating", () => {
  const parts = (
    heads: readonly string[],
    put: (rating: number, weight: number) => readonly (number | null)[],
  ): Cells => [
    [null, ...GOALS.flatMap((name) => [name, ...heads.slice(1).map(() => null)])],
    ["Project", ...GOALS.flatMap(() => heads), "Total"],
    ...Object.entries(RATINGS).map(([name, ratings]) => [
      name,
      ...ratings.flatMap((rating, i) => put(rating, Object.values(WEIGHTS)[i]!)),
      total(ratings),
    ]),
  ];
  const merged = { merges: { Sheet1: ["B1:D1", "E1:G1", "H1:J1"] } };

  test("under merged names, by the word over them", () => {
    const cells = parts(["Mark", "Weight", "Product"], (rating, weight) => [rating, weight, rating * weight]);
    expect(gist(cells, merged)).toEqual(EXPECTED);
  });

  test("under names that are not merged", () => {
    const cells = parts(["Mark", "Weight", "Product"], (rating, weight) => [rating, weight, rating * weight]);
    expect(gist(cells)).toEqual(EXPECTED);
  });

  test("in a language of which no word is known, by the products", () => {
    const cells = parts(["Einkunn", "Vogur", "Utkoma"], (rating, weight) => [
      rating,
      weight,
      rating * weight,
    ]);
    expect(gist(cells, merged)).toEqual(EXPECTED);
  });

  test("a rating that is the same for all is no weight where neither word nor product says so", () => {
    const [over, heads, ...lines] = parts(["Mark", "Seen by", "Year"], (rating) => [rating, 2, 2031]);
    const plain = lines.map((line) => [
      ...line.slice(0, -1),
      RATINGS[line[0] as string]!.reduce((a, b) => a + b),
    ]);
    const { objectives } = read([over!, heads!, ...plain], merged).strategy;
    expect(objectives.map(({ weight }) => Math.round(weight * 1000))).toEqual([333, 333, 333]);
  });
});

test("remarks under an objective's merged name do not name the options", () => {
  const remarks = ["Rita asked", "as last spring", "guessed", "from the offer"];
  const cells: Cells = [
    [null, ...GOALS.flatMap((name) => [name, null])],
    ["Project", ...GOALS.flatMap(() => ["Why", "Mark"]), "Total"],
    ["Weight", ...Object.values(WEIGHTS).flatMap((weight) => [null, weight]), null],
    ...Object.entries(RATINGS).map(([name, ratings], row) => [
      name,
      ...ratings.flatMap((rating, i) => [remarks[(row + i) % 4]!, rating]),
      total(ratings),
    ]),
  ];
  expect(gist(cells, { merges: { Sheet1: ["B1:C1", "D1:E1", "F1:G1"] } })).toEqual(EXPECTED);
});

describe("a header below the options", () => {
  const lines = Object.entries(RATINGS).map(([name, ratings]) => [name, ...ratings, total(ratings)]);

  test("with the weights under it", () => {
    const cells = [...lines, ["Project", ...GOALS, "Total"], ["Weight", ...Object.values(WEIGHTS), null]];
    expect(gist(cells)).toEqual(EXPECTED);
  });

  test("is not looked for where the first line heads the table", () => {
    const cells = [
      ["Project", ...GOALS, "Total"],
      ["Weight", ...Object.values(WEIGHTS), null],
      ...lines,
      ["Seen", "by Ana", "by Ben", "by Cleo", "yes"],
    ];
    expect(gist(cells)).toEqual(EXPECTED);
  });
});

test("a legend beside the table whose first number stands in the header's row is no objective", () => {
  const cells: Cells = [
    ["Weight", ...Object.values(WEIGHTS), null, null, "Marks", "Meaning"],
    ["Project", ...GOALS, "Total", null, 1, "hardly"],
    ...Object.entries(RATINGS)
      .slice(0, 2)
      .map(([name, ratings], i) => [
        name,
        ...ratings,
        total(ratings),
        null,
        [3, 5][i]!,
        ["so-so", "fully"][i]!,
      ]),
  ];
  const { objectives } = read(cells).strategy;
  expect(objectives.map(({ name }) => name)).toEqual(GOALS);
});

test("three people under each option are raters, not options", () => {
  const people = ["Nell", "Omar", "Pia"];
  const options = Object.keys(RATINGS).slice(0, 2);
  const cells: Cells = [
    ["Goal", "Weight", ...options.flatMap((name) => [name, null, null])],
    [null, null, ...options.flatMap(() => people)],
    ...GOALS.map((name, i) => [
      name,
      Object.values(WEIGHTS)[i]!,
      ...options.flatMap((option) => [-1, 0, 1].map((off) => RATINGS[option]![i]! + off)),
    ]),
  ];
  const { investments } = read(cells).strategy;
  expect(investments.map(({ name }) => name)).toEqual(options);
});

describe("several sheets with the same objectives", () => {
  const sheet = (
    weights: readonly number[],
    rated: readonly (readonly [string, readonly number[]])[],
  ): Cells => [
    ["Weight", ...weights],
    ["Project", ...GOALS],
    ...rated.map(([name, ratings]) => [name, ...ratings]),
  ];
  const own = Object.values(WEIGHTS);

  test("other options: whether they belong together is asked, and both answers are kept to", () => {
    const shop = Object.entries(RATINGS).slice(0, 2);
    const office: [string, number[]][] = [
      ["Time clock", [5, 1, 2]],
      ["New chairs", [2, 3, 4]],
    ];
    const sheets = { Shop: sheet(own, shop), Office: sheet(own, office) };
    const reading = read(sheets);
    const names = ["Bread slicer", "Dough timer", "Time clock", "New chairs"];
    expect(reading.strategy.investments.map(({ name }) => name)).toEqual(names);
    const question = reading.questions.find(({ code }) => code === "which-decision")!;
    expect(question.choices.map(({ code }) => code)).toEqual(["together", "this-table", "this-table-2"]);
    const alone = question.choices.map(({ corrections }) =>
      read(sheets, {}, corrections).strategy.investments.map(({ name }) => name),
    );
    expect(alone).toEqual([names, names.slice(0, 2), names.slice(2)]);
  });

  test("the same options under other weights: another future does not weigh this one", () => {
    const rated = Object.entries(RATINGS).slice(0, 2);
    const turned = [own[1]!, own[2]!, own[0]!];
    const { strategy } = read({ "As it is": sheet(own, rated), "If rents double": sheet(turned, rated) });
    expect(strategy.objectives.map(({ weight }) => weight)).toEqual(SHARES);
  });
});

const turned = (cells: Cells): Cells => cells[0]!.map((_, column) => cells.map((row) => row[column] ?? null));

/** 0372 */
describe("conditions that stand apart", () => {
  const ratings: Cells = [
    ["Criterion", "Weight", "Hetzner", "Ovh", "Scaleway"],
    ["Price", 40, 4, 3, 5],
    ["Support", 35, 3, 4, 2],
    ["Backup", 25, 4, 2, 3],
  ];
  const across: Cells = [
    ["Must-have requirements", "Hetzner", "Ovh", "Scaleway"],
    ["GDPR contract", "Yes", "Yes", "No"],
    ["Two data centres", "Yes", "No", "Yes"],
  ];
  const gap: Cells = Array.from({ length: 13 }, () => []);
  const levels = (sheets: Record<string, Cells>): unknown[] =>
    read(sheets).strategy.investments.map(({ name, readiness, gates }) => [
      name,
      [...readiness, ...gates].map((each) => ("level" in each ? each.level : each.state === "pass" ? 1 : 0)),
    ]);

  test.each<[string, Record<string, Cells>]>([
    ["far above", { Sheet1: [...across, ...gap, ...ratings] }],
    ["on another sheet", { Scores: ratings, "Knock-out": across }],
    // Yes and no are no names, whatever word stands in the corner.
    [
      "under a word for what must be done",
      {
        Scores: ratings,
        Facts: [
          ["Must have", "Hetzner", "Ovh", "Scaleway"],
          ["GDPR contract signed", "yes", "no", "yes"],
          ["Hosted in the EU", "yes", "yes", "no"],
        ],
      },
    ],
    [
      "a column for each, under a word that is mostly told of a system",
      { Scores: ratings, Facts: turned([["Vendor", "Hetzner", "Ovh", "Scaleway"], ...across.slice(1)]) },
    ],
    [
      "a column for each, in German",
      {
        Scores: ratings,
        Facts: turned([
          ["Anbieter", "Hetzner", "Ovh", "Scaleway"],
          ["AV-Vertrag liegt vor", "ja", "ja", "nein"],
          ["Zweites Rechenzentrum", "ja", "nein", "ja"],
        ]),
      },
    ],
  ])("%s", (_, sheets) => {
    expect(levels(sheets)).toEqual([
      ["Hetzner", [1, 1]],
      ["Ovh", [1, 0]],
      ["Scaleway", [0, 1]],
    ]);
  });

  test.each<[string, Cells]>([
    ["with a line of something else", [...across, ["Seats", 12, 40, 25]]],
    ["with other names", across.map((row, at) => [...row, ["Exoscale", "Yes", "Yes"][at]!])],
  ])("%s: none", (_, other) => {
    expect(levels({ Scores: ratings, Facts: other }).map((each) => (each as [string, unknown[]])[1])).toEqual(
      [[], [], []],
    );
  });
});

test("a choice is told by its first three names", () => {
  expect(firstNames(["Quay", "Rill", "Weir"])).toBe("Quay, Rill, Weir");
  expect(firstNames(["Quay", "Rill", "Weir", "Lock"])).toBe("Quay, Rill, Weir …");
});
