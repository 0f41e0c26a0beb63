import { expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { allSaid } from "#test/support/said.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Points of what can be had: the sheet's own totals are plain sums, and ours are the same (docs/decisions/reading.md, 0346). */
const NAMES = ["Heron", "Plover", "Curlew"];
const POINTS = [
  [42, 21, 16],
  [38, 30, 12],
  [45, 18, 20],
];
const MOST = [50, 30, 20];
const sum = (line: readonly number[]): number => line.reduce((all, each) => all + each, 0);
const turned = (cells: Cells): Cells =>
  cells[0]!.map((_, column) => cells.map((line) => line[column] ?? null));

function tender(heads: readonly string[], points: readonly (readonly number[])[], total: string): Cells {
  return [["Bidder", ...heads, total], ...points.map((line, i) => [NAMES[i]!, ...line, sum(line)])];
}

function listed(weights: readonly (number | string)[], points = POINTS): Cells {
  return turned([
    ["Criterion", "Concept", "Price", "References", "Total"],
    ["Weight", ...weights, 100],
    ...points.map((line, i) => [NAMES[i]!, ...line, sum(line)]),
  ]);
}

const scalesOf = ({ strategy }: Reading): string[] => strategy.objectives.map(({ scale }) => scale.id);
const scoresOf = ({ strategy }: Reading): number[] =>
  scoreStrategy(strategy).results.map(({ score }) => Math.round(1e6 * score.score) / 1e6);

test.each<[string, Cells]>([
  ["shares in headers", tender(["Concept (50%)", "Price (30%)", "References (20%)"], POINTS, "Total")],
  [
    "shares in German headers",
    tender(["Konzept (50 %)", "Preis (30 %)", "Referenzen (20 %)"], POINTS, "Gesamt"),
  ],
  ["points in a column", listed(MOST)],
  ["shares in a column", listed(["50%", "30%", "20%"])],
])("each objective has a scale to its weight, and the scores are the sheet's totals: %s", (_, cells) => {
  const reading = read(cells);
  expect(scalesOf(reading)).toEqual(["0-50", "0-30", "0-20"]);
  expect(scoresOf(reading)).toEqual(POINTS.map(sum));
  expect(allSaid(reading.notes).join(" ")).toContain("points out of each");
});

test.each<[string, Cells]>([
  [
    "ratings of 1 to 5 that somebody summed up beside weights",
    listed(MOST, [
      [4, 2, 3],
      [3, 5, 1],
      [5, 1, 4],
    ]),
  ],
  ["one number above its weight", listed([50, 30, 15])],
  ["totals that are no sums", listed(MOST).map((line, row) => (row < 4 ? line : ["Total", 100, 79, 80, 84]))],
])("not with %s", (_, cells) => {
  const reading = read(cells);
  expect(new Set(scalesOf(reading)).size).toBe(1);
  expect(allSaid(reading.notes).join(" ")).not.toContain("points out of each");
});

test("a person who says which scale it is goes before the totals", () => {
  expect(new Set(scalesOf(read(listed(MOST), {}, { scale: "0-100" })))).toEqual(new Set(["0-100"]));
});
