import { describe, expect, test } from "@jest/globals";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { message, result } from "#test/support/functions.ts";

const fault = (cell: unknown, ...more: unknown[]): string => message(ALIGNWEIGHTS, [[1], [cell]], ...more);

describe("weights in cells", () => {
  test("keep the shape; blank cells stay blank and take no rank", () => {
    expect(result(ALIGNWEIGHTS, [[3], [""], [1]])).toEqual([[0.75], [""], [0.25]]);
    expect(result(ALIGNWEIGHTS, [[3, null, 1]])).toEqual([[0.75, "", 0.25]]);
    expect(result(ALIGNWEIGHTS, [[1, "", 2]], "rank")).toEqual([[0.75, "", 0.25]]);
    expect(result(ALIGNWEIGHTS, 5)).toEqual([[1]]);
  });

  test("numeric text and percent; zero is a weight of zero", () => {
    expect(result(ALIGNWEIGHTS, [["75%", "25 %", 0]])).toEqual([[0.75, 0.25, 0]]);
  });

  test("the method's name in any case", () => {
    expect(result(ALIGNWEIGHTS, [[1, 2]], "RankSum")[0]![0]).toBeCloseTo(2 / 3, 12);
    expect(message(ALIGNWEIGHTS, [[1, 2]], "magic")).toMatch(/^method: “magic” is not one of points, rank/);
  });

  test("what cannot be used is told with its place", () => {
    expect(fault("lots")).toBe("values row 2: “lots” is not a number");
    expect(fault(true)).toBe("values row 2: true is not a number");
    expect(fault(-1)).toBe("values row 2: -1 is negative; use 0 or more");
    expect(fault(0, "rank")).toBe("values row 2: 0 is not above 0");
    expect(fault({ error: "#N/A" })).toContain("values row 2: holds the error #N/A");
    expect(fault(2, "swing")).toContain("the one you want most gets 100");
    expect(message(ALIGNWEIGHTS, [[0, 0]])).toContain("all 0");
    expect(message(ALIGNWEIGHTS, "")).toBe("values is empty");
    expect(
      message(ALIGNWEIGHTS, [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("values must be one row or one column, not 2 rows × 2 columns");
  });
});
