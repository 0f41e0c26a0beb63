import { mutated } from "./areas.mjs";

/**
 * `npm run mutate`, or `AREA=insight/signals npm run mutate` for one folder of core and its own tests: several times
 * as fast, and stricter, because what only another folder's tests would notice counts as survived. Elsewhere every
 * mutant costs minutes, so that lines are drawn: `AREA=tables SAMPLE=60 npm run mutate`, another `SEED` for others.
 */
export default {
  mutate: mutated(process.env),
  testRunner: "jest",
  tsconfigFile: "none: types are checked apart",
  jest: { configFile: "tools/mutation/jest.config.mjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  // jest keeps what it has loaded; a fresh process now and then stays quick.
  maxTestRunnerReuse: 100,
  timeoutMS: 5000,
  // Tests of tables and workflows take minutes, the more on a busy machine.
  dryRunTimeoutMinutes: 120,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: ".cache/stryker",
  ignorePatterns: ["/.cache", "/docs", "/dist", "/bench", "/test/e2e"],
  thresholds: { high: 95, low: 85, break: 85 },
};
