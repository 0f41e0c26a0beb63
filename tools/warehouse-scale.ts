/**
 * `npm run warehouse:scale -- rows 10000 1000000 …` and `… -- workbooks 10 1000 …`: how the verdicts of more and more
 * rows, or workbooks, grow on DuckDB and ClickHouse with one thread and two. Each figure comes from a process of its
 * own, CPU of everything it started included; needs bash. docs/scale.md shows what came out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGrowingRows } from "./warehouse/scale/growing-rows.ts";
import { measureRows } from "./warehouse/scale/measure-rows.ts";
import { scoreOnce, type Way, WAYS } from "./warehouse/scale/measure-workbooks.ts";
import { writeRandomWorkbooks } from "./warehouse/scale/random-workbooks.ts";

const root = process.env.ALIGNSCORE_ROOT!;
const THREADS = ["1", "2"];

const [asked, ...rest] = process.argv.slice(2);
if (asked === "rows") rowsGrow(rest);
else if (asked === "workbooks") workbooksGrow(rest);
else if (asked === "one-rows") {
  const [engine, threads, folder] = rest;
  console.log(JSON.stringify(await measureRows(root, engine!, Number(threads), folder!)));
} else if (asked === "one-workbooks") {
  const [way, threads, books, folder] = rest;
  console.log(JSON.stringify({ rows: await scoreOnce(root, way as Way, Number(threads), books!, folder!) }));
} else {
  console.error("Say what grows: npm run warehouse:scale -- rows 10000 100000, or -- workbooks 10 100");
  process.exitCode = 2;
}

function rowsGrow(counts: readonly string[]): void {
  for (const ratings of counts)
    inFolder((folder) => {
      writeGrowingRows(Number(ratings), folder);
      for (const engine of ["duckdb", "clickhouse"])
        for (const threads of THREADS)
          console.log(ratings, engine, threads, measured(["one-rows", engine, threads, folder]));
    });
}

function workbooksGrow(counts: readonly string[]): void {
  for (const count of counts)
    inFolder((folder) => {
      const books = join(folder, "books");
      writeRandomWorkbooks(Number(count), books);
      for (const way of WAYS)
        for (const threads of way === "function" ? THREADS : ["1"])
          inFolder((own) =>
            console.log(count, way, threads, measured(["one-workbooks", way, threads, books, own])),
          );
    });
}

/** What a process of its own says, and its time with that of all that it started: "real … user … sys …". */
function measured(args: readonly string[]): string {
  const program = [process.execPath, join(root, "tools/run.mjs"), "tools/warehouse-scale.ts", ...args];
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", "TIMEFORMAT='real %R user %U sys %S'; time \"$@\"", "bash", ...program],
    { cwd: root, encoding: "utf8" },
  );
  return status === 0 ? `${stdout.trim()} ${stderr.trim()}` : `failed (${status}): ${stderr.trim()}`;
}

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "alignscore-scale-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
