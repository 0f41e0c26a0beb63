import { describe, expect, test } from "@jest/globals";
import { readStrategy } from "#core/tables/read-strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { allSaid } from "#test/support/said.ts";
import { read, workbookOf, type Cells } from "./workbook-of.ts";

/** Each option in a table of its own, with names of our own: criteria downwards, each with its weight and its score. */
const HEAD: CellValue[] = ["Criterion", "Weight", "Score"];
const card = (scores: readonly number[], weights: readonly number[] = [40, 35, 25]): CellValue[][] => [
  HEAD,
  ...["Reach", "Thrift", "Calm"].map((name, at): CellValue[] => [name, weights[at]!, scores[at]!]),
];
const ANVIL = card([4, 3, 5]);
const CRANE = card([2, 5, 1]);
const beside = (a: Cells, b: Cells): Cells => a.map((line, at) => [...line, null, ...b[at]!]);

function gist(sheets: Readonly<Record<string, Cells>>): unknown {
  const { strategy } = read(sheets);
  return {
    weights: strategy.objectives.map(({ name, weight }) => [name, Math.round(weight * 100)]),
    ratings: strategy.investments.map(({ name, ratings }) => [
      name,
      ...ratings.map(({ written }) => written),
    ]),
  };
}

const TOGETHER = {
  weights: [
    ["Reach", 40],
    ["Thrift", 35],
    ["Calm", 25],
  ],
  ratings: [
    ["Anvil", 4, 3, 5],
    ["Crane", 2, 5, 1],
  ],
};

describe("a table for each option is read as one", () => {
  test.each<readonly [string, Readonly<Record<string, Cells>>]>([
    ["one below the other", { S: [["Anvil"], ...ANVIL, [], ["Crane"], ...CRANE] }],
    [
      "with a word in front of each name",
      { S: [["Vendor: Anvil"], ...ANVIL, [], ["Vendor: Crane"], ...CRANE] },
    ],
    [
      "beside one another",
      { S: beside([["Anvil", null, null], ...ANVIL], [["Crane", null, null], ...CRANE]) },
    ],
    ["on sheets of their own", { Anvil: ANVIL, Crane: CRANE }],
    [
      "with what comes of it, and sums",
      {
        S: [["Anvil", ANVIL, 3.95] as const, ["Crane", CRANE, 2.8] as const].flatMap(([name, lines, sum]) => [
          [name],
          [...lines[0]!, "Weighted"],
          ...lines.slice(1).map((line) => [...line, ((line[1] as number) * (line[2] as number)) / 100]),
          ["Total", 100, null, sum],
          [],
        ]),
      },
    ],
    [
      "criteria in another order",
      { S: [["Anvil"], ...ANVIL, [], ["Crane"], HEAD, ...[...CRANE.slice(1)].reverse()] },
    ],
    [
      "as a long list that a word for options heads",
      {
        S: [
          ["Vendor", ...HEAD],
          ...ANVIL.slice(1).map((line) => ["Anvil", ...line]),
          ...CRANE.slice(1).map((line) => ["Crane", ...line]),
        ],
      },
    ],
  ])("%s", (_, sheets) => expect(gist(sheets)).toEqual(TOGETHER));

  test("and said, with where they stand", () => {
    const { notes, unused } = read({ S: [["Anvil"], ...ANVIL, [], ["Crane"], ...CRANE] });
    expect(allSaid(notes).join()).toContain("S!A1:C5, S!A7:C11");
    expect(unused).toEqual([]);
  });

  test("without one on a sheet that is hidden: an older copy is no option", () => {
    const { outline, cells } = workbookOf({ Anvil: ANVIL, Crane: CRANE, "Anvil (old)": card([1, 1, 2]) });
    const sheets = outline.sheets.map((sheet) => ({ ...sheet, hidden: sheet.name === "Anvil (old)" }));
    const { strategy } = readStrategy({ ...outline, sheets }, cells);
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Anvil", "Crane"]);
  });

  test.each<readonly [string, Readonly<Record<string, Cells>>]>([
    [
      "where they weigh differently",
      { S: [["Anvil"], ...ANVIL, [], ["Crane"], ...card([2, 5, 1], [50, 25, 25])] },
    ],
    [
      "where they are the same thing at other times",
      { S: [["Year 2025"], ...ANVIL, [], ["Year 2026"], ...CRANE] },
    ],
    [
      "where they are people who rated",
      { S: [["Evaluator: Anna"], ...ANVIL, [], ["Evaluator: Ben"], ...CRANE] },
    ],
  ])("not %s", (_, sheets) => expect(read(sheets).strategy.investments).toEqual([]));
});

test("a column of words that rate, under a word for options, is no column of their names", () => {
  const { strategy } = read([
    ["Requirement", "Kind", "System A", "System B"],
    ["Sign-in", "must", "full", "partial"],
    ["Export", "could", "missing", "full"],
    ["Audit", "should", "full", "full"],
  ]);
  expect(strategy.investments.map(({ name }) => name)).not.toContain("full");
});
