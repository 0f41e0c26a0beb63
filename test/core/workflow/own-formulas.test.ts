import { expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { randomTable } from "./agree/random-table.ts";

/** What is read of a table before results are written beside it, and afterwards. */
async function namesReadTwice(seed: number, way: "live" | "plain"): Promise<string[][]> {
  const workbook = new MemoryWorkbook(randomTable(seed).data);
  const before = await understand(workbook);
  const plan = planResults(before, way, "beside", workbook.capabilities);
  const applied = await workbook.apply(plan.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.conflicts));
  const after = await understand(workbook);
  return [before, after].map(({ reading }) => reading.strategy.investments.map(({ name }) => name));
}

// Of these tables single ratings are words: the formulas of their lines rest on the workings, those of the others on cells.
test.each([5, 49, 148].flatMap((seed) => [[seed, "live"] as const, [seed, "plain"] as const]))(
  "table %i: %s formulas of our own change nothing of how it is read",
  async (seed, way) => {
    const [before, after] = await namesReadTwice(seed, way);
    expect(before!.length).toBeGreaterThan(2);
    expect(after).toEqual(before);
  },
);
