import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Value } from "../parity/rows.ts";
import { warehouseStatements } from "../warehouse-sql.ts";
import { packageOnDemand } from "./on-demand.ts";
import type { EngineSession } from "./session.ts";

/** What is used of PGlite, PostgreSQL compiled to WebAssembly. */
interface Pglite {
  readonly PGlite: new () => {
    exec: (sql: string) => Promise<unknown>;
    query: (
      sql: string,
      parameters?: unknown[],
      options?: { blob?: Blob },
    ) => Promise<{ rows: Record<string, Value>[] }>;
    close: () => Promise<void>;
  };
}

const PGLITE_VERSION = "0.5.16";

/** A PostgreSQL in memory, within this process. */
export async function openPostgres(root: string): Promise<EngineSession> {
  const { PGlite } = packageOnDemand(root, "@electric-sql/pglite", PGLITE_VERSION) as Pglite;
  const database = new PGlite();
  for (const statement of warehouseStatements("postgres")) await database.exec(statement);
  await database.exec(PLANNING);
  return {
    run: async (sql) => {
      await database.exec(sql);
    },
    rows: async (sql) => (await database.query(sql)).rows,
    load: async (table, path) => {
      await database.query(`COPY alignscore.${table} FROM '/dev/blob' ${AS_CSV}`, [], {
        blob: new Blob([readFileSync(path)]),
      });
      await database.exec(`ANALYZE alignscore.${table}`);
    },
    close: () => database.close(),
  };
}

/** Through views the planner takes thousands of rows for one, and would go through each for each. */
const PLANNING = "SET enable_nestloop = off";

const AS_CSV = "WITH (FORMAT csv, HEADER, NULL '\\N')";

/**
 * The server that psql's own variables lead to (PGHOST, PGPORT, PGUSER, PGDATABASE). It makes a schema "alignscore" of
 * its own and takes it away again.
 * @throws Error where psql says one, or where such a schema is there already
 */
export function openPostgresServer(): Promise<EngineSession> {
  const psql = (sql: string): string => {
    const done = spawnSync("psql", ["-XqAt", "-v", "ON_ERROR_STOP=1"], {
      input: sql,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (done.error) throw done.error;
    if (done.status !== 0) throw new Error(done.stderr.trim());
    return done.stdout;
  };
  psql("CREATE SCHEMA alignscore;");
  psql(`${warehouseStatements("postgres").join(";\n")};`);
  return Promise.resolve({
    run: (sql) => {
      psql(`${sql};`);
      return Promise.resolve();
    },
    rows: (sql) => {
      const lines = psql(`SELECT row_to_json(r) FROM (${sql}) AS r;`).split("\n");
      return Promise.resolve(
        lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, Value>),
      );
    },
    load: (table, path) => {
      psql(
        `COPY alignscore.${table} FROM STDIN ${AS_CSV};\n${readFileSync(path, "utf8")}\\.\n\nANALYZE alignscore.${table};`,
      );
      return Promise.resolve();
    },
    close: () => {
      psql("DROP SCHEMA alignscore CASCADE;");
      return Promise.resolve();
    },
  });
}
