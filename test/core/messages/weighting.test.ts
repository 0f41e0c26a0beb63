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

test("groups that nothing joins are named by their rows", () => {
  const { notConnected, rows } = weighting;
  expect(notConnected("pairs", [rows([1, 3]), rows([2])])).toContain("nothing joins rows 1, 3 and row 2");
});
