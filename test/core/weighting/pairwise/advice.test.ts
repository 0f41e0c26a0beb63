import { expect, test } from "@jest/globals";
import { adviceOnWorst } from "#core/weighting/pairwise/advice.ts";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { value } from "#test/support/outcome.ts";

test("advice names the two, what was said and what the other answers say", () => {
  const names = ["Growth", "Cost", "Trust"];
  const comparisons = value(readComparisons([[1, 2, 1], [null, 1, 3], []]));
  expect(adviceOnWorst(comparisons, names)).toBe(
    "Look again at Growth against Cost: you said 2 times as important, but your other answers say 1/3 as important.",
  );
  expect(adviceOnWorst(value(readComparisons([[1, 2, 6], [null, 1, 3], []])), names)).toBeNull();
});
