import type { Value } from "../parity/rows.ts";
import { warehouseStatements } from "../warehouse-sql.ts";
import { packageOnDemand } from "./on-demand.ts";
import { type EngineSession, quoted } from "./session.ts";

/** What is used of the package chdb, ClickHouse within a process. */
export interface Chdb {
  readonly Session: new (
    folder?: string,
    options?: { readonly connectionArgs: readonly string[] },
  ) => {
    query: (sql: string, format?: string) => string;
    close: () => void;
  };
}

export const CHDB_VERSION = "3.4.0";

/** A ClickHouse in a folder of its own, thrown away afterwards. */
export function openClickhouse(root: string, threads = 2): Promise<EngineSession> {
  const { Session } = packageOnDemand(root, "chdb", CHDB_VERSION) as Chdb;
  const session = new Session();
  const run = (sql: string, format?: string): string => session.query(sql, format);
  run(`SET max_threads = ${threads}`);
  // Version 26.7 looks for a better order of these joins and comes upon a fault of its own.
  run("SET query_plan_optimize_join_order_limit = 0");
  for (const statement of warehouseStatements("clickhouse")) run(statement);
  return Promise.resolve({
    run: (sql) => {
      run(sql);
      return Promise.resolve();
    },
    rows: (sql) => {
      const lines = run(sql, "JSONEachRow").split("\n");
      return Promise.resolve(
        lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, Value>),
      );
    },
    load: (table, path) => {
      run(`INSERT INTO alignscore.${table} SELECT * FROM file(${quoted(path)}, CSVWithNames)`);
      return Promise.resolve();
    },
    close: () => {
      session.close();
      return Promise.resolve();
    },
  });
}
