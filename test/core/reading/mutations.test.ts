import { beforeAll, describe, expect, test } from "@jest/globals";
import { someMutants } from "#test/cases/reading/mutations.ts";
import { measureCase, type Measured } from "#tools/reading/measure-case.ts";
import { countsOf, reliability } from "#tools/reading/report.ts";

/**
 * What the reader has reached on published tables with one thing done to them that people do; all of them are read by
 * `npm run reading -- --mutations`. A change that reads worse fails here; one that reads better should raise the level.
 */
const LEVEL = { right: 0.99, silent: 0.005, rightAt90: 0.98 };

let measured: Measured[];
beforeAll(async () => {
  measured = [];
  for (const each of someMutants(1)) measured.push(await measureCase(each));
});

describe("mutated published tables", () => {
  test("are read right, or rightly asked about, at least as often as before", () => {
    const { right, asked, all } = countsOf(measured);
    expect(all).toBeGreaterThan(300);
    expect((right + asked) / all).toBeGreaterThanOrEqual(LEVEL.right);
  });

  test("are read wrong without a word no more often than before", () => {
    const { silent, all } = countsOf(measured);
    expect(silent / all).toBeLessThanOrEqual(LEVEL.silent);
  });

  test("are right at once where the reading says that it is 0.9 sure or more", () => {
    const { readings, right } = reliability(measured)[9]!;
    expect(readings).toBeGreaterThan(50);
    expect(right / readings).toBeGreaterThanOrEqual(LEVEL.rightAt90);
  });
});
