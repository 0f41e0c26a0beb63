import { expect, test } from "@jest/globals";
import { asksForHelp, parseCommand, USAGE } from "#tools/score/command.ts";

test.each([["--help"], ["-h"], ["Plan.xlsx", "--json", "--help"]])("%s asks for help", (...args) => {
  expect(asksForHelp(args)).toBe(true);
});

test("a file may be called like an option", () => {
  expect(asksForHelp(["--", "--help"])).toBe(false);
  expect(parseCommand(["--", "--help"]).file).toBe("--help");
});

test("every option that a command can have is told", () => {
  const options = [...USAGE.matchAll(/--[a-z-]+(?= )/g)].map(([option]) => option);
  for (const option of new Set(options)) {
    const needsMore = ["--out", "--locale", "--jobs", "--budget", "--periods"].includes(option);
    if (option === "--raters") continue;
    expect(() => parseCommand(["Plan.xlsx", option, ...(needsMore ? ["1"] : [])])).not.toThrow(/Unknown/);
  }
  expect(options.length).toBeGreaterThan(12);
});
