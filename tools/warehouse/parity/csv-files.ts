import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TABLES } from "../tables.ts";
import { type AsRows, csvOf, strategyRows, type Value } from "./rows.ts";

/** Writes the strategies as one CSV file a table. @returns path by table */
export function writeCsvFiles(strategies: readonly AsRows[], folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  const rows = new Map<string, (readonly Value[])[]>(TABLES.map(({ name }) => [name, []]));
  for (const each of strategies)
    for (const [table, found] of Object.entries(strategyRows(each)))
      for (const row of found) rows.get(table)!.push(row);
  return new Map(
    [...rows].map(([table, found]) => {
      const path = join(folder, `${table}.csv`);
      writeFileSync(path, csvOf(table, found));
      return [table, path];
    }),
  );
}
