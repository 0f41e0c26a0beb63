import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIALECTS } from "./dialects.ts";
import { warehouseSql } from "./warehouse-sql.ts";

/** Builds dist/warehouse: the tables, the rules and the score as SQL for each engine. */
export async function buildWarehouse(root: string): Promise<void> {
  const folder = join(root, "dist", "warehouse");
  await mkdir(folder, { recursive: true });
  for (const { engine } of DIALECTS) await writeFile(join(folder, `${engine}.sql`), warehouseSql(engine));
}
