import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openForWorkbooks } from "../engines/clickhouse-workbooks.ts";
import { buildProgram } from "../workbooks/build-program.ts";
import { byFunction, byTableFunction, PROGRAM } from "../workbooks/clickhouse.ts";

/** The ways in which workbooks are scored: the program by itself, and ClickHouse's two ways to run it. */
export const WAYS = ["plain", "table function", "function"] as const;
export type Way = (typeof WAYS)[number];

/**
 * Scores all workbooks of `books` once, in processes that end with it, and says how many rows came out. `folder` is for
 * what is made on the way.
 */
export async function scoreOnce(
  root: string,
  way: Way,
  threads: number,
  books: string,
  folder: string,
): Promise<number> {
  return way === "plain"
    ? scoreInNode(root, books, folder)
    : scoreInClickhouse(root, way, threads, books, folder);
}

async function scoreInNode(root: string, books: string, folder: string): Promise<number> {
  const program = join(folder, PROGRAM);
  writeFileSync(program, await buildProgram(root));
  const lines = join(folder, "lines.ndjson");
  writeFileSync(lines, "");
  for (const name of readdirSync(books)) {
    const path = join(books, name);
    writeFileSync(lines, `${JSON.stringify({ path, bytes: readFileSync(path).toString("base64") })}\n`, {
      flag: "a",
    });
  }
  const { stdout, status } = spawnSync(
    "bash",
    ["-c", '"$0" "$1" < "$2" | wc -l', process.execPath, program, lines],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`The program ended with ${status}.`);
  return Number(stdout);
}

async function scoreInClickhouse(
  root: string,
  way: Way,
  threads: number,
  books: string,
  folder: string,
): Promise<number> {
  const session = await openForWorkbooks(root, folder, threads);
  session.run(`SET max_threads = ${threads}`);
  const files = join(books, "*.xlsx");
  const query = way === "function" ? byFunction(files) : byTableFunction(files);
  session.run(`${query} INTO OUTFILE '${join(folder, "verdicts.parquet")}' FORMAT Parquet`);
  const [row] = session.rows(
    `SELECT count(*) AS n FROM file('${join(folder, "verdicts.parquet")}', Parquet)`,
  );
  session.close();
  return Number((row as unknown as { n: string }).n);
}
