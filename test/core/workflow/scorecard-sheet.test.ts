import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { withoutShares } from "#core/workflow/scorecard/reason-line.ts";
import { weightChart } from "#core/workflow/scorecard/charts.ts";
import { axisEnd, axisStep, shortened } from "#core/workflow/scorecard/chart-axis.ts";
import { oneLine } from "#core/workflow/scorecard/fit-line.ts";
import { choicesOf } from "#core/workflow/funding/funding-choices.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { CHECK_IDS } from "#core/workflow/checks/check-ids.ts";
import { sampleWorkbook } from "./sample.ts";

async function planned(workbook: MemoryWorkbook, preferences: Preferences) {
  const understanding = await understand(workbook, { preferences });
  const { reading, scorecard } = understanding;
  const choices = choicesOf(preferences);
  const answer = choices && scorecard && fundingPlan(reading.strategy, scorecard, choices);
  return planScorecard(
    understanding,
    (amount) => `€${amount}`,
    workbook.capabilities.charts,
    en,
    {},
    {
      plan: answer && "in" in answer ? answer : null,
    },
  );
}

async function write(workbook: MemoryWorkbook, preferences: Preferences): Promise<void> {
  const plan = await planned(workbook, preferences);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
}

/** The rows of a sheet without their blank cells; none where there is no such sheet. */
async function rowsOf(workbook: MemoryWorkbook, name: string): Promise<unknown[][]> {
  const sheet = (await workbook.outline()).sheets.find((each) => each.name === name);
  if (!sheet) return [];
  const range = { sheet: name, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const [cells] = await workbook.read([range]);
  return cells!.values.map((row) => row.filter((value) => value !== null));
}

/** What the page's own table says of the objective whose spend is furthest from its weight. */
function furthest(cells: readonly (readonly unknown[])[]): string {
  const lines = cells.slice(1, -1) as [string, number, number][];
  const most = Math.max(...lines.map(([, weight, spend]) => Math.abs(weight - spend)));
  const [name] = lines.find((line) => Math.abs(line[1] - line[2]) === most)!;
  return `Furthest apart: ${name}`;
}

const RANGE = { sheet: "Scorecard", row: 1, column: 0, rows: 3, columns: 3 };

const rowWith = (rows: readonly unknown[][], text: string): unknown[] | undefined =>
  rows.find((row) => row.includes(text));

describe("the scorecard sheet", () => {
  test("says where each stands in this year's budget, apart from its verdict", async () => {
    const workbook = sampleWorkbook();
    // The drone survey is to be stopped, so nothing is kept in. Either of the two fits; Delivery routing is worth more.
    await write(workbook, { budget: 15_000 });
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rowWith(rows, "Verdict")).toContain("In the plan");
    expect(rowWith(rows, "Delivery routing")).toEqual(expect.arrayContaining(["In", "Fund", 12_000]));
    expect(rowWith(rows, "Online booking")).toEqual(expect.arrayContaining(["Out", "Fund", 9_200]));
    expect(rowWith(rows, "All 5")).toContain("€12000 of this year’s budget of €15000 is used");
  });

  test("has no such column without a budget, and drops it when the budget is taken away", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { budget: 15_000 });
    await write(workbook, {});
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rowWith(rows, "Verdict")).toEqual([
      "Investment",
      "Status",
      "Verdict",
      "Alignment",
      "First year",
      "Why",
    ]);
    expect(rows.flat()).not.toContain("Below line");
  });

  test("tells what the checks found, in short, and leaves out those that are off", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const found = async (): Promise<string[]> => {
      const rows = await rowsOf(workbook, "Scorecard");
      const from = rows.findIndex((row) => row.includes("Checks, with their cells"));
      return rows.slice(from + 1).flatMap((row) => {
        const text = row[row.length - 1];
        return typeof text === "string" ? [text] : [];
      });
    };
    expect((await found()).length).toBeGreaterThan(1);
    expect((await found()).some((text) => text.includes("serves none of the objectives"))).toBe(true);
    await write(workbook, { checksOff: ["islands"] });
    expect((await found()).some((text) => text.includes("serves none of the objectives"))).toBe(false);
  });

  test("does not say that there is nothing to report where no check was run", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { checksOff: CHECK_IDS });
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rows.flat()).not.toContain("Checks, with their cells");
  });

  test("writes the same again as nothing", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { budget: 15_000, secondOpinion: true });
    const again = await planned(workbook, { budget: 15_000, secondOpinion: true });
    expect(again.changes.changes).toEqual([]);
  });
});

