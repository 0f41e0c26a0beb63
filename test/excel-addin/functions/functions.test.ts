import { describe, expect, test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { FunctionError, Output } from "#core/functions/spec.ts";
import { associateFunctions } from "#excel/functions/associate.ts";
import { loadFunctionsRuntime } from "#test/hosts/excel/functions-runtime.ts";

const runtime = loadFunctionsRuntime();
associateFunctions(CATALOGUE, runtime.CustomFunctions);

/** Microsoft's runtime numbers the errors so. */
const CODES = { "#N/A": 1, "#NUM!": 6, "#VALUE!": 7 } as const;

function expected(result: readonly (readonly Output[])[] | FunctionError): unknown {
  if ("error" in result) return { errorCode: CODES[result.error], message: result.message };
  return {
    value: result.map((row) =>
      row.map((value): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value)),
    ),
  };
}

/** As Excel hands over a matrix parameter: a single cell as a matrix of one. */
function asMatrix(argument: unknown): unknown {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** Excel for the desktop and Excel on the web tell a blank cell of an "any" matrix differently. */
const BLANKS = [
  ["null", null],
  ["empty text", ""],
] as const;

/** All calls at once: Microsoft's runtime collects results for a while before it hands them over. */
const calls = new Map(
  CATALOGUE.flatMap((spec) =>
    spec.examples.flatMap((example) =>
      BLANKS.map(([about, blank]) => {
        const args = example.args.map((argument) =>
          (asMatrix(argument) as unknown[][]).map((row) => row.map((cell) => cell ?? blank)),
        );
        const leftOut = Array.from({ length: spec.parameters.length - args.length }, () => null);
        return [
          `${example.formula}, blanks as ${about}`,
          { spec, example, args: [...args, ...leftOut] },
        ] as const;
      }),
    ),
  ).map(([name, { spec, example, args }]) => [name, { example, result: runtime.call(spec.name, args) }]),
);

describe("Microsoft's runtime gives what the examples say", () => {
  test.each([...calls])("%s", async (_, { example, result }) => {
    expect(await result).toEqual(expected(example.result));
  });
});

describe("Functions in Excel's cells", () => {
  test("an error value among the arguments is named with its place", async () => {
    const ratings = [
      [1, 2],
      [{ type: "CustomFunctionError", code: "#DIV/0!" }, 3],
    ];
    expect(await runtime.call("ALIGNSCORE", [ratings, [[1, 1]], null, null])).toEqual({
      errorCode: CODES["#VALUE!"],
      message: "ratings row 2, column 1: holds the error #DIV/0!; mend that cell first",
    });
  });

  test("no number that is not finite gets out", async () => {
    const result = await runtime.call("ALIGNCAC", [[[1e308]], [[1e-308]], null, null].slice(0, 4));
    expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
    expect(result).toHaveProperty("errorCode");
  });
});
