import { expect, test } from "@jest/globals";
import { read } from "./workbook-of.ts";

/**
 * Most lines are rated on two objectives of three and low; readiness stands beside. A scale of 1-3 would make slips of
 * the few high ratings and lose the line that has two of them.
 */
test("the line with the highest ratings stays, however few the others' are", () => {
  const { strategy, unused, scale } = read({
    Aims: [
      ["Objective", "Weight"],
      ["Shorter queues", 45],
      ["Fewer returns", 50],
      ["Less waste", 45],
    ],
    Pipeline: [
      ["Initiative", "Cost", "Shorter queues", "Fewer returns", "Less waste", "Staff trained", "Data ready"],
      ["Stock counter", 9000, 1, 5, null, 0.25, 1],
      ["Loyalty cards", 28000, null, null, 4, null, null],
      ["Label printer", 16000, 3, 3, null, "ready", null],
      ["Van routing", 28000, 1, 3, null, "ready", "ready"],
      ["Drone survey", 35000, 1, 2, 2, 0, 1],
      ["Booking page", 9000, 3, 5, 5, 1, 0.5],
    ],
  });
  expect(strategy.investments.map(({ name }) => name)).toContain("Booking page");
  expect(strategy.investments).toHaveLength(6);
  expect(unused.filter(({ kind }) => kind === "row")).toEqual([]);
  expect(scale).toMatchObject({ zero: 1, top: 5 });
});
