import { describe, expect, test } from "@jest/globals";
import { capabilityGaps } from "#core/insight/signals/capability-gaps.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("capability gaps", () => {
  test("by gap times importance, most first; better than needed is no gap", () => {
    expect(value(capabilityGaps([2, 1, 5, 3], [4, 4, 3, 5], [3, 1, 9, 3]))).toEqual([
      { capability: 0, gap: 2, weighted: 6 },
      { capability: 3, gap: 2, weighted: 6 },
      { capability: 1, gap: 3, weighted: 3 },
      { capability: 2, gap: 0, weighted: 0 },
    ]);
  });

  test("of equally weighted ones the wider gap comes first, then the first given", () => {
    const found = value(capabilityGaps([3, 2, 3, 2], [4, 4, 4, 4], [4, 2, 4, 2]));
    expect(found.map(({ capability, weighted }) => [capability, weighted])).toEqual([
      [1, 4],
      [3, 4],
      [0, 4],
      [2, 4],
    ]);
  });

  test("without importance the gap alone counts", () => {
    expect(value(capabilityGaps([2, 1], [4, 4])).map(({ capability }) => capability)).toEqual([1, 0]);
  });

  test("what cannot be used is named", () => {
    expect(problem(capabilityGaps([1], [1, 2])).code).toBe("size-mismatch");
    expect(problem(capabilityGaps([1], [1], [])).code).toBe("size-mismatch");
    expect(problem(capabilityGaps([1, NaN], [1, 1]))).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(capabilityGaps([1], [1], [-1]))).toEqual({ code: "negative", index: 0 });
    expect(problem(capabilityGaps([0, 0], [1, 1e308], [1, 1e308])).code).toBe("out-of-range");
  });
});
