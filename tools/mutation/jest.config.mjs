import base from "../../jest.config.mjs";
import { testsOf } from "./areas.mjs";

/** Only the tests of what is mutated, as one project: each run loads no more than it needs. */
export default {
  ...base.projects.find(({ displayName }) => displayName === "unit"),
  // Mutants are switched while they run, which takes jest's own runner.
  runner: "jest-runner",
  // None of these tests looks at a host, whose sources are not copied either.
  globalSetup: null,
  setupFiles: ["<rootDir>/tools/mutation/setup.ts"],
  testMatch: testsOf(process.env).map((folder) => `<rootDir>/test/${folder}/*.test.ts`),
};
