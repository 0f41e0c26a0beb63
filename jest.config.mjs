/** Unit and conformance tests run in Node; browser tests are in test/e2e and have a project of their own. */
const shared = {
  globalSetup: "<rootDir>/tools/bundles/for-tests.mjs",
  rootDir: import.meta.dirname,
  transform: { "^.+\\.(ts|tsx)$": "<rootDir>/tools/jest-transform.mjs" },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  extensionsToTreatAsEsm: [],
  testEnvironment: "node",
  // Copies of the tree lie there while mutation testing runs, and what is built.
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/dist/"],
  // A context of jest's own looks each global up by a detour; handed to the modules, they are found at once.
  sandboxInjectedGlobals: [
    "Array",
    "Boolean",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "RegExp",
    "Set",
    "String",
    "Uint8Array",
    "WeakMap",
    "isNaN",
    "parseFloat",
  ],
};

/**
 * In milliseconds, and so long that it only ends what hangs: some forty times what the slowest test takes on a machine
 * with two idle cores. No test has a limit of its own, and none asserts how long a thing takes (bench/ measures that).
 */
const TIME_LIMIT = 900_000;

export default {
  testTimeout: TIME_LIMIT,
  projects: [
    {
      ...shared,
      displayName: "unit",
      runner: "<rootDir>/tools/unit/runner.mjs",
      setupFiles: ["<rootDir>/test/setup.mjs"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
  collectCoverageFrom: ["core/**/*.ts", "pane/**/*.{ts,tsx}", "workbench/**/*.ts"],
  coverageProvider: "v8",
};
