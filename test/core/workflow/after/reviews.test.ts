import { careTexts } from "#core/messages/care.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { takeSnapshot } from "#core/insight/review/snapshot.ts";
import { en } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { cellAddress, parseAddress } from "#core/workbook/range.ts";
import { reviewAlerts } from "#core/workflow/after/reviews/alerts.ts";
import { planHistory } from "#core/workflow/after/reviews/history-sheet.ts";
import { keptReviews, planReview, snapshotNow } from "#core/workflow/after/reviews/reviews.ts";
import { readReviews, reviewsSheet } from "#core/workflow/after/reviews/sheet.ts";
import { reviewStory } from "#core/workflow/after/reviews/story.ts";
import { understand, type Scored } from "#core/workflow/understand.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { investment, strategy } from "#test/support/strategy.ts";

const MARCH = 46096;
const JUNE = MARCH + 91;

/** Weights 60 and 40. Scores: shop 100 (0.6 + 0.4), till 20, robot 40 (ready by half). */
function plan(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight", "Baseline", "Target", "Current"],
          ["Growth", 60, 0, 100, 40],
          ["Savings", 40, 0, 10, 2],
        ],
      },
      {
        name: "Plan",
        cells: [
          ["Initiative", "Cost", "Status", "Growth", "Savings", "Staff trained", "Privacy check"],
          ["Shop", 5000, "Active", 3, 3, 1, "ok"],
          ["Till", 3000, "Proposed", 1, 0, 1, "ok"],
          ["Robot", 2000, "Proposed", 0, 3, 0.5, "open"],
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

async function keep(workbook: MemoryWorkbook, day: number, next: number | null = null): Promise<void> {
  const result = await workbook.apply(planReview(await scored(workbook), day, next));
  expect(result.ok).toBe(true);
}

function edit(workbook: MemoryWorkbook, address: string, content: string | number): void {
  workbook.edit(parseAddress(address)!, content);
}

describe("the history as a sheet", () => {
  test("holds every kept review line by line, is brought up to date, and goes with everything else", async () => {
    const workbook = plan();
    expect(planHistory(await scored(workbook))).toBeNull();
    await keep(workbook, MARCH);
    edit(workbook, "Plan!D3", 3);
    await keep(workbook, JUNE);
    const history = planHistory(await scored(workbook))!;
    await workbook.apply(history.changes);
    const [{ values }] = (await workbook.read([history.where])) as [RangeCells];
    expect(values[0]).toHaveLength(9);
    expect(values.slice(1, 6)).toEqual([
      [MARCH, "Objective", "Growth", 60, null, null, null, null, 0.4],
      [MARCH, "Objective", "Savings", 40, null, null, null, null, 0.2],
      [MARCH, "Investment", "Shop", 100, 100, "Fund", 1, 5000, 1],
      [MARCH, "Investment", "Till", expect.closeTo(20, 9), expect.closeTo(20, 9), "Hold", 3, 3000, 1],
      [MARCH, "Investment", "Robot", expect.closeTo(40, 9), expect.closeTo(20, 9), "Fix first", 2, 2000, 0.5],
    ]);
    expect(values[9]!.slice(0, 4)).toEqual([JUNE, "Investment", "Till", expect.closeTo(60, 9)]);
    // It is no table of the user's, and a second look has nothing to write.
    const again = await scored(workbook);
    expect(again.reading.strategy.investments).toHaveLength(3);
    expect(planHistory(again)!.changes.changes).toEqual([]);
    await workbook.apply(planRemoval(again).changes);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(["Goals", "Plan"]);
  });

  test("what somebody wrote on it stays", async () => {
    const workbook = plan();
    await keep(workbook, MARCH);
    await workbook.apply(planHistory(await scored(workbook))!.changes);
    edit(workbook, "Review history!K2", "show this to the bank");
    await keep(workbook, JUNE);
    const history = planHistory(await scored(workbook))!;
    await workbook.apply(history.changes);
    const [{ values }] = (await workbook.read([parseAddress("Review history!K2")!])) as [RangeCells];
    expect(values).toEqual([["show this to the bank"]]);
    expect((await workbook.read([history.where]))[0]!.values).toHaveLength(11);
  });
});

describe("the reviews that a workbook keeps", () => {
  test("are there again after other reviews, on a hidden sheet, to the last digit", async () => {
    const workbook = plan();
    const march = snapshotNow(await scored(workbook), MARCH);
    await keep(workbook, MARCH, JUNE);
    edit(workbook, "Goals!B2", 35);
    await keep(workbook, JUNE);
    const now = await scored(workbook);
    expect(keptReviews(now)).toEqual([march, snapshotNow(now, JUNE)]);
    const sheet = now.outline.sheets.find(({ name }) => name === careTexts(en).reviews.sheet);
    expect(sheet?.hidden).toBe(true);
    expect(now.reading.strategy.investments.map(({ name }) => name)).toEqual(["Shop", "Till", "Robot"]);
  });

  test("a second one on the same day takes the place of the first; the next day is remembered", async () => {
    const workbook = plan();
    await keep(workbook, MARCH);
    edit(workbook, "Goals!B2", 35);
    await keep(workbook, MARCH, JUNE);
    const now = await scored(workbook);
    expect(keptReviews(now)).toEqual([snapshotNow(now, MARCH)]);
    expect(now.preferences.nextReview).toBe(JUNE);
  });

  test("one undo takes a review back, and removing AlignScore takes all of them", async () => {
    const workbook = plan();
    const understanding = await scored(workbook);
    const applied = await workbook.apply(planReview(understanding, MARCH, JUNE));
    if (!applied.ok) throw new Error("It was not written.");
    await workbook.apply(applied.inverse);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(["Goals", "Plan"]);
    await keep(workbook, MARCH);
    await workbook.apply(planRemoval(await understand(workbook)).changes);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(["Goals", "Plan"]);
  });

  test("what people write on the sheet is passed over, and another version is not guessed at", () => {
    const model = strategy({ Growth: 1 }, [investment("Shop", [0.5])]);
    const review = takeSnapshot(model, scoreStrategy(model), MARCH);
    const { contents } = reviewsSheet([review], en);
    const values = contents as never;
    expect(readReviews(values)).toEqual([review]);
    expect(readReviews([...values, ["Note to self"], [MARCH, "investment", "x"]] as never)).toEqual([review]);
    const other = contents.map((row, index) => (index === 0 ? [...row.slice(0, -1), "v9"] : row));
    expect(readReviews(other as never)).toEqual([]);
  });
});

describe("what changed, and why", () => {
  const NAMES = ["A", "B", "C"];
  const row = fc.array(fc.constantFrom(null, -1, -0.5, 0, 0.25, 1 / 3, 1), { minLength: 3, maxLength: 3 });
  const side = fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    rows: fc.array(row, { minLength: 2, maxLength: 2 }),
    ready: fc.array(fc.constantFrom(0, 0.3, 0.5, 1), { minLength: 2, maxLength: 2 }),
    objectives: fc.constantFrom(2, 3),
  });

  test("the causes add up to the change exactly, through the sheet and back", () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const reviews = [one, other].map(({ weights, rows, ready, objectives }, index) => {
          const model = strategy(
            Object.fromEntries(NAMES.slice(0, objectives).map((name, j) => [name, weights[j]!])),
            rows.map((effects, i) =>
              investment(`I${i}`, effects.slice(0, objectives), {
                readiness: [{ kind: "people", name: "staff", level: ready[i]!, cell: null }],
              }),
            ),
          );
          return takeSnapshot(model, scoreStrategy(model), MARCH + index);
        });
        const read = readReviews(reviewsSheet(reviews, en).contents as never);
        expect(read).toEqual(reviews);
        const { groups } = reviewStory(read[0]!, read[1]!, null);
        for (const { change, causes } of groups.flatMap(({ rows }) => rows)) {
          const sum = causes.weights + causes.ratings + causes.readiness + causes.membership;
          expect(sum).toBeCloseTo(change.bankable.after - change.bankable.before, 9);
        }
      }),
    );
  });

  test("each investment under the cause that did most, with the cells of what was changed", async () => {
    const workbook = plan();
    await keep(workbook, MARCH);
    edit(workbook, "Plan!D3", 3);
    edit(workbook, "Plan!F4", 1);
    edit(workbook, "Plan!G4", "ok");
    const now = await scored(workbook);
    const [before] = keptReviews(now);
    const story = reviewStory(before!, snapshotNow(now, JUNE), now.reading.strategy);
    expect(
      story.groups.map(({ cause, rows }) => [
        cause,
        rows.map(({ change, ratings, gone }) => [
          change.name,
          change.verdict.before,
          change.verdict.after,
          ratings.map(({ objective, cell }) => [objective, cell && cellAddress(cell)]),
          gone.length > 0,
        ]),
      ]),
    ).toEqual([
      ["ratings", [["Till", "hold", "fund", [["Growth", "D3"]], false]]],
      ["readiness", [["Robot", "fix-first", "fund", [], true]]],
    ]);
    expect(story.turned).toBe(2);
  });

  test("weights that moved are named with their cells", async () => {
    const workbook = plan();
    await keep(workbook, MARCH);
    edit(workbook, "Goals!B3", 60);
    const now = await scored(workbook);
    const { weights } = reviewStory(keptReviews(now)[0]!, snapshotNow(now, JUNE), now.reading.strategy);
    expect(weights.map(({ name, before, after, cell }) => [name, before, after, cellAddress(cell!)])).toEqual(
      [
        ["Growth", expect.closeTo(0.6, 12), 0.5, "B2"],
        ["Savings", expect.closeTo(0.4, 12), 0.5, "B3"],
      ],
    );
  });
});

describe("alerts before the next review", () => {
  test("a measure fell back, something was cleared, the day is past, spend went elsewhere", async () => {
    const workbook = plan();
    const march = snapshotNow(await scored(workbook), MARCH);
    edit(workbook, "Goals!E2", 30);
    edit(workbook, "Plan!G4", "ok");
    edit(workbook, "Plan!B4", 90000);
    const now = snapshotNow(await scored(workbook), JUNE);
    expect(reviewAlerts(march, now, JUNE - 3)).toEqual([
      { code: "review-due", days: 3 },
      { code: "drift-grew", before: expect.any(Number), after: expect.any(Number) },
      { code: "fell-back", objective: "Growth", before: 0.4, after: 0.3 },
      { code: "cleared", investment: "Robot", what: expect.stringContaining("Privacy") },
    ]);
  });

  test("nothing where all is as it was and the day is yet to come", async () => {
    const now = snapshotNow(await scored(plan()), MARCH);
    expect(reviewAlerts(now, { ...now, day: JUNE }, JUNE + 1)).toEqual([]);
    expect(reviewAlerts(null, now, null)).toEqual([]);
  });
});
