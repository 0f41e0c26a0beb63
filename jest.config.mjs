/** Unit and conformance tests run in Node; browser tests are in test/e2e and have a project of their own. */
const shared = {
  rootDir: import.meta.dirname,
  transform: { "^.+\\.(ts|tsx)$": "<rootDir>/tools/jest-transform.mjs" },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  extensionsToTreatAsEsm: [],
  testEnvironment: "node",
  // Copies of the tree lie there while mutation testing runs.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  setupFiles: ["<rootDir>/test/setup.ts"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
  collectCoverageFrom: ["core/**/*.ts", "pane/**/*.{ts,tsx}", "workbench/**/*.ts"],
  coverageProvider: "v8",
};