describe("how the scorecard looks", () => {
  test("figures are real numbers in their formats, and the sheet prints on one page across", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const looks = workbook.looks("Scorecard");
    const [page] = looks.page.flatMap((change) => (change.kind === "page" ? [change] : []));
    expect(page).toMatchObject({
      gridlines: false,
      print: { landscape: true, onePage: true, repeatRow: null },
    });
    const [cells] = await workbook.read([{ sheet: "Scorecard", row: 5, column: 0, rows: 1, columns: 12 }]);
    expect(cells!.values[0]!.filter((value) => value !== null)).toEqual([
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
      1,
    ]);
    expect(cells!.formats[0]![0]).toBe('" "0%');
  });

  test("charts look at the page's own table, and at a hidden sheet that only they look at", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const [bars, points] = workbook.looks("Scorecard").charts;
    const { sheets } = await workbook.outline();
    expect([bars?.type, bars?.data.sheet]).toEqual(["bar", "Scorecard"]);
    expect(points?.type).toBe("scatter");
    expect(sheets.find(({ name }) => name === points?.data.sheet)?.hidden).toBe(true);
    const [data] = await workbook.read([points!.data]);
    // None of the sample's is a Fix first, and the legend names no verdict that nobody has.
    expect(data!.values[0]).toEqual(["First year", "Fund", "Hold", "Say no"]);
    // Each investment has its mark in the column of its verdict and nowhere else.
    for (const row of data!.values.slice(1)) {
      expect(row.slice(1).filter((value) => typeof value === "number")).toHaveLength(1);
    }
    const { limits } = (await understand(workbook)).scorecard!;
    const [level] = await workbook.read([points!.look!.level!.data]);
    expect(level!.values).toEqual([
      [0, limits.fund],
      [points!.look!.xTo, limits.fund],
    ]);
    expect(bars?.title).toBe(furthest((await workbook.read([bars!.data]))[0]!.values));
  });

  test("the bars' title names whose spend is furthest from its weight, on either side", () => {
    const places = { listHeader: 9, chartRow: 5, chartWidths: [400, 400] as const, coverData: RANGE };
    const titled = (starved: number, fed: number): string => {
      const cover = [
        { name: "Starved", weight: 0.4, share: 0.4 - starved, covered: 0, served: 0 },
        { name: "Fed", weight: 0.2, share: 0.2 + fed, covered: 0, served: 0 },
      ];
      return weightChart("Scorecard", places, cover, true, "verdicts", en).title;
    };
    expect(titled(0.3, 0.2)).toBe("Furthest apart: Starved");
    expect(titled(0.2, 0.3)).toBe("Furthest apart: Fed");
  });

  test("more than twenty investments take more pages, with the header repeated", async () => {
    const line = (i: number): CellContent[] => [`Project ${i}`, (i % 7) - 3, ((i * 5) % 7) - 3, 1000 + i];
    const cells = [
      ["Objective", "Weight"],
      ["Growth", 60],
      ["Quality", 40],
      [],
      ["Investment", "Growth", "Quality", "Cost"],
      ...Array.from({ length: 30 }, (_, i) => line(i)),
    ];
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Plan", cells }] });
    await write(workbook, {});
    const [page] = workbook
      .looks("Scorecard")
      .page.flatMap((change) => (change.kind === "page" ? [change] : []));
    expect(page?.print).toMatchObject({ onePage: false, repeatRow: 21 });
    const [head] = await workbook.read([{ sheet: "Scorecard", row: 21, column: 0, rows: 1, columns: 12 }]);
    expect(head!.values[0]).toContain("Investment");
  });

  test("a page written again is laid out anew, and Undo brings the old one back", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const before = await rowsOf(workbook, "Scorecard");
    const plan = await planned(workbook, { budget: 15_000 });
    const applied = await workbook.apply(plan.changes);
    if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
    expect(await rowsOf(workbook, "Scorecard")).not.toEqual(before);
    expect(workbook.looks("Scorecard").page.filter(({ kind }) => kind === "page")).toHaveLength(1);
    await workbook.apply(applied.inverse);
    expect(await rowsOf(workbook, "Scorecard")).toEqual(before);
  });

  test("whose page it is and of what day stands at its top and foot", async () => {
    const workbook = sampleWorkbook();
    const names = { business: "Hollin & Moss", date: "26 November 2026" };
    const plan = planScorecard(await understand(workbook), String, false, en, names);
    await workbook.apply(plan.changes);
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rows.slice(0, 2)).toEqual([
      ["Hollin & Moss"],
      ["How our technology spending serves the strategy", "Review of 26 November 2026"],
    ]);
    expect(workbook.looks("Scorecard").charts).toEqual([]);
  });
});

