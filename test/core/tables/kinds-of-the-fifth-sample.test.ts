import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Kinds that the fifth sample of strangers' tables showed (docs/reading.md), with names of our own. */
const objectives = ({ strategy }: Reading): string[] => strategy.objectives.map(({ name }) => name);
const options = ({ strategy }: Reading): string[] => strategy.investments.map(({ name }) => name);
const answersOf = ({ questions }: Reading): string[][] =>
  questions.filter(({ code }) => code === "table").map(({ choices }) => choices.map(({ code }) => code));

const ALIKE = ["Anvil", "Bellows", "Crane", "Derrick", "Engine", "Forge"];

describe("options rated alike are no average of one another", () => {
  test.each([4, 5])("%i before one that differs", (count) => {
    const cells: CellValue[][] = [
      ["Criterion", "Speed", "Ease", "Range"],
      ["Weight", 3, 2, 1],
      ...ALIKE.map((name, at) => (at < count ? [name, 4.2, 3.1, 5] : [name, 3, 5, at - 2])),
    ];
    expect(options(read({ Sheet1: cells }))).toEqual(ALIKE);
  });

  test("one of them with a word for the best in its sentence", () => {
    const names = ALIKE.map((name, at) => (at === 4 ? "Show the best of them by type first" : name));
    const cells: CellValue[][] = [
      ["Idea", "Speed", "Ease", "Range", "Total"],
      ...names.map((name, at) => (at === 0 ? [name, 5, 4, 5, 14] : [name, 4, 3, 5, 12])),
    ];
    expect(options(read({ Sheet1: cells }))).toEqual(names);
  });
});

test("totals out of what can be had at most vouch for a table", () => {
  const rows = [
    [5, 2, 3, 4],
    [1, 4, 4, 2],
    [3, 3, 5, 5],
  ];
  const cells: CellValue[][] = [
    ["Haven", "Shelter", "Depth", "Berths", "Quay", "Points"],
    ...rows.map((row, at) => [ALIKE[at]!, ...row, `${row.reduce((sum, each) => sum + each, 0)} / 24`]),
  ];
  const reading = read({ Sheet1: cells });
  expect(objectives(reading)).toEqual(["Shelter", "Depth", "Berths", "Quay"]);
  expect(options(reading)).toEqual(ALIKE.slice(0, 3));
});

test("headers that shorten listed names behind a code take the list's weights", () => {
  const listed = ["K1 Subsidence", "K2 Drainage Upkeep", "K3 Progress Reporting", "MTR average"];
  const cells: CellValue[][] = [
    ["Criterion", "Weight"],
    ...listed.map((name, at) => [name, [0.4, 0.3, 0.2, 0.1][at]!]),
    [],
    ["Option", "K1 Subs", "K2 Drainage", "K3 Prog", "MTR"],
    ["Anvil", 5, 3, 2, 4],
    ["Bellows", 2, 4, 4, 1],
    ["Crane", 4, 1, 3, 5],
  ];
  const { strategy } = read({ Sheet1: cells });
  expect(strategy.objectives.map(({ weight }) => Math.round(weight * 100) / 100)).toEqual([
    0.4, 0.3, 0.2, 0.1,
  ]);
  expect(strategy.investments).toHaveLength(3);
});

test("a criterion called Relevance among others is none of their weights", () => {
  const cells: CellValue[][] = [
    ["Criterion", "Anvil", "Bellows", "Crane"],
    ["Accuracy", 4, 4.5, 3],
    ["Completeness", 3.5, 4, 2],
    ["Relevance", 4.5, 5, 3.5],
    ["Coherence", 4, 4, 4.5],
  ];
  const { strategy } = read({ Sheet1: cells });
  expect(strategy.objectives.map(({ name, weight }) => [name, weight])).toEqual(
    ["Accuracy", "Completeness", "Relevance", "Coherence"].map((name) => [name, 0.25]),
  );
});

describe("a column that names the winners", () => {
  const signs = ["++", "-", "+", "--"];
  const table = (last: string, letters: readonly string[]): CellValue[][] => [
    ["Criterion", "Weight", "Way A: bridge", "Way B: tunnel", last],
    ...signs.map((sign, at) => [
      "Speed|Ease|Range|Noise".split("|")[at]!,
      [4, 3, 2, 1][at]!,
      sign,
      signs[3 - at]!,
      letters[at]!,
    ]),
  ];

  test("is no option", () => {
    expect(options(read({ Sheet1: table("Ahead", ["A", "B", "A", "B"]) }))).toEqual([
      "Way A: bridge",
      "Way B: tunnel",
    ]);
  });

  test("is one where all are graded in letters that name options", () => {
    const cells: CellValue[][] = [
      ["Criterion", "Weight", "Plan A", "Plan B", "Plan C"],
      ["Speed", 4, "B", "C", "A"],
      ["Ease", 3, "C", "A", "B"],
      ["Range", 2, "B", "C", "A"],
    ];
    expect(options(read({ Sheet1: cells }))).toEqual(["Plan A", "Plan B", "Plan C"]);
  });
});

describe("a table that is offered", () => {
  test("asks which way round in the same question where that is open", () => {
    const cells: CellValue[][] = [
      [null, "Shelter", "Depth", "Berths"],
      ["Anvil", 3, 1, 7],
      ["Bellows", 4, 8, 2],
      ["Crane", 9, 6, 2],
    ];
    expect(answersOf(read({ Sheet1: cells }))).toEqual([["options-down", "options-across", "no"]]);
  });

  test("ends where another begins with a header of its own", () => {
    const cells: CellValue[][] = [
      ["Tongue", "Compiles", "Runs", "Verdict"],
      ["Anvil", "✅ on all", "✅ at once", "as expected"],
      ["Bellows", "✅ on all", "✅ at once", "as expected"],
      ["Crane", "✅ on most", "✅ at once", "marked where not"],
      [],
      ["Marks"],
      ["Skill", "Anvil", "Bellows", "Crane"],
      ["Brevity", "★★★★☆", "★★★☆☆", "★★★★★"],
      ["Safety", "★★☆☆☆", "★★☆☆☆", "★★★★★"],
      ["Stopping", "★★★★☆", "★★★★★", "★★★★☆"],
      ["Manuals", "★★★☆☆", "★★★★★", "★★★★★"],
    ];
    const [question] = read({ Sheet1: cells }).questions;
    expect(question).toMatchObject({ code: "table", range: { row: 5, rows: 6 } });
  });
});
