import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { differingParts } from "#pane/places/check-table/differing-parts.ts";

test("marks what differs between two formulas", () => {
  const [was, is] = differingParts("=SUM(C4:D4)/100", "=SUM(C4:E4)/100");
  expect([was, is]).toEqual([
    { start: "=SUM(C4:", middle: "D", end: "4)/100" },
    { start: "=SUM(C4:", middle: "E", end: "4)/100" },
  ]);
  // What is repeated is not counted from both ends.
  expect(differingParts("aa", "aaa")[1]).toEqual({ start: "aa", middle: "a", end: "" });
});

test("the parts make the texts again, and the ends are common", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const [a, b] = differingParts(one, other);
      expect([a.start + a.middle + a.end, b.start + b.middle + b.end]).toEqual([one, other]);
      expect([a.start, a.end]).toEqual([b.start, b.end]);
    }),
  );
});
