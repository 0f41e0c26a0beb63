import { describe, expect, test } from "@jest/globals";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import type { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { localeOf } from "#core/workbook/locale.ts";
import { moneyFormat } from "#core/workflow/money-format.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { CHECK_IDS } from "#core/workflow/checks/check-ids.ts";
import { sampleWorkbook } from "./sample.ts";

async function write(workbook: MemoryWorkbook, preferences: Preferences): Promise<void> {
  const plan = planScorecard(
    await understand(workbook, { preferences }),
    (amount) => `€${amount}`,
    workbook.capabilities.charts,
  );
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

const rowWith = (rows: readonly unknown[][], text: string): unknown[] | undefined =>
  rows.find((row) => row.includes(text));

describe("the scorecard sheet", () => {
  test("says where each stands in this year's budget, apart from its verdict", async () => {
    const workbook = sampleWorkbook();
    // The drone survey is to be stopped, so nothing is promised. Delivery routing ranks first; Online booking no longer fits.
    await write(workbook, { budget: 15_000 });
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rowWith(rows, "Verdict")).toContain("This year");
    expect(rowWith(rows, "Delivery routing")?.slice(4, 7)).toEqual(["Fund", 12_000, "Within the budget"]);
    expect(rowWith(rows, "Online booking")?.slice(4, 7)).toEqual(["Fund", 9_200, "Below the line"]);
    expect(rowWith(rows, "Used of this year’s budget of €15000")).toContain("€12000");
  });

  test("has no such column without a budget, and drops it when the budget is taken away", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { budget: 15_000 });
    await write(workbook, {});
    const rows = await rowsOf(workbook, "Scorecard");
    expect(rowWith(rows, "Verdict")).toEqual([
      "Rank",
      "Investment",
      "Alignment",
      "Readiness",
      "Verdict",
      "First-year cost",
      "Why",
    ]);
    expect(rows.flat()).not.toContain("Below the line");
  });

  test("tells what the checks found, in short, and leaves out those that are off", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, {});
    const found = async (): Promise<string[]> => {
      const rows = await rowsOf(workbook, "Scorecard");
      const from = rows.findIndex(([first]) => first === "Checks");
      return rows.slice(from + 1).flatMap(([text]) => (typeof text === "string" ? [text] : []));
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
    expect(rows.some(([first]) => first === "Checks")).toBe(false);
  });

  test("writes the same again as nothing", async () => {
    const workbook = sampleWorkbook();
    await write(workbook, { budget: 15_000, secondOpinion: true });
    const again = planScorecard(
      await understand(workbook, { preferences: { budget: 15_000, secondOpinion: true } }),
      (amount) => `€${amount}`,
      workbook.capabilities.charts,
    );
    expect(again.changes.changes).toEqual([]);
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

describe("the number format of money", () => {
  test.each<[string | null, WorkbookLocale, string]>([
    [null, EN_US, "#,##0"],
    ["USD", EN_US, '"$"#,##0'],
    ["EUR", EN_US, '"€"#,##0'],
    ["EUR", localeOf("de-DE"), '#,##0 "€"'],
    ["CHF", EN_US, '"CHF" #,##0'],
    ["XYZ", EN_US, '"XYZ" #,##0'],
  ])("%s", (currency, locale, format) => {
    expect(moneyFormat(currency, locale)).toBe(format);
  });
});
