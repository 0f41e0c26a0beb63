import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { deliveryReport, reviewsToJudge } from "#core/workflow/after/delivered/delivered.ts";
import { planConfidence } from "#core/workflow/after/delivered/plan-confidence.ts";
import { planReview, snapshotNow } from "#core/workflow/after/reviews/reviews.ts";
import { understand, type Scored } from "#core/workflow/understand.ts";

const MARCH = 46096;
const NEXT_MARCH = MARCH + 365;

/** Growth gains 60 of 100 and Savings 5 of 10 within the year; Mara's Shop promised all of both, Tim's Till a third. */
function plan(confidence: readonly (string | number | null)[] | null = null): MemoryWorkbook {
  const line = (cells: readonly (string | number)[], index: number) => [
    ...cells,
    ...(confidence ? [confidence[index] ?? null] : []),
  ];
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
          line(["Initiative", "Cost", "Status", "Owner", "Growth", "Savings"], 0),
          line(["Shop", 5000, "Active", "Mara", 3, 3], 1),
          line(["Till", 3000, "Active", "Tim", 1, 0], 2),
          line(["Robot", 2000, "Proposed", "Tim", 0, 3], 3),
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

async function yearLater(workbook: MemoryWorkbook): Promise<Scored> {
  await workbook.apply(planReview(await scored(workbook), MARCH, null));
  workbook.edit(parseAddress("Goals!E2")!, 100);
  workbook.edit(parseAddress("Goals!E3")!, 7);
  return scored(workbook);
}

describe("did it deliver", () => {
  test("is not asked within four weeks, and asked of every review after", async () => {
    const workbook = plan();
    const now = await yearLater(workbook);
    expect(reviewsToJudge(now, MARCH + 27)).toEqual([]);
    expect(reviewsToJudge(now, MARCH + 28)).toHaveLength(1);
  });

  test("owners are held to what they promised, by what runs", async () => {
    const now = await yearLater(plan());
    const [since] = reviewsToJudge(now, NEXT_MARCH);
    const report = deliveryReport(since!, snapshotNow(now, NEXT_MARCH), now.reading.strategy);
    expect(report.atWork).toBe("running");
    expect(report.delivery.objectives.map(({ delivered, state }) => [delivered, state])).toEqual([
      [0.6, "behind"],
      [0.5, "behind"],
    ]);
    // Growth: 1 + 1/3 promised, 0.6 came: 0.45 and 0.15. Savings: 1 promised, 0.5 came.
    // No lever is named anywhere, so none has promised anything.
    const grouped = report.groups.map(({ by: what, name }) => `${what} ${name}`);
    expect(grouped.sort()).toEqual(["grade 0.33", "grade 1.00", "owner Mara", "owner Tim"]);
    const by = (name: string) => report.groups.find((group) => group.name === name);
    expect(by("Mara")?.calibration.slope).toBeCloseTo((0.45 + 0.5) / 2, 12);
    expect(by("Tim")?.calibration.slope).toBeCloseTo(0.45, 12);
    expect(by("Tim")?.investments).toEqual(["till", "robot"]);
    expect(by("Mara")?.calibration).toMatchObject({ confidence: 0.5, promises: 2, objectives: 2 });
  });

  test("the confidence goes into a new column, counts in the score, and one undo takes it back", async () => {
    const workbook = plan();
    const now = await yearLater(workbook);
    const planned = planConfidence(now, ["shop"], 0.5, en);
    if (!planned.ok) throw new Error(planned.reason);
    const applied = await workbook.apply(planned.changes);
    if (!applied.ok) throw new Error("It was not written.");
    const after = await scored(workbook);
    expect(after.reading.strategy.investments[0]!.ratings.map(({ confidence }) => confidence)).toEqual([
      0.5, 0.5,
    ]);
    expect(after.scorecard.results[0]!.score.score).toBeCloseTo(50, 9);
    await workbook.apply(applied.inverse);
    expect((await scored(workbook)).scorecard.results).toEqual(now.scorecard.results);
  });

  test("an own column is filled in its own way; others' confidence stays", async () => {
    const workbook = plan(["Confidence", "High", "Medium", "Low"]);
    const planned = planConfidence(await yearLater(workbook), ["till", "robot"], 0.5, en);
    if (!planned.ok) throw new Error(planned.reason);
    await workbook.apply(planned.changes);
    const column = (await workbook.read([parseAddress("Plan!G1:G4")!]))[0]!.values;
    expect(column.flat()).toEqual(["Confidence", "High", "Low", "Low"]);
  });

  test("without any status, what was to be funded is taken to be at work", async () => {
    const workbook = plan();
    for (const row of [2, 3, 4]) workbook.edit(parseAddress(`Plan!C${row}`)!, null);
    const now = await yearLater(workbook);
    const [since] = reviewsToJudge(now, NEXT_MARCH);
    const report = deliveryReport(since!, snapshotNow(now, NEXT_MARCH), now.reading.strategy);
    expect(report.atWork).toBe("funded");
    expect(new Set(report.delivery.promises.map(({ investmentId }) => investmentId))).not.toContain("till");
  });
});
