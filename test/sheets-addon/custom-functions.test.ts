import { beforeAll, describe, expect, test } from "@jest/globals";
import { callFunction } from "#core/functions/call-function.ts";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { isFunctionError } from "#core/functions/error.ts";
import type { CellMatrix, FunctionError, Output } from "#core/functions/spec.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { PUBLISHED_TABLES } from "#test/cases/published-tables.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { loadScript, type Script } from "#test/hosts/apps-script/script.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { sheetsFile } from "#test/support/bundles.ts";

let script: Script;
beforeAll(() => {
  const session = new Session(new FakeDocument({ sheets: [{ name: "Plan" }] }));
  // What runs in a cell may ask Google for nothing.
  session.authMode = "CUSTOM_FUNCTION";
  script = loadScript(sheetsFile("Code.js"), session);
});

type Argument = CellMatrix | CellValue;

/** Arguments as Google hands them over; it is not documented how blanks come. */
function handedOver(arg: Argument, blank: "" | undefined): unknown {
  const cell = (value: CellValue): unknown =>
    value === null ? blank : typeof value === "object" ? value.error : value;
  return Array.isArray(arg) ? (arg as CellMatrix).map((row) => row.map(cell)) : cell(arg as CellValue);
}

function close(rows: readonly (readonly Output[])[]): unknown[][] {
  return rows.map((row) =>
    row.map((value) => (typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value)),
  );
}

/** A script's exception has a class of its own, so only its message can be compared. */
function outcome(name: string, args: readonly unknown[]): unknown {
  try {
    return script.call(name, ...args);
  } catch (fault) {
    return { message: (fault as Error).message };
  }
}

function expected(result: readonly (readonly Output[])[] | FunctionError): unknown {
  return isFunctionError(result) ? { message: result.message } : close(result);
}

describe("the built script's custom functions", () => {
  const examples = CATALOGUE.flatMap((spec) =>
    spec.examples.map((example) => [spec.name, example.formula, example] as const),
  );

  test.each(examples)("%s %s gives what the catalogue says", (name, _, example) => {
    for (const blank of ["", undefined] as const) {
      const args = example.args.map((arg) => handedOver(arg, blank));
      expect(outcome(name, args)).toEqual(expected(example.result));
    }
  });

  test.each(PUBLISHED_TABLES.map((table) => [table.id, table] as const))(
    "ALIGNSCORE over the published table %s gives what core gives",
    (_, { criteria, alternatives }) => {
      const ratings = alternatives.map((each) => each.ratings);
      const top = Math.max(...ratings.flat());
      const args = [ratings, [criteria.map(({ weight }) => weight)], top <= 5 ? 5 : top <= 10 ? "0-10" : "%"];
      const spec = CATALOGUE.find(({ name }) => name === "ALIGNSCORE")!;
      expect(outcome("ALIGNSCORE", args)).toEqual(expected(callFunction(spec, args)));
    },
  );

  test.each(["", undefined])(
    "a single blank cell, as %j, is a blank cell and no argument left out",
    (blank) => {
      const spec = CATALOGUE.find(({ name }) => name === "ALIGNWEIGHTS")!;
      expect(outcome("ALIGNWEIGHTS", [blank])).toEqual(expected(callFunction(spec, [""])));
      expect(outcome("ALIGNWEIGHTS", [])).toEqual(expected(callFunction(spec, [])));
    },
  );

  test("a single cell and a single row work", () => {
    expect(outcome("ALIGNSCORE", [3, 1])).toEqual([[100]]);
    expect(outcome("ALIGNSCORE", [[[3, 0]], [[1, 1]]])).toEqual([[50]]);
  });

  test("a date among the ratings is named with its place", () => {
    const message = expect.stringMatching(/row 2.*column 1/);
    const ratings = [
      [1, 2],
      [new Date(0), 3],
    ];
    expect(outcome("ALIGNSCORE", [ratings, [[1, 1]]])).toEqual({ message });
  });
});
