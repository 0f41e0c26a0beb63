import { describe, expect, test } from "@jest/globals";
import { read, type Cells } from "./workbook-of.ts";

/** Ways in which people of other languages write ratings, weights and totals; names and numbers are our own. */
function weights(cells: Cells): [string, number][] {
  return read({ Sheet1: cells }).strategy.objectives.map(({ name, weight }) => [
    name,
    Math.round(weight * 100) / 100,
  ]);
}

describe("weights", () => {
  test("may stand behind the names without brackets, where they add up to 100", () => {
    expect(
      weights([
        ["Candidate", "Value 50", "Reach 30", "Cost 20", "Sum / 5"],
        ["Bakery app", 4, 3, 2, 3.3],
        ["Route planner", 2, 5, 4, 3.3],
      ]),
    ).toEqual([
      ["Value", 0.5],
      ["Reach", 0.3],
      ["Cost", 0.2],
    ]);
  });

  test("numbers behind names that do not add up are part of the names", () => {
    const names = weights([
      ["Candidate", "Site 1", "Site 2", "Site 3", "Total"],
      ["Bakery app", 4, 3, 2, 9],
      ["Route planner", 2, 5, 4, 11],
      ["Stock alarm", 5, 5, 1, 11],
    ]).map(([name]) => name);
    expect(names).toEqual(["Site 1", "Site 2", "Site 3"]);
  });

  test("the sum of them, told as 100% where some are left out, is no objective", () => {
    expect(
      weights([
        ["Critère", "Poids", "Plan A", "Plan B"],
        ["Souplesse", 0.4, 2, 5],
        ["Délai", 0.2, 4, 3],
        ["Coût", 0.15, 5, 1],
        ["Total pondéré", 1, "3,55", "3,05"],
      ]).map(([name]) => name),
    ).toEqual(["Souplesse", "Délai", "Coût"]);
  });

  test("a weighted sum in Polish is a total, and no line of weights", () => {
    expect(
      weights([
        ["Kryterium (waga)", "A", "B", "C"],
        ["Prostota (5)", 4, 3, 5],
        ["Koszt (4)", 2, 5, 4],
        ["Jakość (2)", 3, 4, 3],
        ["Suma ważona (maks. 55)", 34, 43, 47],
      ]),
    ).toEqual([
      ["Prostota", 0.45],
      ["Koszt", 0.36],
      ["Jakość", 0.18],
    ]);
  });
});

describe("ratings", () => {
  const effects = (cells: Cells): (number | null)[][] =>
    read({ Sheet1: cells }).strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect));

  test("of ten stars, filled and empty", () => {
    const stars = (count: number): string => "⭐".repeat(count) + "☆".repeat(10 - count);
    expect(
      effects([
        ["Criterion", "Weight", "Red", "Blue"],
        ["Fit", 0.6, stars(10), stars(3)],
        ["Ease", 0.4, stars(6), stars(9)],
      ]),
    ).toEqual([
      [1, 0.6],
      [0.3, 0.9],
    ]);
  });

  test("with points and a remark behind a dot", () => {
    expect(
      effects([
        ["항목", "비중", "Red", "Blue"],
        ["자동화", 0.5, "5/5 · 25점", "2/5 · 10점"],
        ["검증", 0.5, "4/5 · 20점", "3.5/5 · 17.5점"],
        ["가중 합계", 1, "45점", "27.5점"],
      ]),
    ).toHaveLength(2);
  });
});
