import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { LeastFirst } from "#core/portfolio/engine/least-first.ts";

test("columns come by their ratios, equal ones in their order, as sorting all of them says", () => {
  const ratios = fc.array(fc.constantFrom(0, 0.5, 1, 1.5, 2, Infinity), { maxLength: 30 });
  fc.assert(
    fc.property(ratios, (given) => {
      const heap = new LeastFirst();
      given.forEach((ratio, column) => heap.add(column, ratio));
      const sorted = [...given.keys()].sort((a, b) =>
        given[a] === given[b] ? a - b : given[a]! - given[b]!,
      );
      expect([...given, 0].map(() => heap.take())).toEqual([...sorted, -1]);
    }),
  );
});
