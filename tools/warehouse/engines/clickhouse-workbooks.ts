import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookRow } from "../workbooks/workbook-rows.ts";
import { buildProgram } from "../workbooks/build-program.ts";
import { functionConfig, PROGRAM } from "../workbooks/clickhouse.ts";
import { CHDB_VERSION, type Chdb } from "./clickhouse.ts";
import { packageOnDemand } from "./on-demand.ts";

/**
 * A ClickHouse in `folder` that knows the program for workbooks as a user script and as a function.
 * @param poolSize how many programs may run at once for the function
 * @returns the rows of a query, its threads said with it
 */
export async function openForWorkbooks(
  root: string,
  folder: string,
  poolSize: number,
): Promise<{ rows: (sql: string) => WorkbookRow[]; run: (sql: string) => void; close: () => void }> {
  writeFileSync(join(folder, PROGRAM), await buildProgram(root));
  chmodSync(join(folder, PROGRAM), 0o755);
  writeFileSync(join(folder, "alignscore_function.xml"), functionConfig(poolSize));
  const { Session } = packageOnDemand(root, "chdb", CHDB_VERSION) as Chdb;
  const session = new Session(join(folder, "data"), {
    connectionArgs: [
      `--user_scripts_path=${folder}`,
      `--user_defined_executable_functions_config=${join(folder, "*_function.xml")}`,
    ],
  });
  return {
    rows: (sql) =>
      session
        .query(sql, "JSONEachRow")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as WorkbookRow),
    run: (sql) => void session.query(sql),
    close: () => session.close(),
  };
}
