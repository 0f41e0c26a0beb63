import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { wholePoints } from "#pane/places/objectives/weights/whole-points.ts";

test("three thirds are 34, 33 and 33 points, not 99", () => {
  expect(wholePoints([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
});

test("eight eighths, which rounded each by itself would be 104, are 100", () => {
  expect(wholePoints(Array.from({ length: 8 }, () => 1 / 8)).reduce((a, b) => a + b, 0)).toBe(100);
});

test("always 100 in all, and none is a point or more away from its share", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      const shares = parts.map((part) => part / sum);
      const points = wholePoints(shares);
      expect(points.reduce((a, b) => a + b, 0)).toBe(100);
      points.forEach((point, index) => expect(Math.abs(point - 100 * shares[index]!)).toBeLessThan(1 + 1e-6));
    }),
  );
});
