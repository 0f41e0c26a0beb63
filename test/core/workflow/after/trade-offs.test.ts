import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { keptTradeOffs, type KeptTradeOff, withTradeOffs } from "#core/workflow/after/trade-offs/kept.ts";
import { planTradeOffs } from "#core/workflow/after/trade-offs/plan-trade-offs.ts";
import { keptAnswer, standAfter, tradeOffWorld } from "#core/workflow/after/trade-offs/trade-offs.ts";
import { recall } from "#core/workflow/recall.ts";
import { understand, type Scored } from "#core/workflow/understand.ts";

/** Weights 50, 30, 20. The till serves savings only, and is worth funding only if these weigh enough. */
function plan(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Project", "Cost", "Growth", "Savings", "Staff who stay"],
          ["Weight", null, 50, 30, 20],
          ["Shop", 5000, 3, 2, 2],
          ["Till", 3000, 1, 3, -1],
          ["Robot", 2000, -1, 3, 1],
          ["Posters", 2000, -2, 0, -1],
        ],
      },
    ],
  });
}

async function scored(workbook: MemoryWorkbook): Promise<Scored> {
  const understanding = await understand(workbook);
  if (!understanding.scorecard) throw new Error("Nothing was scored.");
  return { ...understanding, scorecard: understanding.scorecard };
}

/** Answers as someone with these weights would, until nothing is asked any more. */
function answered(now: Scored, owner: readonly number[]) {
  const { strategy } = now.reading;
  const world = tradeOffWorld(now, keptTradeOffs(strategy, now.preferences).from)!;
  let answers: readonly KeptTradeOff[] = [];
  let stand = standAfter(world, answers);
  while (stand.asked) {
    const { a, b, first, second } = stand.asked;
    const answer = owner[a]! * first >= owner[b]! * second ? "first" : "second";
    answers = [...answers, keptAnswer(strategy, stand.asked, answer)];
    stand = standAfter(world, answers);
  }
  return { world, stand, answers };
}

describe("questions that settle close calls", () => {
  test("begin where verdicts hang on weights, and end with all firm and weights nearer to the owner's", async () => {
    const now = await scored(plan());
    const owner = [0.4, 0.42, 0.18];
    const { world, stand, answers } = answered(now, owner);
    expect(standAfter(world, []).open.length).toBeGreaterThan(0);
    expect(stand.open).toEqual([]);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(8);
    const off = (weights: readonly number[]) =>
      weights.reduce((sum, weight, j) => sum + Math.abs(weight - owner[j]!), 0);
    expect(off(stand.weights)).toBeLessThan(off([0.5, 0.3, 0.2]));
  });

  test("the weights go into the table's own cells with the answers, and one undo takes both back", async () => {
    const workbook = plan();
    const now = await scored(workbook);
    const { stand, answers } = answered(now, [0.4, 0.42, 0.18]);
    const applied = await workbook.apply(planTradeOffs(now, answers, stand.weights, en));
    if (!applied.ok) throw new Error("It was not written.");
    const after = await scored(workbook);
    after.reading.strategy.objectives.forEach(({ weight }, j) =>
      expect(weight).toBeCloseTo(stand.weights[j]!, 2),
    );
    const kept = keptTradeOffs(after.reading.strategy, after.preferences);
    expect(kept.answers).toEqual(answers);
    kept.from.forEach((weight, j) => expect(weight).toBeCloseTo([0.5, 0.3, 0.2][j]!, 6));
    await workbook.apply(applied.inverse);
    const undone = await scored(workbook);
    expect(undone.reading.strategy).toEqual(now.reading.strategy);
    expect(keptTradeOffs(undone.reading.strategy, undone.preferences).answers).toEqual([]);
  });

  test("who weighs anew by hand is asked anew; answers about objectives that are gone do not count", async () => {
    const workbook = plan();
    const now = await scored(workbook);
    const answers: KeptTradeOff[] = [{ a: "growth", b: "gone", first: 1, second: 1, answer: "second" }];
    const preferences = withTradeOffs(now.preferences, now.reading.strategy, answers);
    expect(keptTradeOffs(now.reading.strategy, preferences).answers).toEqual(answers);
    const world = tradeOffWorld(now, [0.5, 0.3, 0.2])!;
    expect(standAfter(world, answers).weights).toEqual(standAfter(world, []).weights);
    workbook.edit(parseAddress("Plan!C2")!, 20);
    const { strategy } = (await scored(workbook)).reading;
    expect(keptTradeOffs(strategy, preferences).answers).toEqual([]);
  });

  test("answers that another program has spoilt cost only the answers", async () => {
    const now = await scored(plan());
    const spoilt = {
      from: { growth: 1 },
      answers: [{ a: "growth", b: 2, first: 1, second: 1, answer: "no" }],
    };
    const settings = { preferences: JSON.stringify({ budget: 100, tradeOffs: spoilt }) };
    expect(recall(settings).preferences).toEqual({ budget: 100 });
    const good = withTradeOffs({}, now.reading.strategy, [
      { a: "growth", b: "savings", first: 1, second: 0.5, answer: "same" },
    ]);
    expect(recall({ preferences: JSON.stringify(good) }).preferences).toEqual(good);
  });

  test("where one of several is chosen, they are about which comes first", async () => {
    const workbook = new MemoryWorkbook({
      sheets: [
        {
          name: "Choice",
          cells: [
            ["Vendor", "Price", "Service"],
            ["Weight", 50, 50],
            ["Acme", 5, 2],
            ["Bolt", 2, 5],
            ["Core", 1, 1],
          ],
        },
      ],
    });
    const now = await scored(workbook);
    expect(now.reading.decision.kind).toBe("choose-one");
    const { world, stand } = answered(now, [0.3, 0.7]);
    expect(world.decides).toBe("first");
    expect(standAfter(world, []).open).toHaveLength(1);
    expect(stand.open).toEqual([]);
    expect(stand.weights[1]).toBeGreaterThan(0.55);
  });
});
