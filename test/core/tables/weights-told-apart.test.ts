import { describe, expect, test } from "@jest/globals";
import { HEAD, objectivesOf, RATED, WEIGHED } from "./told-apart.ts";
import { read, round, type Cells } from "./workbook-of.ts";

/** Weights that were read wrong without a word, tried with names of our own; the right reading is told in each title. */
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
  test.each<[string, Cells[number][]]>([
    [
      "in front",
      [
        ["Ref", "Objective", "Weight"],
        ["O1", "Calm", 50],
        ["O2", "Pride", 30],
        ["O3", "Fun", 20],
      ],
    ],
    [
      "behind",
      [
        ["Objective", "Ref", "Weight"],
        ["Calm", "O1", 50],
        ["Pride", "O2", 30],
        ["Fun", "O3", 20],
      ],
    ],
  ])("count with codes %s, and neither names nor codes are left over", (_where, Goals) => {
    const sheets = { Ideas: [HEAD, ...RATED], Goals };
    expect(objectivesOf(sheets)).toEqual(WEIGHED);
    expect(read(sheets).unused).toEqual([]);
  });

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
