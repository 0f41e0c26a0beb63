import { expect, test } from "@jest/globals";
import { weighting } from "#core/messages/en/weighting.ts";

test("a comparison reads as a person would say it", () => {
  const { times } = weighting;
  expect(times(2)).toBe("2 times as important");
  expect(times(1 / 3)).toBe("1/3 as important");
  expect(times(1)).toBe("equally important");
  expect(times(2.4567)).toBe("2.5 times as important");
});

test("groups that nothing joins are named by their rows", () => {
  const { notConnected, rows } = weighting;
  expect(notConnected("pairs", [rows([1, 3]), rows([2])])).toContain("nothing joins rows 1, 3 and row 2");
});
