import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { warehouseStatements } from "#tools/warehouse/warehouse-sql.ts";
import type { Value } from "#tools/warehouse/parity/rows.ts";

export interface Warehouse {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<Record<string, Value>[]>;
  readonly load: (files: ReadonlyMap<string, string>) => Promise<void>;
  readonly close: () => void;
}

/** A DuckDB in memory with the tables and views of dist/warehouse/duckdb.sql. */
export async function openWarehouse(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection: DuckDBConnection = await instance.connect();
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };
  for (const statement of warehouseStatements("duckdb")) await run(statement);
  return {
    run,
    rows: async (sql) => {
      const found = (await connection.runAndReadAll(sql)).getRowObjects();
      return found.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === "bigint" ? Number(value) : (value as Value),
          ]),
        ),
      );
    },
    load: async (files) => {
      for (const [table, path] of files)
        await run(
          `COPY alignscore.${table} FROM '${path.replaceAll("'", "''")}' (FORMAT csv, HEADER, NULLSTR '\\N')`,
        );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
