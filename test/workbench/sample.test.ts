import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

/** What a person sees in the sample, so that it stays the believable business that the README shows. */
describe("the sample workbook", () => {
  const read = () => understand(openXlsx(buildSample()));

  test("is the same bytes every time", () => {
    expect(Buffer.compare(buildSample(), buildSample())).toBe(0);
  });

  test("prints each sheet on one page's width, with its elements in the schema's order", async () => {
    const book = openXlsx(buildSample());
    const found = await understand(book);
    await book.apply(planResults(found, "values", "beside", book.capabilities).changes);
    const saved = book.save();
    const parts = Object.entries(unzipSync(saved)).filter(([name]) => name.includes("worksheets/sheet"));
    expect(parts).toHaveLength(3);
    for (const [, part] of parts) expect(strFromU8(part)).toContain('orientation="landscape" fitToWidth="1"');
    expect(schemaErrors(saved) ?? []).toEqual([]);
  });

  test("has five goals whose weights add up to 95, and sixteen initiatives", async () => {
    const { reading } = await read();
    expect(reading.strategy.objectives.map((objective) => objective.name)).toEqual([
      "Regular customers buy more",
      "Deliver in two days",
      "Lower cost per order",
      "Keep good staff",
      "Repair instead of replace",
    ]);
    expect(reading.weights?.sum).toBe(95);
    expect(reading.strategy.investments).toHaveLength(16);
    expect(reading.strategy.currency).toBe("EUR");
  });

  test("shows every verdict, some clashes, and something that serves nothing", async () => {
    const { scorecard } = await read();
    const results = scorecard!.results;
    const kinds = new Set(results.map((result) => result.verdict.kind));
    expect([...kinds].sort()).toEqual(["fix-first", "fund", "hold", "say-no", "stop"]);
    expect(results.filter((result) => result.score.against > 0).length).toBeGreaterThan(3);
    expect(results.filter((result) => result.score.supports === 0).length).toBeGreaterThan(0);
  });

  test("has blanks and a “tbd” that count as not assessed, not as 0", async () => {
    const { reading } = await read();
    const ratings = reading.strategy.investments.flatMap((investment) => investment.ratings);
    expect(ratings.filter((rating) => rating.effect === null)).toHaveLength(3);
    expect(reading.strategy.investments.find(({ name }) => name.includes("3D"))?.ratings[2]).toMatchObject({
      effect: null,
    });
  });
});
