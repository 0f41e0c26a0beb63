import type { BenchGroup } from "./bench.ts";
import { functionsBench } from "./functions.bench.ts";
import { gridBench } from "./grid.bench.ts";
import {
  doubtfulBench,
  firmnessBench,
  largeFirmnessBench,
  outrankingBench,
  pairwiseBench,
  stabilityBench,
} from "./robustness.bench.ts";
import { pageBench } from "./page.bench.ts";
import {
  planBench,
  planBudgetsBench,
  planCurveBench,
  planFlipsBench,
  planLargeBench,
  roadmapBench,
} from "./plan.bench.ts";
import { readingBench } from "./reading.bench.ts";
import { livePlanBench, scoreBench, scoreStartBench } from "./score.bench.ts";
import { whatIfBench, whatIfPageBench } from "./what-if.bench.ts";
import { xlsxBench } from "./xlsx.bench.ts";

/** All groups, in the order in which they run. Each is made only in the process that measures it. */
export const GROUPS: Readonly<Record<string, () => BenchGroup | Promise<BenchGroup>>> = {
  functions: functionsBench,
  grid: gridBench,
  firmness: firmnessBench,
  doubtful: doubtfulBench,
  "large-firmness": largeFirmnessBench,
  stability: stabilityBench,
  pairwise: pairwiseBench,
  outranking: outrankingBench,
  reading: readingBench,
  "what-if": whatIfBench,
  "what-if-page": whatIfPageBench,
  plan: planBench,
  "plan-budgets": planBudgetsBench,
  "plan-large": planLargeBench,
  "plan-flips": planFlipsBench,
  "plan-curve": planCurveBench,
  roadmap: roadmapBench,
  "live-plan": livePlanBench,
  score: scoreBench,
  "score-start": scoreStartBench,
  xlsx: xlsxBench,
  page: pageBench,
  "first-result-excel": async () => (await import("./first-result.bench.ts")).firstResultInExcel(),
  "first-result-workbench": async () => (await import("./first-result.bench.ts")).firstResultInWorkbench(),
  // Apart, as the fakes of both hosts register functions under the same names.
  script: async () => (await import("./script.bench.ts")).scriptBench(),
};
