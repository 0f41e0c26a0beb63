import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import type { BenchGroup } from "./bench.ts";
import { business } from "./large-tables.ts";
import { firstOutputOf, memoryOf } from "./programs.ts";

const SCORE = "tools/score.ts";

/** `npm run score` on a business that never throws anything away: time and memory of the process, start to end. */
export function scoreBench(rows = 50_000, objectives = 10): BenchGroup {
  const folder = mkdtempSync(join(tmpdir(), "alignscore-bench-"));
  const file = join(folder, "large.xlsx");
  writeFileSync(file, buildXlsx(partsOf({ sheets: business(rows, objectives) })));
  const small = join(folder, "small.xlsx");
  writeFileSync(small, buildXlsx(partsOf(sampleData())));
  const most = new Map<string, number>();
  const run = async (path: string): Promise<void> => {
    const memory = await memoryOf(SCORE, [path, "--values", "--out", join(folder, "scored.xlsx")]);
    most.set(path, Math.max(most.get(path) ?? 0, memory));
  };
  const of = (name: string, path: string) => ({
    name,
    run: () => run(path),
    megabytes: () => most.get(path)!,
  });
  return {
    name: "score",
    about: `Scoring an .xlsx of ${rows} investments × ${objectives} objectives with values, by a process of its own`,
    aims: [{ milliseconds: 10_000 }, { megabytes: 600 }],
    slow: true,
    cases: [of("the sample", small), of("the large one", file)],
    close: () => rm(folder, { recursive: true }),
  };
}

/** From the command until it says something of the sample. Its bundle is there already, as it is from the second time on. */
export function scoreStartBench(): BenchGroup {
  const folder = mkdtempSync(join(tmpdir(), "alignscore-bench-"));
  const file = join(folder, "sample.xlsx");
  writeFileSync(file, buildXlsx(partsOf(sampleData())));
  const given = [file, "--json"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return {
    name: "score-start",
    about: "npm run score, from the command to the report of the sample",
    aims: [{ milliseconds: 600 }],
    cases: [
      { name: "Node alone", run: () => firstOutputOf(process.execPath, ["-p", "1"]) },
      {
        name: "node tools/run.mjs tools/score.ts",
        run: () => firstOutputOf(process.execPath, ["tools/run.mjs", SCORE, ...given]),
      },
      // Silent, as otherwise npm itself says something first.
      {
        name: "npm run score",
        run: () => firstOutputOf(npm, ["run", "--silent", "score", "--", ...given]),
      },
    ],
    close: () => rm(folder, { recursive: true }),
  };
}

/** What would be written, all of it formulas that follow the user's cells, before anything is. */
export async function livePlanBench(rows = 10_000, objectives = 12): Promise<BenchGroup> {
  const workbook = new MemoryWorkbook({ sheets: business(rows, objectives) });
  const understanding = await understand(workbook);
  const plan = (way: "live" | "values"): number =>
    planResults(understanding, way, "beside", workbook.capabilities).changes.changes.length;
  return {
    name: "live-plan",
    about: `Planning the results of ${rows} investments × ${objectives} objectives, with status and readiness`,
    aims: [{ milliseconds: 500 }],
    cases: [
      { name: "as values", run: () => plan("values") },
      { name: "as live formulas", run: () => plan("live") },
    ],
  };
}
