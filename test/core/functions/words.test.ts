import { describe, expect, test } from "@jest/globals";
import { ALIGNREADINESS } from "#core/functions/align-readiness.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { callFunction } from "#core/functions/call-function.ts";

/** The functions take the words that the reader of tables takes, in all languages. */
describe("words in functions", () => {
  test.each([
    [
      ["high", "low"],
      [0.75, 0.25],
    ],
    [
      ["hoch", "mittel", "niedrig"],
      [1 / 2, 1 / 3, 1 / 6],
    ],
    [
      ["alta", "baja"],
      [0.75, 0.25],
    ],
    [
      ["muss", "kann"],
      [0.75, 0.25],
    ],
    [
      ["★★★", "★"],
      [0.75, 0.25],
    ],
    [
      ["***", "*"],
      [0.75, 0.25],
    ],
  ])("weights %j", (words, weights) => {
    const found = callFunction(ALIGNWEIGHTS, [[words]]) as number[][];
    weights.forEach((weight, j) => expect(found[0]![j]).toBeCloseTo(weight, 12));
    const [[score]] = callFunction(ALIGNSCORE, [[words.map((_, j) => (j === 0 ? 3 : 0))], [words]]) as [
      [number],
    ];
    expect(score).toBeCloseTo(100 * weights[0]!, 8);
  });

  test("words beside numbers, and words that are no weights, are refused", () => {
    expect(callFunction(ALIGNWEIGHTS, [[["high", 30]]])).toHaveProperty("error");
    expect(callFunction(ALIGNWEIGHTS, [[["plenty", "few"]]])).toHaveProperty("error");
    expect(callFunction(ALIGNWEIGHTS, [[["high", "low"]], "rank"])).toHaveProperty("error");
  });

  test.each<[string, number]>([
    ["1 bis 5", 50],
    ["1 a 5", 50],
    ["1 hasta 5", 50],
    ["Schulnoten", 60],
    ["Sterne", 60],
    ["Prozent", 3],
  ])("scale %s", (scale, points) =>
    expect(callFunction(ALIGNSCORE, [[[scale === "Prozent" ? 0.03 : 3]], [[1]], scale])).toEqual([[points]]),
  );

  test.each<[unknown, number]>([
    ["1/2", 0.5],
    ["3/4", 0.75],
    ["½", 0.5],
    ["2 von 5", 0.4],
    ["teilweise", 0.5],
    ["listo", 1],
  ])("readiness %s", (said, level) => expect(callFunction(ALIGNREADINESS, [[[said]]])).toEqual([[level]]));

  const verdict = (...told: unknown[]) => callFunction(ALIGNVERDICT, [[[0]], [[1]], 3, null, ...told]);

  test.each(["law", "GDPR: article 32", "per Gesetz", "verpflichtend", "por ley", "loi"])(
    "what must be done by %s",
    (why) => expect(verdict(null, why)).toEqual([["Fund"]]),
  );
  test("another department is no reason why it must be done", () =>
    expect(verdict(null, "legal department")).toHaveProperty("error"));

  test.each([
    ["never: the owner forbids it", "Say no"],
    ["nie: der Vertrag verbietet es", "Say no"],
    ["nunca: lo prohíbe la ley", "Say no"],
    ["nie mehr als drei Leute", "Fix first"],
    ["keine", "Fund"],
    ["ninguno", "Fund"],
    ["GDPR in progress", "Fix first"],
  ])("in the way: %s", (said, expected) =>
    expect(callFunction(ALIGNVERDICT, [[[3]], [[1]], 3, null, said])).toEqual([[expected]]),
  );

  test("what grades mean", () => {
    const by = (limits: string) =>
      callFunction(ALIGNVERDICT, [[[2]], [[1]], 3, null, null, null, limits]) as unknown;
    expect(by("streng")).toEqual(by("strict"));
    expect(by("estricto")).toEqual([["Hold"]]);
    expect(by("Güte")).toEqual([["Fund"]]);
  });
});
