import { describe, expect, test } from "@jest/globals";
import { weightsFromSwings } from "#core/weighting/swing.ts";
import { problem, value as weights } from "#test/support/outcome.ts";

describe("swing weights (Edwards & Barron 1994)", () => {
  test("each swing's share, from 100 or from 100%", () => {
    expect(weights(weightsFromSwings([100, 60, 40]))).toEqual([0.5, 0.3, 0.2]);
    expect(weights(weightsFromSwings([1, 0.6, 0.4]))).toEqual([0.5, 0.3, 0.2]);
  });

  test("without a yardstick of 100 the others were rated against nothing", () => {
    expect(problem(weightsFromSwings([80, 60]))).toEqual({ code: "no-yardstick", index: null });
    expect(problem(weightsFromSwings([120, 100]))).toEqual({ code: "no-yardstick", index: null });
  });

  test("what cannot be weights is named first", () => {
    expect(problem(weightsFromSwings([100, -5]))).toEqual({ code: "negative", index: 1 });
  });
});
