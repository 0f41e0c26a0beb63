import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { callFunction } from "#core/functions/call-function.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isFunctionError } from "#core/functions/error.ts";
import type { CellMatrix, FunctionError, FunctionSpec, Output } from "#core/functions/spec.ts";
import type { CellValue } from "#core/workbook/cell.ts";

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
/** What may well be meant, and what may stand beside it by mistake; most of it is a number. */
const oddCell = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(0, -0, 1, -1, 3, 0.5, 1e-300, 5e-324, 1e100, 1e308, -1e308),
  },
  { weight: 1, arbitrary: cell },
);

/** One of the examples' calls with a few cells changed, and now and then an argument left out. */
function nearly(examples: readonly FunctionSpec["examples"][number]["args"][]): fc.Arbitrary<unknown[]> {
  const change = fc.record({ argument: fc.nat(9), row: fc.nat(9), column: fc.nat(9), to: oddCell });
  return fc
    .record({
      args: fc.constantFrom(...examples),
      changes: fc.array(change, { maxLength: 3 }),
      leftOut: fc.option(fc.nat(9), { freq: 5 }),
    })
    .map(({ args, changes, leftOut }) => {
      const cells = args.map((arg): unknown[][] => (isMatrix(arg) ? arg.map((row) => [...row]) : [[arg]]));
      for (const { argument, row, column, to } of changes) {
        const matrix = cells[argument % cells.length]!;
        const line = matrix[row % matrix.length]!;
        line[column % line.length] = to;
      }
      return cells.map((matrix, i) => (i === leftOut ? undefined : matrix));
    });
}

function isMatrix(arg: CellMatrix | CellValue): arg is CellMatrix {
  return Array.isArray(arg);
}

/** An error that a person can read, or a rectangle of what cells can show. */
function expectShowable(found: Output[][] | FunctionError): void {
  if (isFunctionError(found)) {
    expect(found.message.length).toBeGreaterThan(5);
    expect(found.message).not.toMatch(/undefined|NaN|Infinity|\[object/);
    return;
  }
  expect(found.length).toBeGreaterThan(0);
  for (const row of found) {
    expect(row).toHaveLength(found[0]!.length);
    for (const value of row)
      expect(
        typeof value === "number" ? Number.isFinite(value) : ["string", "boolean"].includes(typeof value),
      ).toBe(true);
  }
}

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
      fc.property(fc.array(argument, { maxLength: spec.parameters.length + 1 }), (args) =>
        expectShowable(callFunction(spec, args)),
      ),
      { numRuns: 300 },
    );
  });

  test("nor where a call that is right but for a few cells gets past the checks of its arguments", () => {
    let answered = 0;
    fc.assert(
      fc.property(nearly(spec.examples.map(({ args }) => args)), (args) => {
        const found = callFunction(spec, args);
        if (!isFunctionError(found)) answered += 1;
        expectShowable(found);
      }),
      { numRuns: 400 },
    );
    // Otherwise all of them would have been turned away at the door.
    expect(answered).toBeGreaterThan(20);
  });
});

test("names are unique", () => {
  expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
});
