import { expect, test } from "@jest/globals";
import { ONE_FAULT } from "#test/cases/reading/one-fault.ts";
import { measureCase } from "#tools/reading/measure-case.ts";
import { countsOf } from "#tools/reading/report.ts";

/** Of 24. The level only rises. */
const LEVEL = { right: 24, silent: 0 };

test("small workbooks with one difficulty each are read as well as before", async () => {
  const { right, asked, silent, all } = countsOf(await Promise.all(ONE_FAULT.map(measureCase)));
  expect(all).toBe(24);
  expect(right + asked).toBeGreaterThanOrEqual(LEVEL.right);
  expect(silent).toBeLessThanOrEqual(LEVEL.silent);
});
