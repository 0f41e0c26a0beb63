import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Kinds of layouts that strangers' tables had, with names of our own; what each holds is told in its title. */
function gist(cells: Cells): { objectives: unknown; investments: unknown } {
  const { objectives, investments } = read({ Sheet1: cells }).strategy;
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: investments.map(({ name, ratings }) => [name, ...ratings.map(({ written }) => written)]),
  };
}

describe("backlogs by value and effort", () => {
  // (8 + 5 + 3) / 2 = 8 and so on: the rank stands beside and is no part of the sum.
  test("a rank first, or last, is neither a name nor part of the value", () => {
    const rows: [string, number, number, number, number][] = [
      ["Loyalty card", 8, 5, 3, 2],
      ["New till", 5, 5, 5, 3],
      ["Gift wrap", 2, 3, 1, 1],
      ["Delivery van", 8, 2, 3, 8],
    ];
    const first = gist([
      ["#", "Idea", "Value", "Urgency", "Risk cut", "Size", "Priority"],
      ...rows.map(([name, a, b, c, size], i) => [i + 1, name, a, b, c, size, round((a + b + c) / size)]),
    ]);
    const last = gist([
      ["Idea", "Value", "Urgency", "Risk cut", "Size", "Priority", "Place"],
      ...rows.map(([name, a, b, c, size], i) => [name, a, b, c, size, round((a + b + c) / size), i + 1]),
    ]);
    for (const found of [first, last]) {
      expect(found.objectives).toEqual(["Value", "Urgency", "Risk cut", "Size"].map((name) => [name, 0.25]));
      expect(found.investments).toEqual(rows);
    }
  });

  test("a product of three divided by one, each on a scale of its own (RICE)", () => {
    const rows: [string, number, number, number, number][] = [
      ["Order by phone", 1200, 2, 0.8, 3],
      ["Stock alerts", 300, 3, 0.5, 1.5],
      ["Photo search", 2500, 0.5, 0.5, 6],
      ["Bulk prices", 80, 1, 1, 0.5],
    ];
    const found = gist([
      ["Feature", "Reach", "Impact", "Confidence", "Effort", "Score"],
      ...rows.map(([name, reach, impact, sure, effort]) => [
        name,
        reach,
        impact,
        sure,
        effort,
        round((reach * impact * sure) / effort),
      ]),
    ]);
    expect(found.objectives).toEqual(["Reach", "Impact", "Confidence", "Effort"].map((name) => [name, 0.25]));
    expect(found.investments).toEqual(rows);
  });

  // Two numbers give a third in many tables: what is multiplied has to be called how sure it is.
  test.each(["80%", 80, 0.8])("one value times how sure it is, by effort, sureness as %s", (sure) => {
    const level = (share: number): CellValue =>
      typeof sure === "string" ? `${100 * share}%` : sure === 80 ? 100 * share : share;
    const rows: [string, number, CellValue, number, number][] = [
      ["Order by phone", 8, level(0.8), 5, 1.28],
      ["Stock alerts", 3, level(1), 2, 1.5],
      ["Photo search", 9, level(0.5), 9, 0.5],
      ["Bulk prices", 7, level(0.8), 4, 1.4],
    ];
    const found = (third: string) =>
      read({ Sheet1: [["Feature", "Value", third, "Effort", "Score"], ...rows] }).strategy.objectives;
    const names = ["Value", "Likelihood of success", "Effort"];
    expect(found("Likelihood of success").map(({ name }) => name)).toEqual(names);
    expect(found("Shelf length")).toEqual([]);
  });
});

describe("criteria as rows", () => {
  test("a last row with all the weight is their total under any name, also where it was added up wrong", () => {
    const found = gist([
      ["Criterion", "Weight", "Kiln A", "Kiln B"],
      ["Heat", 50, 4, 2],
      ["Noise", 30, 3, 5],
      ["Upkeep", 20, 2, 4],
      ["Zusammen genommen", 100, 3.6, 3.1],
    ]);
    expect(found.objectives).toEqual([
      ["Heat", 0.5],
      ["Noise", 0.3],
      ["Upkeep", 0.2],
    ]);
  });

  test("options whose names end in a short word in brackets are no measures", () => {
    const found = gist([
      ["Criterion", "Weight", "Plan 1 (rent)", "Plan 2 (buy)"],
      ["Cash", "High", "4/5", "1/5"],
      ["Freedom", "Medium", "2/5", "5/5"],
      ["Speed", "Low", "5/5", "2/5"],
    ]);
    expect(found.objectives).toEqual([
      ["Cash", 0.5],
      ["Freedom", 0.333],
      ["Speed", 0.167],
    ]);
    expect(found.investments).toEqual([
      ["Plan 1 (rent)", "4/5", "2/5", "5/5"],
      ["Plan 2 (buy)", "1/5", "5/5", "2/5"],
    ]);
  });

  test("stars and crosses are ratings, never names, also beside headers called Option", () => {
    const found = gist([
      ["Criterion", "Weight", "Option 1", "Option 2", "Option 3"],
      ["Range", "High", "❌", "⭐⭐", "⭐⭐⭐"],
      ["Comfort", "High", "⭐", "❌", "⭐⭐⭐"],
      ["Upkeep", "Medium", "⭐⭐⭐", "⭐", "⭐⭐"],
    ]);
    expect(found.investments).toEqual([
      ["Option 1", "❌", "⭐", "⭐⭐⭐"],
      ["Option 2", "⭐⭐", "❌", "⭐"],
      ["Option 3", "⭐⭐⭐", "⭐⭐⭐", "⭐⭐"],
    ]);
  });
});

test("two rows for each option under the same name, rating and product, weights as bare numbers in the headers", () => {
  const found = gist([
    ["Machine", null, "Speed (9)", "Safety (6)", "Price (4)", "Sum"],
    ["Saw", "Points", 7, 9, 3, null],
    ["Saw", "Weighted", 63, 54, 12, 129],
    ["Drill", "Points", 5, 8, 9, null],
    ["Drill", "Weighted", 45, 48, 36, 129],
    ["Lathe", "Points", 9, 4, 2, null],
    ["Lathe", "Weighted", 81, 24, 8, 113],
  ]);
  expect(found.objectives).toEqual([
    ["Speed", 0.474],
    ["Safety", 0.316],
    ["Price", 0.211],
  ]);
  expect(found.investments).toEqual([
    ["Saw", 7, 9, 3],
    ["Drill", 5, 8, 9],
    ["Lathe", 9, 4, 2],
  ]);
});

test("a rating far off the scale leaves its line an option, also among three criteria, and is named as not read", () => {
  const { strategy, unread } = read({
    Sheet1: [
      ["Jam", "Taste", "Price", "Shelf life"],
      ["Weight", 30, 20, 15],
      ["Plum", 4, 2, 5],
      ["Fig", 3, 700, 2],
      ["Pear", 5, 1, 3],
      ["Quince", 1, 4, 4],
    ],
  });
  expect(strategy.investments.map(({ name }) => name)).toEqual(["Plum", "Fig", "Pear", "Quince"]);
  expect(strategy.investments[1]!.ratings.map(({ effect }) => effect)).toEqual([0.5, null, 0.25]);
  expect(unread.map(({ cell }) => [cell.row, cell.column])).toEqual([[3, 2]]);
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
