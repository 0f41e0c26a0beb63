import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement } from "#core/workflow/preferences.ts";
import { understand } from "#core/workflow/understand.ts";
import { OBJECTIVES, PIPELINE } from "#test/core/workflow/sample.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";

/** A pipeline of so many investments. */
function business(rows: number, filtered = false): FakeDocument {
  const [header, ...lines] = PIPELINE;
  const pipeline = Array.from({ length: rows }, (_, i): CellContent[] => {
    const [name, ...rest] = lines[i % lines.length]!;
    return [`${name as string} ${i}`, ...rest];
  });
  const range = { sheet: "Pipeline", row: 0, column: 0, rows: rows + 1, columns: header!.length };
  return new FakeDocument({
    ...(filtered && { filters: [{ range, by: [{ column: 2, shows: ["proposed"] }] }] }),
    sheets: [
      { name: "Strategy", cells: OBJECTIVES },
      { name: "Pipeline", cells: [header!, ...pipeline] },
    ],
  });
}

/** How many service calls each step takes. */
async function calls(
  rows: number,
  placement: Placement,
  filtered = false,
): Promise<{ readonly read: number; readonly write: number; readonly undo: number }> {
  const { workbook, session } = workbookOn(business(rows, filtered));
  const port = asWorkbook(workbook);
  const counted = async <T>(step: () => Promise<T>): Promise<[T, number]> => {
    const before = session.calls.log.length;
    const result = await step();
    return [result, session.calls.log.length - before];
  };
  const { capabilities } = port;
  const [understanding, read] = await counted(() => understand(port));
  const plan = planResults(understanding, "values", placement, capabilities);
  expect(plan.placement).toBe(placement);
  const [written, write] = await counted(() => port.apply(plan.changes));
  if (!written.ok) throw new Error("not written");
  const [undone, undo] = await counted(() => port.apply(written.inverse));
  expect(undone.ok).toBe(true);
  return { read, write, undo };
}

describe("calls to Google", () => {
  test.each(["beside", "sheet"] as const)(
    "are as many for 5,000 investments as for 20 (results %s)",
    async (placement) => {
      const few = await calls(20, placement);
      const many = await calls(5000, placement);
      expect({ ...many, write: few.write, undo: few.undo }).toEqual(few);
      // A short sheet's row heights are kept, a call each; a long list has none of its own.
      expect(many.undo).toBeLessThanOrEqual(few.undo);
      // A new sheet has 1,000 rows, so rows are added to it: one call more.
      expect(many.write - few.write).toBeLessThanOrEqual(1);
      expect(few.read).toBeLessThan(60);
      // What is written takes on the looks of the table beside it, a few calls for each.
      expect(few.write).toBeLessThan(320);
    },
    60000,
  );

  // A filter is taken away and made anew, a call for each of its columns: never one for each row.
  test("where a filter takes results in are as many for 800 investments as for 20", async () => {
    const few = await calls(20, "beside", true);
    expect(await calls(800, "beside", true)).toEqual(few);
    const without = await calls(20, "beside");
    expect(few.write - without.write).toBeLessThan(60);
  });
});
