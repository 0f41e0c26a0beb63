import { describe, expect, test } from "@jest/globals";
import { PLANNED_BUSINESS } from "#test/pane/planned-business.ts";
import { en } from "#core/messages/en.ts";
import { brokenByMove } from "#core/portfolio/roadmap-moves.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { serialOf } from "#core/tables/values/serial.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { costsAsRead, costsOffBy } from "#core/workflow/funding/costs-then.ts";
import { fundingUnderCostsInSlices } from "#core/workflow/funding/funding-costs.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan, fundingPlanInSlices, type FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import { fundingRebalanceInSlices } from "#core/workflow/funding/funding-rebalance.ts";
import { schedule } from "#core/workflow/funding/funding-schedule.ts";
import { fundingSurenessInSlices } from "#core/workflow/funding/funding-sureness.ts";
import { ruleText } from "#core/workflow/funding/funding-words.ts";
import { quarterNumber, quartersFrom } from "#core/workflow/funding/quarters.ts";
import { roundStep } from "#core/workflow/funding/round-step.ts";
import { understand } from "#core/workflow/understand.ts";
import { investment, strategy } from "#test/support/strategy.ts";

async function business() {
  const { reading, scorecard } = await understand(new MemoryWorkbook({ sheets: PLANNED_BUSINESS }));
  if (!scorecard) throw new Error("nothing scored");
  const { strategy } = reading;
  const plan = (choices: FundingChoices): FundingPlan => {
    const answer = fundingPlan(strategy, scorecard, choices);
    if (!("in" in answer)) throw new Error(answer.status);
    return answer;
  };
  return { strategy, scorecard, plan };
}

const ids = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);
const BUDGET = 20_000;

