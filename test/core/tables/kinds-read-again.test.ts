import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reading } from "#core/domain/reading.ts";
import { addressOf } from "#core/workbook/range.ts";
import { read, type Cells } from "./workbook-of.ts";

/** Kinds of tables that were misread when all kinds were gone through once more with fresh names. */
function gist({ strategy: { objectives, investments } }: Reading): Record<string, unknown> {
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: investments.map(({ name, ratings }) => [name, ...ratings.map(({ written }) => written)]),
  };
}

const THREE = ["Warm shop", "Short queues", "Calm staff"] as const;
const RATED = {
  objectives: [
    [THREE[0], 0.5],
    [THREE[1], 0.3],
    [THREE[2], 0.2],
  ],
  investments: [
    ["Stove", 3, 4, 1],
    ["Shutters", 5, 1, 2],
    ["Awning", 2, 2, 5],
  ],
};
const TABLE: readonly (readonly (string | number)[])[] = [
  ["Idea", ...THREE],
  ["Weight", 50, 30, 20],
  ["Stove", 3, 4, 1],
  ["Shutters", 5, 1, 2],
  ["Awning", 2, 2, 5],
];

describe("sums in between", () => {
  const rows = [
    ["Heat", 20, 3, 4],
    ["Noise", 30, 5, 1],
    ["Rent", 35, 2, 4],
    ["Deposit", 15, 1, 3],
  ] as const;
  const weighted = (from: number, to: number, share: (weights: number) => number): number[] => {
    const run = rows.slice(from, to);
    const all = run.reduce((sum, row) => sum + row[1], 0);
    return [2, 3].map((at) => run.reduce((sum, row) => sum + row[1] * Number(row[at]), 0) / share(all));
  };
  const expected = {
    objectives: rows.map(([name, weight]) => [name, weight / 100]),
    investments: [
      ["Loft", 3, 5, 2, 1],
      ["Cellar", 4, 1, 4, 3],
    ],
  };

  test.each([
    ["of weights out of 100", () => 100],
    ["averaged over the group's weights", (all: number) => all],
  ])("subtotals of each group with weights of their own, %s, are no criteria", (_, share) => {
    const cells = [
      ["Criterion", "Weight", "Loft", "Cellar"],
      rows[0],
      rows[1],
      ["House subtotal", 50, ...weighted(0, 2, share)],
      rows[2],
      rows[3],
      ["Money subtotal", 50, ...weighted(2, 4, share)],
      ["Grand total", 100, ...weighted(0, 4, share)],
    ];
    expect(gist(read(cells))).toEqual(expected);
  });

  test("the best of each column under the average is no idea", () => {
    const cells = [...TABLE, ["Average", 10 / 3, 7 / 3, 8 / 3], ["Best", 5, 4, 5]];
    expect(gist(read(cells))).toEqual(RATED);
  });

  test("what is asked of all at least, on a line of words that name nothing, is no idea", () => {
    const [head, weights, ...ideas] = TABLE;
    expect(gist(read([head!, weights!, ["Minimum required", 2, 2, 1], ...ideas]))).toEqual(RATED);
    expect(gist(read([...TABLE, ["Mindestwert Punkte", 2, 2, 1]]))).toEqual(RATED);
  });
});

