import { describe, expect, test } from "@jest/globals";
import { maximise } from "#core/portfolio/engine/maximise.ts";
import type { Problem } from "#core/portfolio/engine/problem.ts";
import { pisinger } from "./pisinger.ts";

function knapsack(values: readonly number[], costs: readonly number[], most: number): Problem {
  return { values, rows: [{ at: costs.map((_, j) => j), by: costs, most }] };
}

/**
 * Burkardt's data set KNAPSACK_01 (Florida State University), p01 to p08: capacities, weights, profits and the
 * published optimal choices.
 */
describe("published knapsacks", () => {
  test.each([
    [
      "p01",
      165,
      [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
      [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
      "1111010000",
    ],
    ["p02", 26, [12, 7, 11, 8, 9], [24, 13, 23, 15, 16], "01110"],
    ["p03", 190, [56, 59, 80, 64, 75, 17], [50, 50, 64, 46, 50, 5], "110010"],
    ["p04", 50, [31, 10, 20, 19, 4, 3, 6], [70, 20, 39, 37, 7, 5, 10], "1001000"],
    ["p05", 104, [25, 35, 45, 5, 25, 3, 2, 2], [350, 400, 450, 20, 70, 8, 5, 5], "10111011"],
    ["p06", 170, [41, 50, 49, 59, 55, 57, 60], [442, 525, 511, 593, 546, 564, 617], "0101001"],
    [
      "p07",
      750,
      [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
      [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
      "101010111000011",
    ],
    [
      "p08",
      6404180,
      [
        382745, 799601, 909247, 729069, 467902, 44328, 34610, 698150, 823460, 903959, 853665, 551830, 610856,
        670702, 488960, 951111, 323046, 446298, 931161, 31385, 496951, 264724, 224916, 169684,
      ],
      [
        825594, 1677009, 1676628, 1523970, 943972, 97426, 69666, 1296457, 1679693, 1902996, 1844992, 1049289,
        1252836, 1319836, 953277, 2067538, 675367, 853655, 1826027, 65731, 901489, 577243, 466257, 369261,
      ],
      "110111000110100100000111",
    ],
  ] as const)("%s", (_, capacity, weights, profits, choice) => {
    const solution = maximise(knapsack(profits, weights, capacity));
    expect(solution.status).toBe("proved");
    expect([...solution.sets[0]!.point].join("")).toBe(choice);
  });
});

/** knapPI_1, _2 and _3 of Pisinger's benchmark (R = 1,000, first instance), with their published optima. */
describe("Pisinger's knapsacks", () => {
  const sizes = [100, 200, 500, 1000, 2000, 5000];
  test.each([
    [1, [9147, 11238, 28857, 54503, 110625, 276457]],
    [2, [1514, 1634, 4566, 9052, 18051, 44356]],
    [3, [2397, 2697, 7117, 14390, 28919, 72505]],
  ] as const)("type %d", (type, optima) => {
    const found = sizes.map((n) => {
      const { values, costs, capacity } = pisinger(type, n);
      const { status, sets } = maximise(knapsack(values, costs, capacity));
      expect([n, status]).toEqual([n, "proved"]);
      return sets[0]!.value;
    });
    expect(found).toEqual(optima);
  });
});

/** OR-Library mknap1, problems 1 and 2 (Petersen 1967, Operations Research 15:736-750): projects, ten years of budgets. */
test.each([
  [
    3800,
    "100 600 1200 2400 500 2000",
    [
      "8 12 13 64 22 41",
      "8 12 13 75 22 41",
      "3 6 4 18 6 4",
      "5 10 8 32 6 12",
      "5 13 8 42 6 20",
      "5 13 8 48 6 20",
      "0 0 0 0 8 0",
      "3 0 4 0 8 0",
      "3 2 4 0 8 4",
      "3 2 4 8 8 4",
    ],
    "80 96 20 36 44 48 10 18 22 24",
  ],
  [
    8706.1,
    "600.1 310.5 1800 3850 18.6 198.7 882 4200 402.5 327",
    [
      "20 5 100 200 2 4 60 150 80 40",
      "20 7 130 280 2 8 110 210 100 40",
      "60 3 50 100 4 2 20 40 6 12",
      "60 8 70 200 4 6 40 70 16 20",
      "60 13 70 250 4 10 60 90 20 24",
      "60 13 70 280 4 10 70 105 22 28",
      "5 2 20 100 2 5 10 60 0 0",
      "45 14 80 180 6 10 40 100 20 0",
      "55 14 80 200 6 10 50 140 30 40",
      "65 14 80 220 6 10 50 180 30 50",
    ],
    "450 540 200 360 440 480 200 360 440 480",
  ],
] as const)("Petersen's capital budgeting problems: %d", (optimum, projects, years, budgets) => {
  const numbers = (text: string): number[] => text.split(" ").map(Number);
  const [values, limits] = [numbers(projects), numbers(budgets)];
  const at = values.map((_, j) => j);
  const rows = years.map((year, i) => ({ at, by: numbers(year), most: limits[i]! }));
  expect(maximise({ values, rows }).sets[0]!.value).toBeCloseTo(optimum, 9);
});
