import { DuckDBInstance } from "@duckdb/node-api";
import type { Value } from "../parity/rows.ts";
import { warehouseStatements } from "../warehouse-sql.ts";
import type { EngineSession } from "./session.ts";

/** A DuckDB in memory. */
export async function openDuckdb(threads = 2): Promise<EngineSession> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };
  for (const statement of warehouseStatements("duckdb")) await run(statement);
  const plain = (value: unknown): Value => (typeof value === "bigint" ? Number(value) : (value as Value));
  return {
    run,
    rows: async (sql) => {
      const found = (await connection.runAndReadAll(sql)).getRowObjects();
      return found.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
      );
    },
    load: (table, path) =>
      run(
        `COPY alignscore.${table} FROM '${path.replaceAll("'", "''")}' (FORMAT csv, HEADER, NULLSTR '\\N')`,
      ),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
