import { join } from "node:path";
import { openClickhouse } from "../engines/clickhouse.ts";
import { openDuckdb } from "../engines/duckdb.ts";
import { GROWING_TABLES } from "./growing-rows.ts";

const QUERY =
  "SELECT verdict, count(*) AS investments, avg(score) AS mean FROM alignscore.verdicts GROUP BY verdict ORDER BY verdict";

/** What one engine took for the verdicts of all rows, tables filled already. */
export interface RowsMeasured {
  /** Seconds of CPU, of all threads together. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly clock: number;
  /** The process's peak in MB, filling included. */
  readonly memory: number;
  /** The answer, so that engines can be compared: investments and mean score by verdict. */
  readonly answer: string;
}

/** Fills an engine of this process from the files in `folder` and asks it once. */
export async function measureRows(
  root: string,
  engine: string,
  threads: number,
  folder: string,
): Promise<RowsMeasured> {
  const session = await (engine === "duckdb" ? openDuckdb(threads) : openClickhouse(root, threads));
  for (const table of GROWING_TABLES) await session.load(table, join(folder, `${table}.csv`));
  const before = process.cpuUsage();
  const start = performance.now();
  const rows = await session.rows(QUERY);
  const clock = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(before);
  await session.close();
  return {
    cpu: (user + system) / 1e6,
    clock,
    memory: process.resourceUsage().maxRSS / 1024,
    answer: rows
      .map(
        ({ verdict, investments, mean }) =>
          `${String(verdict)} ${Number(investments)} ${Number(mean).toFixed(6)}`,
      )
      .join(", "),
  };
}
