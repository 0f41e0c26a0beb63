import base from "../../jest.config.mjs";

const { AREA = "{weighting,scoring,insight}" } = process.env;

/** Only the tests of the numeric core, as one project: mutants live there, and each run loads no more than it needs. */
export default {
  ...base.projects.find(({ displayName }) => displayName === "unit"),
  // Mutants are switched while they run, which takes jest's own runner.
  runner: "jest-runner",
  // None of these tests looks at a host, whose sources are not copied either.
  globalSetup: null,
  setupFiles: ["<rootDir>/tools/mutation/setup.ts"],
  testMatch: [`<rootDir>/test/core/${AREA}/**/*.test.ts`],
};
