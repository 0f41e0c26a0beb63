import { describe, expect, test } from "@jest/globals";
import { BUILT_TABLES, HELD_OUT_TABLES, realCases } from "#test/cases/real-tables/all.ts";
import { measureCase } from "#tools/reading/measure-case.ts";
import { countsOf } from "#tools/reading/report.ts";

/**
 * Tables that people published, retyped and labelled before any reader ran on them (docs/reading.md). The level only
 * rises. The held-out half is not read here: `npm run reading -- --real heldout` tells its totals.
 */
const LEVEL = { right: 459, silent: 0 };

test("built tables are read as well as before", async () => {
  const measured = await Promise.all(realCases("built").map(measureCase));
  const { right, asked, silent } = countsOf(measured);
  expect(right + asked).toBeGreaterThanOrEqual(LEVEL.right);
  expect(silent).toBeLessThanOrEqual(LEVEL.silent);
});

test("an unclear table is not read right unless its reader asks", async () => {
  const [clear] = realCases("built").filter(({ name }) => name === "en-home");
  const { outcome, rightAtOnce } = await measureCase({ ...clear!, expected: "ask" });
  expect({ outcome, rightAtOnce }).toEqual({ outcome: "silent", rightAtOnce: false });
});

describe("labels", () => {
  const tables = [...BUILT_TABLES, ...HELD_OUT_TABLES];

  test("there are enough tables, each with its source and its own name", () => {
    expect(BUILT_TABLES.length).toBeGreaterThanOrEqual(150);
    expect(HELD_OUT_TABLES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    expect(new Set(HELD_OUT_TABLES.map(({ source }) => source)).size).toBe(HELD_OUT_TABLES.length);
    for (const { source } of tables)
      expect(source).toMatch(/public repository file \d+|^[\w-]+(?:\.[\w-]+)+[,/]/);
  });

  test("no held-out table comes from a file that a built one comes from", () => {
    const files = (list: readonly { readonly source: string }[]): string[] =>
      list.flatMap(({ source }) => /file \d+/.exec(source)?.[0] ?? []);
    const built = new Set(files(BUILT_TABLES));
    expect(files(HELD_OUT_TABLES).filter((file) => built.has(file))).toEqual([]);
  });

  test("each names cells that are there", () => {
    for (const { name, expected, orElse = [] } of [...realCases("built"), ...realCases("heldout")]) {
      if (expected === null || expected === "ask") continue;
      for (const { objectives, investments } of [expected, ...orElse]) {
        expect([name, objectives.every((each) => each.name !== "null" && each.weight > 0)]).toEqual([
          name,
          true,
        ]);
        expect([name, investments.some((each) => each.name === "null")]).toEqual([name, false]);
        const ratings = investments.flatMap((each) => each.ratings);
        expect([name, ratings.includes(null)]).toEqual([name, false]);
        const levels = investments.flatMap((each) => each.levels ?? []);
        expect([name, levels.includes(null)]).toEqual([name, false]);
      }
    }
  });
});
