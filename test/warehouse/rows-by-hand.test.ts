import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openDuckdb } from "#tools/warehouse/engines/duckdb.ts";
import type { EngineSession } from "#tools/warehouse/engines/session.ts";
import { TABLES } from "#tools/warehouse/tables.ts";

let warehouse: EngineSession;
beforeAll(async () => {
  warehouse = await openDuckdb();
});
beforeEach(async () => {
  for (const { name } of TABLES) await warehouse.run(`DELETE FROM alignscore.${name}`);
});
afterAll(() => warehouse.close());

const insert = (into: string, values: string): Promise<void> =>
  warehouse.run(`INSERT INTO alignscore.${into} VALUES ${values}`);

/** Four objectives on our own scale; the till is rated 3, 0, -1 and 2. */
async function business(): Promise<void> {
  await insert(
    "objectives (strategy_id, objective_id, name, weight)",
    "('b', 'win', 'Win', 40), ('keep', 'x', 'Other business', 1), ('b', 'fast', 'Fast', 30), ('b', 'cost', 'Cost', 20), ('b', 'hire', 'Hire', 10)",
  );
  await insert("investments (strategy_id, investment_id, name)", "('b', 'till', 'Till')");
  await insert(
    "ratings (strategy_id, investment_id, objective_id, rater, rating)",
    "('b', 'till', 'win', '', 3), ('b', 'till', 'fast', '', 0), ('b', 'till', 'cost', '', -1), ('b', 'till', 'hire', '', 2)",
  );
}

const verdict = async (columns: string, where = "TRUE"): Promise<unknown> =>
  (await warehouse.rows(`SELECT ${columns} FROM alignscore.verdicts WHERE ${where}`))[0];
const problems = (): Promise<unknown> =>
  warehouse.rows("SELECT code, investment_id, objective_id, found FROM alignscore.problems ORDER BY code");

describe("rows filled by hand", () => {
  test("40/30/20/10 rated 3, 0, -1, 2 score 40, above the 30 of their limit", async () => {
    await business();
    expect(await verdict("score, round(fund_limit, 9) AS fund_limit, verdict, causes")).toEqual({
      score: 40,
      fund_limit: 30,
      verdict: "fund",
      causes: "strong",
    });
    expect(await problems()).toEqual([]);
  });

  test("weights left blank are equal, several raters are averaged, and a blank opens the range", async () => {
    await business();
    await warehouse.run("UPDATE alignscore.objectives SET weight = NULL WHERE strategy_id = 'b'");
    await warehouse.run("UPDATE alignscore.ratings SET rating = NULL WHERE objective_id = 'hire'");
    await insert("ratings", "('b', 'till', 'fast', 'second', 3, NULL)");
    // (1 + 0.5 - 1/3) / 4 of 100, and a quarter open on both sides
    const found = (await verdict("score, low, high, assessed")) as Record<string, number>;
    expect(found.score).toBeCloseTo(29.1666666667, 9);
    expect(found.low).toBeCloseTo(4.1666666667, 9);
    expect(found.high).toBeCloseTo(54.1666666667, 9);
    expect(found.assessed).toBe(0.75);
  });

  test("what is filled in and not known fails closed: a check in words, readiness beyond 1, a lost capability", async () => {
    await business();
    await insert("checks", "('b', 'till', 'Privacy', 'under way', NULL), ('b', 'till', 'Law', NULL, NULL)");
    await insert("readiness", "('b', 'till', 'Staff', 60), ('b', 'till', 'Data', NULL)");
    await insert("links", "('b', 'till', 'capability', 'Logistics')");
    expect(await verdict("verdict, causes, readiness")).toEqual({
      verdict: "fix-first",
      causes: "gate-unknown not-understood",
      readiness: 1,
    });
    expect(
      await warehouse.rows(
        "SELECT cause, about, detail, found FROM alignscore.obstacles ORDER BY cause_order, about",
      ),
    ).toEqual([
      { cause: "gate-unknown", about: "Privacy", detail: null, found: null },
      { cause: "not-understood", about: "Logistics", detail: "capability", found: "Logistics" },
      { cause: "not-understood", about: "Staff", detail: "readiness", found: "60.0" },
    ]);
    expect(await problems()).toEqual([
      { code: "readiness-off-scale", investment_id: "till", objective_id: "", found: "60.0" },
    ]);
  });

  test("those that others need are spoken for through a circle, however long, and end at once", async () => {
    await business();
    await insert(
      "investments (strategy_id, investment_id, name)",
      "('b', 'a', 'A'), ('b', 'c', 'C'), ('b', 'd', 'D')",
    );
    await insert(
      "links",
      "('b', 'till', 'requires', 'a'), ('b', 'a', 'requires', 'c'), ('b', 'c', 'requires', 'a'), ('b', 'd', 'requires', 'd')",
    );
    expect(
      await warehouse.rows(
        "SELECT investment_id, verdict, causes FROM alignscore.verdicts ORDER BY investment_id",
      ),
    ).toEqual([
      { investment_id: "a", verdict: "fix-first", causes: "unmet-need enabler" },
      { investment_id: "c", verdict: "fix-first", causes: "unmet-need enabler" },
      { investment_id: "d", verdict: "hold", causes: "not-assessed" },
      { investment_id: "till", verdict: "fix-first", causes: "unmet-need" },
    ]);
  });

  test("what could not be used is named with its place, and a strategy that cannot be weighed is not scored", async () => {
    await business();
    await warehouse.run("UPDATE alignscore.objectives SET weight = -1 WHERE objective_id = 'cost'");
    await insert(
      "objectives (strategy_id, objective_id, weight)",
      "('z', 'only', 0), ('m', 'one', 2), ('m', 'two', NULL)",
    );
    await insert("objectives (strategy_id, objective_id, scale_zero, scale_top)", "('w', 'flat', 5, 5)");
    await insert(
      "ratings (strategy_id, investment_id, objective_id, rater, rating, confidence)",
      "('b', 'till', 'win', 'second', 7, NULL), ('b', 'till', 'gone', '', 1, 75), ('b', 'lost', 'win', '', 1, NULL)",
    );
    expect(await warehouse.rows("SELECT * FROM alignscore.verdicts")).toEqual([]);
    expect(await problems()).toEqual([
      { code: "confidence-off-scale", investment_id: "till", objective_id: "gone", found: "75.0" },
      { code: "no-such-investment", investment_id: "lost", objective_id: "", found: "ratings" },
      { code: "no-such-objective", investment_id: "till", objective_id: "gone", found: "gone" },
      { code: "off-scale", investment_id: "till", objective_id: "win", found: "7.0" },
      { code: "scale-without-width", investment_id: "", objective_id: "flat", found: "5.0" },
      { code: "weight-missing", investment_id: "", objective_id: "two", found: "" },
      { code: "weight-negative", investment_id: "", objective_id: "cost", found: "-1.0" },
      { code: "weights-zero", investment_id: "", objective_id: "", found: "0.0" },
    ]);
  });
});
