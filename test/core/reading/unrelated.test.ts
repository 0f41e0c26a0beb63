import { expect, test } from "@jest/globals";
import { unrelated } from "#test/cases/reading/unrelated.ts";
import { measureCase } from "#tools/reading/measure-case.ts";

/** The share of workbooks with nothing to score that are scored without a question. It only falls. */
const MOST = 0.002;

test("time series, invoices, surveys, risk lists and the like are not scored by mistake", async () => {
  const measured = await Promise.all(unrelated().map(measureCase));
  expect(measured.length).toBeGreaterThan(200);
  const scored = measured.filter(({ outcome }) => outcome === "silent");
  expect(scored.length / measured.length).toBeLessThanOrEqual(MOST);
});
