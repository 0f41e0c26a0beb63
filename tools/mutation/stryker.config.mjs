/**
 * `npm run mutate`, or `AREA=insight/signals npm run mutate` for one folder of core and its own tests: several times
 * as fast, and stricter, because what only another folder's tests would notice counts as survived.
 */
const { AREA } = process.env;
const areas = AREA === undefined ? ["weighting", "scoring", "insight"] : [AREA];

export default {
  mutate: areas.map((area) => `core/${area}/**/*.ts`),
  testRunner: "jest",
  tsconfigFile: "none: types are checked apart",
  jest: { configFile: "tools/mutation/jest.config.mjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  // jest keeps what it has loaded; a fresh process now and then stays quick.
  maxTestRunnerReuse: 100,
  timeoutMS: 5000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: ".cache/stryker",
  ignorePatterns: [
    "/docs",
    "/dist",
    "/bench",
    "/pane",
    "/workbench",
    "/sheets-addon",
    "/excel-addin",
    "/test/e2e",
  ],
  thresholds: { high: 95, low: 85, break: 85 },
};
