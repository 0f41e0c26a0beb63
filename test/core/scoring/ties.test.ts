import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { callFunction } from "#core/functions/call-function.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";

/** Ratings of one row in another order, with their weights: the same score by arithmetic, another sum of decimals. */
const shuffled = fc
  .array(fc.record({ rating: fc.integer({ min: -3, max: 3 }), weight: fc.integer({ min: 1, max: 40 }) }), {
    minLength: 2,
    maxLength: 9,
  })
  .chain((pairs) =>
    fc.record({
      pairs: fc.constant(pairs),
      other: fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
    }),
  );

test("scores that are equal are the same number, whatever order they are summed in", () => {
  fc.assert(
    fc.property(shuffled, ({ pairs, other }) => {
      const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
      const [a, b] = [pairs, other].map((row) => {
        const weights = row.map(({ weight }) => weight / total);
        return scoreInvestment(
          row.map(({ rating }) => rating / 3),
          weights,
        ).score;
      });
      expect(a).toBe(b);
      const [c, d] = [pairs, other].map((row) =>
        callFunction(ALIGNSCORE, [[row.map(({ rating }) => rating)], [row.map(({ weight }) => weight)]]),
      );
      expect(c).toEqual(d);
    }),
  );
});
