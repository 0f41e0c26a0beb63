import { expect, test } from "@jest/globals";
import { weighting } from "#core/messages/en/weighting.ts";

test("a contradiction reads as a person would say it", () => {
  const { mend, times } = weighting;
  expect(mend("Growth", "Cost", times(2), times(1 / 3))).toBe(
    "Look again at Growth against Cost: you said 2 times as important, but your other answers say 1/3 as important.",
  );
  expect(times(1)).toBe("equally important");
  expect(times(2.4567)).toBe("2.5 times as important");
});

test("what is wrong with a table names its rows, columns and groups", () => {
  expect(weighting.notReciprocal(2, 2)).toContain("row 2, column 2: a thing compared with itself is 1");
  expect(weighting.notReciprocal(1, 3)).toContain("row 1, column 3 and in row 3, column 1");
  expect(weighting.notConnected([["Growth", "Cost"], ["Trust"]])).toContain("Growth, Cost | Trust");
});
