import { describe, expect, test } from "@jest/globals";
import type { Reading } from "#core/domain/reading.ts";
import { askedQuestions } from "#core/workflow/questions.ts";
import { interpret } from "#core/workflow/understand.ts";
import { read, workbookOf, type Cells } from "./workbook-of.ts";

/** Kinds of faults that 48 published tables showed (docs/reading.md), on tables with names of our own. */
function gist({ strategy: { objectives, investments } }: Reading): Record<string, unknown> {
  return {
    objectives: objectives.map(({ name, weight }) => [name, Math.round(weight * 1000) / 1000]),
    investments: investments.map(({ name, ratings }) => [name, ...ratings.map(({ written }) => written)]),
  };
}

function asked(cells: Cells): string[] {
  const { outline, cells: read } = workbookOf({ Sheet1: cells });
  return askedQuestions(interpret(outline, read)).map(({ question }) => question.code);
}

describe("which way round", () => {
  const rated = [
    ["Bakehouse", 3, 4, 5, 2],
    ["Old mill", 2, 5, 1, 3],
    ["Corner café", 5, 1, 3, 3],
  ] as const;

  test("headers that say what is judged are no options, without weights and with a word in the corner that may be either", () => {
    const cells = [["Feature", "Price", "Speed", "Fit", "Urgency"], ...rated];
    expect(gist(read({ Sheet1: cells }))).toEqual({
      objectives: ["Price", "Speed", "Fit", "Urgency"].map((name) => [name, 0.25]),
      investments: rated.map((row) => [...row]),
    });
  });

  test("the word in the corner decides where the headers say nothing, and it is still asked about", () => {
    const names = ["Warmth", "Reporting", "Onboarding"];
    const down = [
      ["Supplier", ...names],
      ...[...rated, ["Dune", 4, 2, 2], ["Eden", 3, 2, 4], ["Fern", 1, 2, 4]].map((row) => row.slice(0, 4)),
    ];
    expect(read({ Sheet1: down }).strategy.objectives.map(({ name }) => name)).toEqual(names);
    expect(asked(down)).toContain("which-options");
    const across = [
      ["Criterion", "Anna", "Bo", "Cem"],
      ...names.map((name, i) => [name, ...rated[i]!.slice(1, 4)]),
    ];
    expect(read({ Sheet1: across }).strategy.objectives.map(({ name }) => name)).toEqual(names);
  });

  test("classes, phases and spans beside ratings in words are no ratings", () => {
    const cells = [
      ["Initiative", "Impact", "Feasibility", "Start", "Class"],
      ["Till", "high", "medium", "Block 1", "now"],
      ["Webshop", "high", "high", "Block 1", "now"],
      ["Lockers", "medium", "low", "Block 2", "later"],
      ["Loyalty card", "low", "high", "Block 2", "later"],
      ["Menu board", "medium", "medium", "Block 2", "later"],
    ];
    expect(gist(read({ Sheet1: cells }))).toEqual({
      objectives: [
        ["Impact", 0.5],
        ["Feasibility", 0.5],
      ],
      investments: cells.slice(1).map((row) => row.slice(0, 3)),
    });
  });
});

describe("nothing that is weighed or rated is lost without a word", () => {
  test("an option that could hardly be tried, with dashes and why, stays one", () => {
    const cells = [
      ["Criterion", "Weight", "Reader A", "Reader B", "Reader C"],
      ["Shows pictures", 5, "— (broke)", "4/5", "3/5"],
      ["Feels right", 4, "— (broke)", "4/5", "2/5"],
      ["Never stops", 5, "1/5", "5/5", "5/5"],
      ["Price to adapt", 3, "—", "low", "high"],
    ];
    const { strategy } = read({ Sheet1: cells });
    expect(strategy.investments.map(({ name }) => name)).toEqual(["Reader A", "Reader B", "Reader C"]);
    expect(strategy.objectives.map(({ name }) => name)).toEqual(cells.slice(1).map(([name]) => name));
    expect(strategy.investments[0]!.ratings.map(({ effect }) => effect)).toEqual([null, null, 0, null]);
  });

  test("ticks with amounts behind are ticks, about or not", () => {
    const cells = [
      ["Criterion", "Weight", "In the house", "Outside"],
      ["Keeps what there is", 0.4, "✅ 100%", "❌ 0%"],
      ["Less to align", 0.35, "✅ ~95%", "✅ 100%"],
      ["Soon there", 0.25, "✅ 8-12 h", "❌ 40-60 h"],
    ];
    expect(gist(read({ Sheet1: cells })).objectives).toEqual([
      ["Keeps what there is", 0.4],
      ["Less to align", 0.35],
      ["Soon there", 0.25],
    ]);
  });

  test("a remark behind a dash or in brackets leaves the word before it a rating", () => {
    const cells = [
      ["Initiative", "Impact", "Feasibility"],
      ["Till", "High (queue)", "High — small change at the counter, nothing to buy at all"],
      ["Webshop", "Medium (reach)", "Low — needs a warehouse and people who know it"],
      ["Lockers", "Low (few)", "Medium: site still open"],
    ];
    const effects = read({ Sheet1: cells }).strategy.investments.map(({ ratings }) =>
      ratings.map(({ effect }) => Math.round((effect ?? NaN) * 3)),
    );
    expect(effects).toEqual([
      [3, 3],
      [2, 1],
      [1, 2],
    ]);
  });
});