describe("what a plan answers besides the set", () => {
  test("turning a decision costs what the best plan with it locked the other way is worth less", async () => {
    const { strategy, scorecard, plan } = await business();
    const best = plan({ budget: BUDGET });
    const sure = toEnd(fundingSurenessInSlices(strategy, scorecard, { budget: BUDGET }, ids(best.in)));
    for (const { id, isIn, loss } of sure.filter((each) => each.loss !== null)) {
      const turned = plan({ budget: BUDGET, locks: { [id]: isIn ? "out" : "in" } });
      expect([id, loss]).toEqual([id, expect.closeTo(best.value - turned.value, 6)]);
    }
    expect(sure.find(({ id }) => id === "price labels")).toMatchObject({ standing: "always", loss: null });
    for (const { share } of sure) expect(share).toBeGreaterThanOrEqual(0);
  });

  test("each step of the curve is the best plan for that money, and it never falls", async () => {
    const { strategy, scorecard, plan } = await business();
    const curve = toEnd(fundingCurveInSlices(strategy, scorecard, { budget: BUDGET }));
    expect(curve.length).toBeGreaterThan(10);
    let before = 0;
    for (const { budget, plan: point } of curve) {
      if (!point) continue;
      expect(point.value).toBeCloseTo(plan({ budget }).value, 6);
      expect(point.value).toBeGreaterThanOrEqual(before - 1e-9);
      before = point.value;
    }
  });

  test("what needs the same is one bundle, with what it costs and brings together", async () => {
    const { plan } = await business();
    const { bundles, in: lines } = plan({ budget: BUDGET });
    const two = lines.filter(({ id }) => ["care plans", "customer list"].includes(id));
    expect(bundles).toEqual([
      {
        ids: ["care plans"],
        needed: ["customer list"],
        cost: 7000,
        value: expect.closeTo(
          two.reduce((sum, { value }) => sum + value, 0),
          6,
        ),
        in: true,
        taken: ["care plans", "customer list"],
      },
    ]);
    expect(plan({ budget: 5000 }).bundles[0]).toMatchObject({ in: false, taken: [] });
    // Of half a bundle it is said which half is in.
    expect(plan({ budget: 7000 }).bundles[0]).toMatchObject({ in: false, taken: ["customer list"] });
  });

  // At 20,000 the dearer ones do not fit beside the 4,000 that are paid already; at 22,900 they do, as long as those stay 4,000.
  test.each([
    [20_000, true],
    [22_900, false],
  ])(
    "where costs come out lower or higher it is the best plan for them, and what is in already costs what it costs (%d)",
    async (budget, goes) => {
      const { strategy, scorecard, plan } = await business();
      const open = plan({ budget });
      const kept = new Set(ids(open.in.filter(({ role }) => role === "kept")));
      const moves = toEnd(fundingUnderCostsInSlices(strategy, scorecard, { budget }, costsOffBy(0.25)));
      for (const [way, factor] of [
        ["lower", 0.75],
        ["higher", 1.25],
      ] as const) {
        const dearer = strategy.investments.map((one) =>
          kept.has(one.id) ? one : { ...one, costYearly: (one.costYearly ?? 0) * factor },
        );
        const best = fundingPlan({ ...strategy, investments: dearer }, scorecard, { budget });
        if (!("in" in best)) throw new Error(best.status);
        const [then, now] = [ids(best.in), ids(open.in)];
        expect(new Set(moves[way].comesIn)).toEqual(new Set(then.filter((id) => !now.includes(id))));
        expect(new Set(moves[way].goes)).toEqual(new Set(now.filter((id) => !then.includes(id))));
      }
      expect(moves.higher.goes.length > 0).toBe(goes);
    },
  );

  test("columns of low and high costs say what they may come out at", async () => {
    const table = (low: string, high: string) => [
      ["Project", low, "Cost likely (K€)", high, "Growth", "Quality"],
      ["Weight", null, null, null, 60, 40],
      ["Shop", 3, 4, 6, 3, 3],
      ["Robot", 3.5, 4, 4, 3, 2],
      ["Till", 2, 3, 3, 2, 3],
    ];
    const read = async (low: string, high: string) =>
      understand(new MemoryWorkbook({ sheets: [{ name: "Plan", cells: table(low, high) }] }));
    const { reading, scorecard, costEnds } = await read("Cost low (K€)", "Cost high (K€)");
    const names = Object.fromEntries(reading.strategy.investments.map(({ id, name }) => [id, name]));
    const named = (of: Readonly<Record<string, number>>): Record<string, number> =>
      Object.fromEntries(Object.entries(of).map(([id, amount]) => [names[id]!, amount] as const));
    expect(named(costEnds!.low)).toEqual({ Shop: 3000, Robot: 3500, Till: 2000 });
    expect(named(costEnds!.high)).toEqual({ Shop: 6000, Robot: 4000, Till: 3000 });
    const moves = toEnd(
      fundingUnderCostsInSlices(
        reading.strategy,
        scorecard!,
        { budget: 8500 },
        costsAsRead(reading.strategy, costEnds!),
      ),
    );
    const said = (moved: readonly string[]): (string | undefined)[] => moved.map((id) => names[id]);
    // 4 + 4 fit into 8.5; all three at their least; at their most the shop and no other with it but none of 4 or 3.
    expect([said(moves.lower.comesIn), said(moves.lower.goes)]).toEqual([["Till"], []]);
    expect([said(moves.higher.comesIn), said(moves.higher.goes)]).toEqual([["Till"], ["Shop"]]);
    expect((await read("Licences low", "Notes")).costEnds).toBeNull();
  });

  test("rebalancing keeps what must be done, and few changes bring less than many", async () => {
    const { strategy, scorecard } = await business();
    const moved = (most: number) =>
      toEnd(fundingRebalanceInSlices(strategy, scorecard, { budget: 10_000 }, most));
    // One change is spent on what the law asks for.
    expect(moved(1)).toMatchObject({ comesIn: ["price labels"], goes: [] });
    const gains = [1, 2, 3, Infinity].map((most) => moved(most)!.gain);
    expect([...gains].sort((a, b) => a - b)).toEqual(gains);
    expect(moved(Infinity)!.plan.used[0]).toBeLessThanOrEqual(10_000);
    expect(moved(0)).toBeNull();
  });

  test("people's days, a floor for each objective and a cap for each lever hold, and are named where they clash", async () => {
    const { strategy, scorecard } = await business();
    const withFacts = {
      ...strategy,
      investments: strategy.investments.map((one) => ({
        ...one,
        peopleDays: one.id === "stock forecast" ? 30 : 1,
        lever: one.id === "care plans" ? "Data" : "Shop",
      })),
    };
    const planned = (choices: Omit<FundingChoices, "budget">) =>
      fundingPlan(withFacts, scorecard, { budget: BUDGET, ...choices });
    const short = planned({ peopleDays: 10 });
    if (!("in" in short)) throw new Error(short.status);
    expect(ids(short.in)).not.toContain("stock forecast");
    expect(short.limits).toEqual([
      { kind: "people-days", name: "people-days", most: 10, used: expect.any(Number) },
    ]);
    const capped = planned({ leverCap: 0.3 });
    if (!("in" in capped)) throw new Error(capped.status);
    const shop = capped.in.filter(({ id }) => id !== "care plans");
    expect(shop.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBeLessThanOrEqual(0.3 * BUDGET);
    const clash = fundingPlan(withFacts, scorecard, { budget: 4000, coverage: 0.9 });
    if (clash.status !== "impossible") throw new Error(clash.status);
    const words = { nameOf: (id: string) => id, money: String };
    const said = clash.because.map((rule) => ruleText(rule, words, en, clash.question));
    expect(said).toContain("the budget");
    expect(said.some((rule) => rule.endsWith("covered far enough"))).toBe(true);
  });

  test("given up on the way, what stands keeps to the budget; to the end, it is the same each time", async () => {
    const { strategy, scorecard, plan } = await business();
    const work = fundingPlanInSlices(strategy, scorecard, { budget: BUDGET });
    for (let slice = work.next(); !slice.done; slice = work.next())
      if (slice.value) expect(slice.value.used).toBeLessThanOrEqual(BUDGET);
    expect(plan({ budget: BUDGET })).toEqual(plan({ budget: BUDGET }));
  });
});

describe("in the order of time", () => {
  test("quarters begin with the first that begins on the day or after it", () => {
    const from = (year: number, month: number, day: number): string[] =>
      quartersFrom(serialOf(year, month, day)!, 2).map(({ year: of, quarter }) => `${of} Q${quarter}`);
    expect(from(2030, 11, 26)).toEqual(["2031 Q1", "2031 Q2"]);
    expect(from(2031, 4, 1)).toEqual(["2031 Q2", "2031 Q3"]);
    expect(from(2031, 4, 2)).toEqual(["2031 Q3", "2031 Q4"]);
  });

  test("needs first, dates kept, long ones take their quarters, money within what there is by then", async () => {
    const { strategy, scorecard } = await business();
    const slow = {
      ...strategy,
      investments: strategy.investments.map((one) => (one.id === "web shop" ? { ...one, months: 5 } : one)),
    };
    const only = ["web shop", "care plans", "customer list", "price labels", "booking app"];
    const asked = { budget: 40_000, plan: { quarters: 4 }, today: serialOf(2030, 12, 1)!, only };
    const found = schedule(slow, scorecard, asked);
    if (!("lines" in found)) throw new Error(found.status);
    const at = new Map(found.lines.map((line) => [line.id, line]));
    expect(at.get("care plans")!.start).toBeGreaterThan(at.get("customer list")!.start!);
    expect(at.get("care plans")!.waits).toEqual([{ kind: "needs", id: "customer list" }]);
    expect(at.get("web shop")!.length).toBe(2);
    expect(at.get("booking app")!.start).toBe(2);
    // What waits for money is there a quarter earlier once the quarters before have it all.
    const held = found.lines.filter(({ waits }) => waits.some(({ kind }) => kind === "money"));
    expect(held.length).toBeGreaterThan(0);
    const rich = schedule(slow, scorecard, { ...asked, plan: { quarters: 4, amounts: [40_000, 0, 0, 0] } });
    if (!("lines" in rich)) throw new Error(rich.status);
    const soon = new Map(rich.lines.map((line) => [line.id, line]));
    for (const { id, start } of held) expect(soon.get(id)!.start).toBeLessThan(start!);
    expect(rich.lines.flatMap(({ waits }) => waits).map(({ kind }) => kind)).not.toContain("money");
    let there = 0;
    found.used.forEach((used, k) => {
      there += found.amounts[k]! - used;
      expect(there).toBeGreaterThanOrEqual(-1e-6);
    });
    expect(schedule(slow, scorecard, { ...asked, budget: 100 }).status).toBe("impossible");
  });

  // Worked out by hand: 10,000 a quarter; the care plans cost 6,000 a year and need the customer list.
  test("a person's own quarter holds over a better one, and what it breaks is known before", async () => {
    const { strategy, scorecard } = await business();
    const asked = {
      budget: 40_000,
      plan: { quarters: 4 },
      today: serialOf(2030, 12, 1)!,
      only: ["care plans", "customer list", "booking app"],
    };
    const free = schedule(strategy, scorecard, asked);
    if (!("lines" in free)) throw new Error(free.status);
    const startOf = (found: typeof free, id: string) => found.lines.find((line) => line.id === id)!.start;
    expect([startOf(free, "customer list"), startOf(free, "care plans")]).toEqual([0, 1]);
    const startsOf = ({ lines }: typeof free) =>
      new Map(lines.flatMap(({ id, start }) => (start === null ? [] : [[id, start] as const])));
    const broken = (id: string, to: number) => brokenByMove(free.question, startsOf(free), id, to);
    expect(broken("care plans", 2)).toEqual([]);
    expect(broken("care plans", 0)).toContainEqual({ kind: "needs", id: "customer list" });
    expect(broken("customer list", 2)).toContainEqual({ kind: "needed", id: "care plans" });
    // Its date is in the second quarter's second month.
    expect(broken("booking app", 0)).toContainEqual({ kind: "early" });
    const starts = { "care plans": quarterNumber({ year: 2031, quarter: 4 }), gone: 8125 };
    const moved = schedule(strategy, scorecard, { ...asked, plan: { quarters: 4, starts } });
    if (!("lines" in moved)) throw new Error(moved.status);
    expect([startOf(moved, "customer list"), startOf(moved, "care plans")]).toEqual([0, 3]);
    expect(moved.lines.filter(({ isMoved }) => isMoved).map(({ id }) => id)).toEqual(["care plans"]);
    const cost = free.used[1]! - moved.used[1]!;
    expect(cost).toBeGreaterThan(0);
    expect(moved.used[3]! - free.used[3]!).toBeCloseTo(cost, 6);
    // What runs is paid out of each quarter beforehand. Of money that is used up a quarter earlier, the first quarter in which it is short is named, and by how much.
    const poor = { ...asked, plan: { quarters: 4, amounts: [3000, 0, 0, 40_000] } };
    const late = schedule(strategy, scorecard, poor);
    if (!("lines" in late)) throw new Error(late.status);
    const short = brokenByMove(late.question, startsOf(late), "care plans", 1).find(
      ({ kind }) => kind === "budget",
    );
    expect(short).toMatchObject({ budget: 0, period: 1 });
    expect((short as { over: number }).over).toBeCloseTo(cost - (late.amounts[0]! - late.used[0]!), 6);
  });

  // Worked out by hand. The till costs 100 in its first year, in the quarter in which it starts, and 100 in its second,
  // 25 a quarter; what runs takes 10 a quarter of the first year's money and 20 of the second's.
  test.each<[string, number | null, boolean, number[], number, number[]]>([
    ["as soon as there are 100", 50, false, [25, 25, 25, 25, 12.5, 12.5, 12.5, 12.5], 3, [3, 100, 7, 25]],
    ["so late that its second year is due later", 0, false, [25, 25, 25, 25, 0, 0, 0, 0], 4, [4, 100]],
    [
      "with this year's money where no other is said",
      null,
      false,
      [25, 25, 25, 25, 25, 25, 25, 25],
      3,
      [3, 100, 7, 25],
    ],
    ["beside what runs", 120, true, [15, 15, 15, 15, 10, 10, 10, 10], 7, [7, 100]],
  ])("costs of several years: %s", (_, later, runs, amounts, start, used) => {
    const table: Strategy = {
      ...strategy({ Growth: 1 }, [
        investment("Till", [1], { costOnce: 100, costLater: [100] }),
        investment("Old", [1], { costOnce: 40, costLater: [80], status: runs ? "active" : "retired" }),
      ]),
      costPeriods: ["2026", "2027"],
    };
    const found = schedule(table, scoreStrategy(table), {
      budget: 100,
      plan: { quarters: 8, laterMost: [later] },
      today: serialOf(2030, 12, 1)!,
      only: ["till"],
    });
    if (!("lines" in found)) throw new Error(found.status);
    const spent = Array.from({ length: 8 }, () => 0);
    for (let k = 0; k < used.length; k += 2) spent[used[k]!] = used[k + 1]!;
    expect(found.amounts).toEqual(amounts);
    expect(found.lines).toMatchObject([{ start, cost: spent.reduce((a, b) => a + b) }]);
    expect(found.used).toEqual(spent);
  });
});

test.each([
  [1, 1],
  [1.1, 2],
  [2.2, 2.5],
  [260, 500],
  [0.7, 1],
])("the round step from %d is %d", (least, step) => {
  expect(roundStep(least)).toBeCloseTo(step, 12);
});