describe("amounts along an axis", () => {
  test.each([
    [18_000, '"€"#,##0', 5_000, 20_000],
    [134_000, '"€"#,##0,"k"', 50_000, 150_000],
    [26_538_000, '"€"#,##0,,"M"', 10_000_000, 30_000_000],
  ])("up to %d read well", (most, format, step, end) => {
    expect([shortened('"€"#,##0', most, en), axisStep(most), axisEnd(most)]).toEqual([format, step, end]);
  });
});

describe("the picture of the ratings", () => {
  test("shows effects from -3 to 3, best first, with a dash where nobody rated", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const rows = await rowsOf(workbook, "Ratings map");
    expect(rows[5]).toEqual(["Delivery routing", 1, 3, 2, 0, expect.any(Number), "Fund"]);
    expect(rowWith(rows, "Customer data platform")?.slice(1, 5)).toEqual([3, "–", 1, "–"]);
    expect(workbook.looks("Ratings map").page).toContainEqual(expect.objectContaining({ kind: "heat" }));
  });

  test("is never read as a table of the user's", async () => {
    const workbook = sampleWorkbook();
    const before = (await understand(workbook)).reading.strategy;
    await write(workbook, {});
    expect((await understand(workbook)).reading.strategy).toEqual(before);
  });
});

describe("a reason in one line", () => {
  test.each([
    ["Serves A. Fund: its score is 40.", 98, "Serves A. Fund: its score is 40."],
    [`Serves A. It scores 23.5, and 20 is enough${"!".repeat(80)}`, 40, "Serves A."],
    ["Serves A and B. " + "x".repeat(90) + ".", 98, "Serves A and B."],
    ["word ".repeat(40).trim(), 20, "word word word word…"],
  ])("%#", (text, most, line) => {
    expect(oneLine(text, most)).toBe(line);
    expect(line.length).toBeLessThanOrEqual(most);
  });

  test("weights in brackets are left out", () => {
    expect(withoutShares("Serves Growth (32%) strongly and Ziel (7 %) leicht; A (2) stays.")).toBe(
      "Serves Growth strongly and Ziel leicht; A (2) stays.",
    );
  });
});

describe("the second opinion", () => {
  test("is not written unless asked for", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    expect(await rowsOf(workbook, "Second opinion")).toEqual([]);
  });

  test("ranks the same investments by other methods, beside ours, and never says verdict but to deny it", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { secondOpinion: true });
    const rows = await rowsOf(workbook, "Second opinion");
    expect(rows[1]).toEqual([expect.stringMatching(/never decides a verdict/)]);
    const [head, ...body] = rows.slice(4);
    expect(head).toEqual(["Investment", "Our rank", "TOPSIS", "Weighted product", "VIKOR", "PROMETHEE II"]);
    const ranked = body.slice(0, 5);
    expect(ranked.map(([, rank]) => rank)).toEqual([1, 2, 3, 4, 5]);
    // New CRM harms the weightiest objective in full: last by every method.
    expect(ranked.find(([name]) => name === "New CRM")?.slice(1)).toEqual([5, 5, 5, 5, 5]);
    const taus = body[5]!.slice(1) as number[];
    expect(taus[0]).toBe(1);
    for (const tau of taus) expect(tau).toBeGreaterThanOrEqual(-1);
    for (const tau of taus) expect(tau).toBeLessThanOrEqual(1);
  });
});
