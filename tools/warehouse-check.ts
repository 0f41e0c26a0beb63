/**
 * `npm run warehouse:check [-- duckdb|clickhouse|clickhouse-workbooks|postgres|postgres-server …]`: the generated SQL
 * against core on the engines themselves, verdict by verdict; and workbooks through ClickHouse against the same in plain
 * node. Installs what is missing under .cache/engines. Exit code 1 where they differ.
 * docs/warehouse.md tells more.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openClickhouse } from "./warehouse/engines/clickhouse.ts";
import { openDuckdb } from "./warehouse/engines/duckdb.ts";
import { openPostgres, openPostgresServer } from "./warehouse/engines/postgres.ts";
import type { EngineSession } from "./warehouse/engines/session.ts";
import { differences, OBSTACLES_QUERY, scoredRows, VERDICTS_QUERY } from "./warehouse/parity/compare.ts";
import { writeCsvFiles } from "./warehouse/parity/csv-files.ts";
import { expectedOf } from "./warehouse/parity/expected.ts";
import { randomStrategies } from "./warehouse/parity/random-strategies.ts";
import { workbookDifferences } from "./warehouse/parity/workbooks.ts";

const root = process.env.ALIGNSCORE_ROOT!;
const ENGINES: Readonly<Record<string, () => Promise<EngineSession>>> = {
  duckdb: () => openDuckdb(),
  clickhouse: () => openClickhouse(root),
  postgres: () => openPostgres(root),
  "postgres-server": openPostgresServer,
};

/** Not an engine of rows: workbooks through the program. */
const WORKBOOKS = "clickhouse-workbooks";

const asked = process.argv.slice(2);
const known = [...Object.keys(ENGINES), WORKBOOKS];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no engine "${unknown[0]!}". Engines: ${known.join(", ")}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "alignscore-warehouse-"));
try {
  const strategies = [...randomStrategies(2100, 18)];
  const files = writeCsvFiles(strategies, folder);
  const expected = expectedOf(strategies);
  for (const name of asked.length > 0 ? asked : ["duckdb", "clickhouse", WORKBOOKS, "postgres"]) {
    if (name === WORKBOOKS) {
      const { workbooks, wrong } = await workbookDifferences(root, folder);
      report(name, `${workbooks} workbooks by table function and by function`, wrong);
      continue;
    }
    const session = await ENGINES[name]!();
    try {
      for (const [table, path] of files) await session.load(table, path);
      const found = scoredRows(await session.rows(VERDICTS_QUERY), await session.rows(OBSTACLES_QUERY));
      const wrong = differences(found, expected);
      report(name, `${found.size} investments`, wrong);
    } finally {
      await session.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function report(name: string, what: string, wrong: readonly string[]): void {
  console.log(`${wrong.length === 0 ? "ok  " : "FAIL"} ${name}: ${what}`);
  for (const line of wrong) console.log(`     ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
