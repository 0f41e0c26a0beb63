import { describe, expect, test } from "@jest/globals";
import { callFunction } from "#core/functions/call-function.ts";
import type { Arguments, FunctionSpec, Output, Parameter } from "#core/functions/spec.ts";
import { message, result } from "#test/support/functions.ts";

/** A function that shows what reaches it. */
function spec(parameters: readonly Partial<Parameter>[], evaluate?: FunctionSpec["evaluate"]): FunctionSpec {
  return {
    name: "ALIGNTEST",
    summary: "",
    result: "",
    examples: [],
    parameters: parameters.map((parameter, i) => ({
      name: `p${i + 1}`,
      type: "range",
      description: "",
      optional: false,
      ...parameter,
    })),
    evaluate: evaluate ?? ((args: Arguments): Output[][] => [[JSON.stringify(args)]]),
  };
}

const seen = (parameter: Partial<Parameter>, raw: unknown): unknown =>
  (JSON.parse(String(result(spec([parameter]), raw)[0]![0])) as unknown[])[0];

describe("counting", () => {
  test("too many, and required ones that are missing", () => {
    const two = spec([{ name: "ratings" }, { name: "weights" }]);
    expect(message(two, 1, 2, 3)).toBe("ALIGNTEST takes at most 2 arguments");
    expect(message(two, [[1]])).toBe("ALIGNTEST needs weights as argument 2");
    expect(message(two)).toBe("ALIGNTEST needs ratings as argument 1");
  });

  test("an optional one left out is null, however the host says so", () => {
    for (const raw of [undefined, null, "", [[""]]]) expect(seen({ optional: true }, raw)).toBeNull();
    expect(seen({ optional: true }, 0)).toEqual([[0]]);
  });
});

describe("numbers", () => {
  const number: Partial<Parameter> = { name: "wobble", type: "number", min: 0, max: 1 };
  test.each<[string, unknown, number]>([
    ["number", 0.5, 0.5],
    ["zero", 0, 0],
    ["a matrix of one", [[0.5]], 0.5],
    ["numeric text", "0.5", 0.5],
    ["percent", "50%", 0.5],
  ])("%s", (_, raw, expected) => expect(seen(number, raw)).toEqual([[expected]]));

  test.each<[string, unknown, string]>([
    ["text", "lots", "wobble: “lots” is not a number"],
    ["yes", true, "wobble: true is not a number"],
    ["error", "#N/A", "wobble: holds the error #N/A; mend that cell first"],
    ["below", -1, "wobble: -1 is below 0"],
    ["above", 2, "wobble: 2 is above 1"],
    ["blank", null, "ALIGNTEST needs wobble as argument 1"],
    ["row", [[1, 2]], "wobble must be one cell, not 1 row × 2 columns"],
    ["column", [[1], [2]], "wobble must be one cell, not 2 rows × 1 column"],
  ])("%s is told", (_, raw, expected) => expect(message(spec([number]), raw)).toBe(expected));
});

describe("yes and no", () => {
  const flag: Partial<Parameter> = { name: "include", type: "boolean" };
  test.each<[unknown, boolean]>([
    [true, true],
    [false, false],
    ["yes", true],
    ["no", false],
    [1, true],
    [0, false],
  ])("%j", (raw, expected) => expect(seen(flag, raw)).toEqual([[expected]]));
  test("anything else is told", () => {
    expect(message(spec([flag]), "perhaps")).toBe("include: “perhaps” is neither yes nor no");
    expect(message(spec([flag]), { error: "#REF!" })).toContain("holds the error #REF!");
  });
});

describe("texts and scales", () => {
  test("a number or yes where a text is asked for is its text", () => {
    const text: Partial<Parameter> = { name: "method", type: "text" };
    expect(seen(text, " points ")).toEqual([["points"]]);
    expect(seen(text, 3)).toEqual([["3"]]);
    expect(message(spec([text]), [["a", "b"]])).toContain("must be one cell");
  });

  test("a scale is a number or a name", () => {
    const scale: Partial<Parameter> = { name: "scale", type: "scale" };
    expect(seen(scale, 5)).toEqual([[5]]);
    expect(seen(scale, "0-5")).toEqual([["0-5"]]);
    expect(message(spec([scale]), "big")).toContain("scale: “big” is not a scale");
    for (const raw of [0, -3, true]) expect(message(spec([scale]), raw)).toContain("is not a scale");
  });
});

describe("results", () => {
  test("a number that no cell can show is an error, an empty result is one blank cell", () => {
    for (const value of [NaN, Infinity])
      expect(
        callFunction(
          spec([], () => [["", value]]),
          [],
        ),
      ).toMatchObject({ error: "#NUM!" });
    expect(result(spec([], () => []))).toEqual([[""]]);
    expect(result(spec([], () => [[]]))).toEqual([[""]]);
  });
});
