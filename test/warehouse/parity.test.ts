import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RULES } from "#core/scoring/rules.ts";
import { openDuckdb } from "#tools/warehouse/engines/duckdb.ts";
import { differences, OBSTACLES_QUERY, scoredRows, VERDICTS_QUERY } from "#tools/warehouse/parity/compare.ts";
import { writeCsvFiles } from "#tools/warehouse/parity/csv-files.ts";
import { expectedOf, type ScoredById } from "#tools/warehouse/parity/expected.ts";
import { randomStrategies } from "#tools/warehouse/parity/random-strategies.ts";

const folder = mkdtempSync(join(tmpdir(), "alignscore-warehouse-"));
let found: ScoredById;
let expected: ScoredById;

beforeAll(async () => {
  const strategies = [...randomStrategies(2100, 18)];
  const warehouse = await openDuckdb();
  for (const [table, path] of writeCsvFiles(strategies, folder)) await warehouse.load(table, path);
  found = scoredRows(await warehouse.rows(VERDICTS_QUERY), await warehouse.rows(OBSTACLES_QUERY));
  await warehouse.close();
  expected = expectedOf(strategies);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("20,000 random rows are scored and judged in SQL as by core, with the same causes and obstacles", () => {
  expect(expected.size).toBeGreaterThan(20_000);
  expect(differences(found, expected)).toEqual([]);
});

test("the rows meet each rule of the table and each obstacle of each rule", () => {
  const met = new Set([...expected.values()].map(({ verdict, causes }) => `${verdict}: ${causes}`));
  const all = [...met];
  for (const { verdict, cause, unless = [] } of RULES) {
    const plain = verdict === "no" ? ["say-no", "stop"] : [verdict];
    for (const kind of plain) expect(all).toContain(`${kind}: ${cause}`);
    for (const obstacle of unless) {
      const last = cause === "strong" ? "" : ` ${cause}`;
      expect(all).toContain(`fix-first: ${obstacle.cause}${last}`);
    }
  }
});
