import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { callFunction } from "#core/functions/call-function.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isFunctionError } from "#core/functions/error.ts";
import type { FunctionError, Output } from "#core/functions/spec.ts";

function close(expected: readonly (readonly Output[])[] | FunctionError): unknown {
  if ("error" in expected) return expected;
  return expected.map((row) =>
    row.map((value): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value)),
  );
}

/** Whatever a host could hand over, and some that none does. */
const cell = fc.oneof(
  fc.integer({ min: -4, max: 4 }),
  fc.double(),
  fc.constantFrom(
    "",
    " ",
    "3",
    "n/a",
    "yes",
    "#N/A",
    "40%",
    "-2",
    null,
    undefined,
    true,
    false,
    NaN,
    Infinity,
  ),
  fc.constant({ error: "#REF!" }),
  fc.string(),
);
const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }));

describe.each(CATALOGUE.map((spec) => [spec.name, spec] as const))("%s", (name, spec) => {
  test.each(spec.examples.map((example) => [example.formula, example] as const))(
    "the worked example %s gives what it says",
    (formula, example) => {
      expect(formula.startsWith(`=${name}(`)).toBe(true);
      expect(callFunction(spec, example.args)).toEqual(close(example.result));
    },
  );

  test("is declared in full and by the rules of every host", () => {
    // Excel: 3 to 128 letters, digits, "_" and "."; it must not look like a cell's address.
    expect(name).toMatch(/^ALIGN[A-Z]{3,20}$/);
    expect(spec.summary).toMatch(/\.$/);
    expect(spec.result).toMatch(/\.$/);
    expect(spec.examples.length).toBeGreaterThan(0);
    const optional = spec.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const parameter of spec.parameters) {
      expect(parameter.description).toMatch(/\.$/);
      // The help box of Google Sheets knows no optional arguments, so the words must say it.
      expect(parameter.description.startsWith("Optional")).toBe(parameter.optional);
    }
    const options = spec.parameters.filter((parameter) => parameter.optional).map((p) => p.name);
    if (options.includes("scale")) expect(options[0]).toBe("scale");
  });

  test("never throws, and never lets out anything but finite numbers, texts, yes and no", () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: spec.parameters.length + 1 }), (args) => {
        const found = callFunction(spec, args);
        if (isFunctionError(found)) {
          expect(found.message.length).toBeGreaterThan(5);
          expect(found.message).not.toMatch(/undefined|NaN|\[object/);
          return;
        }
        expect(found.length).toBeGreaterThan(0);
        for (const row of found) {
          expect(row).toHaveLength(found[0]!.length);
          for (const value of row)
            expect(
              typeof value === "number"
                ? Number.isFinite(value)
                : ["string", "boolean"].includes(typeof value),
            ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("names are unique", () => {
  expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
});