describe("results are no objectives", () => {
  test("the mean of three beside a rank", () => {
    const cells = [
      ["Idea", "Pull", "Trust", "Ease", "ICE", "Order"],
      ["Reviews on the page", 8, 9, 10, 9, 1],
      ["Bring a friend", 9, 6, 4, 6.3, 3],
      ["Letters to new guests", 7, 8, 9, 8, 2],
      ["New price list", 8, 5, 3, 5.3, 5],
      ["Chat", 6, 7, 8, 7, 4],
    ];
    expect(gist(read({ Sheet1: cells })).objectives).toEqual(
      ["Pull", "Trust", "Ease"].map((name) => [name, 0.333]),
    );
  });

  test("one value by one effort in hours, ten times, beside an option whose name begins with weight", () => {
    const rows = [
      ["Coach history", 9, 4],
      ["Weight-based steps", 5, 2],
      ["Barcodes kept", 6, 3],
      ["Meal lists", 8, 6],
      ["Films", 7, 16],
    ] as const;
    const cells = [
      ["Feature", "Value", "Effort", "Priority"],
      ...rows.map(([name, value, hours]) => [
        name,
        value,
        `${hours}h`,
        Math.round((1000 * value) / hours) / 100,
      ]),
    ];
    const { strategy } = read({ Sheet1: cells });
    expect(strategy.objectives.map(({ name, scale }) => [name, scale.reversed])).toEqual([
      ["Value", false],
      ["Effort", true],
    ]);
    expect(strategy.investments).toHaveLength(rows.length);
  });

  test("three numbers of which one divides another are no decision without words for it", () => {
    const cells = [
      ["Route", "Kilometres", "Hours", "Speed"],
      ["Coast", 12, 3, 4],
      ["Hills", 10, 4, 2.5],
      ["River", 9, 3, 3],
    ];
    expect(
      interpret(
        ...([workbookOf({ Sheet1: cells })].map(({ outline, cells: all }) => [outline, all])[0] as Parameters<
          typeof interpret
        >),
      ).scorecard,
    ).toBeNull();
  });

  test("of two fields called scores the last is the total, the other one of its parts", () => {
    const cells = [
      ["Supplier", "Quality", "Delivery", "Cost score", "Final score"],
      ...[
        ["Ahorn", 8, 6, 5],
        ["Birke", 6, 9, 7],
        ["Cedar", 9, 5, 2],
        ["Dorn", 4, 7, 9],
        ["Eibe", 7, 7, 4],
      ].map(([name, quality, delivery, cost]) => [
        name!,
        quality!,
        delivery!,
        cost!,
        Math.round(10 * (0.5 * Number(quality) + 0.2 * Number(delivery) + 0.3 * Number(cost))) / 10,
      ]),
    ];
    expect(gist(read({ Sheet1: cells })).objectives).toEqual([
      ["Quality", 0.5],
      ["Delivery", 0.2],
      ["Cost score", 0.3],
    ]);
  });
});

test("“high” under a burden is asked about, as a high number is", () => {
  const cells = [
    ["Project", "Value", "Risk"],
    ["Till", "high", "low"],
    ["Webshop", "high", "high"],
    ["Lockers", "medium", "medium"],
    ["Van", "low", "high"],
  ];
  expect(asked(cells)).toContain("direction");
});

test("one thing at two times, of which only the last is weighed, is not scored unasked", () => {
  const cells = [
    ["Area", "Weight", "Spring", "Autumn", "Weighted"],
    ["Kitchen", 0.4, 50, 70, 28],
    ["Service", 0.3, 60, 80, 24],
    ["Terrace", 0.3, 40, 50, 15],
  ];
  expect(read({ Sheet1: cells }).confidence).toBeLessThan(0.6);
});

test("bullets are counted like stars", () => {
  const cells = [
    ["Weight", 60, 40],
    ["Project", "Pull", "Ease"],
    ["Till", "●●●●", "●●"],
    ["Webshop", "●●", "●●●●●"],
    ["Lockers", "●●●○○", "●●●"],
  ];
  expect(
    read({ Sheet1: cells }).strategy.investments.map(({ ratings }) => ratings.map(({ effect }) => effect)),
  ).toEqual([
    [0.8, 0.4],
    [0.4, 1],
    [0.6, 0.6],
  ]);
});
