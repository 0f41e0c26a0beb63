import { describe, expect, test } from "@jest/globals";
import { read, round, type Cells } from "./workbook-of.ts";

/** Kinds that were read wrong without a word, tried with names of our own; the right reading is told in each title. */
function objectivesOf(sheets: Readonly<Record<string, Cells>> | Cells) {
  const { strategy } = read(sheets);
  return strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 100)]);
}

const HEAD = ["Idea", "Calm", "Pride", "Fun"];
const RATED: Cells = [
  ["Kiln", 3, 4, 5],
  ["Loom", 5, 2, 1],
  ["Lathe", 2, 2, 3],
];
const WEIGHED = [
  ["Calm", 50],
  ["Pride", 30],
  ["Fun", 20],
];

describe("beside a line called weights and no more, another with that word is an option", () => {
  test.each<[string, Cells]>([
    ["before it", [HEAD, ["Weight loss course", 4, 2, 5], ["Weights", 5, 3, 2], ...RATED]],
    ["last of all", [HEAD, ["Weight", 5, 3, 2], ...RATED, ["Weight loss course", 4, 2, 5]]],
    [
      "two of them",
      [HEAD, ["Weight loss course", 4, 2, 5], ["Weight", 5, 3, 2], ["Weight bench", 1, 4, 4], ...RATED],
    ],
  ])("%s", (_where, cells) => {
    const { strategy } = read(cells);
    expect(strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 100)])).toEqual(WEIGHED);
    const found = strategy.investments.find(({ name }) => name === "Weight loss course");
    expect(found?.ratings.map(({ written }) => written)).toEqual([4, 2, 5]);
    expect(strategy.investments).toHaveLength(cells.length - 2);
  });

  test("also where options are columns", () => {
    const { strategy } = read([
      ["Criterion", "Weight lifter", "Weight", "Kiln", "Loom"],
      ["Calm", 4, 5, 3, 1],
      ["Pride", 2, 3, 4, 2],
      ["Fun", 5, 2, 2, 2],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Weight lifter", "Kiln", "Loom"]);
    expect(strategy.objectives.map(({ weight }) => Math.round(weight * 100))).toEqual([50, 30, 20]);
  });
});

