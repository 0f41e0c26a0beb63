import { describe, expect, test } from "@jest/globals";
import { createContext, runInContext } from "node:vm";
import { bundle } from "#test/support/bundles.ts";
import { UDFS, udfBody } from "#tools/warehouse/udf/udf-sql.ts";

const file = (name: string): string => bundle("warehouse").get(name)!.toString();

/** V8 alone: no host's objects, and without what an engine's build of it may leave out. */
function bare(): object {
  const context = createContext({});
  runInContext("delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;", context);
  return context;
}

type Call = (name: string, args: string) => unknown;

/** As BigQuery runs it: the library first, then the body with the arguments by their names; blank is null. */
function bigquery(): Call {
  const context = bare();
  runInContext(file("bigquery-udf.js"), context);
  return (name, args) => {
    const udf = UDFS.find((each) => each.name === name)!;
    const names = udf.parameters.map(([parameter]) => parameter).join(", ");
    return runInContext(`(function (${names}) { ${udfBody(udf, "bigquery")} })(${args})`, context) as unknown;
  };
}

/** As Snowflake runs it: all within the body, the arguments in capitals; blank is undefined. */
function snowflake(): Call {
  const bodies = new Map(
    [...file("snowflake-udf.sql").matchAll(/FUNCTION alignscore\.(\w+)\((.*)\)\n[^$]*\$\$([^]*?)\$\$;/g)].map(
      ([, name, parameters, body]) => {
        const names = parameters!.replace(/(\w+) \w+/g, "$1").toUpperCase();
        return [name!, `(function (${names}) {${body!}})`] as const;
      },
    ),
  );
  return (name, args) =>
    runInContext(`${bodies.get(name)!}(${args.replaceAll("null", "undefined")})`, bare()) as unknown;
}

describe.each([
  ["BigQuery", bigquery],
  ["Snowflake", snowflake],
])("the functions in %s's bare V8", (_, engine) => {
  const call = engine();

  test("score 40/30/20/10 rated 3, 0, -1, 2 at 40 points, and nothing rated as blank", () => {
    expect(call("ALIGNSCORE", "[3, 0, -1, 2], [40, 30, 20, 10], null")).toBe(40);
    // 1-5: (0.75 * 3 + 0.25) / 4
    expect(call("ALIGNSCORE", "[4, 2], [3, 1], '1-5'")).toBe(62.5);
    expect(call("ALIGNSCORE", "[null, null], [3, 1], null")).toBeNull();
  });

  test("say the verdict, heeding readiness, blockers, duties and limits", () => {
    const verdict = (more: string): unknown =>
      call("ALIGNVERDICT", `[3, 0, -1, 2], [40, 30, 20, 10], null, ${more}`);
    expect(verdict("null, null, null, null")).toBe("Fund");
    expect(verdict("0.5, null, null, null")).toBe("Fix first");
    expect(verdict("null, 'Privacy check missing', null, null")).toBe("Fix first");
    expect(verdict("null, null, false, '50, 45'")).toBe("Say no");
    expect(verdict("null, null, true, '50, 45'")).toBe("Fund");
    expect(call("ALIGNVERDICT", "[4, 4], [1, 1], '1-5', null, null, null, 'strict'")).toBe("Fund");
    expect(call("ALIGNVERDICT", "[3.5, 3.5], [1, 1], '1-5', null, null, null, 'strict'")).toBe("Hold");
  });

  test("say why in words", () => {
    const objectives = "['Win repeat customers', 'Hire locally', 'Keep costs flat', 'Cut delivery time']";
    expect(
      call("ALIGNWHY", `[3, 0, -1, 2], [40, 30, 20, 10], ${objectives}, null, 0.5, null, null, null`),
    ).toBe(
      "Serves Win repeat customers (40%) strongly and Cut delivery time (10%) clearly; works against Keep costs flat (20%) slightly. Fix first: not ready (readiness 50%).",
    );
  });

  test("say what is wrong and where", () => {
    expect(() => call("ALIGNSCORE", "[3, 9], [3, 1], null")).toThrow(/ALIGNSCORE: ratings.*9/);
    expect(() => call("ALIGNSCORE", "[3], [3, 1, 2], null")).toThrow(/^ALIGNSCORE: /);
    expect(() => call("ALIGNSCORE", "null, [3, 1], null")).toThrow(/^ALIGNSCORE: /);
  });
});

test("they stay within the engines' limits: 32 KB within a declaration, 1 MB a library, 100 KB in Snowflake", () => {
  expect(Buffer.byteLength(file("bigquery-udf.js"))).toBeLessThan(2 ** 20);
  for (const udf of UDFS) expect(udfBody(udf, "bigquery").length).toBeLessThan(32 * 1024);
  for (const [, body] of file("snowflake-udf.sql").matchAll(/\$\$([^]*?)\$\$;/g))
    expect(Buffer.byteLength(body!)).toBeLessThan(100_000);
  // FLOAT64 is the only number that JavaScript in BigQuery takes.
  expect(file("bigquery-udf.sql")).not.toMatch(/INT64|NUMERIC/);
  expect(file("bigquery-udf.sql").match(/CREATE OR REPLACE FUNCTION/g)).toHaveLength(3);
});

test("the built files hold every view, and no engine's words in another's", () => {
  for (const engine of ["duckdb", "clickhouse", "postgres", "bigquery", "snowflake"]) {
    const sql = file(`${engine}.sql`);
    for (const view of ["verdicts", "obstacles", "problems", "limits", "scores"])
      expect(sql).toContain(`CREATE OR REPLACE VIEW alignscore.${view} AS`);
    expect(sql.includes("MergeTree")).toBe(engine === "clickhouse");
    expect(sql.includes("FLOAT64")).toBe(engine === "bigquery");
    expect(sql).not.toMatch(/undefined|\[object/);
  }
});
