import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reading } from "#core/domain/reading.ts";
import { read } from "./workbook-of.ts";

/** Kinds of faults that 73 published tables showed (docs/reading.md), on tables with names of our own. */
function gist({ strategy: { objectives, investments } }: Reading): Record<string, unknown> {
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: investments.map(({ name }) => name),
  };
}

describe("what is said of options is none", () => {
  const criteria = [
    ["Speed at the till", 0.4, 3, 5],
    ["Easy to learn", 0.3, 4, 2],
    ["Works offline", 0.2, 1, 4],
    ["Fits the counter", 0.1, 5, 3],
  ] as const;

  test.each([
    ["times the weights", (weight: number, by: number) => weight * by],
    ["as they are", (_: number, by: number) => by],
  ])("a column of differences, %s, is no third option", (_, shown) => {
    const cells = [
      ["Criterion", "Weight", "Old till", "New till", "Change"],
      ...criteria.map(([name, weight, a, b]) => [name, weight, a, b, shown(weight, b - a)]),
    ];
    expect(gist(read({ Sheet1: cells })).investments).toEqual(["Old till", "New till"]);
  });

  test("a third option that is ahead by just what the second is ahead of the first stays one", () => {
    const cells = [
      ["Criterion", "Weight", "Old till", "New till", "Pocket till"],
      ...criteria.map(([name, weight], i) => [name, weight, i, i + 2, 2]),
    ];
    expect(gist(read({ Sheet1: cells })).investments).toHaveLength(3);
  });

  test("where harm is rated too, an investment that is by chance the difference of two others stays one", () => {
    const cells = [
      ["Project", "Growth", "Service", "Stock", "Staff"],
      ["Weight", 40, 25, 20, 15],
      ["Booking", 3, 2, 1, 0],
      ["Forecast", 1, 1, 2, 0],
      ["Tags", 0, 1, 2, -1],
      ["Loyalty app", 2, 1, -1, 0],
    ];
    expect(gist(read({ Sheet1: cells })).investments).toHaveLength(4);
  });

  test("differences are found whatever is rated", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, rating), { minLength: 5, maxLength: 5 }).filter((pairs) => {
          const by = pairs.map(([a, b]) => b - a);
          return by.filter((each) => each !== 0).length >= 4 && by.some((each) => each < 0);
        }),
        (pairs) => {
          const cells = [
            ["Criterion", "Weight", "Anvil", "Bellows", "Gap"],
            ...pairs.map(([a, b], i) => [`Aim ${"ABCDE"[i]!} of ours`, 5 - i, a, b, b - a]),
          ];
          expect(gist(read({ Sheet1: cells })).investments).toEqual(["Anvil", "Bellows"]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("places with medals below the totals are not what options are called", () => {
    const cells = [
      ["Aim / Bakery", "Ash Lane", null, "Birch", null, "Cedar", null],
      ["Aim (weight)", "Mark (1-10)", "Weighted", "Mark (1-10)", "Weighted", "Mark (1-10)", "Weighted"],
      ["1. Crust (50%)", 9, 4.5, 7, 3.5, 4, 2],
      ["2. Delivery (30%)", 6, 1.8, 8, 2.4, 9, 2.7],
      ["3. Range (20%)", 8, 1.6, 5, 1, 7, 1.4],
      ["SUM", 7.9, null, 6.9, null, 6.1, null],
      ["PLACE", "🥇 #1", null, "🥈 #2", null, "🥉 #3", null],
    ];
    expect(gist(read({ Sheet1: cells }))).toEqual({
      objectives: [
        ["1. Crust", 0.5],
        ["2. Delivery", 0.3],
        ["3. Range", 0.2],
      ],
      investments: ["Ash Lane", "Birch", "Cedar"],
    });
  });

  test("remarks that begin with numbers are no option beside bare ratings", () => {
    const cells = [
      ["Criterion", "Weight", "Van A", "Van B", "What we measured"],
      ["Load", 5, 4, 6, "14 crates fit without a shelf"],
      ["Thirst", 5, 7, 3, "8 litres on the valley road"],
      ["Noise", 3, 5, 5, "61 decibels beside the driver"],
      ["Parking", 2, 9, 4, "5 metres from end to end"],
    ];
    expect(gist(read({ Sheet1: cells })).investments).toEqual(["Van A", "Van B"]);
  });

  test("an option that somebody rated as so many of five is one beside bare ratings", () => {
    const cells = [
      ["Initiative", "Repeat guests", "Quicker service", "Less waste"],
      ["Weight", 5, 45, 10],
      ["Stock counter", 1, 5, 1],
      ["Till", 4, 1, 2],
      ["Stamps card", 4, "4 of 5", "3 von 5"],
      ["Online booking", 1, 3, 5],
    ];
    expect(gist(read({ Sheet1: cells })).investments).toHaveLength(4);
  });
});

describe("groups with blank rows between them", () => {
  const group = (name: string, weight: number, parts: readonly (readonly (string | number)[])[]) => [
    [name, weight, null, null],
    ...parts.map((part) => [...part]),
    ["Subtotal", null, 4, 3],
    [],
  ];
  const cells = [
    ["Criterion", "Weight", "Oven North", "Oven South"],
    ...group("BAKING", 0.5, [
      ["Even heat", 0.3, 4, 3],
      ["Steam", 0.2, 5, 2],
    ]),
    ...group("RUNNING", 0.3, [
      ["Power it takes", 0.2, 2, 4],
      ["Cleaning", 0.1, 3, 4],
    ]),
    ...group("BUYING", 0.2, [
      ["Time until it comes", 0.1, 3, 5],
      ["Service nearby", 0.1, 4, 1],
    ]),
    ["Question", "Oven North", "Oven South"],
    ["Fits through the door", "yes", "yes"],
    ["Gas at hand", "yes", "no"],
  ];

  test("are one table, and the weight over a group is not one more criterion", () => {
    expect(gist(read({ Sheet1: cells }))).toEqual({
      objectives: [
        ["Even heat", 0.3],
        ["Steam", 0.2],
        ["Power it takes", 0.2],
        ["Cleaning", 0.1],
        ["Time until it comes", 0.1],
        ["Service nearby", 0.1],
      ],
      investments: ["Oven North", "Oven South"],
    });
  });
});

describe("signs, sizes and marks", () => {
  test("a middle with a remark is one in a row that holds hardly anything else", () => {
    const cells = [
      ["Criterion", "Sign shop", "Print house", "At home"],
      ["Look", "++ (colour)", "+", "-- (pale)"],
      ["Speed", "-", "0 (two days)", "++"],
      ["Weatherproof", "0 (varnished)", "0 (foil)", "-- (paper)"],
      ["Price", "--", "+ (by the dozen)", "++"],
    ];
    const { strategy } = read({ Sheet1: cells });
    expect(strategy.objectives.map(({ name }) => name)).toEqual(cells.slice(1).map(([name]) => name));
    expect(strategy.investments[0]!.ratings.map(({ effect }) => effect)).toEqual([1, -0.5, 0, -1]);
  });

  test("words that rate, with their order beside them, are no list of weights", () => {
    const cells = [
      ["Change", "Benefit", "Effort", "Priority"],
      ["Card reader", "🔴 Critical", "High", 1],
      ["Second door", "🔴 Critical", "Medium", 2],
      ["Shade for the terrace", "🟡 High", "Medium", 3],
      ["New menus", "🟡 High", "Low", 4],
    ];
    const { strategy } = read({ Sheet1: cells });
    expect(strategy.objectives.map(({ name }) => name).filter((name) => /Critical|High/.test(name))).toEqual(
      [],
    );
  });

  test("marks out of the weight, of one thing before and after, are offered and not weighed once more", () => {
    const cells = [
      ["Criterion", "Weight", "In spring", "By autumn"],
      ["Queue", 20, 8, 20],
      ["Waste", 15, 15, 15],
      ["Heat", 10, 2, 9],
      ["Light", 10, 10, 10],
      ["Noise", 10, 0, 10],
    ];
    const reading = read({ Sheet1: cells });
    expect(reading.strategy.investments).toEqual([]);
    expect(reading.questions.map(({ code }) => code)).toEqual(["table"]);
  });

  test("a whole weight beside a word for totals is the total also where it is no sum of what is rated", () => {
    const cells = [
      ["Criterion", "Weight", "Mill", "Silo", "Barn"],
      ["Reach of the crane", 0.5, 4, 2, 5],
      ["Quiet", 0.3, "?", "?", "?"],
      ["Overall score", 1, 3.9, 2.4, 4.4],
    ];
    expect(gist(read({ Sheet1: cells })).objectives).not.toContainEqual(["Overall score", expect.anything()]);
  });

  test("a criterion called overall with the weight 1 beside larger ones stays one", () => {
    const cells = [
      ["Criterion", "Weight", "Mill", "Silo", "Barn"],
      ["Reach", 3, 4, 2, 5],
      ["Quiet", 2, 3, 5, 1],
      ["Overall impression", 1, 4, 4, 3],
    ];
    expect(gist(read({ Sheet1: cells })).objectives).toHaveLength(3);
  });
});