describe("weights in other futures, whatever they are called, are no options", () => {
  const futures = [
    { name: "If rents double", weights: [0.2, 0.2, 0.6] },
    { name: "Quiet years", weights: [0.6, 0.3, 0.1] },
  ];

  test.each([100, 1])("lines that share out %d as the weights do", (whole) => {
    const { strategy } = read([
      HEAD,
      ["Weight", ...[0.5, 0.3, 0.2].map((share) => share * whole)],
      ...futures.map(({ name, weights }) => [name, ...weights.map((share) => share * whole)]),
      ...RATED,
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiln", "Loom", "Lathe"]);
    expect(strategy.objectives.map(({ scale }) => scale.id)).toEqual(["1-5", "1-5", "1-5"]);
    expect(strategy.scenarios.map(({ name, weights }) => ({ name, weights: weights.map(round) }))).toEqual(
      futures,
    );
  });

  test("columns beside the weights", () => {
    const { strategy } = read([
      ["Goal", "Weight", "If rents double", "Quiet years", "Kiln", "Loom"],
      ["Calm", 50, 20, 60, 3, 5],
      ["Pride", 30, 20, 30, 4, 2],
      ["Fun", 20, 60, 10, 5, 1],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiln", "Loom"]);
    expect(strategy.scenarios.map(({ name }) => name)).toEqual(["If rents double", "Quiet years"]);
  });

  test("options rated out of 100 that happen to add up to 100 stay options", () => {
    const { strategy } = read([
      HEAD,
      ["Weight", 50, 30, 20],
      ["Kiln", 20, 20, 60],
      ["Loom", 90, 40, 70],
      ["Lathe", 10, 55, 80],
    ]);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiln", "Loom", "Lathe"]);
    expect(strategy.scenarios).toEqual([]);
  });
});

describe("which end of a scale is the best, where one alone is named", () => {
  test.each([
    ["Calm (1 = best)", true],
    ["Calm (1 = sehr gut)", true],
    ["Calm (1 = mejor)", true],
    ["Noise (5 = worst)", true],
    ["Noise (5 = loud)", false],
    ["Calm (5 = best)", false],
    ["Calm (1 = poor)", false],
    ["Risk (1 = high)", false],
    ["Calm (5 = low)", false],
  ])("%s: turned round %s", (header, isTurned) => {
    const { strategy } = read([["Idea", header, "Pride", "Fun"], ["Weight", 50, 30, 20], ...RATED]);
    expect(strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([isTurned, false, false]);
  });
});

describe("priorities in numbers are places, the first counting most", () => {
  test.each<[string, Readonly<Record<string, Cells>>]>([
    [
      "a list on another sheet",
      {
        Goals: [
          ["Goal", "Priority"],
          ["Calm", 1],
          ["Pride", 2],
          ["Fun", 3],
        ],
        Ideas: [HEAD, ...RATED],
      },
    ],
    ["a row", { Ideas: [HEAD, ["Priority", 1, 2, 3], ...RATED] }],
    [
      "a column beside criteria",
      {
        Ideas: [
          ["Goal", "Priorität", "Kiln", "Loom"],
          ["Calm", 1, 3, 5],
          ["Pride", 2, 4, 2],
          ["Fun", 3, 5, 1],
        ],
      },
    ],
  ])("%s", (_where, sheets) => {
    // Rank-order centroids of three: 11/18, 5/18, 2/18 (Barron & Barrett 1996).
    expect(objectivesOf(sheets)).toEqual([
      ["Calm", 61],
      ["Pride", 28],
      ["Fun", 11],
    ]);
  });

  test.each([
    "Importance",
    "How important?",
    "How important is it to us (1-5)",
    "Wie wichtig ist uns das?",
    "¿Qué tan importante?",
    "Hoe belangrijk?",
  ])("“%s” is how much, not which place", (label) => {
    expect(objectivesOf([HEAD, [label, 1, 2, 3], ...RATED])).toEqual([
      ["Calm", 17],
      ["Pride", 33],
      ["Fun", 50],
    ]);
  });
});

describe("weights of objectives on another sheet", () => {
  test("count where nothing heads them, and their cells are used", () => {
    const { strategy, unused } = read({
      Ideas: [HEAD, ...RATED],
      Shares: [
        ["Calm", 50],
        ["Pride", 30],
        ["Fun", 20],
      ],
    });
    expect(strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 100)])).toEqual([
      ["Calm", 50],
      ["Pride", 30],
      ["Fun", 20],
    ]);
    expect(unused.filter(({ range }) => range.sheet === "Shares")).toEqual([]);
  });

  const goals: Cells = [
    ["Goal", "Weight"],
    ["Calm", 50],
    ["Pride", 30],
    ["Fun", 20],
  ];

  test.each([
    ["before", (name: string) => `Effect on ${name.toLowerCase()}`],
    ["behind", (name: string) => `${name} effect`],
    ["on both sides of", (name: string) => `Our ${name} score`],
  ])("are found with words %s the names, however short these are", (_where, dressed) => {
    const head = ["Idea", ...["Calm", "Pride", "Fun"].map(dressed)];
    expect(objectivesOf({ Goals: goals, Ideas: [head, ...RATED] })).toEqual(WEIGHED);
  });

  test("do not take the place of those beside the ratings, in an older copy or another future", () => {
    const older: Cells = [HEAD, ["Weight", 10, 10, 80], ...RATED];
    const now: Cells = [HEAD, ["Weight", 50, 30, 20], ...RATED];
    for (const sheets of [
      { "Matrix (old)": older, Matrix: now },
      { Now: now, "If rents double": older },
    ]) {
      const reading = read(sheets);
      expect(reading.strategy.objectives.map(({ weight }) => Math.round(weight * 100))).toEqual([50, 30, 20]);
      expect(reading.unused.map(({ kind, name }) => [kind, name])).toEqual([
        ["table", Object.keys(sheets).find((name) => !/Matrix$|Now/.test(name))],
      ]);
      expect(reading.questions.map(({ code }) => code)).toContain("which-decision");
    }
  });

  test("are not those of another decision whose products are numbered", () => {
    const { strategy } = read({
      Tools: [HEAD, ["Weight", 50, 30, 20], ...RATED],
      Vans: [
        ["Van", "Reach", "Space", "Noise"],
        ["Weight", 40, 40, 20],
        ["V1", 3, 4, 5],
        ["V2", 5, 2, 1],
        ["V3", 4, 2, 4],
      ],
    });
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Kiln", "Loom", "Lathe"]);
  });
});

test("two weights in brackets that add up to 100, beside columns without", () => {
  const { strategy } = read([
    ["Idea", "Initial investment", "Annual benefit", "Calm (60)", "Pride (40)"],
    ["Kiln", 12000, 9000, 3, 2],
    ["Loom", 30000, 4000, 2, 3],
    ["Lathe", 8000, 100, 1, 1],
  ]);
  expect(strategy.objectives.map(({ name, weight }) => [name, round(weight)])).toEqual([
    ["Calm", 0.6],
    ["Pride", 0.4],
  ]);
  expect(strategy.investments.map(({ costOnce }) => costOnce)).toEqual([12000, 30000, 8000]);
});

describe("headers over two rows, the corner with the first", () => {
  const broken: Cells = [
    ["Idea", "Speed of", "Care for", "Joy at"],
    [null, "service", "people", "work"],
  ];

  test("are put together", () => {
    const { objectives } = read([...broken, ["Weight", 50, 30, 20], ...RATED]).strategy;
    expect(objectives.map(({ name }) => name)).toEqual([
      "Speed of service",
      "Care for people",
      "Joy at work",
    ]);
  });

  test("a row of words under a header without a name of its own is no part of it", () => {
    const { objectives } = read([
      HEAD,
      [null, "Anna", "Ben", "Cleo"],
      ["Weight", 50, 30, 20],
      ...RATED,
    ]).strategy;
    expect(objectives.map(({ name }) => name)).toEqual(["Calm", "Pride", "Fun"]);
  });
});

describe("what came out below the ratings is no option, and no scale", () => {
  test.each<[string, number[]]>([
    ["Average", [3.3, 2.7, 3]],
    ["Moyenne", [3.3, 2.7, 3]],
    ["Max", [5, 4, 5]],
    ["Min", [2, 2, 1]],
    ["Rank", [1, 3, 2]],
  ])("%s", (name, values) => {
    const reading = read([HEAD, ["Weight", 50, 30, 20], ...RATED, [name, ...values]]);
    expect(reading.strategy.investments.map((each) => each.name)).toEqual(["Kiln", "Loom", "Lathe"]);
    expect(reading.strategy.objectives.map(({ scale }) => scale.id)).toEqual(["1-5", "1-5", "1-5"]);
    expect(reading.strategy.scenarios).toEqual([]);
    expect(reading.unused.map(({ kind, name: said, reason }) => [kind, said, reason])).toEqual([
      ["row", name, "total"],
    ]);
  });

  test("what can be had at most, the same for all, stays the scale", () => {
    const { objectives } = read([HEAD, ["Weight", 50, 30, 20], ...RATED, ["Max", 5, 5, 5]]).strategy;
    expect(objectives.map(({ scale }) => scale.id)).toEqual(["0-5", "0-5", "0-5"]);
  });
});

describe("weights in words on another sheet than the ratings", () => {
  test.each([
    ["Priority", ["Must", "Should", "Could"], [50, 33, 17]],
    ["MoSCoW", ["Must have", "Should have", "Could have"], [50, 33, 17]],
    ["Importance", ["High", "Medium", "Low"], [50, 33, 17]],
    ["Priorität", ["Muss", "Soll", "Kann"], [50, 33, 17]],
    ["Weight", ["Very high", "High", "Low"], [50, 38, 13]],
  ])("under “%s” they are as sure as numbers", (header, words, shares) => {
    const names = ["Calm", "Pride", "Fun"];
    const reading = read({
      Goals: [["Goal", header], ...names.map((name, index) => [name, words[index]!])],
      Ideas: [HEAD, ...RATED],
    });
    expect(reading.strategy.objectives.map(({ weight }) => Math.round(weight * 100))).toEqual(shares);
    expect(reading.sureness).toBe("sure");
    // An option that is rated as the words count is no set of weights.
    const again = read({
      Goals: [["Goal", header], ...names.map((name, index) => [name, words[index]!])],
      Ideas: [HEAD, ["Crane", 3, 2, 1], ...RATED],
    });
    expect(again.strategy.investments).toHaveLength(4);
  });
});

describe("beside the weights", () => {
  const table = (header: string, column: readonly number[]): Cells => [
    ["Criterion", "Weight", header, "Quay", "Rill"],
    ...["Print quality", "App", "Archive"].map((name, at) => [
      name,
      [5, 2, 3][at]!,
      column[at]!,
      [4, 2, 3][at]!,
      [2, 5, 3][at]!,
    ]),
  ];
  const found = (header: string, column: readonly number[]): string[] =>
    read(table(header, column)).strategy.investments.map(({ name }) => name);

  test.each(["If readers go online", "Wenn die Mieten steigen", "Si suben los precios"])(
    "“%s” weighs anew, whatever it adds up to",
    (header) => {
      const { investments, scenarios } = read(table(header, [1, 5, 4])).strategy;
      expect(investments.map(({ name }) => name)).toEqual(["Quay", "Rill"]);
      expect(scenarios.map(({ name, weights }) => [name, weights.map(round)])).toEqual([
        [header, [0.1, 0.5, 0.4]],
      ]);
    },
  );

  test.each([
    ["“If” alone names an option", "IF Metall"],
    ["and so does a name of one word", "Iffley"],
  ])("%s", (_, header) => expect(found(header, [1, 5, 4])).toEqual([header, "Quay", "Rill"]));

  test.each(["Required", "Erforderlich", "Requis"])("“%s” is what is asked of all", (header) => {
    expect(found(header, [3, 3, 2])).toEqual(["Quay", "Rill"]);
  });
});
