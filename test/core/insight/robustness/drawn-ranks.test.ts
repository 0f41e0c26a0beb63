import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillEnds, visitRanks } from "#core/insight/robustness/drawn-ranks.ts";

describe("places in a draw", () => {
  test("are those of counting who is better, and who is no worse", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 }), (scores) => {
        const places: [number, number][] = [];
        visitRanks(
          { rows: scores.length, count: 1, at: Float64Array.from(scores) },
          (row, _, first, last) => {
            places[row] = [first, last];
          },
        );
        const counted = scores.map((score) => [
          1 + scores.filter((other) => other > score).length,
          scores.filter((other) => other >= score).length,
        ]);
        expect(places).toEqual(counted);
      }),
    );
  });

  test("take one look at each score to find where equals end, however many tie", () => {
    const count = 2000;
    let looks = 0;
    const tied = new Proxy(new Array<number>(count).fill(7), {
      get: (target, key, receiver): unknown => {
        if (key !== "length") looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const ends = new Uint32Array(count);
    fillEnds(tied, ends);
    expect([ends[0], ends[count - 1]]).toEqual([count, count]);
    expect(looks).toBe(count);
  });
});
