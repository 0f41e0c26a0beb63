import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { reasonLine, shortReason } from "#core/workflow/scorecard/reason-line.ts";
import { understand } from "#core/workflow/understand.ts";

const MOST = 98;

/** Four objectives with long names; investments with ratings and one readiness each. */
const CELLS: CellContent[][] = [
  ["Objective", "Weight"],
  ["Fewer complaints from guests in the high season", 40],
  ["Rooms ready at two in the afternoon", 30],
  ["Lower energy bills in the old building", 20],
  ["Staff who stay for more than a year", 10],
  [],
  [
    "Investment",
    "Fewer complaints from guests in the high season",
    "Rooms ready at two in the afternoon",
    "Lower energy bills in the old building",
    "Staff who stay for more than a year",
    "Process readiness",
  ],
  ["Housekeeping app", 3, 3, 2, 2, 0.3],
  ["Door locks by phone", 2, 3, 1, 1, 0.9],
  ["Minibar sensors", 1, 0, -1, -2, 0.9],
];

async function lines(texts: typeof en): Promise<string[]> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Hotel", cells: CELLS }] });
  const { scorecard, reading } = await understand(workbook);
  return scorecard!.results.map((result) => reasonLine(result, reading.strategy, MOST, texts));
}

describe("a reason below an option", () => {
  test.each([en, de, es])(
    "is short enough for a narrow column and keeps its verdict and cause",
    async (texts) => {
      const workbook = new MemoryWorkbook({ sheets: [{ name: "Hotel", cells: CELLS }] });
      const { scorecard, reading } = await understand(workbook);
      const { results } = scorecard!;
      expect(results.some(({ reason }) => explainVerdict(reason, texts).length > 180)).toBe(true);
      for (const result of results) {
        const why = explainVerdict(result.reason, texts);
        const short = shortReason(result, reading.strategy, 180, texts);
        expect(short.length).toBeLessThanOrEqual(180);
        const verdict = `${texts.scoring.verdicts[result.verdict.kind]}: `;
        expect(short.slice(short.indexOf(verdict))).toBe(why.slice(why.indexOf(verdict)));
        if (why.length <= 180) expect(short).toBe(why);
      }
    },
  );
});

describe("a reason in one line", () => {
  test("keeps what is in the way where not all that is served fits", async () => {
    const [app] = await lines(en);
    expect(app).toMatch(
      /^Serves Fewer complaints from.* strongly.* (?:Process n|N)ot ready \(readiness 30%\)\.$/,
    );
  });

  test("leaves out that the score is enough: it stands in the same line", async () => {
    const [, locks] = await lines(en);
    expect(locks).toMatch(/^Serves /);
    expect(locks).not.toMatch(/score/);
  });

  test.each([en, de, es])("is never cut in the middle while names can be shortened", async (texts) => {
    for (const line of await lines(texts)) {
      expect(line.length).toBeLessThanOrEqual(MOST);
      expect(line).toMatch(/\.$/);
    }
  });
});
