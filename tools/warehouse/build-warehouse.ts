import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIALECTS } from "./dialects.ts";
import { buildUdf } from "./udf/build-udf.ts";
import { bigqueryUdfSql, snowflakeUdfSql } from "./udf/udf-sql.ts";
import { warehouseSql } from "./warehouse-sql.ts";
import { buildProgram } from "./workbooks/build-program.ts";
import { functionConfig, PROGRAM } from "./workbooks/clickhouse.ts";

/**
 * Builds dist/warehouse: the tables, the rules and the score as SQL for each engine, functions where they run, and
 * the program that scores workbooks.
 */
export async function buildWarehouse(root: string): Promise<void> {
  const folder = join(root, "dist", "warehouse");
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await warehouseFiles(root)))
    await writeFile(join(folder, name), text);
}

/** The files by name. */
export async function warehouseFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const bundle = await buildUdf(root);
  return {
    ...Object.fromEntries(DIALECTS.map(({ engine }) => [`${engine}.sql`, warehouseSql(engine)])),
    "bigquery-udf.js": bundle,
    "bigquery-udf.sql": bigqueryUdfSql(),
    "snowflake-udf.sql": snowflakeUdfSql(bundle),
    [PROGRAM]: await buildProgram(root),
    "alignscore_function.xml": functionConfig(),
  };
}