describe("weights of groups beside those of their members", () => {
  const rows = [
    ["House", 0.6, "Heat", 0.5, 3, 4],
    ["House", 0.6, "Noise", 0.5, 5, 1],
    ["Money", 0.4, "Rent", 0.25, 2, 4],
    ["Money", 0.4, "Deposit", 0.75, 1, 3],
  ] as const;
  const head = ["Theme", "Theme weight", "Criterion", "Weight", "Loft", "Cellar"];
  const weights = [
    ["Heat", 0.3],
    ["Noise", 0.3],
    ["Rent", 0.1],
    ["Deposit", 0.3],
  ];

  test.each([
    ["written once", (isFirst: boolean) => isFirst],
    ["written on each line", () => true],
  ])("%s, they multiply", (_, isShown) => {
    const cells = [
      head,
      ...rows.map(([group, of, ...rest], i) =>
        isShown(i % 2 === 0) ? [group, of, ...rest] : [null, null, ...rest],
      ),
    ];
    expect(gist(read(cells)).objectives).toEqual(weights);
  });

  test("what the members' weights add up to already weighs nothing more", () => {
    const own = [0.3, 0.3, 0.1, 0.3];
    const cells = [
      head,
      ...rows.map(([group, of, name, , ...rest], i) =>
        i % 2 === 0 ? [group, of, name, own[i]!, ...rest] : [null, null, name, own[i]!, ...rest],
      ),
    ];
    expect(gist(read(cells)).objectives).toEqual(weights);
  });

  test("group times member comes out for any shares", () => {
    const share = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(share, share, share, (group, first, second) => {
        const shares = [first, 1 - first, second, 1 - second];
        const cells = [
          head,
          ...rows.map(([name, , criterion, , ...rest], i) =>
            i % 2 === 0
              ? [name, i === 0 ? group : 1 - group, criterion, shares[i]!, ...rest]
              : [null, null, criterion, shares[i]!, ...rest],
          ),
        ];
        const { objectives } = read(cells).strategy;
        objectives.forEach(({ weight }, i) =>
          expect(weight).toBeCloseTo((i < 2 ? group : 1 - group) * shares[i]!, 9),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe("several columns under each option", () => {
  const reasons = [
    ["dry wood", "thick cloth"],
    ["one more hand", "no change"],
    ["smoke", "quiet"],
  ];
  const ratings = [
    [3, 5],
    [4, 1],
    [1, 2],
  ];

  test.each([
    ["behind", ["Score", "Rationale"], (i: number, o: number) => [ratings[i]![o]!, reasons[i]![o]!]],
    ["before", ["Rationale", "Score"], (i: number, o: number) => [reasons[i]![o]!, ratings[i]![o]!]],
  ])("reasons %s the scores do not name the criteria", (_, parts, pair) => {
    const cells: Cells = [
      [null, null, "Stove", null, "Shutters", null],
      ["Criterion", "Weight", ...parts, ...parts],
      ...THREE.map((name, i) => [name, [50, 30, 20][i]!, ...pair(i, 0), ...pair(i, 1)]),
    ];
    const merges = { Sheet1: ["C1:D1", "E1:F1"] };
    expect(gist(read(cells, { merges }))).toEqual({
      objectives: RATED.objectives,
      investments: [
        ["Stove", 3, 4, 1],
        ["Shutters", 5, 1, 2],
      ],
    });
  });

  test("what several people rate in words is averaged, and each is heard", () => {
    const cells: Cells = [
      ["Criterion", "Weight", "Stove", null, null, "Shutters", null, null],
      [null, null, "Ida", "Jon", "Kai", "Ida", "Jon", "Kai"],
      [THREE[0], 50, "high", "high", "low", "low", "low", "high"],
      [THREE[1], 30, "low", "medium", "high", "high", "high", "high"],
      [THREE[2], 20, "low", "low", "low", "medium", "high", "medium"],
    ];
    const { strategy } = read(cells, { merges: { Sheet1: ["C1:E1", "F1:H1"] } });
    expect(strategy.objectives.map(({ name }) => name)).toEqual(THREE);
    const [stove, shutters] = strategy.investments.map(({ ratings: each }) =>
      each.map(({ effect }) => effect!),
    );
    expect(stove![0]).toBeGreaterThan(shutters![0]!);
    expect(stove![2]).toBeLessThan(shutters![2]!);
    // Two highs and a low are above two lows and a high by a third of the way from low to high.
    const [low, high] = [stove![2]!, shutters![1]!];
    expect(stove![0]! - shutters![0]!).toBeCloseTo((high - low) / 3, 9);
    expect(strategy.investments[0]!.ratings[0]!.written).toBe("high, high, low");
  });
});

describe("around the table", () => {
  test("pairs compared right above the ratings leave them alone, and are named", () => {
    const pairs = [
      ["Compared", ...THREE],
      [THREE[0], 1, 2, 3],
      [THREE[1], 0.5, 1, 2],
      [THREE[2], 0.33, 0.5, 1],
    ];
    const reading = read([...pairs, [], ...TABLE]);
    expect(gist(reading)).toEqual(RATED);
    expect(reading.unused.map(({ kind, reason, range }) => [kind, reason, addressOf(range)])).toEqual([
      ["table", "pairwise", "Sheet1!A1:D4"],
    ]);
  });

  test("a table of something else beside is named", () => {
    const beside = [
      ["Team", "Size"],
      ["Front", 4],
      ["Back", 5],
      ["Van", 3],
    ];
    const cells = TABLE.map((row, i) => [...row, ...(beside[i] ? [null, ...beside[i]] : [])]);
    const reading = read(cells);
    expect(gist(reading)).toEqual(RATED);
    expect(reading.unused.map(({ kind, reason, range }) => [kind, reason, addressOf(range)])).toEqual([
      ["table", "not-part", "Sheet1!F1:G4"],
    ]);
  });

  test("the scale in a row of its own under the names is no part of them, and a unit is", () => {
    const [head, ...rows] = TABLE;
    const cells = [
      [...head!, "Cost"],
      [null, "1-5", "1-5", "1-5", "k€"],
      ...rows.map((row, i) => [...row, i === 0 ? null : 10 * i]),
    ];
    const { strategy } = read(cells);
    expect(strategy.objectives.map(({ name }) => name)).toEqual(THREE.map((name) => `${name} (1-5)`));
    expect(strategy.investments.map(({ costOnce }) => costOnce)).toEqual([10_000, 20_000, 30_000]);
  });

  test("ratings in many words do not crowd out the criteria", () => {
    const words = ["very low", "low", "medium", "high", "very high"];
    const options = ["Stove", "Shutters", "Awning", "Bench", "Lamp"];
    const cells = [
      ["Criterion", "Weight", ...options],
      ...THREE.slice(0, 2).map((name, i) => [name, 50, ...options.map((_, o) => words[(o * (i + 2)) % 5]!)]),
    ];
    expect(gist(read(cells)).objectives).toEqual(THREE.slice(0, 2).map((name) => [name, 0.5]));
  });
});

describe("ways to write", () => {
  const criteria = (weights: readonly (string | number)[]): Cells => [
    ["Criterion", "Weight", "Loft", "Cellar"],
    ...THREE.map((name, i) => [name, weights[i]!, [3, 4, 1][i]!, [5, 1, 2][i]!]),
  ];

  test.each([
    ["fractions", ["1/2", "1/3", "1/6"]],
    ["vulgar fractions", ["½", "⅓", "⅙"]],
    ["fractions of one whole", ["3/6", "2/6", "1/6"]],
  ])("weights as %s", (_, weights) => {
    expect(gist(read(criteria(weights))).objectives).toEqual([
      [THREE[0], 0.5],
      [THREE[1], 0.333],
      [THREE[2], 0.167],
    ]);
  });

  test.each([["Level"], ["Stufe"], ["Nivel"]])("“%s 3” is rated 3", (word) => {
    const cells = TABLE.map((row, i) =>
      i < 2 ? row : row.map((cell, j) => (j === 0 ? cell : `${word} ${cell}`)),
    );
    const { strategy, unread } = read(cells);
    expect(unread).toEqual([]);
    expect(strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect))).toEqual(
      read(TABLE).strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect)),
    );
  });

  test("a range is rated in its middle, and from its one end to the other", () => {
    const cells = TABLE.map((row, i) => (i === 2 ? ["Stove", "3-4", 4, 1] : row));
    const effectOf = (value: number | string): number | null =>
      read(TABLE.map((row, i) => (i === 2 ? ["Stove", value, 4, 1] : row))).strategy.investments[0]!
        .ratings[0]!.effect;
    const [rating] = read(cells).strategy.investments[0]!.ratings;
    expect(rating!.effect).toBeCloseTo((effectOf(3)! + effectOf(4)!) / 2, 12);
    expect(rating!.spread).toBeCloseTo(effectOf(4)! - effectOf(3)!, 12);
    expect(rating!.written).toBe("3-4");
  });

  test("headers that stand for listed objectives by consonants, by initials, by codes", () => {
    const goals = [
      ["Code", "Goal", "Weight"],
      ["G1", "Growth of the market", 50],
      ["G2", "Guest comfort", 30],
      ["G3", "Speed of the kitchen", 20],
    ];
    const named = goals.map((row) => row.slice(1));
    const rate = (heads: readonly string[]): Cells => [["Idea", ...heads], ...TABLE.slice(2)];
    const expected = {
      objectives: goals.slice(1).map(([, name, weight]) => [name, Number(weight) / 100]),
      investments: RATED.investments,
    };
    expect(
      gist(
        read({ Goals: named, Ideas: rate(["Growth of the mrkt", "Guest cmfrt", "Speed of the kitchen"]) }),
      ),
    ).toEqual(expected);
    expect(gist(read({ Goals: named, Ideas: rate(["GotM", "GC", "SotK"]) }))).toEqual(expected);
    expect(gist(read({ Goals: goals, Ideas: rate(["G1", "G2", "G3"]) }))).toEqual(expected);
  });
});
