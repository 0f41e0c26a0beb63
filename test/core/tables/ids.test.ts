import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { idsOf } from "#core/tables/ids.ts";

test("names that are numbered already do not clash with numbers that are given", () => {
  expect(idsOf(["A (2)", "A", "A"])).toEqual(["a (2)", "a", "a (3)"]);
  expect(idsOf(["A", "A", "A (2)", "a  (2)"])).toEqual(["a", "a (3)", "a (2)", "a (2) (2)"]);
});

test("what every object has is nobody's id: locks and weights are kept by it", () => {
  expect(idsOf(["Constructor", "B", "constructor"])).toEqual(["constructor (2)", "b", "constructor (3)"]);
});

test("ids are unique, and the first of a name has the name for its id", () => {
  const name = fc.constantFrom("A", "a", "A (2)", "a (2)", "A (3)", "A (2) (2)", "B", "");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const ids = idsOf(names);
      expect(new Set(ids).size).toBe(names.length);
      names.forEach((each, index) => {
        const folded = each.toLowerCase();
        if (names.findIndex((other) => other.toLowerCase() === folded) === index)
          expect(ids[index]).toBe(folded);
      });
    }),
  );
});
