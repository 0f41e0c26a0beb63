import { describe, expect, test } from "@jest/globals";
import { HEAD, RATED, WEIGHED } from "./told-apart.ts";
import { read, round, type Cells } from "./workbook-of.ts";

/** Kinds that were read wrong without a word, tried with names of our own; the right reading is told in each title. */
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

test("a column that nothing heads is told without a name", () => {
  const remarks = ["seen twice", "asked Ada", "too large"];
  const { unused } = read([
    [...HEAD, null],
    ["Weight", 50, 30, 20, null],
    ...RATED.map((line, at) => [...line, remarks[at]!]),
  ]);
  expect(unused.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([["column", "", "text"]]);
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
