import { expect, test } from "@jest/globals";
import { effectLine } from "#core/functions/effect-line.ts";
import { readScale } from "#core/functions/scale-argument.ts";
import { toEffect } from "#core/tables/values/scale.ts";

test.each([[3], ["0-5"], ["1-5"], ["5-1"], ["0-10"], ["-2..4"], ["%"], ["0/1/3/9"]])(
  "on the scale %s the lines are the effects that single cells have",
  (name) => {
    const scale = readScale([[name]]);
    const line = effectLine(scale);
    expect(line.to).toBeGreaterThan(line.from);
    for (let step = 0; step <= 20; step++) {
      const level = line.from + ((line.to - line.from) * step) / 20;
      const slope = level < line.zero ? line.slopeBelow : line.slopeAbove;
      expect(toEffect(scale, level)).toEqual({
        effect: expect.closeTo(line.atZero + (level - line.zero) * slope, 9),
      });
    }
  },
);

test("no number lies on the line of a scale of words", () => {
  expect(effectLine(readScale([["words"]])).from).toBe(Infinity);
});
