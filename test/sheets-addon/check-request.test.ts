import { describe, expect, test } from "@jest/globals";
import { checkRequest } from "#sheets/server/check-request.ts";
import { saidOf } from "#test/support/said.ts";

const range = { sheet: "Plan", row: 0, column: 0, rows: 1, columns: 1 };
const write = { kind: "write", range, contents: [["a"]], expect: [[null]] };
const applying = (...changes: unknown[]): string =>
  JSON.stringify({ method: "apply", changes: { label: "Write", changes } });

describe("what comes to the add-on's endpoint", () => {
  test.each(["", "Fund", "{", "5", "[1]", "null", 7, undefined])("%p is no request", (text) => {
    expect(checkRequest(text)).toBeNull();
  });

  test.each([
    ["read.ranges", JSON.stringify({ method: "read", ranges: [{ ...range, rows: 0 }] })],
    ["select.range", JSON.stringify({ method: "select", range: "A1" })],
    ["apply.changes[0]", applying({ ...write, range: { ...range, row: -1 } })],
    ["apply.changes[1]", applying(write, { kind: "explode", range })],
    ["apply.changes[1]", applying(write, { kind: "constructor" })],
    ["method", JSON.stringify({ method: "erase" })],
  ])("a request with a fault is refused by name: %s", async (what, text) => {
    expect(() => checkRequest(text)).toThrow();
    expect(await saidOf(() => checkRequest(text))).toContain(what);
  });

  test("one without is taken as it is", () => {
    expect(checkRequest(applying(write))).toEqual(JSON.parse(applying(write)));
  });
});
