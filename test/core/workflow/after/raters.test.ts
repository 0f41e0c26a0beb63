import { describe, expect, test } from "@jest/globals";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";
import { en } from "#core/messages/en.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { ratersAtWork } from "#core/workflow/after/raters/at-work.ts";
import { ratingsInCopy } from "#core/workflow/after/raters/from-file.ts";
import { keptRatings, ratersOf } from "#core/workflow/after/raters/kept.ts";
import {
  planAskAgain,
  planCollected,
  planDone,
  planMiddle,
  planRater,
} from "#core/workflow/after/raters/plan-raters.ts";
import { ratersReport } from "#core/workflow/after/raters/report.ts";
import { understand, type Scored } from "#core/workflow/understand.ts";
import { value } from "#test/support/outcome.ts";

function plan(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Project", "Cost", "Growth", "Savings"],
          ["Weight", null, 60, 40],
          ["Shop", 5000, 3, 1],
          ["Till", 3000, 1, -2],
          ["Robot", 2000, -3, 2],
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

async function apply(workbook: MemoryWorkbook, changes: ChangeSet): Promise<ChangeSet> {
  const applied = await workbook.apply(changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  return applied.inverse;
}

/** Someone gets a sheet, rates (row by row), and is done. */
async function rate(
  workbook: MemoryWorkbook,
  name: string,
  rows: readonly (readonly (number | null)[])[],
): Promise<ChangeSet> {
  await apply(workbook, planRater(await scored(workbook), name, en));
  rows.forEach((row, i) =>
    row.forEach((rating, j) => {
      if (rating !== null) workbook.edit({ sheet: `Ratings ${name}`, row: 3 + i, column: 1 + j }, rating);
    }),
  );
  const now = await scored(workbook);
  const rater = ratersAtWork(now, now.reading).find((each) => each.name === name)!;
  return apply(workbook, planDone(now, rater, en));
}

describe("several people rate", () => {
  test("a sheet shows nobody's ratings and is no table of the user's; it is found with what was rated", async () => {
    const workbook = plan();
    await apply(workbook, planRater(await scored(workbook), "Mara", en));
    const before = await scored(workbook);
    expect((await workbook.read([parseAddress("Ratings Mara!A3:C6")!]))[0]!.values).toEqual([
      ["Investment", "Growth", "Savings"],
      ["Shop"],
      ["Till"],
      ["Robot"],
    ]);
    expect(before.reading.strategy.investments.map(({ name }) => name)).toEqual(["Shop", "Till", "Robot"]);
    workbook.edit(parseAddress("Ratings Mara!B4")!, 2);
    workbook.edit(parseAddress("Ratings Mara!C4")!, 9);
    const now = await scored(workbook);
    expect(ratersAtWork(now, now.reading)).toMatchObject([
      {
        name: "Mara",
        of: 6,
        ratings: [{ rater: "Mara", investment: "Shop", objective: "Growth", effect: 2 / 3 }],
        unread: [{ sheet: "Ratings Mara", row: 3, column: 2 }],
      },
    ]);
  });

  test("who is done is out of sight, and one undo brings the sheet back as it was", async () => {
    const workbook = plan();
    const undo = await rate(workbook, "Mara", [
      [3, 1],
      [1, null],
    ]);
    const { outline } = await scored(workbook);
    expect(outline.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Plan", false],
      ["AlignScore raters", true],
    ]);
    expect(keptRatings(await scored(workbook))).toHaveLength(3);
    await apply(workbook, undo);
    const back = await scored(workbook);
    expect(ratersAtWork(back, back.reading)).toMatchObject([{ name: "Mara", of: 6 }]);
    expect(ratersAtWork(back, back.reading)[0]!.ratings).toHaveLength(3);
    expect(keptRatings(back)).toEqual([]);
  });

  test("two who are done can be compared; the middle goes into the table's own cells, on its own scale", async () => {
    const workbook = plan();
    await rate(workbook, "Mara", [
      [3, 1],
      [1, -2],
      [-3, 2],
    ]);
    expect(ratersReport(keptRatings(await scored(workbook)), (await scored(workbook)).reading)).toBeNull();
    await rate(workbook, "Tim", [
      [1, 1],
      [1, -2],
      [1, 2],
    ]);
    const now = await scored(workbook);
    expect(ratersOf(keptRatings(now))).toEqual(["Mara", "Tim"]);
    const report = ratersReport(keptRatings(now), now.reading)!;
    expect(report.disagreement).toMatchObject({ compared: 6, agreed: 4 });
    expect(report.disagreement.talk.map(({ investment, grades }) => [investment, grades])).toEqual([
      [2, 4],
      [0, 2],
    ]);
    const planned = planMiddle(now, report, { robot: { growth: -1 / 3 } }, en)!;
    // What they agree on stands in the table already: nothing is said of it.
    expect(planned.left).toEqual([]);
    expect(planned.written).toHaveLength(2);
    const undo = await apply(workbook, planned.changes);
    const cells = (await workbook.read([parseAddress("Plan!C3:D5")!]))[0]!.values;
    expect(cells).toEqual([
      [2, 1],
      [1, -2],
      [-1, 2],
    ]);
    await apply(workbook, undo);
    expect((await scored(workbook)).reading.strategy).toEqual(now.reading.strategy);
  });

  test("a middle between two grades is written as the worse of them, in a cell that reads as it", async () => {
    const workbook = plan();
    for (const [name, shop] of [
      ["Mara", [3, 1]],
      ["Tim", [2, 1]],
    ] as const)
      await rate(workbook, name, [shop, [1, -2], [-3, 2]]);
    const now = await scored(workbook);
    const planned = planMiddle(now, ratersReport(keptRatings(now), now.reading)!, {}, en)!;
    expect(planned.left).toEqual([]);
    await apply(workbook, planned.changes);
    expect((await workbook.read([parseAddress("Plan!C3:D3")!]))[0]!.values).toEqual([[2, 1]]);
  });

  test("where raters lie apart the verdict is less firm, and the score is the same", async () => {
    const workbook = plan();
    const alone = await scored(workbook);
    await rate(workbook, "Mara", [
      [3, 3],
      [1, -2],
      [-3, 2],
    ]);
    await rate(workbook, "Tim", [
      [-3, -3],
      [1, -2],
      [-3, 2],
    ]);
    const now = await scored(workbook);
    expect(now.scorecard.results.map(({ score }) => score)).toEqual(
      alone.scorecard.results.map(({ score }) => score),
    );
    const share = ({ reading, scorecard }: Scored) => {
      const draws = value(drawsAround([60, 40], 1, { count: 1000 }));
      return value(strategyFirmness(reading.strategy, scorecard.limits, draws))[0]!.share;
    };
    expect(share(alone)).toBe(1);
    expect(share(now)).toBeLessThan(0.95);
  });

  test("copies that people filled in are collected, from their table or from raters' sheets in them", async () => {
    const workbook = plan();
    const copy = plan();
    copy.edit(parseAddress("Plan!C5")!, 2);
    const own = ratingsInCopy(await understand(copy), "Ayla");
    expect(own).toHaveLength(6);
    expect(own).toContainEqual({ rater: "Ayla", investment: "Robot", objective: "Growth", effect: 2 / 3 });
    const handed = plan();
    await apply(handed, planRater(await scored(handed), "Jo", en));
    handed.edit({ sheet: "Ratings Jo", row: 3, column: 1 }, 3);
    const onSheet = ratingsInCopy(await understand(handed), "file");
    expect(onSheet).toEqual([{ rater: "Jo", investment: "Shop", objective: "Growth", effect: 1 }]);
    await apply(workbook, planCollected(await scored(workbook), own, en));
    await apply(workbook, planCollected(await scored(workbook), onSheet, en));
    // Whoever is collected again is replaced.
    await apply(workbook, planCollected(await scored(workbook), own, en));
    expect(keptRatings(await scored(workbook))).toHaveLength(7);
    await apply(workbook, planAskAgain(await scored(workbook), en));
    expect(keptRatings(await scored(workbook))).toEqual([]);
  });
});
