import { describe, expect, test } from "@jest/globals";
import type { Scale } from "#core/domain/scale.ts";
import type { Rating, Strategy } from "#core/domain/strategy.ts";
import { reverseScale, scaleById, toEffect } from "#core/tables/values/scale.ts";
import { ratingWords } from "#pane/places/reading/rating-words.ts";
import { bestOn, noEffectOn, withNoEffect, withWord } from "#pane/places/reading/tuned-scale.ts";

const scale = (id: string): Scale => scaleById(id)!;

describe("where no effect is", () => {
  test.each<[string, boolean, number, string | null]>([
    ["1-5", false, 3, "1-5@3"],
    ["1-5@3", false, 1, "1-5"],
    ["1-5;so-so=2", false, 3, "1-5@3;so-so=2"],
    ["-3..3", false, -3, "-3..3@-3"],
    ["1-5", false, 5, null],
    ["1-5", false, 0, null],
    ["1-5", true, 3, "1-5@3"],
    ["1-5@3", true, 5, "1-5"],
    ["1-5", true, 1, null],
    ["-3..3", true, 3, "-3..3@-3"],
  ])("%s (turned round: %s) with none at %d is %s", (id, isReversed, at, expected) => {
    const now = isReversed ? reverseScale(scale(id)) : scale(id);
    const name = withNoEffect(now, at);
    expect(name).toBe(expected);
    if (name === null) return;
    // Oracle: the mapping of ratings itself.
    const next = isReversed ? reverseScale(scale(name)) : scale(name);
    expect(noEffectOn(next)).toBe(at);
    expect([toEffect(next, at), toEffect(next, bestOn(next))]).toEqual([{ effect: 0 }, { effect: 1 }]);
  });
});

test("what a word stands for is said, changed and taken back", () => {
  const once = withWord(scale("0-5@2"), "So so", 3)!;
  expect(once).toBe("0-5@2;so so=3");
  const twice = withWord(scale(once), "SO SO", 4)!;
  expect(twice).toBe("0-5@2;so so=4");
  expect(withWord(scale(twice), "so so", null)).toBe("0-5@2");
});

test("words among ratings: those that count and those that nobody understood, once each, and no numbers", () => {
  const written = ["so so", 3, "-", "So so", "4/5", "TRUE", "high, low", "x".repeat(60), null];
  const at = scale("0-5;-=0");
  const rating = (text: string | number | null): Rating => {
    const read = toEffect(at, text);
    const effect = text === "high, low" ? 0.5 : "effect" in read ? read.effect : null;
    return { written: text, effect, confidence: 1, cell: null };
  };
  const strategy = {
    objectives: [{ scale: at }],
    investments: written.map((text) => ({ ratings: [rating(text)] })),
  } as unknown as Strategy;
  expect(ratingWords(strategy, [0])).toEqual([
    { word: "so so", level: null },
    { word: "-", level: 0 },
  ]);
});
