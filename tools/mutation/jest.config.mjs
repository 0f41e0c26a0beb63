import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import base from "../../jest.config.mjs";
import { testsOf } from "./areas.mjs";

const tests = globSync(testsOf(process.env).map((folder) => `test/${folder}/*.test.ts`));

/** Only the tests of what is mutated, as one project: each run loads no more than it needs. */
export default {
  ...base.projects.find(({ displayName }) => displayName === "unit"),
  // Mutants are switched while they run, which takes jest's own runner.
  runner: "jest-runner",
  // What looks at a built host would look at one without mutants, so nothing is built and such tests are left out.
  globalSetup: null,
  setupFiles: ["<rootDir>/tools/mutation/setup.ts"],
  testMatch: tests.filter((file) => !readsBundles(file)).map((file) => `<rootDir>/${file}`),
};

/** @param {string} file */
function readsBundles(file) {
  return readFileSync(file, "utf8").includes("support/bundles.ts");
}
